//! Data Act 32: third-country access to non-personal data (åtkomst från tredjeland till andra data än personuppgifter).
//!
//! Provision: providers of data processing services take measures against third-country governmental access to non-personal
//! data held in the Union where it would conflict with Union or national law.
//! Question: does a company store or run non-personal data in the Union?
//! Not modelled: the procedure for single orders (2 to 5).
//! Contested: none; that storage and operation are data processing services is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, List, among, no};
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The provider prevents unlawful access (leverantörens skyddsåtgärder).
pub static RULE: Rule = Rule {
    id: "data_act_32",
    citation: "artikel 32 förordning (EU) 2023/2854 (dataförordningen)",
    test: TestOfLaw::Transfer,
    effect: Effect::Duty { role: Role::Supplier, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2025, 9, 12)),
        amended_by: "(EU) 2023/2854",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            no(Attribute::PersonalData),
            among(Attribute::RecipientKind, &["company"]),
            among(Attribute::Manner, &["storage", "operation"]),
            // Held in the Union.
            Expression::Listed(Attribute::Place, List::GdprArea),
        ]),
    }],
};
