//! The tests of law an answer consists of, when each applies, and for which bodies and days it is modelled.

use serde::Serialize;

use crate::attribute::Attribute;
use crate::day::Day;
use crate::expression::{Expression, among, yes};

/// Test of law (prövning), in the order they are asked and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TestOfLaw {
    /// May this be handed over at all (kvalificering).
    Qualification,
    /// Who is responsible (ansvar).
    Responsibility,
    /// Who may decide (behörighet).
    Competence,
    /// Legal basis for the processing (laglig grund).
    Lawfulness,
    /// Secrecy (sekretess).
    Secrecy,
    /// Security protection (säkerhetsskydd).
    SecurityProtection,
    /// Processor (personuppgiftsbiträde).
    Processor,
    /// Transfer to a third country (överföring till tredjeland).
    Transfer,
    /// Cybersecurity (cybersäkerhet).
    Cybersecurity,
    /// Law of the sector (sektorslagstiftning).
    Sector,
    /// Records and archive (allmänna handlingar och arkiv).
    Records,
    /// Procurement (upphandling).
    Procurement,
    /// The body's own recorded rules (egna regler).
    OwnPolicy,
}

/// When a test applies and where it is modelled.
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// The test.
    pub test: TestOfLaw,
    /// The test's own applicability condition; certainly false makes it `NOT_APPLICABLE`.
    pub applies: Expression,
    /// For which body, day and kind of information rules exist; certainly false makes it `NOT_MODELLED`.
    pub modelled: Expression,
}

impl TestOfLaw {
    /// Every test, in order.
    pub const ALL: [Self; 13] = [
        Self::Qualification,
        Self::Responsibility,
        Self::Competence,
        Self::Lawfulness,
        Self::Secrecy,
        Self::SecurityProtection,
        Self::Processor,
        Self::Transfer,
        Self::Cybersecurity,
        Self::Sector,
        Self::Records,
        Self::Procurement,
        Self::OwnPolicy,
    ];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Name in case files and answers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Qualification => "QUALIFICATION",
            Self::Responsibility => "RESPONSIBILITY",
            Self::Competence => "COMPETENCE",
            Self::Lawfulness => "LAWFULNESS",
            Self::Secrecy => "SECRECY",
            Self::SecurityProtection => "SECURITY_PROTECTION",
            Self::Processor => "PROCESSOR",
            Self::Transfer => "TRANSFER",
            Self::Cybersecurity => "CYBERSECURITY",
            Self::Sector => "SECTOR",
            Self::Records => "RECORDS",
            Self::Procurement => "PROCUREMENT",
            Self::OwnPolicy => "OWN_POLICY",
        }
    }

    /// Finds a test by its name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|test| test.name() == name)
    }

    /// When the test applies and where it is modelled.
    pub const fn coverage(self) -> &'static Coverage {
        match self {
            Self::Secrecy => &SECRECY,
            Self::SecurityProtection => &SECURITY_PROTECTION,
            Self::Processor => &PROCESSOR,
            Self::Transfer => &TRANSFER,
            Self::Competence => &COMPETENCE,
            Self::Qualification => &const { unmodelled(Self::Qualification) },
            Self::Responsibility => &const { unmodelled(Self::Responsibility) },
            Self::Lawfulness => &const { unmodelled(Self::Lawfulness) },
            Self::Cybersecurity => &const { unmodelled(Self::Cybersecurity) },
            Self::Sector => &const { unmodelled(Self::Sector) },
            Self::Records => &const { unmodelled(Self::Records) },
            Self::Procurement => &const { unmodelled(Self::Procurement) },
            Self::OwnPolicy => &const { unmodelled(Self::OwnPolicy) },
        }
    }
}

const fn unmodelled(test: TestOfLaw) -> Coverage {
    Coverage { test, applies: Expression::Constant(true), modelled: Expression::Constant(false) }
}

/// First day of the GDPR.
const GDPR: Day = Day::of(2018, 5, 25);

static SECRECY: Coverage = Coverage {
    test: TestOfLaw::Secrecy,
    // Information under a secrecy provision (sekretessreglerad uppgift), OSL 3:1.
    applies: Expression::Not(&among(Attribute::Secrecy, &["none"])),
    modelled: Expression::All(&[
        among(Attribute::BodyCountry, &["SE"]),
        Expression::Not(&among(Attribute::Secrecy, &["other"])),
        // The wording of OSL 40:5 before 2018 is not modelled.
        Expression::Any(&[
            Expression::Not(&among(Attribute::Secrecy, &["osl_40_5"])),
            Expression::FromDay(Day::of(2018, 1, 1)),
        ]),
        // Foreign authorities and international organisations (OSL 8:3) are not modelled yet.
        among(Attribute::RecipientKind, &["company", "swedish_authority", "own_staff_or_branch"]),
        // The Secrecy Act of 1980 is not modelled.
        Expression::FromDay(Day::of(2009, 6, 30)),
    ]),
};

static SECURITY_PROTECTION: Coverage = Coverage {
    test: TestOfLaw::SecurityProtection,
    // Security-classified information (säkerhetsskyddsklassificerad uppgift), SSL 2:5.
    applies: Expression::All(&[
        Expression::Not(&among(Attribute::SecurityClass, &["none"])),
        Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
    ]),
    modelled: Expression::All(&[
        among(Attribute::BodyCountry, &["SE"]),
        // State authorities among themselves (SSL 4:2) are not modelled.
        Expression::Not(&Expression::All(&[
            among(Attribute::BodyKind, &["state_agency"]),
            among(Attribute::RecipientKind, &["swedish_authority"]),
        ])),
        // The rules before SFS 2021:952 and SFS 2021:955 are not modelled.
        Expression::FromDay(Day::of(2021, 12, 1)),
    ]),
};

static PROCESSOR: Coverage = Coverage {
    test: TestOfLaw::Processor,
    // Personal data (GDPR 4(1)).
    applies: yes(Attribute::PersonalData),
    modelled: Expression::All(&[
        Expression::Listed(Attribute::BodyCountry, crate::expression::List::GdprArea),
        // A recipient that is a controller of its own or a joint one (GDPR 26) is not modelled yet.
        Expression::Any(&[yes(Attribute::ActsOnBehalf), among(Attribute::RecipientKind, &["own_staff_or_branch"])]),
        Expression::FromDay(GDPR),
    ]),
};

static TRANSFER: Coverage = Coverage {
    test: TestOfLaw::Transfer,
    applies: yes(Attribute::PersonalData),
    modelled: Expression::All(&[
        Expression::Listed(Attribute::BodyCountry, crate::expression::List::GdprArea),
        Expression::FromDay(GDPR),
    ]),
};

static COMPETENCE: Coverage = Coverage {
    test: TestOfLaw::Competence,
    applies: Expression::Constant(true),
    modelled: Expression::All(&[
        among(Attribute::BodyCountry, &["SE"]),
        Expression::Any(&[
            // Local Government Act (kommunallagen): municipalities and regions.
            Expression::All(&[
                among(Attribute::BodyKind, &["municipality", "region"]),
                Expression::FromDay(Day::of(2018, 1, 1)),
            ]),
            // Anyone who asks to join the coordinated state IT operation.
            Expression::All(&[
                among(Attribute::Arrangement, &["coordinated_state_it"]),
                Expression::FromDay(Day::of(2025, 1, 1)),
            ]),
        ]),
    ]),
};
