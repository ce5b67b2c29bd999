//! What rules must fulfil together: an engine is not made from rules that could do harm.

use underlag_domain::assess::Engine;
use underlag_domain::attribute::Attribute;
use underlag_domain::day::{Day, Period};
use underlag_domain::expression::{Expression, yes};
use underlag_domain::register::Register;
use underlag_domain::rule::{Effect, Rule, Standing, Version};
use underlag_domain::test_of_law::TestOfLaw;

fn rule(id: &'static str, effect: Effect, condition: Expression) -> &'static Rule {
    let version = Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "",
        source: "the tests",
        checked: Day::of(2026, 11, 21),
        standing: Standing::Inference,
        condition,
    };
    let versions = Vec::leak(vec![version]);
    Box::leak(Box::new(Rule { id, citation: "a rule of the tests", test: TestOfLaw::Transfer, effect, versions }))
}

fn refused(rules: Vec<&'static Rule>) -> String {
    Engine::new(Register::embedded().unwrap(), Vec::leak(rules)).unwrap_err().to_string()
}

static NOT_UNSUITABLE: Expression = yes(Attribute::NotUnsuitable);

const ALWAYS: Expression = Expression::Constant(true);

#[test]
fn the_lifting_graph_has_no_cycle_since_grounds_lift_only_obstacles_and_bars_close_only_grounds() {
    let obstacle = rule("obstacle", Effect::Obstacle, ALWAYS);
    let ground = rule("ground", Effect::Ground { lifts: &["obstacle"] }, ALWAYS);
    let lifting_a_ground = rule("circular", Effect::Ground { lifts: &["ground"] }, ALWAYS);
    assert!(refused(vec![obstacle, ground, lifting_a_ground]).contains("`ground`, which is not an obstacle"));
    let barring_an_obstacle = rule("bar", Effect::Bar { bars: &["obstacle"] }, ALWAYS);
    assert!(refused(vec![obstacle, ground, barring_an_obstacle]).contains("`obstacle`, which is not a ground"));
    let lifting_nothing = rule("stray", Effect::Ground { lifts: &["nothing"] }, ALWAYS);
    assert!(refused(vec![lifting_nothing]).contains("`nothing`"));
}

#[test]
fn an_act_or_a_judgment_that_could_do_harm_is_refused() {
    let harmful = rule("harmful", Effect::Obstacle, yes(Attribute::OwnKeys));
    assert!(refused(vec![harmful]).contains("handover.own_keys"));
    let obstacle = rule("obstacle", Effect::Obstacle, ALWAYS);
    let lost = rule("lost", Effect::Ground { lifts: &["obstacle"] }, Expression::Not(&NOT_UNSUITABLE));
    assert!(refused(vec![obstacle, lost]).contains("handover.not_unsuitable"));
}

#[test]
fn arms_that_leave_a_value_out_or_name_it_twice_are_refused() {
    let lacking = Expression::Match(Attribute::Manner, &[(&["storage", "operation"], ALWAYS)]);
    assert!(refused(vec![rule("lacking", Effect::Obstacle, lacking)]).contains("exactly once"));
    let twice = Expression::Reading("I-06", &[("storage_only", ALWAYS), ("storage_only", ALWAYS)]);
    assert!(refused(vec![rule("twice", Effect::Obstacle, twice)]).contains("exactly once"));
}

#[test]
fn a_rule_that_names_what_is_not_there_is_refused() {
    let value = Expression::Among(Attribute::Manner, &["teleportation"]);
    assert!(refused(vec![rule("value", Effect::Obstacle, value)]).contains("teleportation"));
    let question = Expression::Reading("I-99", &[("a", ALWAYS)]);
    assert!(refused(vec![rule("question", Effect::Obstacle, question)]).contains("I-99"));
    let twice = rule("twice", Effect::Obstacle, ALWAYS);
    assert!(refused(vec![twice, twice]).contains("listed twice"));
}
