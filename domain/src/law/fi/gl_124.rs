//! Constitution of Finland 124 §: public administrative tasks to others than authorities (offentliga förvaltningsuppgifter).
//!
//! Provision: a public administrative task may be given to others than authorities only by or under an act; significant exercise of public
//! power only to authorities.
//! Question: does somebody who is no authority work on the content with exercise of public authority, and does an act let it?
//! Not modelled: which exercise of power is significant, where no act can let it; tasks that are no exercise of power; guarantees of
//! good administration. Storing, running and supporting is no such task (our inference).
//! Contested: none wired.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Public administrative tasks only by or under an act (offentliga förvaltningsuppgifter).
pub static RULE: Rule = Rule {
    id: "gl_124",
    citation: "124 § Finlands grundlag (731/1999)",
    test: TestOfLaw::Qualification,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2000, 3, 1)),
        amended_by: "731/1999",
        source: "general knowledge",
        checked: Day::of(2026, 11, 21),
        standing: Standing::Unverified,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            // Others than authorities (andra än myndigheter).
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch", "domestic_authority"])),
            Expression::Match(
                Attribute::Manner,
                &[
                    (&["storage", "operation", "support"], Expression::Constant(false)),
                    (
                        &["substantive_work"],
                        Expression::All(&[
                            // Exercise of public authority (utövning av offentlig makt).
                            yes(Attribute::ExercisesAuthority),
                            // By or under an act (genom lag eller med stöd av lag).
                            Expression::Not(&yes(Attribute::AuthorityByStatute)),
                        ]),
                    ),
                ],
            ),
        ]),
    }],
};
