//! Swedish secrecy provisions: each is one obstacle of its own name, as strong as the table of provisions says.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use underlag_domain::assess::Engine;
use underlag_domain::attribute::{Attribute, SECRECY_PROVISIONS};
use underlag_domain::case::read_toml;
use underlag_domain::evaluate::{at_row, evaluate};
use underlag_domain::expression::Expression;
use underlag_domain::law::se::secrecy::{
    ABSOLUTE, FOR_INDIVIDUALS, FOR_PUBLIC_INTERESTS, QUALIFIED, REVERSE, SECRECY_OBSTACLES, STRAIGHT,
    UNDER_GENERAL_CLAUSE, WITH_HARM_TEST,
};
use underlag_domain::law::{FINNISH_SECRECY_OBSTACLES, RULES};
use underlag_domain::rule::{Effect, Rule};
use underlag_domain::truth::Certainty;

/// Values of `information.secrecy` for which alone a rule holds.
fn subjects(rule: &Rule) -> BTreeSet<&'static str> {
    let mut subjects = BTreeSet::new();
    for version in rule.versions {
        version.condition.visit(&mut |part| {
            if let Expression::Among(Attribute::Secrecy, [only]) = part {
                subjects.insert(*only);
            }
        });
    }
    subjects
}

#[test]
fn every_secrecy_provision_is_the_subject_of_exactly_one_obstacle_of_the_same_name() {
    let named: BTreeSet<&str> = SECRECY_PROVISIONS.iter().copied().filter(|p| !["none", "other"].contains(p)).collect();
    let listed: BTreeSet<&str> = SECRECY_OBSTACLES.iter().chain(FINNISH_SECRECY_OBSTACLES).copied().collect();
    assert_eq!(named, listed);
    for provision in named {
        let obstacles: Vec<&str> = RULES
            .iter()
            .filter(|rule| matches!(rule.effect, Effect::Obstacle) && subjects(rule).contains(provision))
            .map(|rule| rule.id)
            .collect();
        assert_eq!(obstacles, [provision]);
    }
}

#[test]
fn a_swedish_provision_uses_the_one_harm_test_under_which_it_is_listed() {
    let tests = [
        ("reverse_harm_test", REVERSE),
        ("straight_harm_test", STRAIGHT),
        ("qualified_harm_test", QUALIFIED),
        ("absolute_secrecy", ABSOLUTE),
    ];
    for provision in SECRECY_OBSTACLES {
        let rule = RULES.iter().find(|rule| rule.id == *provision).unwrap();
        for version in rule.versions {
            let mut used = Vec::new();
            version.condition.visit(&mut |part| {
                if let Expression::Term(term) = part
                    && tests.iter().any(|(id, _)| *id == term.id)
                {
                    used.push(term.id);
                }
            });
            let listed: Vec<&str> =
                tests.iter().filter(|(_, list)| list.contains(provision)).map(|(id, _)| *id).collect();
            assert_eq!(used, listed, "{provision} from {}", version.in_force.from);
            assert_eq!(used.len(), 1, "{provision}");
        }
    }
}

#[test]
fn the_lists_of_provisions_divide_them_all() {
    let all: BTreeSet<&str> = SECRECY_OBSTACLES.iter().copied().collect();
    let together = |parts: &[&[&'static str]]| {
        let parts: Vec<&str> = parts.concat();
        let set: BTreeSet<&str> = parts.iter().copied().collect();
        assert_eq!(parts.len(), set.len(), "a provision is in two of the lists");
        set
    };
    assert_eq!(together(&[REVERSE, STRAIGHT, QUALIFIED, ABSOLUTE]), all);
    assert_eq!(together(&[WITH_HARM_TEST, ABSOLUTE]), all);
    assert_eq!(together(&[FOR_PUBLIC_INTERESTS, FOR_INDIVIDUALS]), all);
    assert_eq!(together(&[UNDER_GENERAL_CLAUSE, &["osl_25_1", "osl_26_1", "osl_40_5"]]), all);
}

/// What somebody has judged of a handover.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Judged {
    Nothing,
    NoHarm,
    Harm,
}

/// A case in which each provision's information goes to one company, in the given order.
fn case_in_order(order: &[(&'static str, Judged)]) -> String {
    let mut text = String::from(
        "title = \"Ordning\"\nas_of = 2026-05-04\nprofile = \"silent\"\n[case]\nbody_country = \"SE\"\nhandovers_complete = true\n[recipient.company]\nname = \"Bolag\"\nkind = \"company\"\n",
    );
    for (provision, _) in order {
        writeln!(text, "[information.{provision}]\nname = \"{provision}\"\nsecrecy = \"{provision}\"").unwrap();
    }
    for (provision, judged) in order {
        writeln!(text, "[[handover]]\nid = \"{provision}\"\ninformation = \"{provision}\"\nrecipient = \"company\"")
            .unwrap();
        for standard in ["clearly_harmless", "harm_not_assumed"] {
            let outcome = match judged {
                Judged::Nothing => continue,
                Judged::NoHarm => "favourable",
                Judged::Harm => "unfavourable",
            };
            writeln!(text, "[[judgment]]\nof = \"handover.{provision}.{standard}\"\noutcome = \"{outcome}\"\nby = \"Nämnden\"\nmandate = \"§ 1\"\nday = 2026-05-01").unwrap();
        }
    }
    text
}

#[test]
fn how_strong_a_provision_is_never_depends_on_the_order_in_which_information_is_given() {
    let engine = Engine::embedded().unwrap();
    let judged = || select(vec![Judged::Nothing, Judged::NoHarm, Judged::Harm]);
    let orders =
        (Just(SECRECY_OBSTACLES.to_vec()).prop_shuffle(), proptest::collection::vec(judged(), SECRECY_OBSTACLES.len()))
            .prop_map(|(provisions, judged)| provisions.into_iter().zip(judged).collect::<Vec<_>>());
    let mut runner = TestRunner::new(Config { cases: 60, failure_persistence: None, ..Config::default() });
    runner
        .run(&orders, |order| {
            let file = read_toml(&case_in_order(&order)).unwrap();
            let case = file.case.check().unwrap();
            let inquiry = file.inquiry.check(&case, engine.register()).unwrap();
            let program = engine.link(&[], inquiry.as_of, inquiry.known_on).unwrap();
            let situation = engine.situation(&case, &inquiry, &program);
            let trace = evaluate(&program, &situation);
            for (at, row) in situation.rows.iter().enumerate() {
                let Some(handover) = row.handover else { continue };
                let (provision, judged) = order[handover];
                let expected = match judged {
                    _ if ABSOLUTE.contains(&provision) => Certainty::True,
                    Judged::Harm => Certainty::True,
                    Judged::NoHarm => Certainty::False,
                    Judged::Nothing if REVERSE.contains(&provision) => Certainty::True,
                    Judged::Nothing => Certainty::Unknown,
                };
                for rule in program.rules.iter().filter(|rule| SECRECY_OBSTACLES.contains(&rule.id())) {
                    let truth = at_row(&trace, rule.node, at);
                    let expected = if rule.id() == provision { expected } else { Certainty::False };
                    prop_assert_eq!(truth, expected, "{} for {}, {:?}", rule.id(), provision, judged);
                }
            }
            Ok(())
        })
        .unwrap();
}
