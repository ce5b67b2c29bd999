//! GDPR 9: special categories of personal data (känsliga personuppgifter).
//!
//! Provision: processing data that reveal such things as origin, opinions or union membership, or that concern health or
//! sex life, is prohibited (1) unless an exception of paragraph 2 applies. Some apply as they stand (a, c, e, f); for
//! employment, public health and archives or research (b, i, j) law must give support and safeguards, which is one of the
//! conditions the controller judges; important public interest and care (g, h) rest on national provisions of their own.
//! Question: are there such data, which exception is relied on, and are its conditions met?
//! Not modelled: bodies with political, philosophical, religious or trade union aims (d); national conditions for genetic,
//! biometric and health data (4).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Ban on processing special categories (förbud).
pub static RULE: Rule = Rule {
    id: "gdpr_9",
    citation: "artikel 9.1 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[yes(Attribute::PersonalData), yes(Attribute::SpecialCategory)]),
    }],
};

/// Exceptions that need no national provision of their own here (undantag).
pub static EXCEPTIONS: Rule = Rule {
    id: "gdpr_9_2",
    citation: "artikel 9.2 a–c, e, f, i och j förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Ground { lifts: &["gdpr_9"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            among(
                Attribute::SpecialException,
                &[
                    "explicit_consent",
                    "vital_interests",
                    "made_public",
                    "legal_claims",
                    // With support and safeguards in law, which is part of the judgment.
                    "employment_law",
                    "public_health",
                    "archiving_or_research",
                ],
            ),
            // Its conditions are met.
            yes(Attribute::ExceptionMet),
        ]),
    }],
};
