//! Codes: values of the domain as columns write them. What has been released is never changed.

use underlag_domain::case::{Evidence, StatedBy};
use underlag_domain::supplier::{ControlBasis, Directness, EntityKind, Home, Listing, OwnerUnknown, Task};
use underlag_domain::truth::Certainty;

use crate::error::StoreError;

/// A value written as a code.
pub(crate) trait Coded: Copy + PartialEq + 'static {
    /// What such a value is, for the error.
    const WHAT: &'static str;
    /// Every value with its code.
    const CODES: &'static [(&'static str, Self)];

    /// Its code.
    fn code(self) -> &'static str {
        Self::CODES.iter().find(|(_, value)| *value == self).map_or("", |(code, _)| code)
    }

    /// The value of a code.
    fn of_code(code: &str) -> Result<Self, StoreError> {
        let found = Self::CODES.iter().find(|(known, _)| *known == code);
        found.map(|(_, value)| *value).ok_or(StoreError::Corrupt { noun: Self::WHAT })
    }
}

macro_rules! coded {
    ($type:ty, $what:literal, $($code:literal => $value:ident),+ $(,)?) => {
        impl Coded for $type {
            const WHAT: &'static str = $what;
            const CODES: &'static [(&'static str, Self)] = &[$(($code, <$type>::$value)),+];
        }
    };
}

coded!(EntityKind, "kind of entity",
    "COMPANY" => Company,
    "PUBLIC_BODY" => PublicBody,
    "INTERNATIONAL_ORGANISATION" => InternationalOrganisation,
    "BRANCH" => Branch,
    "NATURAL_PERSONS" => NaturalPersons,
);
coded!(Task, "task", "STORAGE" => Storage, "OPERATION" => Operation, "SUPPORT" => Support);
coded!(Directness, "directness", "DIRECT" => Direct, "INDIRECT" => Indirect);
coded!(ControlBasis, "ground of control",
    "AGREEMENT" => Agreement,
    "BOARD_MAJORITY" => BoardMajority,
    "CONSOLIDATION" => Consolidation,
    "OTHER" => Other,
);
coded!(OwnerUnknown, "reason why no owner is named",
    "NON_CONSOLIDATING" => NonConsolidating,
    "NO_KNOWN_PERSON" => NoKnownPerson,
    "NATURAL_PERSONS" => NaturalPersons,
    "NON_PUBLIC" => NonPublic,
    "NO_IDENTIFIER" => NoIdentifier,
    "NOT_INVESTIGATED" => NotInvestigated,
);
coded!(Listing, "listing", "NONE" => None, "HR" => Hr, "NON_HR" => NonHr, "HR_AND_NON_HR" => HrAndNonHr);
coded!(Certainty, "certainty", "TRUE" => True, "FALSE" => False, "UNKNOWN" => Unknown);
coded!(Home, "home", "REGISTERED" => Registered, "SEAT" => Seat);
coded!(Evidence, "evidence rank",
    "DEMONSTRATED" => Demonstrated,
    "DOCUMENTED" => Documented,
    "CLAIMED" => Claimed,
);
coded!(StatedBy, "author of a statement", "BODY" => Body, "SUPPLIER" => Supplier, "THIRD_PARTY" => ThirdParty);
