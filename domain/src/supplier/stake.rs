//! Stakes: how much of an entity somebody holds, directly or indirectly, under each reading of "indirectly".

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::Serialize;

use super::amount::{Amount, AmountInterval, Multiplied};
use super::base::id;
use super::component::{components, laid_out};
use super::entity::EntityId;
use super::graph::Graph;
use super::threshold::{Threshold, Whose};
use super::tie::{Stake, Tie};
use crate::truth::Certainty;

/// Most rounds in which shares that go round in a circle are multiplied; what is then left is inside the interval.
pub const MOST_ROUNDS: usize = 64;

/// Whose stake it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Holders {
    /// One entity's.
    One(EntityId),
    /// Several entities' together, in the order of their ids.
    Together(Vec<EntityId>),
}

/// A stake held against a threshold, under both readings (innehav prövat mot tröskel).
///
/// By *multiplied share* the shares along each way are multiplied and the ways added. By *chain of control* a holder's stake
/// counts whole as long as the threshold is passed at every step, or somebody is controlled otherwise; the holdings of a
/// chain's members are added only where the threshold itself adds its holders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StakeFinding {
    /// Of whom.
    pub entity: EntityId,
    /// By whom.
    pub holders: Holders,
    /// Against what.
    pub threshold: Threshold,
    /// How much, multiplied; what nobody is named for may be held by anybody.
    pub share: Multiplied,
    /// Whether the threshold is passed by multiplied share.
    pub by_multiplied_share: Certainty,
    /// Whether it is passed by chain of control.
    pub by_chain: Certainty,
}

impl StakeFinding {
    /// Whether the two readings answer differently.
    pub fn readings_differ(&self) -> bool {
        self.by_multiplied_share != self.by_chain
    }
}

/// Everybody above an entity up to some holders, numbered: the entity first.
struct Above<'g> {
    members: Vec<EntityId>,
    number: BTreeMap<EntityId, u32>,
    ties: Vec<&'g [Tie]>,
}

impl<'g> Above<'g> {
    fn of(graph: &'g Graph<'_>, entity: EntityId, holders: &[EntityId]) -> Self {
        let mut above = Self { members: Vec::new(), number: BTreeMap::new(), ties: Vec::new() };
        let mut waiting = VecDeque::from([entity]);
        above.number.insert(entity, 0);
        while let Some(member) = waiting.pop_front() {
            // Who holds the holders does not matter to what they hold.
            let ties = if holders.contains(&member) { &[] } else { graph.ties(member) };
            above.members.push(member);
            above.ties.push(ties);
            for tie in ties {
                let next = id(above.number.len());
                above.number.entry(tie.holder).or_insert_with(|| {
                    waiting.push_back(tie.holder);
                    next
                });
            }
        }
        above
    }

    fn of_holder(&self, tie: &Tie) -> usize {
        self.number.get(&tie.holder).map_or(usize::MAX, |number| *number as usize)
    }
}

/// The stake some holders have in an entity by multiplied share.
fn multiplied(graph: &Graph<'_>, entity: EntityId, holders: &[EntityId], stake: Stake) -> AmountInterval {
    let above = Above::of(graph, entity, holders);
    let successors: Vec<Vec<u32>> =
        above.ties.iter().map(|ties| ties.iter().map(|tie| id(above.of_holder(tie))).collect()).collect();
    let (first, to) = laid_out(&successors);
    let order = components(&first, &to);
    let mut groups: Vec<Vec<usize>> = vec![Vec::new(); order.count];
    for (member, component) in order.of.iter().enumerate() {
        if let Some(group) = groups.get_mut(*component as usize) {
            group.push(member);
        }
    }
    // From below nothing is held until it is found; from above everything is until it is excluded. Each round keeps both
    // ends on their side, so that stopping early only leaves the interval wider: the tail of a circle is inside it.
    let mut found: Vec<AmountInterval> = above
        .members
        .iter()
        .map(|member| {
            let whole = if holders.contains(member) { Amount::ALL } else { Amount::ZERO };
            AmountInterval { min: whole, max: Amount::ALL }
        })
        .collect();
    for group in &groups {
        let alone =
            group.len() == 1 && group.iter().all(|at| successors.get(*at).is_none_or(|to| !to.contains(&id(*at))));
        for _ in 0..if alone { 1 } else { MOST_ROUNDS } {
            let mut settled = true;
            for at in group {
                let Some(member) = above.members.get(*at).filter(|member| !holders.contains(member)) else { continue };
                let ties = above.ties.get(*at).copied().unwrap_or_default();
                let next = step(graph, *member, ties, holders, stake, |tie| found.get(above.of_holder(tie)).copied());
                if let Some(so_far) = found.get_mut(*at) {
                    settled &= *so_far == next;
                    *so_far = next;
                }
            }
            if settled {
                break;
            }
        }
    }
    found.first().copied().unwrap_or(AmountInterval { min: Amount::ZERO, max: Amount::ALL })
}

fn step(
    graph: &Graph<'_>,
    member: EntityId,
    ties: &[Tie],
    holders: &[EntityId],
    stake: Stake,
    of: impl Fn(&Tie) -> Option<AmountInterval>,
) -> AmountInterval {
    let remainder = graph.all_ties().remainder(member).of(stake);
    let (mut min, mut max) = (Amount::ZERO, Amount::of_basis_points(remainder));
    for tie in ties {
        let Some(above) = of(tie) else { continue };
        let share = tie.share(stake);
        min = min.plus(above.min.part_rounded_down(share.min()));
        // What lies between a share's ends is part of the remainder, which anybody may hold.
        let most = if graph.kind(member).can_be_owned() { share.min() } else { share.max() };
        max = max.plus(above.max.part_rounded_up(most));
    }
    for stated in ties.iter().filter(|tie| holders.contains(&tie.holder)).filter_map(|tie| tie.indirect(stake)) {
        min = min.max(Amount::of_basis_points(stated.min()));
        max = max.max(Amount::of_basis_points(stated.max()));
    }
    AmountInterval { min, max: max.max(min) }
}

