//! Data Act 23 to 31: switching between data processing services (byte av leverantör).
//!
//! Provision: providers remove obstacles to switching and exit, have the customer's rights in the contract, and may charge for
//! switching only as the regulation allows.
//! Question: does a body in the Union buy storage or operation from a company?
//! Not modelled: notice periods, charges over time, services that are built for one customer (31).
//! Contested: none; that storage and operation are data processing services is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The provider makes exit possible (byte och exit).
pub static RULE: Rule = Rule {
    id: "data_act_23",
    citation: "artiklarna 23–31 förordning (EU) 2023/2854 (dataförordningen)",
    test: TestOfLaw::Procurement,
    effect: Effect::Duty { role: Role::Supplier, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2025, 9, 12)),
        amended_by: "(EU) 2023/2854",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            among(Attribute::BodyCountry, &["SE", "FI"]),
            among(Attribute::Arrangement, &["market"]),
            among(Attribute::RecipientKind, &["company"]),
            among(Attribute::Manner, &["storage", "operation"]),
        ]),
    }],
};
