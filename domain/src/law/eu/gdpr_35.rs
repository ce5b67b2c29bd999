//! GDPR 35: data protection impact assessment (konsekvensbedömning).
//!
//! Provision: processing likely to result in a high risk is assessed before it starts, with the advice of the data
//! protection officer.
//! Question: is a high risk likely, and is the assessment done?
//! Not modelled: the lists of the supervisory authorities.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Impact assessment before start (konsekvensbedömning).
pub static RULE: Rule = Rule {
    id: "gdpr_35",
    citation: "artikel 35 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            // Likely to result in a high risk (sannolikt hög risk): unless somebody has judged that it is not.
            Expression::Not(&yes(Attribute::NoHighRisk)),
            Expression::Not(&yes(Attribute::ImpactAssessment)),
        ]),
    }],
};

/// The data protection officer advises, and must not decide (dataskyddsombudets råd).
pub static ADVICE: Rule = Rule {
    id: "gdpr_35_2",
    citation: "artikel 35.2 och 38.6 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Duty { role: Role::DataProtectionOfficer, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            Expression::Not(&yes(Attribute::NoHighRisk)),
            Expression::Not(&yes(Attribute::ImpactAssessment)),
        ]),
    }],
};
