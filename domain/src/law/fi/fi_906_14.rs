//! 906/2019 14 §: transfer of information in a network (överföring av uppgifter i datanät).
//!
//! Provision: secret information sent in public networks is encrypted or otherwise protected, and the recipient is verified before
//! it can handle the information.
//! Question: is the information under a secrecy provision, and is the transfer protected?
//! Not modelled: networks that are not public.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Secret information is protected on its way (skyddad överföring).
pub static RULE: Rule = Rule {
    id: "fi_906_14",
    citation: "14 § lagen om informationshantering inom den offentliga förvaltningen (906/2019)",
    test: TestOfLaw::Cybersecurity,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "906/2019; others than the state by 2023-01-01 (30 §)",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::BOUND_BY_INFORMATION_SECURITY),
            // Secret information (sekretessbelagda uppgifter).
            Expression::Not(&among(Attribute::Secrecy, &["none"])),
            // Encrypted or protected, and the recipient verified (krypterad eller på annat sätt skyddad).
            Expression::Not(&yes(Attribute::ProtectedInTransit)),
        ]),
    }],
};
