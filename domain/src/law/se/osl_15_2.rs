//! OSL 15:2: secrecy for defence (försvarssekretess).
//!
//! Provision: information on the defence of the country, its planning, or otherwise on total defence is secret if
//! disclosure can be assumed to harm the defence or endanger the security of the realm. At most 40 years.
//! Question: is it information on total defence, and has somebody judged that the harm cannot be assumed?
//! Not modelled: inventions of importance for defence, and longer times by ordinance.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Secrecy for defence (försvarssekretess).
pub static OBSTACLE: Rule = Rule {
    id: "osl_15_2",
    citation: "15 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2009, 6, 30)),
        "SFS 2009:400",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Defence of the country or total defence (totalförsvaret).
            among(Attribute::Secrecy, &["osl_15_2"]),
            // Harm has not been found to be out of the question (rakt skaderekvisit).
            Expression::Term(&terms::STRAIGHT_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
