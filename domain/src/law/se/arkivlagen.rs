//! Arkivlagen (1990:782): public records kept by somebody else (allmänna handlingar hos en leverantör).
//!
//! Provision: each authority answers for the care of its archive (4): it organises it, protects it against destruction, damage
//! and unauthorised access, and carries out disposal (6); disposal follows provisions (10), and a record may be parted with
//! only on support in statute or a special decision (12, 15). Municipal companies are under the act too (2 a).
//! Question: are records stored or run by somebody else, and is it settled how they are preserved, disposed of and got back?
//! Not modelled: the archive authority's regulations; public access to records itself (TF 2).
//! Contested: none; that an unsettled arrangement is an obstacle is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Preservation, disposal and return settled (bevarande, gallring och återlämnande).
pub static RULE: Rule = Rule {
    id: "arkivlagen",
    citation: "4, 6, 10, 12 och 15 §§ arkivlagen (1990:782)",
    test: TestOfLaw::Records,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(1991, 7, 1)),
        amended_by: "SFS 1990:782",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            Expression::Term(&terms::ANOTHER_PARTY),
            among(Attribute::Manner, &["storage", "operation"]),
            Expression::Not(&yes(Attribute::ArchivingArranged)),
        ]),
    }],
};
