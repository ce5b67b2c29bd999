//! OSL 10:27: the general clause (generalklausulen).
//!
//! Provision: information may be given to another authority if it is obvious that the interest in disclosure
//! outweighs the interest that secrecy protects; it does not reach 25:1 to 25:8, 26:1 to 26:6 or 40:5, nor 24:2 a, 24:8, 29:1,
//! 29:2, 31:1 first paragraph, 31:2, 31:12, 33:2, 33:4 a, 36:3 and 40:2.
//! Question: is the recipient an authority, and has somebody judged the interests?
//! Not modelled: the other provisions the clause excludes, which are no values of the secrecy asked for; that it does not
//! apply where the disclosure is contrary to law or ordinance.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::se::secrecy::UNDER_GENERAL_CLAUSE;
use crate::law::se::wording::{earlier_wording, wording};
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

const CONDITION: Expression = Expression::All(&[
    Expression::Term(&terms::SWEDISH_BODY),
    among(Attribute::OtherSecrecyRoute, &["general_clause_osl_10_27"]),
    // To another authority (till en myndighet).
    among(Attribute::RecipientKind, &["domestic_authority"]),
    // Obviously outweighs (uppenbart har företräde).
    yes(Attribute::InterestPrevails),
]);

/// The general clause (generalklausulen).
pub static RULE: Rule = Rule {
    id: "osl_10_27",
    citation: "10 kap. 27 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: UNDER_GENERAL_CLAUSE },
    versions: &[
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2021, 12, 31)), CONDITION),
        wording(Period::since(Day::of(2022, 1, 1)), "SFS 2021:644", CONDITION),
    ],
};
