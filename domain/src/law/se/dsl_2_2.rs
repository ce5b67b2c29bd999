//! DSL 2:2: task in the public interest and exercise of public authority (allmänt intresse och myndighetsutövning).
//!
//! Provision: GDPR 6(1)(e) may be relied on when the processing is necessary for a task that follows from statute, collective
//! agreement or a decision under statute, or as part of exercising public authority under statute.
//! Question: is the public task the basis relied on? Then the controller must be able to say where the task is laid down.
//! Not modelled: which statute it is; the legal obligation (2:1), which is judged with the basis itself.
//! Contested: none; that the controller documents it follows from GDPR 5(2) by our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The task must be laid down (uppgiften ska vara fastställd).
pub static RULE: Rule = Rule {
    id: "dsl_2_2",
    citation: "2 kap. 2 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Duty { role: Role::Controller, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "SFS 2018:218",
        source: "third-party copy of the statute text read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            yes(Attribute::PersonalData),
            among(Attribute::LegalBasis, &["public_task"]),
        ]),
    }],
};
