//! The invariants of the engine, each a property whose name is the sentence.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use underlag_domain::assess::{Assessment, Engine, Replay};
use underlag_domain::attribute::{Attribute, Scope};
use underlag_domain::case::draft::{CaseDraft, FactDraft, StatementDraft, ThingDraft};
use underlag_domain::case::{Case, Inquiry, InquiryDraft, Subject};
use underlag_domain::day::{Day, Period};
use underlag_domain::evaluate::{evaluate, statuses};
use underlag_domain::expression::{Expression, among};
use underlag_domain::headline::{Headline, Standing, Status};
use underlag_domain::law::RULES;
use underlag_domain::link::Program;
use underlag_domain::portfolio::Portfolio;
use underlag_domain::rule::{Effect, Rule, Standing as SourceStanding, Version};
use underlag_domain::situation::Situation;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_tests::made_up::{asked, is_fact};
use underlag_tests::oracle::Oracle;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::embedded().unwrap());

fn assess(case: &Case, inquiry: &Inquiry) -> Assessment {
    ENGINE.assess_with(&program(case, inquiry), case, inquiry)
}

fn check(cases: u32, property: impl Fn(Case, Inquiry) -> Result<(), TestCaseError>) {
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() });
    runner.run(&asked(ENGINE.register()), |(case, inquiry)| property(case, inquiry)).unwrap();
}

fn stated(case: &Case) -> Vec<(Subject, Attribute)> {
    case.facts()
        .map(|(subject, attribute, _)| (subject, attribute))
        .filter(|(_, attribute)| is_fact(*attribute))
        .collect()
}

thread_local! {
    /// Programs of the days asked about: properties ask the same days many times.
    static PROGRAMS: RefCell<BTreeMap<(Day, Day), Rc<Program>>> = const { RefCell::new(BTreeMap::new()) };
}

fn program(case: &Case, inquiry: &Inquiry) -> Rc<Program> {
    if !case.own_rules().is_empty() {
        return Rc::new(ENGINE.link(case.own_rules(), inquiry.as_of, inquiry.known_on).unwrap());
    }
    PROGRAMS.with_borrow_mut(|programs| {
        let days = (inquiry.as_of, inquiry.known_on);
        Rc::clone(programs.entry(days).or_insert_with(|| Rc::new(ENGINE.link(&[], days.0, days.1).unwrap())))
    })
}

/// Headlines only, for properties that ask many times.
fn headline(case: &Case, inquiry: &Inquiry) -> Headline {
    let program = program(case, inquiry);
    let arranged = ENGINE.situation(case, inquiry, &program);
    let after = arranged.after_measures(inquiry);
    let outcome = |situation| {
        let statuses = statuses(&program, situation, &evaluate(&program, situation));
        underlag_domain::headline::Outcome::of(TestOfLaw::ALL.into_iter().map(|test| {
            underlag_domain::headline::Scoped {
                status: statuses.get(test),
                out_of_scope: inquiry.out_of_scope.contains(&test),
            }
        }))
    };
    Headline::of(outcome(&arranged), outcome(&after))
}

#[test]
fn made_up_cases_reach_every_headline_and_every_standing() {
    let headlines = RefCell::new(BTreeSet::new());
    let standings = RefCell::new(BTreeSet::new());
    check(1_500, |case, inquiry| {
        let answer = assess(&case, &inquiry);
        headlines.borrow_mut().insert(answer.headline);
        standings.borrow_mut().extend(answer.tests.iter().map(|test| test.standing));
        Ok(())
    });
    assert_eq!(headlines.borrow().len(), Headline::ALL.len(), "{:?}", headlines.borrow());
    let every = [
        Standing::Passed,
        Standing::Conditional,
        Standing::Failed,
        Standing::Unknown,
        Standing::NotApplicable,
        Standing::NotModelled,
    ];
    assert_eq!(*standings.borrow(), BTreeSet::from(every));
}

#[test]
fn for_every_case_and_every_fact_the_headline_after_forgetting_it_is_the_same_or_lower() {
    check(400, |case, inquiry| {
        let before = headline(&case, &inquiry);
        for (subject, attribute) in stated(&case) {
            let after = headline(&case.forgetting(subject, attribute, &inquiry), &inquiry);
            prop_assert!(
                after.is_same_or_lower_than(before),
                "forgetting {} turns {before:?} into {after:?}:\n{:?}\n{:?}",
                case.path_of(subject, attribute),
                assess(&case, &inquiry).tests,
                assess(&case.forgetting(subject, attribute, &inquiry), &inquiry).tests
            );
        }
        Ok(())
    });
}

