//! DSL 3:5: health care and social care (hälso- och sjukvård och social omsorg).
//!
//! Provision: special categories may be processed under GDPR 9(2)(h) when necessary for health care, social care or the
//! administration of either, if whoever processes them is under a duty of silence (9(3)). Lag (2001:454) 7 § says the same
//! of social services.
//! Question: is the exception relied on, and has the controller judged it necessary and the duty of silence in place?
//! Not modelled: that a duty of silence follows from statute is shown as a duty of its own and not counted here.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Health care and social care (vård och omsorg).
pub static RULE: Rule = Rule {
    id: "dsl_3_5",
    citation: "3 kap. 5 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning",
    test: TestOfLaw::Lawfulness,
    effect: Effect::Ground { lifts: &["gdpr_9"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "SFS 2018:218",
        source: "third-party copy of the statute text read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::SpecialException, &["health_or_social_care"]),
            // Necessary, and under a duty of silence (tystnadsplikt, artikel 9.3).
            yes(Attribute::ExceptionMet),
        ]),
    }],
};
