//! OSL 8:2: secrecy between independent branches (självständiga verksamhetsgrenar).
//!
//! Provision: what holds between authorities holds between branches within an authority that are independent of each other.
//! Question: does information under a secrecy provision go to the body's own staff or branch? Another board is another
//! authority and is entered as one; a branch that is independent within the authority must be too.
//! Not modelled: what makes a branch independent.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::secrecy::SECRECY_OBSTACLES;
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// An independent branch is outside (självständig verksamhetsgren).
pub static RULE: Rule = Rule {
    id: "osl_8_2",
    citation: "8 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Warning,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Information under a secrecy provision (sekretessreglerad uppgift).
            among(Attribute::Secrecy, SECRECY_OBSTACLES),
            // Within the body (inom myndigheten).
            among(Attribute::RecipientKind, &["own_staff_or_branch"]),
        ]),
    )],
};
