//! Contested questions under which the answer would differ.

use super::answer::{Contested, PositionOutcome};
use super::measures::used_slots;
use super::probe::Probe;
use super::{Engine, headline, standings};
use crate::case::Inquiry;
use crate::evaluate::Statuses;
use crate::link::Program;
use crate::test_of_law::TestOfLaw;

/// Tries every position of every question some rule reads, one question at a time.
pub(crate) fn contested(
    engine: &Engine,
    program: &Program,
    inquiry: &Inquiry,
    now: (&Statuses, &Statuses),
    arranged: &mut Probe<'_>,
    after: &mut Probe<'_>,
) -> Vec<Contested> {
    let current = standings(now.0, now.1);
    let current_headline = headline(now.0, now.1, inquiry);
    let used = used_slots(program);
    let mut found = Vec::new();
    for (at, question) in engine.register().questions.iter().enumerate() {
        let slot = program.question_slot(at);
        if used.get(slot) != Some(&true) {
            continue;
        }
        let mut matters = false;
        let mut positions = Vec::with_capacity(question.positions.len());
        for (index, position) in question.positions.iter().enumerate() {
            let (as_arranged, after_measures) =
                (arranged.with_reading(slot, 1 << index), after.with_reading(slot, 1 << index));
            let headline = headline(&as_arranged, &after_measures, inquiry);
            let differs: Vec<_> = TestOfLaw::ALL
                .into_iter()
                .zip(standings(&as_arranged, &after_measures))
                .zip(current)
                .filter(|((_, under), now)| under != now)
                .map(|(changed, _)| changed)
                .collect();
            matters |= headline != current_headline || !differs.is_empty();
            positions.push(PositionOutcome { position: position.id.clone(), headline, differs });
        }
        if matters {
            found.push(Contested {
                question: question.id.clone(),
                requisite: question.requisite.clone().unwrap_or_default(),
                chosen: inquiry.profile.choices.get(&question.id).cloned(),
                positions,
            });
        }
    }
    found
}
