//! 1101/2019 6 §: giving classified documents to others than state authorities (utlämnande utanför statsförvaltningen).
//!
//! Provision: the authority makes sure in advance that the protection of a classified document is arranged when it is given to
//! others than state authorities.
//! Question: is the information classified, does it leave the state, and has protection been assured?
//! Not modelled: that a domestic authority which receives it may itself be a state authority; clearance (726/2014); international
//! obligations (588/2004). The draft policy on the state's cloud services (VN/3115/2023) is a proposal and no rule.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Protection assured before it leaves the state (säkerställt skydd).
pub static RULE: Rule = Rule {
    id: "fi_1101_6",
    citation: "6 § statsrådets förordning om säkerhetsklassificering av handlingar inom statsförvaltningen (1101/2019)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "1101/2019",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_STATE_AUTHORITY),
            Expression::Term(&terms::FINNISH_CLASSIFIED),
            Expression::Term(&terms::FINNISH_DISCLOSED),
            // Made sure in advance (på förhand säkerställt).
            Expression::Not(&yes(Attribute::ProtectionAssured)),
        ]),
    }],
};
