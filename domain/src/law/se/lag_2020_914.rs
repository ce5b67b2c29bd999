//! Lag (2020:914): silence in outsourcing (tystnadsplikt vid utkontraktering).
//!
//! Provision: whoever takes part in a supplier's or sub-supplier's technical processing or storage for an authority
//! must not disclose or use the information without authority.
//! Question: is the recipient a company whose task is only technical?
//! Not modelled: how the duty binds staff abroad (I-10, not wired).
//! Contested: none wired.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// When the duty arises; what limits the freedom to communicate (OSL 44:5) follows it.
pub(super) const DUTY_ARISES: Expression = Expression::All(&[
    Expression::Term(&terms::SWEDISH_BODY),
    // A supplier, not an authority (tjänsteleverantör).
    among(Attribute::RecipientKind, &["company"]),
    yes(Attribute::ActsOnBehalf),
    // Only technical processing or storage.
    yes(Attribute::OnlyTechnical),
]);

/// Duty of silence of the supplier's staff (tystnadsplikt).
pub static RULE: Rule = Rule {
    id: "lag_2020_914",
    citation: "1–4 §§ lagen (2020:914) om tystnadsplikt vid utkontraktering av teknisk bearbetning eller lagring av uppgifter",
    test: TestOfLaw::Secrecy,
    effect: Effect::Duty { role: Role::SupplierStaff, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2021, 1, 1)),
        amended_by: "SFS 2020:914, last amended 2025:458",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Verified,
        condition: DUTY_ARISES,
    }],
};
