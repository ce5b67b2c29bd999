//! GDPR 48: orders from third countries (domar och beslut i tredjeländer).
//!
//! Provision: a third country's judgment or decision that requires transfer or disclosure is recognised only under an
//! international agreement, without prejudice to other grounds of chapter V. EDPB Guidelines 02/2024 (v2.0, 2025-06-04):
//! basis under article 6 and ground under chapter V are tested each for itself; what a parent asks of its subsidiary is
//! outside the article, but the handover within the group needs a ground.
//! Question: can a third country's authority turn to the recipient?
//! Not modelled: which agreements there are.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// No disclosure on a third country's order alone (utlämnande på tredjelands begäran).
pub static RULE: Rule = Rule {
    id: "gdpr_48",
    citation: "artikel 48 förordning (EU) 2016/679 (GDPR); EDPB:s riktlinjer 02/2024",
    test: TestOfLaw::Transfer,
    effect: Effect::Duty { role: Role::Supplier, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            Expression::Term(&terms::ANOTHER_PARTY),
            Expression::Term(&terms::THIRD_COUNTRY_CONNECTION),
        ]),
    }],
};
