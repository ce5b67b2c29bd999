//! DSL 3:3: important public interest (viktigt allmänt intresse).
//!
//! Provision: an authority may process special categories under GDPR 9(2)(g) when they were given to it and statute requires
//! the processing, when it is necessary for handling a matter, or when it is otherwise necessary for an important public
//! interest and no undue intrusion. Bodies equated with authorities have the first of the three only.
//! Question: is the exception relied on, and has the controller judged its conditions met?
//! Not modelled: the ban on searches for a selection of persons; further provisions by the Government (3:4).
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Important public interest (viktigt allmänt intresse).
pub static RULE: Rule = Rule {
    id: "dsl_3_3",
    citation: "3 kap. 3 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning",
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
            among(Attribute::SpecialException, &["important_public_interest"]),
            // Required by statute, necessary for the matter, or necessary without undue intrusion.
            yes(Attribute::ExceptionMet),
        ]),
    }],
};
