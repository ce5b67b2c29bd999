//! GDPR 49: derogations for specific situations (undantag i särskilda situationer).
//!
//! Provision: without 45 or 46 a transfer may rest on a listed derogation, construed strictly; consent and contract
//! are closed to public authorities in the exercise of their public powers (49(3)).
//! Question: which derogation is relied on, are its conditions met, and are public powers exercised?
//! Not modelled: the compelling-interest rule of the second subparagraph; Member State limits (49(5)).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Derogation (undantag).
pub static RULE: Rule = Rule {
    id: "gdpr_49",
    citation: "artikel 49.1 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Transfer,
    effect: Effect::Ground { lifts: &["gdpr_44"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            // A derogation of (a) to (g) is relied on.
            Expression::Not(&among(Attribute::Derogation, &["none"])),
            // Its conditions are met.
            yes(Attribute::DerogationMet),
        ]),
    }],
};

/// Consent and contract closed to public authorities (49.3).
pub static PUBLIC_POWERS: Rule = Rule {
    id: "gdpr_49_3",
    citation: "artikel 49.3 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Transfer,
    effect: Effect::Bar { bars: &["gdpr_49"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            // In the exercise of public powers (offentliga befogenheter).
            yes(Attribute::PublicPowers),
            among(Attribute::Derogation, &["consent", "contract_with_subject", "contract_in_interest"]),
        ]),
    }],
};