/// Whether some holders pass a threshold at every step down to an entity.
fn chained(graph: &Graph<'_>, entity: EntityId, holders: &[EntityId], threshold: Threshold) -> Certainty {
    let above = Above::of(graph, entity, holders);
    let certain = |_: EntityId, ties: &[Tie], chain: &BTreeSet<EntityId>| {
        let within = || ties.iter().filter(|tie| chain.contains(&tie.holder));
        within().any(|tie| tie.control == Certainty::True)
            || passes(threshold, within().map(|tie| u32::from(stated(tie, threshold.stake).0)))
    };
    let possible = |member: EntityId, ties: &[Tie], chain: &BTreeSet<EntityId>| {
        let within = || ties.iter().filter(|tie| chain.contains(&tie.holder));
        let unnamed = u32::from(graph.all_ties().remainder(member).of(threshold.stake));
        let most = within().map(|tie| u32::from(stated(tie, threshold.stake).1));
        within().any(|tie| tie.control.is_possible()) || passes(threshold, most.chain([unnamed]))
    };
    Certainty::from_pair(leads(&above, holders, possible), !leads(&above, holders, certain))
}

/// The least and the greatest a tie can be, what is stated of sums included.
fn stated(tie: &Tie, stake: Stake) -> (u16, u16) {
    let direct = tie.share(stake);
    match tie.indirect(stake) {
        Some(sum) => (direct.min().max(sum.min()), direct.max().max(sum.max())),
        None => (direct.min(), direct.max()),
    }
}

fn passes(threshold: Threshold, mut points: impl Iterator<Item = u32>) -> bool {
    match threshold.whose {
        Whose::Each => points.any(|points| threshold.limit.passed_by_points(points)),
        Whose::OutsideAreaTogether => threshold.limit.passed_by_points(points.sum()),
    }
}

/// Whether a chain of steps leads from some holders down to the entity.
fn leads(
    above: &Above<'_>,
    holders: &[EntityId],
    step: impl Fn(EntityId, &[Tie], &BTreeSet<EntityId>) -> bool,
) -> bool {
    let mut chain: BTreeSet<EntityId> = holders.iter().copied().collect();
    loop {
        let before = chain.len();
        for (member, ties) in above.members.iter().zip(&above.ties) {
            if !chain.contains(member) && step(*member, ties, &chain) {
                chain.insert(*member);
            }
        }
        if chain.len() == before {
            return above.members.first().is_some_and(|entity| chain.contains(entity));
        }
    }
}

/// What one holder has in an entity, held against a threshold.
pub fn stake_of(graph: &Graph<'_>, entity: EntityId, holder: EntityId, threshold: Threshold) -> StakeFinding {
    let share = multiplied(graph, entity, &[holder], threshold.stake);
    StakeFinding {
        entity,
        threshold,
        share: share.into(),
        by_multiplied_share: threshold.limit.passed_by(share),
        by_chain: chained(graph, entity, &[holder], threshold),
        holders: Holders::One(holder),
    }
}

/// What all holders from outside the area have together: the least by those certainly outside, the greatest by those that
/// may be.
fn stake_together(graph: &Graph<'_>, entity: EntityId, above: &[EntityId], threshold: Threshold) -> StakeFinding {
    let country =
        |member: &EntityId| graph.homes(*member).map_or(crate::values::Values::NONE, super::home::Homes::country);
    let law = graph.law();
    let certain: Vec<EntityId> = above.iter().copied().filter(|member| law.is_outside_area(country(member))).collect();
    let possible: Vec<EntityId> = above.iter().copied().filter(|member| !law.is_inside_area(country(member))).collect();
    let share = AmountInterval {
        min: multiplied(graph, entity, &certain, threshold.stake).min,
        max: multiplied(graph, entity, &possible, threshold.stake).max,
    };
    let chained_by = |holders: &[EntityId]| chained(graph, entity, holders, threshold);
    let by_chain = Certainty::from_pair(chained_by(&possible).is_possible(), chained_by(&certain) != Certainty::True);
    StakeFinding {
        entity,
        threshold,
        share: share.into(),
        by_multiplied_share: threshold.limit.passed_by(share),
        by_chain,
        holders: Holders::Together(possible),
    }
}

/// Every stake in an entity that passes a threshold certainly or possibly under some reading, by the holders named
/// above it; holders in the order of their ids.
pub fn stakes(graph: &Graph<'_>, entity: EntityId, threshold: Threshold) -> Vec<StakeFinding> {
    let mut above: Vec<EntityId> = Above::of(graph, entity, &[]).members;
    above.retain(|member| *member != entity);
    above.sort_unstable();
    let mut found: Vec<StakeFinding> = match threshold.whose {
        Whose::Each => above.into_iter().map(|holder| stake_of(graph, entity, holder, threshold)).collect(),
        Whose::OutsideAreaTogether => vec![stake_together(graph, entity, &above, threshold)],
    };
    found.retain(|finding| finding.by_multiplied_share.is_possible() || finding.by_chain.is_possible());
    found
}
