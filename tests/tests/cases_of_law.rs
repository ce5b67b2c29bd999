//! The cases of law come out as expected, and every rule has cases in which it is true, false and unknown.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use underlag_domain::assess::Engine;
use underlag_domain::evaluate::{at_row, evaluate};
use underlag_domain::link::Norm;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_domain::truth::Certainty;
use underlag_tests::cases::all;
use underlag_tests::golden;

#[test]
fn every_case_comes_out_as_expected() {
    let engine = Engine::embedded().unwrap();
    let mut wrong = String::new();
    for named in all() {
        let got = named.assessed(&engine);
        let expect = named.file.expect.unwrap_or_else(|| panic!("{} expects nothing", named.name));
        for differs in got.differences_from(&expect) {
            writeln!(wrong, "{}: {differs}", named.name).unwrap();
        }
        assert_eq!(expect.tests.len(), TestOfLaw::ALL.len(), "{}: one value for every test", named.name);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_case_says_where_its_answer_comes_from() {
    for named in all() {
        let origin = named.file.origin.unwrap_or_else(|| panic!("{} has no origin", named.name));
        assert!(!origin.source.trim().is_empty(), "{} has no source", named.name);
    }
}

/// Truth of every rule on every listed handover of a case, as arranged.
fn truths_of_rules(engine: &Engine) -> BTreeMap<&'static str, BTreeMap<String, BTreeSet<Certainty>>> {
    let mut matrix: BTreeMap<&str, BTreeMap<String, BTreeSet<Certainty>>> = BTreeMap::new();
    for rule in engine.rules() {
        matrix.insert(rule.id, BTreeMap::new());
    }
    for named in all() {
        let (case, inquiry) = named.checked(engine);
        let program = engine.link(case.own_rules(), inquiry.as_of, inquiry.known_on).unwrap();
        let situation = engine.situation(&case, &inquiry, &program);
        let trace = evaluate(&program, &situation);
        for linked in &program.rules {
            let Norm::Law { rule, .. } = &linked.norm else { continue };
            for (at, row) in situation.rows.iter().enumerate() {
                if row.handover.is_some() {
                    let truth = at_row(&trace, linked.node, at);
                    matrix.entry(rule.id).or_default().entry(named.name.clone()).or_default().insert(truth);
                }
            }
        }
    }
    matrix
}

#[test]
fn every_rule_has_cases_in_which_it_is_true_false_and_unknown() {
    let engine = Engine::embedded().unwrap();
    let mut lacking = String::new();
    for (rule, cases) in truths_of_rules(&engine) {
        let seen: BTreeSet<Certainty> = cases.values().flatten().copied().collect();
        for wanted in [Certainty::True, Certainty::False, Certainty::Unknown] {
            // The information owner always decides: that rule has no other truth.
            let never = rule == "information_owner" && wanted != Certainty::True;
            if !seen.contains(&wanted) && !never {
                writeln!(lacking, "{rule} is {wanted:?} in no case").unwrap();
            }
        }
    }
    assert!(lacking.is_empty(), "\n{lacking}");
}

#[test]
fn every_case_exercises_some_obstacle() {
    use underlag_domain::rule::Effect;
    let engine = Engine::embedded().unwrap();
    let matrix = truths_of_rules(&engine);
    let obstacles: Vec<&str> = engine
        .rules()
        .iter()
        .filter(|rule| matches!(rule.effect, Effect::Obstacle | Effect::Ground { .. } | Effect::Bar { .. }))
        .map(|rule| rule.id)
        .collect();
    for named in all() {
        let exercised = obstacles.iter().any(|rule| {
            matrix[rule].get(&named.name).is_some_and(|truths| truths.iter().any(|truth| *truth != Certainty::False))
        });
        assert!(exercised, "{} makes every obstacle and ground false", named.name);
    }
}

#[test]
fn the_matrix_of_rules_and_cases_is_as_committed() {
    let engine = Engine::embedded().unwrap();
    let mut text = String::from(
        "# Which rule is true (T), false (F) or unknown (?) on the listed handovers of which case. Read every change.\n",
    );
    for (rule, cases) in truths_of_rules(&engine) {
        writeln!(text, "\n{rule}").unwrap();
        for (case, truths) in cases {
            let letters: String = truths
                .iter()
                .map(|truth| match truth {
                    Certainty::True => 'T',
                    Certainty::False => 'F',
                    Certainty::Unknown => '?',
                })
                .collect();
            if letters != "F" {
                writeln!(text, "  {letters:<3} {case}").unwrap();
            }
        }
    }
    golden::check("tests/golden/rules_by_case.txt", &text);
}

#[test]
fn the_first_cases_of_law_are_all_there() {
    let names: Vec<String> = all().into_iter().map(|named| named.name).collect();
    for group in ["g01", "g03", "g14", "g15", "g16", "g18", "g20", "g31", "g40"] {
        assert!(names.iter().any(|name| name.starts_with(&format!("tests/cases/{group}"))), "no case of {group}");
    }
}
