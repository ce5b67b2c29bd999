//! Tests with their obstacles, and how obstacles, grounds and bars of a day hang together.

use std::collections::BTreeMap;

use super::LinkedRule;
use crate::coverage::Gap;
use crate::register::Factor;
use crate::rule::Effect;
use crate::test_of_law::TestOfLaw;

/// An obstacle with the grounds that can lift it, each with the bars that can close it.
#[derive(Clone, Debug)]
pub struct LinkedObstacle {
    /// Position in [`Program::rules`].
    pub rule: usize,
    /// Positions of the grounds, each with the positions of its bars.
    pub grounds: Vec<(usize, Vec<usize>)>,
}

/// A test with the nodes of its applicability and coverage.
#[derive(Clone, Debug)]
pub struct LinkedTest {
    /// The test.
    pub test: TestOfLaw,
    /// Node of "the test applies".
    pub applies: u32,
    /// Node of "the test is modelled": what rules find is worth believing.
    pub modelled: u32,
    /// Node of "no further obstacle is known to be missing".
    pub complete: u32,
    /// What is known to be missing, with the node of whether it concerns a handover.
    pub gaps: Vec<(&'static Gap, u32)>,
    /// Its obstacles.
    pub obstacles: Vec<LinkedObstacle>,
    /// The same obstacles, those that the same grounds lift together: what lifts them is evaluated once.
    pub(crate) groups: Vec<Group>,
}

/// Obstacles that the same grounds lift, as nodes.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) obstacles: Vec<u32>,
    /// Each ground with its bars.
    pub(crate) grounds: Vec<(u32, Vec<u32>)>,
}

/// A disclosure law's reach through one factor.
#[derive(Clone, Copy, Debug)]
pub struct LinkedReach {
    /// Position in the register.
    pub law: usize,
    /// What connects.
    pub factor: Factor,
    /// Node of "it connects".
    pub node: u32,
}

/// The obstacles of a test, each with its grounds and their bars.
pub(super) fn obstacles_of(test: TestOfLaw, linked: &[LinkedRule]) -> Vec<LinkedObstacle> {
    let positions = |matches: &dyn Fn(&LinkedRule) -> bool| -> Vec<usize> {
        linked.iter().enumerate().filter(|(_, linked)| matches(linked)).map(|(at, _)| at).collect()
    };
    let id_of = |at: usize| linked.get(at).map_or("", LinkedRule::id);
    let bars_of = |ground: usize| -> Vec<usize> {
        let id = id_of(ground);
        positions(&|linked| matches!(linked.effect(), Effect::Bar { bars } if bars.contains(&id)))
    };
    positions(&|linked| linked.test() == test && matches!(linked.effect(), Effect::Obstacle))
        .into_iter()
        .map(|rule| {
            let id = id_of(rule);
            let grounds =
                positions(&|linked| matches!(linked.effect(), Effect::Ground { lifts } if lifts.contains(&id)));
            LinkedObstacle { rule, grounds: grounds.into_iter().map(|ground| (ground, bars_of(ground))).collect() }
        })
        .collect()
}

/// The obstacles by the grounds that lift them.
pub(super) fn groups_of(obstacles: &[LinkedObstacle], linked: &[LinkedRule]) -> Vec<Group> {
    let node = |rule: usize| linked.get(rule).map_or(0, |linked| linked.node);
    let mut groups: BTreeMap<&[(usize, Vec<usize>)], Vec<u32>> = BTreeMap::new();
    for obstacle in obstacles {
        groups.entry(&obstacle.grounds).or_default().push(node(obstacle.rule));
    }
    let nodes = |(ground, bars): &(usize, Vec<usize>)| (node(*ground), bars.iter().map(|bar| node(*bar)).collect());
    groups
        .into_iter()
        .map(|(grounds, obstacles)| Group { obstacles, grounds: grounds.iter().map(nodes).collect() })
        .collect()
}
