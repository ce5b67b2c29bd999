//! 1050/2018 4 §: tasks in the public interest (uppgift av allmänt intresse).
//!
//! Provision: personal data may be processed on the basis of GDPR 6(1)(e) among other things when it is necessary and
//! proportionate for a task in the public interest that an authority carries out.
//! Question: does the body rely on that basis? Whether it is necessary and proportionate is judged under GDPR 6.
//! Not modelled: the section's other points (a person's position, research, archives).
//! Contested: none; the wording read is of 2020.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The national support that the basis public task needs (GDPR 6(3)).
pub static RULE: Rule = Rule {
    id: "fi_1050_4",
    citation: "4 § dataskyddslagen (1050/2018)",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2019, 1, 1)),
        amended_by: "1050/2018, wording of 2020",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            yes(Attribute::PersonalData),
            among(Attribute::LegalBasis, &["public_task"]),
        ]),
    }],
};
