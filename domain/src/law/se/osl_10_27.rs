//! OSL 10:27: the general clause (generalklausulen).
//!
//! Provision: information may be given to another authority if it is obvious that the interest in disclosure
//! outweighs the interest that secrecy protects; it does not reach 25:1 to 25:8, 26:1 to 26:6 or 40:5.
//! Question: is the recipient an authority, and has somebody judged the interests?
//! Not modelled: the other provisions the clause excludes.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The general clause (generalklausulen).
pub static RULE: Rule = Rule {
    id: "osl_10_27",
    citation: "10 kap. 27 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: &["osl_19_3"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 6, 30)),
        amended_by: "SFS 2009:400",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::OtherSecrecyRoute, &["general_clause_osl_10_27"]),
            // To another authority (till en myndighet).
            among(Attribute::RecipientKind, &["domestic_authority"]),
            // Obviously outweighs (uppenbart har företräde).
            yes(Attribute::InterestPrevails),
        ]),
    }],
};
