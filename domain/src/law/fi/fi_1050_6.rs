//! 1050/2018 6 §: special categories of personal data (särskilda kategorier av personuppgifter).
//!
//! Provision: the ban of GDPR 9(1) does not apply among other things to processing that is provided for by an act or follows
//! directly from a statutory task of the controller, nor to health care and social welfare; suitable and specific safeguards
//! must be taken, of which 2 mom. gives a list.
//! Question: which exception is relied on, and has the controller judged its conditions, safeguards included, to be met?
//! Not modelled: insurers, trade unions and sport; research and archives go by GDPR 9(2)(j).
//! Contested: none; the wording read is of 2020.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Statutory task, health care or social welfare, with safeguards (skyddsåtgärder).
pub static RULE: Rule = Rule {
    id: "fi_1050_6",
    citation: "6 § dataskyddslagen (1050/2018)",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Ground { lifts: &["gdpr_9"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2019, 1, 1)),
        amended_by: "1050/2018, wording of 2020",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            among(Attribute::SpecialException, &["important_public_interest", "health_or_social_care"]),
            // Conditions and safeguards are met (lämpliga och särskilda åtgärder).
            yes(Attribute::ExceptionMet),
        ]),
    }],
};
