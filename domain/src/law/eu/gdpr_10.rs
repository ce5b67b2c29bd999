//! GDPR 10: data on criminal convictions and offences (uppgifter om lagöverträdelser).
//!
//! Provision: processed only under the control of official authority, or when Union or Member State law with appropriate
//! safeguards authorises it. In Sweden authorities may process them (DSL 3:8), others as provisions under DSL 3:9 allow.
//! Question: are there such data, does somebody other than an authority process them, and does law authorise that?
//! Not modelled: which provisions authorise; registers of convictions.
//! Contested: none; that a processor for an authority works under its control is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, no, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Others than authorities need support in law (stöd i rättsordningen).
pub static RULE: Rule = Rule {
    id: "gdpr_10",
    citation: "artikel 10 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            yes(Attribute::CriminalData),
            Expression::Any(&[
                // The body is no authority.
                Expression::Not(&Expression::Term(&terms::PUBLIC_AUTHORITY)),
                // Or a company uses them outside the authority's control.
                Expression::All(&[
                    among(Attribute::RecipientKind, &["company"]),
                    Expression::Any(&[yes(Attribute::OwnPurposes), no(Attribute::ActsOnBehalf)]),
                ]),
            ]),
            Expression::Not(&yes(Attribute::CriminalDataAuthorised)),
        ]),
    }],
};
