//! OSL 8:3: secrecy against foreign authorities and international organisations (utländsk myndighet, mellanfolklig organisation).
//!
//! Provision: what is secret must not be disclosed to a foreign authority or an international organisation, unless a specific
//! provision in statute or ordinance says so (1), or it could in a corresponding case be given to a Swedish authority and the
//! disclosing authority finds it clear that giving it is compatible with Swedish interests (2).
//! Question: is secret information disclosed to such a recipient, and by which of the two points?
//! It follows the provision's own harm test: what is not secret by that test is not barred here. The secrecy provision's own
//! obstacle stands beside this one. OSL 10:2 a and its neighbours speak of individuals and authorities, which are Swedish
//! ones; they lift that obstacle at most, never this one. Point 2 lifts both, since the judgment answers both its limbs. Foreign
//! law that reaches a supplier makes the supplier no foreign authority.
//! Not modelled: which specific provisions there are, and whether a Swedish authority could have it, beyond the judgments.
//! Contested: none; I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::se::secrecy::SECRECY_AND_ABROAD;
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

const SINCE: Period = Period::since(Day::of(2009, 6, 30));

const FOREIGN: Expression = among(Attribute::RecipientKind, &["foreign_authority", "international_organisation"]);

/// Secret information to a foreign authority or an international organisation (utländsk myndighet, mellanfolklig organisation).
pub static OBSTACLE: Rule = Rule {
    id: "osl_8_3",
    citation: "8 kap. 3 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        SINCE,
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Secret by its own provision (uppgift för vilken sekretess gäller).
            Expression::Term(&terms::SECRECY_APPLIES),
            // To a foreign authority or an international organisation.
            FOREIGN,
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};

/// A specific provision lets it be given (särskild föreskrift i lag eller förordning).
pub static SPECIFIC_PROVISION: Rule = Rule {
    id: "osl_8_3_1",
    citation: "8 kap. 3 § 1 offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: SECRECY_AND_ABROAD },
    versions: &[wording(
        SINCE,
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            FOREIGN,
            among(Attribute::OtherSecrecyRoute, &["specific_provision_osl_8_3"]),
            // Somebody has judged that its conditions are met.
            yes(Attribute::RouteMet),
        ]),
    )],
};

/// Clearly compatible with Swedish interests (förenligt med svenska intressen).
pub static COMPATIBLE: Rule = Rule {
    id: "osl_8_3_2",
    citation: "8 kap. 3 § 2 offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: SECRECY_AND_ABROAD },
    versions: &[wording(
        SINCE,
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            FOREIGN,
            // Could be given to a Swedish authority, and it is clear (står klart): presumed not to be until judged.
            yes(Attribute::ClearlyCompatible),
        ]),
    )],
};
