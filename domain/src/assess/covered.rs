//! For which days a test is modelled for a country, found by asking the engine itself.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Engine;
use crate::attribute::Attribute;
use crate::case::draft::{CaseDraft, FactDraft, StatementDraft, ThingDraft};
use crate::case::{InquiryDraft, Subject};
use crate::day::Day;
use crate::evaluate::{at_row, evaluate};
use crate::expression::Expression;
use crate::test_of_law::TestOfLaw;
use crate::truth::Certainty;

/// First day that is looked at.
const FIRST: Day = Day::of(1990, 1, 1);

/// How far a test is modelled (täckning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Covered {
    /// No known gap concerns the country on the day.
    Wholly,
    /// It depends on the kind of body or information whether a gap does.
    Partly,
    /// Further obstacles are known to be missing in every case: what is found stands, that nothing is found does not.
    Incomplete,
    /// A gap concerns every case.
    Not,
}

/// A stretch of days on which it is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// First day; nothing is said of days before 1990.
    pub from: Day,
    /// How far it is modelled from that day on.
    pub covered: Covered,
}

impl Engine {
    /// How far a test is modelled for the bodies of a country, over time; nothing for a jurisdiction that is not known.
    pub fn covered(&self, test: TestOfLaw, country: &str) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for day in self.days_of_coverage() {
            let Some(covered) = self.covered_on(test, country, day) else { continue };
            if stretches.last().is_none_or(|last| last.covered != covered) {
                stretches.push(Stretch { from: day, covered });
            }
        }
        stretches
    }

    fn days_of_coverage(&self) -> BTreeSet<Day> {
        let mut days = BTreeSet::from([FIRST]);
        for gap in TestOfLaw::ALL.iter().flat_map(|test| test.coverage().gaps) {
            gap.concerns.visit(&mut |part| {
                if let Expression::FromDay(day) = part {
                    days.insert(*day);
                }
            });
        }
        let area = self.register().gdpr_area.iter();
        days.extend(area.flat_map(|member| [Some(member.from), member.to.map(Day::next)]).flatten());
        days
    }

    fn covered_on(&self, test: TestOfLaw, country: &str, day: Day) -> Option<Covered> {
        let stated = StatementDraft { values: vec![country.to_owned()], ..StatementDraft::default() };
        let key = Attribute::BodyCountry.row().key.to_owned();
        let draft = CaseDraft {
            facts: vec![FactDraft { key, statements: vec![stated] }],
            informations: vec![ThingDraft { id: "any".to_owned(), ..ThingDraft::default() }],
            ..CaseDraft::default()
        };
        let case = draft.check().ok()?;
        let inquiry = InquiryDraft { as_of: Some(day.to_string()), ..InquiryDraft::default() };
        let inquiry = inquiry.check(&case, self.register()).ok()?;
        let program = self.program(&[], day, self.register().checked_through).ok()?;
        let situation = self.situation(&case, &inquiry, &program);
        let row = situation.rows.iter().position(|row| row.of(crate::attribute::Scope::Case) == Some(Subject::Case))?;
        let trace = evaluate(&program, &situation);
        let linked = program.tests.get(test.index())?;
        let nodes = [linked.modelled, linked.complete];
        Some(match nodes.map(|node| at_row(&trace, node, row)) {
            [Certainty::True, Certainty::True] => Covered::Wholly,
            [Certainty::False, _] => Covered::Not,
            [Certainty::True, Certainty::False] => Covered::Incomplete,
            _ => Covered::Partly,
        })
    }
}
