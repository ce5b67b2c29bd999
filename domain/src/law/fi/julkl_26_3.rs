//! JulkL 26 § 3 mom.: tasks performed on commission (uppdrag).
//!
//! Provision: an authority may give out secret information for a task it has commissioned if that is necessary for the task,
//! and also when removing what is secret is clearly not practicable because of the amount. It must make sure in advance that the
//! information is kept secret and protected.
//! Question: does the recipient work on the body's behalf only, is the information needed, and has protection been assured?
//! The provision applies by itself: no route has to be chosen, unlike under the other paragraphs of 26 §.
//! Not modelled: the amendment of 2018 (604/2018, not read); official assistance (handräckning).
//! Contested: none found; that use for the recipient's own purposes falls outside the commission is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, no, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Necessary for a commissioned task, with protection assured in advance (uppdrag).
pub static RULE: Rule = Rule {
    id: "julkl_26_3",
    citation: "26 § 3 mom. lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: crate::law::FINNISH_SECRECY_OBSTACLES },
    versions: &[Version {
        in_force: Period::since(Day::of(1999, 12, 1)),
        amended_by: "621/1999; an amendment of 2018 (604/2018) was not read",
        source: "the act's original Swedish wording at finlex.fi, read 2025-02; later amendments not seen",
        checked: Day::of(2025, 2, 28),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            // A task commissioned by the authority (uppdrag), and nothing besides it.
            yes(Attribute::ActsOnBehalf),
            no(Attribute::OwnPurposes),
            // Necessary for the task, or what is secret clearly cannot be removed (nödvändigt för uppdraget).
            yes(Attribute::NeededForCommission),
            // Made sure in advance that it is kept secret and protected (på förhand försäkrat sig).
            yes(Attribute::ProtectionAssured),
        ]),
    }],
};
