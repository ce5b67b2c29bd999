//! The oracle: a naive, recursive evaluator straight from rules and register, with its own reading of a case. It
//! shares no code with linking, laying out or evaluating; where the two disagree, one of them is wrong.

use underlag_domain::attribute::{Attribute, Kind, Scope};
use underlag_domain::case::{Case, Inquiry, Subject};
use underlag_domain::coverage::Missing;
use underlag_domain::expression::{Expression, List};
use underlag_domain::headline::{Headline, Outcome, Scoped, Status};
use underlag_domain::jurisdiction::JURISDICTIONS;
use underlag_domain::register::{Condition, Factor, Register};
use underlag_domain::rule::{Effect, Rule};
use underlag_domain::test_of_law::TestOfLaw;

/// Can be true, can be false.
type Pair = (bool, bool);

const YES: Pair = (true, false);
const NO: Pair = (false, true);

fn and(a: Pair, b: Pair) -> Pair {
    (a.0 && b.0, a.1 || b.1)
}

fn or(a: Pair, b: Pair) -> Pair {
    (a.0 || b.0, a.1 && b.1)
}

fn not(a: Pair) -> Pair {
    (a.1, a.0)
}

/// One handover, listed or only possible.
#[derive(Clone, Copy)]
struct Row {
    information: usize,
    recipient: Option<usize>,
    handover: Option<usize>,
    exists: Pair,
}

/// The naive evaluator of one case.
pub struct Oracle<'a> {
    register: &'a Register,
    rules: &'a [&'static Rule],
    case: &'a Case,
    inquiry: &'a Inquiry,
    after: bool,
}

