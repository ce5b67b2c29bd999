//! How many of a case's stated facts its answer needs.

use underlag_domain::assess::{Assessment, Engine};
use underlag_domain::case::Case;
use underlag_domain::headline::{Headline, Standing};
use underlag_domain::link::LinkError;

use crate::app::Answered;

/// How many stated facts are left when every fact without which headline and tests stay the same has been
/// forgotten, one by one in order, until nothing more can be. Another order may leave another number.
///
/// # Errors
/// When the law of that day is at fault.
pub fn facts_needed(engine: &Engine, answered: &Answered) -> Result<usize, LinkError> {
    let inquiry = &answered.inquiry;
    let wanted = outline(&answered.assessment);
    let mut case = answered.case.clone();
    let program = engine.program(case.own_rules(), inquiry.as_of, inquiry.known_on)?;
    loop {
        let before = case.facts().count();
        let facts: Vec<_> = case.facts().map(|(subject, attribute, _)| (subject, attribute)).collect();
        for (subject, attribute) in facts {
            let fewer: Case = case.forgetting(subject, attribute, inquiry);
            if outline(&engine.assess_with(&program, &fewer, inquiry)) == wanted {
                case = fewer;
            }
        }
        let left = case.facts().count();
        if left == before {
            return Ok(left);
        }
    }
}

fn outline(assessment: &Assessment) -> (Headline, Vec<Standing>) {
    (assessment.headline, assessment.tests.iter().map(|finding| finding.standing).collect())
}
