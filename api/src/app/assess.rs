//! Answering one case.

use std::collections::BTreeSet;

use underlag_domain::assess::{Assessment, Engine, Support};
use underlag_domain::case::InquiryDraft;
use underlag_domain::case::draft::CaseDraft;
use underlag_domain::case::{Case, CaseFaults, CaseFile, Expectation, Inquiry, Origin, Problem};
use underlag_domain::link::{LinkError, MOST_CLASSES};
use underlag_domain::wording::Excess;

/// What the asker wants otherwise than the case says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Another day.
    pub as_of: Option<String>,
    /// Another day by which things were known.
    pub known_on: Option<String>,
    /// Another profile; the case's own choices beside its profile are then left out.
    pub profile: Option<String>,
}

/// A case with its answer.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The checked case.
    pub case: Case,
    /// The checked question.
    pub inquiry: Inquiry,
    /// Where it comes from.
    pub origin: Option<Origin>,
    /// What is expected.
    pub expect: Option<Expectation>,
    /// The answer.
    pub assessment: Assessment,
}

impl Overrides {
    /// The question with the overrides in it. Another day without another known-on asks what was known on that day.
    pub fn apply(&self, inquiry: &InquiryDraft) -> InquiryDraft {
        let mut asked = inquiry.clone();
        if let Some(as_of) = &self.as_of {
            asked.as_of = Some(as_of.clone());
            asked.known_on = None;
        }
        if let Some(known_on) = &self.known_on {
            asked.known_on = Some(known_on.clone());
        }
        if let Some(profile) = &self.profile {
            asked.profile = Some(profile.clone());
            asked.positions.clear();
        }
        asked
    }
}

/// Checks a case and what is asked about it.
///
/// # Errors
/// Everything found wrong, with its place.
pub fn check_case(engine: &Engine, case: &CaseDraft, inquiry: &InquiryDraft) -> Result<(Case, Inquiry), CaseFaults> {
    let case = case.check()?;
    let inquiry = inquiry.check(&case, engine.register())?;
    Ok((case, inquiry))
}

/// Answers a case file.
///
/// # Errors
/// Everything found wrong with the case, with its place.
pub fn answer(engine: &Engine, file: &CaseFile, overrides: &Overrides) -> Result<Answered, CaseFaults> {
    let (case, inquiry) = check_case(engine, &file.case, &overrides.apply(&file.inquiry))?;
    let assessment = engine.assess(&case, &inquiry).map_err(fault_of_law)?;
    Ok(Answered { case, inquiry, origin: file.origin.clone(), expect: file.expect.clone(), assessment })
}

/// The same, with what the answer rests on.
///
/// # Errors
/// As [`answer`].
pub fn answer_with_support(
    engine: &Engine,
    file: &CaseFile,
    overrides: &Overrides,
) -> Result<(Answered, BTreeSet<Support>), CaseFaults> {
    let (case, inquiry) = check_case(engine, &file.case, &overrides.apply(&file.inquiry))?;
    let (assessment, support) = engine.assess_with_support(&case, &inquiry).map_err(fault_of_law)?;
    let answered = Answered { case, inquiry, origin: file.origin.clone(), expect: file.expect.clone(), assessment };
    Ok((answered, support))
}

fn fault_of_law(error: LinkError) -> CaseFaults {
    match error {
        LinkError::TooManyClasses { .. } => {
            CaseFaults::single("own_rule", Problem::TooLarge { what: Excess::Countries, limit: MOST_CLASSES })
        }
        // Only a fault in the rules of that day gets here; every day on which something changes is linked by a test.
        error => CaseFaults::single("as_of", Problem::LawAtFault { message: error.to_string() }),
    }
}