#[test]
fn unknown_never_turns_into_no_obstacle() {
    check(300, |case, inquiry| {
        let before = headline(&case, &inquiry);
        if before == Headline::NoObstacleFound {
            return Ok(());
        }
        for (subject, attribute) in stated(&case) {
            let after = headline(&case.forgetting(subject, attribute, &inquiry), &inquiry);
            prop_assert_ne!(after, Headline::NoObstacleFound, "without {}", case.path_of(subject, attribute));
        }
        for judgment in 0..case.judgments().len() {
            // Dropping a judgment may let an earlier one count; what is asked here is that dropping the last of them does not help.
            let without = case.without_judgment(judgment);
            let dropped = &case.judgments()[judgment];
            let others =
                without.judgments().iter().any(|j| j.subject == dropped.subject && j.attribute == dropped.attribute);
            if !others {
                prop_assert_ne!(
                    headline(&without, &inquiry),
                    Headline::NoObstacleFound,
                    "without judgment {:?}",
                    dropped
                );
            }
        }
        Ok(())
    });
}

#[test]
fn doing_an_act_never_creates_an_obstacle() {
    check(300, |case, inquiry| {
        let before = headline(&case, &inquiry);
        for act in Attribute::ALL.iter().copied().filter(|attribute| attribute.is_act()) {
            for subject in case.subjects(act.row().scope) {
                // An act that judgments weigh makes them stale: they must be made anew, which is not an obstacle.
                let done = case.doing(subject, act);
                let after = headline(&done, &inquiry);
                if before != Headline::Obstacle && case.judgments().is_empty() {
                    prop_assert_ne!(after, Headline::Obstacle, "{}", case.path_of(subject, act));
                }
                let certain = |case: &Case| {
                    let program = program(case, &inquiry);
                    let situation = ENGINE.situation(case, &inquiry, &program);
                    let statuses = statuses(&program, &situation, &evaluate(&program, &situation));
                    TestOfLaw::ALL.map(|test| statuses.get(test) == Status::Failed)
                };
                if case.judgments().is_empty() {
                    for (was, is) in certain(&case).into_iter().zip(certain(&done)) {
                        prop_assert!(was || !is, "{} makes a test fail", case.path_of(subject, act));
                    }
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_universal_statement_over_a_list_not_known_complete_is_never_certain() {
    check(400, |case, inquiry| {
        let complete = case.known(Subject::Case, Attribute::HandoversComplete, inquiry.as_of, inquiry.known_on);
        let is_complete = complete.values.len() == 1 && complete.values.contains(0);
        if is_complete {
            return Ok(());
        }
        // What these ask is asked of every recipient; others can be settled by the case or the information alone.
        let of_recipients =
            [TestOfLaw::Secrecy, TestOfLaw::SecurityProtection, TestOfLaw::Processor, TestOfLaw::Transfer];
        for test in assess(&case, &inquiry).tests.into_iter().filter(|test| of_recipients.contains(&test.test)) {
            let by_information = matches!(test.standing, Standing::NotApplicable | Standing::NotModelled);
            prop_assert!(test.as_arranged != Status::Passed || by_information, "{:?} passed", test.test);
        }
        Ok(())
    });
}

#[test]
fn an_empty_case_is_not_established_with_at_most_ten_ordered_questions_and_no_test_passed() {
    let draft = CaseDraft {
        informations: vec![ThingDraft { id: "information".to_owned(), ..ThingDraft::default() }],
        ..CaseDraft::default()
    };
    let case = draft.check().unwrap();
    for day in underlag_tests::made_up::DAYS {
        let inquiry = InquiryDraft { as_of: Some((*day).to_owned()), ..InquiryDraft::default() };
        let inquiry = inquiry.check(&case, ENGINE.register()).unwrap();
        let answer = assess(&case, &inquiry);
        assert_eq!(answer.headline, Headline::NotEstablished, "on {day}");
        assert!(answer.missing_facts.len() <= 10, "on {day}");
        assert!(!answer.tests.iter().any(|test| test.as_arranged == Status::Passed), "on {day}");
        let order: Vec<usize> = answer.missing_facts.iter().map(|fact| fact.settles).collect();
        assert!(order.is_sorted_by(|a, b| a >= b), "on {day}");
        if *day >= "2018-05-25" {
            assert!(!answer.missing_facts.is_empty(), "on {day}");
        }
    }
}

#[test]
fn a_case_without_information_is_refused() {
    let faults = CaseDraft::default().check().unwrap_err();
    assert_eq!(faults.faults()[0].problem.code(), "NO_INFORMATION");
}

#[test]
fn the_order_of_rules_does_not_matter() {
    let reversed: Vec<&'static Rule> = RULES.iter().rev().copied().collect();
    let reversed = Engine::new(ENGINE.register().clone(), Vec::leak(reversed)).unwrap();
    check(300, |case, inquiry| {
        let (one, other) = (assess(&case, &inquiry), reversed.assess(&case, &inquiry).unwrap());
        prop_assert_eq!(one.headline, other.headline);
        prop_assert_eq!(one.tests, other.tests);
        prop_assert_eq!(one.missing_facts, other.missing_facts);
        prop_assert_eq!(one.contested, other.contested);
        Ok(())
    });
}

#[test]
fn adding_an_obstacle_never_removes_one() {
    static ADDED: Rule = Rule {
        id: "added",
        citation: "a rule of the tests",
        test: TestOfLaw::Transfer,
        effect: Effect::Obstacle,
        versions: &[Version {
            in_force: Period::since(Day::of(2009, 1, 1)),
            amended_by: "",
            source: "the tests",
            checked: Day::of(2026, 11, 21),
            standing: SourceStanding::Inference,
            condition: among(Attribute::Seat, &["US", "SE"]),
        }],
    };
    let more: Vec<&'static Rule> = RULES.iter().copied().chain([&ADDED]).collect();
    let more = Engine::new(ENGINE.register().clone(), Vec::leak(more)).unwrap();
    check(300, |case, inquiry| {
        let (before, after) = (assess(&case, &inquiry), more.assess(&case, &inquiry).unwrap());
        prop_assert!(after.headline != Headline::NoObstacleFound || before.headline == Headline::NoObstacleFound);
        let found = |answer: &Assessment| -> BTreeSet<(String, Option<String>)> {
            answer.obstacles.iter().map(|o| (o.rule.id.clone().into_owned(), o.handover.id.clone())).collect()
        };
        prop_assert!(found(&before).is_subset(&found(&after)));
        for (was, is) in before.tests.iter().zip(&after.tests) {
            prop_assert!(was.as_arranged != Status::Failed || is.as_arranged == Status::Failed);
        }
        Ok(())
    });
}

#[test]
fn every_finding_names_the_provision_and_its_version_or_the_gap() {
    check(300, |case, inquiry| {
        let answer = assess(&case, &inquiry);
        let rules = answer.obstacles.iter().map(|o| &o.rule).chain(answer.grounds.iter().map(|g| &g.rule));
        for rule in rules.chain(answer.duties.iter().map(|d| &d.rule)) {
            prop_assert!(!rule.citation.is_empty() && !rule.source.is_empty());
            prop_assert!(rule.in_force_from <= inquiry.as_of);
        }
        for test in &answer.tests {
            // A failed test names an obstacle; one that is not modelled is named as a gap.
            if test.as_arranged == Status::Failed && answer.obstacles_total <= answer.obstacles.len() {
                let unlisted = case.handovers().is_empty();
                prop_assert!(
                    unlisted || answer.obstacles.iter().any(|o| o.test == test.test) || has_unlisted(&case, &inquiry)
                );
            }
            prop_assert!(test.as_arranged != Status::NotModelled || answer.not_modelled.contains(&test.test));
        }
        Ok(())
    });
}

/// A handover that certainly exists without being listed can fail a test on its own.
fn has_unlisted(case: &Case, inquiry: &Inquiry) -> bool {
    let complete = case.known(Subject::Case, Attribute::HandoversComplete, inquiry.as_of, inquiry.known_on).values;
    complete.contains(1)
}

#[test]
fn responsibility_never_leaves_the_public_body_whatever_the_chain_of_suppliers() {
    check(300, |case, inquiry| {
        let answer = assess(&case, &inquiry);
        let deciders: Vec<_> = answer.duties.iter().filter(|duty| duty.decides).collect();
        prop_assert!(deciders.iter().all(|duty| duty.role.is_in_public_body()));
        prop_assert!(!deciders.is_empty(), "somebody must decide");
        let decided: BTreeSet<&String> = deciders.iter().flat_map(|duty| &duty.informations).collect();
        for handover in case.handovers() {
            prop_assert!(decided.contains(&case.informations()[handover.information].name));
        }
        for judgment in &answer.judgments {
            prop_assert!(judgment.role.is_in_public_body());
        }
        Ok(())
    });
}

#[test]
fn every_attribute_can_change_some_answer() {
    // Completeness decides whether handovers exist, not what they are; the property about lists tests it.
    let mut changed = BTreeSet::from([Attribute::HandoversComplete]);
    for named in underlag_tests::cases::all() {
        let (case, inquiry) = named.checked(&ENGINE);
        let program = program(&case, &inquiry);
        let mut situation = ENGINE.situation(&case, &inquiry, &program);
        let answer = |situation: &Situation| {
            let trace = evaluate(&program, situation);
            (statuses(&program, situation, &trace), truths_of_rules(&program, &trace))
        };
        let before = answer(&situation);
        for attribute in Attribute::ALL.iter().copied() {
            for subject in case.subjects(attribute.row().scope) {
                let Some(values) = situation.get(subject, attribute).filter(|_| !changed.contains(&attribute)) else {
                    continue;
                };
                let all = program.everything(attribute.index());
                for bit in (0..64).filter(|bit| all >> bit & 1 == 1) {
                    situation.set(subject, attribute, 1 << bit);
                    if answer(&situation) != before {
                        changed.insert(attribute);
                    }
                }
                situation.set(subject, attribute, values);
            }
        }
    }
    let idle: Vec<_> = Attribute::ALL.iter().filter(|attribute| !changed.contains(attribute)).collect();
    assert!(idle.is_empty(), "these change no answer in any case: {idle:?}");
}

/// Every rule's truth, which obstacles, grounds, duties and their reasons are read from.
fn truths_of_rules(program: &Program, trace: &underlag_domain::evaluate::Trace) -> Vec<(u64, u64)> {
    program
        .rules
        .iter()
        .map(|linked| trace.blocks[0][linked.node as usize])
        .map(|t| (t.can_be_true, t.can_be_false))
        .collect()
}

#[test]
fn program_oracle_and_portfolio_columns_agree() {
    let earlier = RefCell::new(Vec::<(Case, Inquiry)>::new());
    check(600, |case, inquiry| {
        let program = program(&case, &inquiry);
        let arranged = ENGINE.situation(&case, &inquiry, &program);
        let after = arranged.after_measures(&inquiry);
        for (is_after, situation) in [(false, &arranged), (true, &after)] {
            let oracle = Oracle::new(ENGINE.register(), ENGINE.rules(), &case, &inquiry, is_after);
            let statuses = statuses(&program, situation, &evaluate(&program, situation));
            for test in TestOfLaw::ALL {
                prop_assert_eq!(statuses.get(test), oracle.status(test), "{:?}, after measures: {}", test, is_after);
            }
        }
        let oracle = Oracle::headline(ENGINE.register(), ENGINE.rules(), &case, &inquiry);
        prop_assert_eq!(headline(&case, &inquiry), oracle);
        // The same case among all earlier ones, asked on the same day.
        let mut earlier = earlier.borrow_mut();
        earlier.push((case, inquiry.clone()));
        if earlier.len().is_multiple_of(50) {
            let situations: Vec<_> = earlier
                .iter()
                .map(|(case, asked)| {
                    let asked = Inquiry { as_of: inquiry.as_of, known_on: inquiry.known_on, ..asked.clone() };
                    ENGINE.situation(case, &asked, &program)
                })
                .collect();
            let alone: Vec<_> = situations.iter().map(|s| statuses(&program, s, &evaluate(&program, s))).collect();
            prop_assert_eq!(Portfolio::of(&program, &situations).statuses(&program), alone);
        }
        Ok(())
    });
}

#[test]
fn an_assessment_replays_from_its_receipt() {
    check(150, |case, inquiry| {
        let earlier = serde_json::to_value(assess(&case, &inquiry)).unwrap();
        prop_assert_eq!(ENGINE.replay(&earlier, &case, &inquiry).unwrap(), Replay::Identical);
        let mut tampered = earlier.clone();
        tampered["headline"] = "SOMETHING_ELSE".into();
        prop_assert_ne!(ENGINE.replay(&tampered, &case, &inquiry).unwrap(), Replay::Identical);
        let Some((subject, attribute)) = stated(&case).first().copied() else { return Ok(()) };
        let other = case.forgetting(subject, attribute, &inquiry);
        match ENGINE.replay(&earlier, &other, &inquiry).unwrap() {
            Replay::Identical => prop_assert!(false, "another case replays"),
            Replay::Different { inputs, .. } => prop_assert!(inputs.contains(&"case".to_owned())),
        }
        Ok(())
    });
}

#[test]
fn every_measure_removes_the_obstacles_and_no_smaller_part_of_it_does() {
    check(200, |case, inquiry| {
        let answer = assess(&case, &inquiry);
        if answer.headline != Headline::Conditional {
            return Ok(());
        }
        let program = program(&case, &inquiry);
        let arranged = ENGINE.situation(&case, &inquiry, &program);
        prop_assert!(!answer.measures.is_empty(), "conditional on nothing");
        for measure in &answer.measures {
            let steps: Vec<&String> = measure.acts.iter().chain(&measure.judgments).collect();
            let holds = |left_out: Option<usize>| {
                let mut situation = arranged.clone();
                for (at, path) in steps.iter().enumerate() {
                    if Some(at) == left_out {
                        continue;
                    }
                    let (subject, attribute) = find(&case, path);
                    situation.set(subject, attribute, 1);
                }
                let statuses = statuses(&program, &situation, &evaluate(&program, &situation));
                TestOfLaw::ALL.into_iter().all(|test| !matches!(statuses.get(test), Status::Failed | Status::Unknown))
            };
            prop_assert!(holds(None), "{steps:?} is not enough");
            for at in 0..steps.len() {
                prop_assert!(!holds(Some(at)), "{} is not needed in {steps:?}", steps[at]);
            }
        }
        Ok(())
    });
}

fn find(case: &Case, path: &str) -> (Subject, Attribute) {
    for attribute in Attribute::ALL.iter().copied() {
        for subject in case.subjects(attribute.row().scope) {
            if case.path_of(subject, attribute) == path {
                return (subject, attribute);
            }
        }
    }
    panic!("no {path}");
}

#[test]
fn reach_alone_is_no_transfer_no_disclosure_and_no_obstacle() {
    // Reach outside a reading does not link, so no rule can draw the inference without naming a position.
    static BARE: Rule = Rule {
        id: "bare",
        citation: "a rule of the tests",
        test: TestOfLaw::Transfer,
        effect: Effect::Obstacle,
        versions: &[Version {
            in_force: Period::since(Day::of(2018, 5, 25)),
            amended_by: "",
            source: "the tests",
            checked: Day::of(2026, 11, 21),
            standing: SourceStanding::Inference,
            condition: Expression::All(&[Expression::Reached]),
        }],
    };
    let fault = Engine::new(ENGINE.register().clone(), Vec::leak(vec![&BARE])).unwrap_err();
    assert!(fault.to_string().contains("outside a reading"), "{fault}");
    // Under a profile that has answered the questions, whose law reaches the owner changes nothing but what is listed.
    check(200, |case, inquiry| {
        let mut inquiry = inquiry;
        inquiry.profile = ENGINE.register().profile("esam-2023").unwrap().clone();
        inquiry.profile.choices.insert("I-17".to_owned(), "seat".to_owned());
        inquiry.profile.choices.insert("I-18".to_owned(), "postponed_to_2028".to_owned());
        let owned_in = |country: usize| {
            let mut case = case.clone();
            for recipient in 0..case.recipients().len() {
                case = with_owner(&case, recipient, country);
            }
            case
        };
        let index = |code| underlag_domain::jurisdiction::index_of(code).unwrap();
        // Judgments weigh ownership and go stale with it, which is another thing.
        if case.judgments().is_empty() {
            let (american, kenyan) = (owned_in(index("US")), owned_in(index("KE")));
            prop_assert_eq!(headline(&american, &inquiry), headline(&kenyan, &inquiry));
        }
        Ok(())
    });
}

fn with_owner(case: &Case, recipient: usize, country: usize) -> Case {
    case.stating(
        Subject::Recipient(recipient),
        Attribute::ControlledFrom,
        underlag_domain::values::Values::one(country),
    )
}

#[test]
fn the_same_fact_from_disagreeing_sources_is_kept_as_a_conflict_and_counts_as_neither() {
    let statement = |value: &str| StatementDraft { values: vec![value.to_owned()], ..StatementDraft::default() };
    let draft = CaseDraft {
        informations: vec![ThingDraft {
            id: "a".to_owned(),
            facts: vec![FactDraft {
                key: "personal_data".to_owned(),
                statements: vec![statement("true"), statement("false")],
            }],
            ..ThingDraft::default()
        }],
        ..CaseDraft::default()
    };
    let case = draft.check().unwrap();
    let day = "2026-11-21".parse().unwrap();
    let known = case.known(Subject::Information(0), Attribute::PersonalData, day, day);
    assert!(known.in_conflict);
    assert_eq!(known.values.len(), 2);
    assert_eq!(Attribute::PersonalData.row().scope, Scope::Information);
}
