//! KL 6:38: what a board may not delegate (delegeringsförbud).
//!
//! Provision: matters that concern the activity's goals, direction, extent or quality must be decided by the board.
//! Decisions on procurement are never delegated to an automated function (second paragraph, point 3).
//! Question: does the board itself, or the council, decide, or has it been judged that the matter may be delegated?
//! Not modelled: delegation orders (6:37).
//! Contested: none; that a principal choice of supplier falls under the first point is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// A principal matter must be decided by the board itself (nämnden ska själv besluta).
pub static RULE: Rule = Rule {
    id: "kl_6_38",
    citation: "6 kap. 38 § första stycket 1 kommunallagen (2017:725)",
    test: TestOfLaw::Competence,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:725, wording 2023:708",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_MUNICIPALITY_OR_REGION),
            // Neither decided by board or council nor judged to be outside goals, direction, extent and quality.
            Expression::Not(&yes(Attribute::BoardDecides)),
            Expression::Not(&yes(Attribute::CouncilDecides)),
            Expression::Not(&yes(Attribute::Delegable)),
        ]),
    }],
};

/// The board decides unless the matter may be delegated (nämndens beslut).
pub static BOARD_DECIDES: Rule = Rule {
    id: "kl_6_38_board",
    citation: "6 kap. 38 § kommunallagen (2017:725)",
    test: TestOfLaw::Competence,
    effect: Effect::Duty { role: Role::HoldingAuthority, decides: true },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:725, wording 2023:708",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_MUNICIPALITY_OR_REGION),
            Expression::Any(&[
                yes(Attribute::BoardDecides),
                Expression::All(&[
                    Expression::Not(&yes(Attribute::Delegable)),
                    Expression::Not(&yes(Attribute::CouncilDecides)),
                ]),
            ]),
        ]),
    }],
};

/// Procurement is never decided by automation (automatiserad beslutsfunktion).
///
/// Before such functions could be delegated to at all (L 2022:638) they could not decide procurement either.
pub static AUTOMATION: Rule = Rule {
    id: "kl_6_38_automation",
    citation: "6 kap. 38 § andra stycket 3 kommunallagen (2017:725)",
    test: TestOfLaw::Competence,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:725, wording 2023:708",
        source: "statute text with amendment register, read 2025-09",
        checked: Day::of(2025, 9, 30),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_MUNICIPALITY_OR_REGION),
            // A matter of procurement (upphandling).
            among(Attribute::Arrangement, &["market"]),
            yes(Attribute::AutomatedDecision),
            Expression::Not(&yes(Attribute::BoardDecides)),
            Expression::Not(&yes(Attribute::CouncilDecides)),
        ]),
    }],
};
