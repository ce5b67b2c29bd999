//! The assessment: the engine's whole answer about one case.

mod answer;
mod contested;
mod covered;
mod expected;
mod explain;
mod measures;
mod missing;
mod obstacles;
mod parties;
mod probe;
mod receipt;
mod steps;
mod support;
mod warning;
mod warnings;
mod work;

pub use answer::{
    Assessment, Because, Contested, DutyFinding, GroundFinding, HandoverRef, JudgmentFinding, Measure, MissingFact,
    ObstacleFinding, PositionOutcome, Precondition, Presumption, ReachFinding, RuleRef, StepKind, SubjectRef,
    TestFinding, WeighedFinding,
};
pub use covered::{Covered, Stretch};
pub use receipt::{Receipt, Replay};
pub use support::Support;
pub use warning::Warning;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use crate::case::{Case, Inquiry};
use crate::day::Day;
use crate::evaluate::{Statuses, read_profile};
use crate::headline::{Headline, Outcome, Scoped, Standing};
use crate::link::{LinkError, Program, check, link};
use crate::own_rule::OwnRule;
use crate::register::{Register, RegisterError, hash_of};
use crate::rule::Rule;
use crate::situation::Situation;
use crate::test_of_law::TestOfLaw;

/// Longest list of findings of one kind in an answer; the totals are always given.
pub const MOST_FINDINGS: usize = 500;

/// The law and the register, checked, ready to answer (motor).
#[derive(Clone, Debug)]
pub struct Engine {
    register: Register,
    rules: &'static [&'static Rule],
    rules_hash: String,
    register_hash: String,
    programs: Programs,
}

/// Programs of the days asked about last, without own rules.
type Programs = Arc<Mutex<BTreeMap<(Day, Day), Arc<Program>>>>;

/// Most programs kept.
const MOST_PROGRAMS: usize = 64;

/// The engine cannot be made; found by tests, never by a user.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The register is at fault.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// The rules are at fault.
    #[error(transparent)]
    Link(#[from] LinkError),
}

impl Engine {
    /// Version of the engine (motorns version): the same version gives the same answer to the same question.
    pub const VERSION: &str = env!("CARGO_PKG_VERSION");

    /// The engine with the law and the register this build carries.
    ///
    /// # Errors
    /// When they contradict each other; a test makes the engine on every build.
    pub fn embedded() -> Result<Self, EngineError> {
        Self::new(Register::embedded()?, crate::law::RULES)
    }

    /// An engine with other law or another register, for tests.
    ///
    /// # Errors
    /// When rules and register contradict each other.
    pub fn new(register: Register, rules: &'static [&'static Rule]) -> Result<Self, EngineError> {
        check(rules)?;
        link(rules, &[], &register, register.checked_through, register.checked_through)?;
        let (rules_hash, register_hash) = (hash_of(rules), register.hash());
        Ok(Self { register, rules, rules_hash, register_hash, programs: Programs::default() })
    }

    /// The register.
    pub const fn register(&self) -> &Register {
        &self.register
    }

    /// The rules.
    pub const fn rules(&self) -> &'static [&'static Rule] {
        self.rules
    }

    /// The law of a day as a program, with the own rules of a body; [`Case::own_rules`] are those of a case.
    ///
    /// # Errors
    /// When a rule of that day names something the register lacks; tests link every day on which something changes.
    pub fn link(&self, own_rules: &[OwnRule], as_of: Day, known_on: Day) -> Result<Program, LinkError> {
        link(self.rules, own_rules, &self.register, as_of, known_on)
    }

    /// The same, kept for the next case that is asked about for those days; a body's own rules are linked anew.
    ///
    /// # Errors
    /// As [`Self::link`].
    pub fn program(&self, own_rules: &[OwnRule], as_of: Day, known_on: Day) -> Result<Arc<Program>, LinkError> {
        if !own_rules.is_empty() {
            return self.link(own_rules, as_of, known_on).map(Arc::new);
        }
        let days = (as_of, known_on);
        // Whoever held the lock and panicked has left a map that is as good as before.
        let kept = |programs: &Programs| programs.lock().unwrap_or_else(PoisonError::into_inner).get(&days).cloned();
        if let Some(program) = kept(&self.programs) {
            return Ok(program);
        }
        let program = Arc::new(self.link(own_rules, as_of, known_on)?);
        let mut programs = self.programs.lock().unwrap_or_else(PoisonError::into_inner);
        if programs.len() >= MOST_PROGRAMS {
            programs.clear();
        }
        programs.insert(days, Arc::clone(&program));
        Ok(program)
    }

    /// The case laid out as rows, read by the profile.
    pub fn situation(&self, case: &Case, inquiry: &Inquiry, program: &Program) -> Situation {
        let mut situation = Situation::of(case, inquiry, program);
        read_profile(program, &self.register, &inquiry.profile, &mut situation);
        situation
    }

    /// Answers a case.
    ///
    /// # Errors
    /// As [`Self::link`].
    pub fn assess(&self, case: &Case, inquiry: &Inquiry) -> Result<Assessment, LinkError> {
        let program = self.program(case.own_rules(), inquiry.as_of, inquiry.known_on)?;
        Ok(self.assess_with(&program, case, inquiry))
    }

    /// Answers a case, and tells what the answer rests on one thing at a time.
    ///
    /// # Errors
    /// As [`Self::link`].
    pub fn assess_with_support(
        &self,
        case: &Case,
        inquiry: &Inquiry,
    ) -> Result<(Assessment, BTreeSet<Support>), LinkError> {
        let program = self.program(case.own_rules(), inquiry.as_of, inquiry.known_on)?;
        let work = work::Work::new(self, &program, case, inquiry);
        Ok((work.assessment(), work.support()))
    }

    /// Answers a case with a program linked for its days and its own rules.
    pub fn assess_with(&self, program: &Program, case: &Case, inquiry: &Inquiry) -> Assessment {
        work::Work::new(self, program, case, inquiry).assessment()
    }
}

/// What one evaluation amounts to, with what the asker has left out.
pub(crate) fn outcome(statuses: &Statuses, inquiry: &Inquiry) -> Outcome {
    Outcome::of(
        TestOfLaw::ALL
            .into_iter()
            .map(|test| Scoped { status: statuses.get(test), out_of_scope: inquiry.out_of_scope.contains(&test) }),
    )
}

/// The headline of two evaluations.
pub(crate) fn headline(as_arranged: &Statuses, after_measures: &Statuses, inquiry: &Inquiry) -> Headline {
    Headline::of(outcome(as_arranged, inquiry), outcome(after_measures, inquiry))
}

/// One value for every test.
pub(crate) fn standings(as_arranged: &Statuses, after_measures: &Statuses) -> [Standing; 13] {
    TestOfLaw::ALL.map(|test| Standing::of(as_arranged.get(test), after_measures.get(test)))
}