impl<'a> Oracle<'a> {
    /// For a case as arranged, or after measures.
    pub fn new(
        register: &'a Register,
        rules: &'a [&'static Rule],
        case: &'a Case,
        inquiry: &'a Inquiry,
        after: bool,
    ) -> Self {
        Self { register, rules, case, inquiry, after }
    }

    /// The headline of a case.
    pub fn headline(register: &Register, rules: &[&'static Rule], case: &Case, inquiry: &Inquiry) -> Headline {
        let outcome = |after| Oracle::new(register, rules, case, inquiry, after).outcome();
        Headline::of(outcome(false), outcome(true))
    }

    /// What all tests amount to.
    pub fn outcome(&self) -> Outcome {
        Outcome::of(
            TestOfLaw::ALL.into_iter().map(|test| Scoped {
                status: self.status(test),
                out_of_scope: self.inquiry.out_of_scope.contains(&test),
            }),
        )
    }

    /// The status of a test.
    pub fn status(&self, test: TestOfLaw) -> Status {
        let (mut can_fail, mut fails, mut can_apply, mut open, mut outside) = (false, false, false, false, false);
        for row in self.rows() {
            let applies = and(row.exists, self.truth(&test.coverage().applies, row));
            let without = |missing: Missing| {
                let gaps = test.coverage().gaps.iter().filter(|gap| gap.missing == missing);
                gaps.fold(YES, |truth, gap| and(truth, not(self.truth(&gap.concerns, row))))
            };
            let modelled = without(Missing::Everything);
            let covered = and(modelled, without(Missing::MoreObstacles));
            let obstructed = and(and(applies, modelled), self.obstructed(test, row));
            can_fail |= obstructed.0;
            fails |= obstructed == YES;
            can_apply |= applies.0;
            open |= applies.0 && covered == (true, true);
            outside |= applies.0 && covered == NO;
        }
        match (fails, can_fail || open, can_apply, outside) {
            (true, ..) => Status::Failed,
            (_, true, ..) => Status::Unknown,
            (_, _, false, _) => Status::NotApplicable,
            (_, _, _, true) => Status::NotModelled,
            _ => Status::Passed,
        }
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = self
            .case
            .handovers()
            .iter()
            .enumerate()
            .map(|(at, handover)| Row {
                information: handover.information,
                recipient: Some(handover.recipient),
                handover: Some(at),
                exists: YES,
            })
            .collect();
        let complete = self.among(
            Attribute::HandoversComplete,
            &["true"],
            Row { information: 0, recipient: None, handover: None, exists: YES },
        );
        for information in 0..self.case.informations().len() {
            if complete.1 {
                rows.push(Row { information, recipient: None, handover: None, exists: not(complete) });
            }
        }
        rows
    }

    fn in_force(&self) -> impl Iterator<Item = (&'static Rule, &'static Expression)> {
        let day = self.inquiry.as_of;
        self.rules.iter().filter_map(move |rule| Some((*rule, &rule.version_on(day)?.condition)))
    }

    fn obstructed(&self, test: TestOfLaw, row: Row) -> Pair {
        let mut obstructed = NO;
        for (rule, condition) in self.in_force() {
            if rule.test != test || !matches!(rule.effect, Effect::Obstacle) {
                continue;
            }
            let mut lifted = NO;
            for (ground, ground_condition) in self.in_force() {
                let Effect::Ground { lifts } = ground.effect else { continue };
                if !lifts.contains(&rule.id) {
                    continue;
                }
                let mut holds = self.truth(ground_condition, row);
                for (bar, bar_condition) in self.in_force() {
                    if matches!(bar.effect, Effect::Bar { bars } if bars.contains(&ground.id)) {
                        holds = and(holds, not(self.truth(bar_condition, row)));
                    }
                }
                lifted = or(lifted, holds);
            }
            obstructed = or(obstructed, and(self.truth(condition, row), not(lifted)));
        }
        if test == TestOfLaw::OwnPolicy {
            for rule in self.case.own_rules() {
                let known = rule.decided <= self.inquiry.known_on;
                let in_time = rule.in_force.from <= self.inquiry.as_of
                    && rule.in_force.to.is_none_or(|to| self.inquiry.as_of <= to);
                if known && in_time {
                    obstructed = or(obstructed, self.condition(&rule.obstacle_when, row));
                }
            }
        }
        obstructed
    }

    fn subject(row: Row, scope: Scope) -> Option<Subject> {
        match scope {
            Scope::Case => Some(Subject::Case),
            Scope::Information => Some(Subject::Information(row.information)),
            Scope::Recipient => row.recipient.map(Subject::Recipient),
            Scope::Handover => row.handover.map(Subject::Handover),
        }
    }

    /// Names of the values still possible.
    fn possible(&self, attribute: Attribute, row: Row) -> Vec<&'static str> {
        let names = attribute.row().domain.names();
        let subject = Self::subject(row, attribute.row().scope);
        let known = |values: underlag_domain::values::Values| -> Vec<&'static str> {
            values.iter().filter_map(|at| names.get(at).copied()).collect()
        };
        let stated = match subject {
            None => names.to_vec(),
            Some(subject) if attribute.is_judgment() => {
                known(self.case.judged(subject, attribute, self.inquiry.as_of, self.inquiry.known_on).known.values)
            }
            Some(subject) => {
                known(self.case.known(subject, attribute, self.inquiry.as_of, self.inquiry.known_on).values)
            }
        };
        let excluded = subject.is_some_and(|subject| self.inquiry.excluded_measures.contains(&(subject, attribute)));
        let open = stated.len() == names.len();
        match attribute.row().kind {
            // What nobody has listed cannot be done or judged.
            _ if subject.is_none() => stated,
            Kind::Act if excluded && stated != ["true"] => vec!["false"],
            Kind::Act if self.after => vec!["true"],
            Kind::Judgment { presumed_by: Some(_), .. } if open => vec!["false"],
            Kind::Judgment { .. } if open && self.after => vec!["true"],
            Kind::Circumstance | Kind::Act | Kind::Judgment { .. } => stated,
        }
    }

    fn among(&self, attribute: Attribute, names: &[&str], row: Row) -> Pair {
        let possible = self.possible(attribute, row);
        (possible.iter().any(|value| names.contains(value)), possible.iter().any(|value| !names.contains(value)))
    }

    fn listed(&self, attribute: Attribute, list: List, row: Row) -> Pair {
        let day = self.inquiry.as_of;
        let on_list: Vec<&str> = JURISDICTIONS
            .into_iter()
            .filter(|code| match list {
                List::GdprArea => self.register.gdpr_area.iter().any(|m| m.jurisdiction == *code && m.holds_on(day)),
                List::SwedishSecurityAgreement => self
                    .register
                    .security_agreements
                    .iter()
                    .any(|agreement| agreement.holds_on(day) && agreement.jurisdictions.iter().any(|j| j == code)),
            })
            .collect();
        let on_list = self.among(attribute, &on_list, row);
        // Absence from an incomplete list says nothing.
        if list.is_complete() { on_list } else { or(on_list, (true, true)) }
    }

    fn reached(&self, row: Row) -> Pair {
        let mut reached = NO;
        for law in self.register.disclosure_laws.iter().filter(|law| law.reaches_on(self.inquiry.as_of)) {
            let there = [law.jurisdiction.as_str()];
            for factor in &law.reaches {
                let connects = match factor {
                    Factor::Seat => self.among(Attribute::Seat, &there, row),
                    Factor::Control => self.among(Attribute::ControlledFrom, &there, row),
                    Factor::Hosting => and(
                        self.among(Attribute::Place, &there, row),
                        self.among(Attribute::Manner, &["storage", "operation"], row),
                    ),
                    Factor::Access => and(
                        self.among(Attribute::Place, &there, row),
                        self.among(Attribute::Manner, &["support", "substantive_work"], row),
                    ),
                };
                reached = or(reached, connects);
            }
        }
        reached
    }

    fn condition(&self, condition: &Condition, row: Row) -> Pair {
        match condition {
            Condition::Among(attribute, names) => {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                self.among(*attribute, &names, row)
            }
            Condition::Listed(attribute, list) => self.listed(*attribute, *list, row),
            Condition::All(parts) => parts.iter().fold(YES, |truth, part| and(truth, self.condition(part, row))),
            Condition::Any(parts) => parts.iter().fold(NO, |truth, part| or(truth, self.condition(part, row))),
            Condition::Not(part) => not(self.condition(part, row)),
        }
    }

    /// The truth of an expression on a row, read as it is written.
    fn truth(&self, expression: &Expression, row: Row) -> Pair {
        match expression {
            Expression::Constant(value) => (*value, !*value),
            Expression::FromDay(day) => (*day <= self.inquiry.as_of, *day > self.inquiry.as_of),
            Expression::Among(attribute, names) => self.among(*attribute, names, row),
            Expression::Listed(attribute, list) => self.listed(*attribute, *list, row),
            Expression::Reached => self.reached(row),
            Expression::Adequate(attribute) => self
                .register
                .adequacy
                .iter()
                .filter(|decision| decision.in_force(self.inquiry.as_of, self.inquiry.known_on))
                .fold(NO, |truth, decision| {
                    let there = self.among(*attribute, &[decision.jurisdiction.as_str()], row);
                    let scope = decision.scope.as_ref().map_or(YES, |scope| self.condition(scope, row));
                    or(truth, and(there, scope))
                }),
            Expression::All(parts) => parts.iter().fold(YES, |truth, part| and(truth, self.truth(part, row))),
            Expression::Any(parts) => parts.iter().fold(NO, |truth, part| or(truth, self.truth(part, row))),
            Expression::Not(part) => not(self.truth(part, row)),
            Expression::Term(term) => self.truth(&term.meaning, row),
            Expression::Match(attribute, arms) => {
                let possible = self.possible(*attribute, row);
                arms.iter()
                    .filter(|(names, _)| possible.iter().any(|value| names.contains(value)))
                    .map(|(_, part)| self.truth(part, row))
                    .fold((false, false), |joined, arm| (joined.0 || arm.0, joined.1 || arm.1))
            }
            Expression::Reading(question, arms) => {
                let chosen = self.inquiry.profile.choices.get(*question);
                arms.iter()
                    .filter(|(position, _)| chosen.is_none_or(|chosen| chosen == position))
                    .map(|(_, part)| self.truth(part, row))
                    .fold((false, false), |joined, arm| (joined.0 || arm.0, joined.1 || arm.1))
            }
        }
    }
}
