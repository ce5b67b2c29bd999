//! What an answer rests on: everything that mattered, and nothing that did not.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use underlag_domain::assess::{Engine, Support};
use underlag_domain::case::{Case, Inquiry};
use underlag_domain::evaluate::{evaluate, statuses};
use underlag_domain::headline::Standing;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_tests::cases::all;
use underlag_tests::made_up::asked;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::embedded().unwrap());

fn standings(case: &Case, inquiry: &Inquiry) -> Vec<Standing> {
    let program = ENGINE.program(case.own_rules(), inquiry.as_of, inquiry.known_on).unwrap();
    let arranged = ENGINE.situation(case, inquiry, &program);
    let after = arranged.after_measures(inquiry);
    let [arranged, after] = [arranged, after].map(|situation| {
        let trace = evaluate(&program, &situation);
        statuses(&program, &situation, &trace)
    });
    TestOfLaw::ALL.map(|test| Standing::of(arranged.get(test), after.get(test))).to_vec()
}

fn unused(case: &Case, inquiry: &Inquiry) -> Result<(), String> {
    let (assessment, support) = ENGINE.assess_with_support(case, inquiry).unwrap();
    if assessment != ENGINE.assess(case, inquiry).unwrap() {
        return Err("the answer is another with its support".to_owned());
    }
    let before: Vec<Standing> = assessment.tests.iter().map(|test| test.standing).collect();
    for (subject, attribute, _) in case.facts() {
        let path = case.path_of(subject, attribute);
        if support.contains(&Support::Fact(path.clone())) {
            continue;
        }
        if standings(&case.forgetting(subject, attribute, inquiry), inquiry) != before {
            return Err(format!("the answer rests on `{path}`, which is not told"));
        }
    }
    Ok(())
}

#[test]
fn forgetting_a_fact_that_an_answer_does_not_rest_on_changes_no_test_of_any_case_of_law() {
    let cases = all();
    for named in &cases {
        let (case, inquiry) = named.checked(&ENGINE);
        unused(&case, &inquiry).unwrap_or_else(|error| panic!("{}: {error}", named.name));
    }
}

#[test]
fn an_answer_names_every_rule_position_entry_and_judgment_it_shows() {
    for named in all() {
        let (case, inquiry) = named.checked(&ENGINE);
        let (answer, support) = ENGINE.assess_with_support(&case, &inquiry).unwrap();
        let rules = (answer.obstacles.iter().map(|found| &found.rule))
            .chain(answer.grounds.iter().map(|found| &found.rule))
            .chain(answer.duties.iter().map(|found| &found.rule));
        for rule in rules {
            let version = Support::RuleVersion(format!("{}@{}", rule.id, rule.in_force_from));
            assert!(support.contains(&version), "{}: {version:?}", named.name);
        }
        let reasons = (answer.obstacles.iter().flat_map(|found| &found.because))
            .chain(answer.grounds.iter().flat_map(|found| &found.because));
        let entries = reasons.filter(|because| because.attribute.is_none()).map(|because| because.what.as_str());
        let laws = answer.reach.iter().map(|found| found.law.as_str());
        for id in entries.chain(laws) {
            let expected = match ENGINE.register().question(id) {
                None => Support::RegisterEntry(id.to_owned()),
                Some(_) => match inquiry.profile.choices.get(id) {
                    Some(position) => Support::Position(format!("{id}/{position}")),
                    None => continue,
                },
            };
            assert!(support.contains(&expected), "{}: {expected:?}", named.name);
        }
    }
}

#[test]
fn every_kind_of_support_is_found_somewhere() {
    let found: BTreeSet<Support> = all()
        .iter()
        .flat_map(|named| {
            let (case, inquiry) = named.checked(&ENGINE);
            ENGINE.assess_with_support(&case, &inquiry).unwrap().1
        })
        .collect();
    for id in ["AD-US-DPF", "AREA-EU"] {
        assert!(found.contains(&Support::RegisterEntry(id.to_owned())), "{id}");
    }
    assert!(found.iter().any(|support| matches!(support, Support::Fact(_))));
    assert!(found.iter().any(|support| matches!(support, Support::Judgment(_))));
    assert!(found.iter().any(|support| matches!(support, Support::Position(_))));
    assert!(found.iter().any(|support| matches!(support, Support::RuleVersion(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn forgetting_a_fact_that_an_answer_does_not_rest_on_changes_no_test((case, inquiry) in asked(ENGINE.register())) {
        unused(&case, &inquiry).map_err(TestCaseError::fail)?;
    }
}
