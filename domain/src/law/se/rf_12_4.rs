//! RF 12:4: exercise of public authority handed over (överlämnande av myndighetsutövning).
//!
//! Provision: administrative tasks may be handed to others than authorities, but exercise of public authority only with
//! support in statute; KL 10:1 second paragraph says the same of municipal affairs. To another state or an international
//! organisation the Riksdag decides (RF 10:8), which is asked here as support in statute too.
//! Question: does the recipient itself exercise public authority, and does a statute allow that?
//! Not modelled: tasks that only a municipal board may run; handing over to another authority or another municipality's staff.
//! Contested: none; that storage, operation and support are no exercise of public authority is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Public authority only with support in statute (stöd i lag).
pub static RULE: Rule = Rule {
    id: "rf_12_4",
    citation: "12 kap. 4 § regeringsformen; 10 kap. 1 § andra stycket kommunallagen (2017:725)",
    test: TestOfLaw::Qualification,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2011, 1, 1)),
        amended_by: "SFS 2010:1408; kommunallagen SFS 2017:725, 2019:835",
        source: "third-party copy of the statute text read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Somebody that is no domestic authority.
            Expression::Not(&among(Attribute::RecipientKind, &["domestic_authority", "own_staff_or_branch"])),
            // The task contains exercise of public authority (myndighetsutövning).
            Expression::Match(
                Attribute::Manner,
                &[
                    (&["storage", "operation", "support"], Expression::Constant(false)),
                    (&["substantive_work"], yes(Attribute::ExercisesAuthority)),
                ],
            ),
            // No support in statute (stöd i lag).
            Expression::Not(&yes(Attribute::AuthorityByStatute)),
        ]),
    }],
};
