//! GDPR 45: adequacy decisions (beslut om adekvat skyddsnivå).
//!
//! Provision: a transfer may take place where the Commission has decided that the level of protection is adequate,
//! within the scope of that decision. The decisions, their days and their scopes are the register's
//! (`data/adequacy.toml`).
//! Question: does a decision in force cover each third country involved, and is its scope met?
//! Not modelled: partial territories beyond what a scope says.
//! Contested: under I-04 read as a transfer by ownership, no listing of the subsidiary covers the parent.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, List, among};
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Adequate level of protection (adekvat skyddsnivå).
pub static RULE: Rule = Rule {
    id: "gdpr_45",
    citation: "artikel 45 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Transfer,
    effect: Effect::Ground { lifts: &["gdpr_44"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            // Every third country in which it is held or from which it is reached.
            Expression::Any(&[
                Expression::Listed(Attribute::Place, List::GdprArea),
                Expression::Adequate(Attribute::Place),
            ]),
            // The country of the importer.
            Expression::Any(&[
                Expression::Listed(Attribute::Seat, List::GdprArea),
                Expression::Adequate(Attribute::Seat),
            ]),
            // The country of the owner, when ownership alone is read as a transfer.
            Expression::Any(&[
                Expression::Listed(Attribute::ControlledFrom, List::GdprArea),
                // An importer outside the area is tested as itself, whoever owns it.
                Expression::Not(&Expression::Listed(Attribute::Seat, List::GdprArea)),
                Expression::Reading(
                    "I-04",
                    &[
                        (
                            // A listing under the framework with the USA covers the listed company alone.
                            "transfer_by_ownership",
                            Expression::All(&[
                                Expression::Not(&among(Attribute::ControlledFrom, &["US"])),
                                Expression::Adequate(Attribute::ControlledFrom),
                            ]),
                        ),
                        ("contract_trusted", Expression::Constant(true)),
                        ("processor_reliability", Expression::Constant(true)),
                        ("transfer_when_it_happens", Expression::Constant(true)),
                    ],
                ),
            ]),
        ]),
    }],
};
