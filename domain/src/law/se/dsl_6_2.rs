//! DSL 6:2: administrative fines on authorities (sanktionsavgift mot myndigheter).
//!
//! Provision: the supervisory authority may fine an authority for breaches under GDPR 83(4) to (6): at most SEK 5 million for
//! those of 83(4), at most SEK 10 million for those of 83(5) and (6).
//! Question: is an authority the controller of personal data?
//! Not modelled: how a fine is determined (83(1) to (3)); companies, whose limits are those of the regulation.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Administrative fines (sanktionsavgifter).
pub static RULE: Rule = Rule {
    id: "dsl_6_2",
    citation: "6 kap. 2 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "SFS 2018:218",
        source: "third-party copy of the statute text read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            Expression::Term(&terms::PUBLIC_AUTHORITY),
            yes(Attribute::PersonalData),
        ]),
    }],
};
