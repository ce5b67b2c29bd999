//! Joint control: one controller of several holders, whose votes count together, and votes nobody is named for.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::base::id;
use super::entity::{EdgeId, EntityId};
use super::graph::Graph;
use super::handed::{both, either};
use super::rows::Rows;
use super::threshold::Threshold;
use super::tie::Tie;
use crate::truth::Certainty;

/// Somebody controls an entity through several holders, or may do so with votes nobody is named for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Joint {
    pub(super) holder: EntityId,
    pub(super) certainty: Certainty,
    /// The holdings, and what gives the controller its holders.
    pub(super) edges: Vec<EdgeId>,
}

/// Control of every entity of a graph by a threshold, beyond single ties (samlad kontroll).
#[derive(Clone, Debug)]
pub(super) struct JointControl {
    joints: Rows<Joint>,
    /// The most votes of somebody who is not named, where they can give control and nobody else certainly has it.
    unnamed: Vec<Option<u16>>,
}

/// Somebody above a holder, with how certain it is and what it rests on.
type Above = BTreeMap<EntityId, (Certainty, BTreeSet<EdgeId>)>;

/// Rounds after which joint control of joint control is no longer looked for; deeper nesting than that is not found in groups.
const MOST_ROUNDS: usize = 64;

/// Whether a tie gives control: by another ground, or by more votes than the threshold.
pub(super) fn controls(tie: &Tie, control: Threshold) -> Certainty {
    let by_votes = control.limit.passed_by_share(tie.share(control.stake));
    let by_sum = tie.indirect(control.stake).map_or(Certainty::False, |sum| control.limit.passed_by_share(sum));
    either(tie.control, either(by_votes, by_sum))
}

impl JointControl {
    pub(super) fn of(graph: &Graph<'_>, control: Threshold) -> Self {
        let count = graph.entities();
        let mut found = Self { joints: Rows::of(count, Vec::new()), unnamed: vec![None; count] };
        // Each round may find control that rests on what the round before found.
        for _ in 0..MOST_ROUNDS {
            let mut joints = Vec::new();
            let mut unnamed = Vec::with_capacity(count);
            for entity in (0..id(count)).map(EntityId) {
                let (open, above) = found.looked_at(graph, control, entity);
                unnamed.push(open);
                joints.extend(above.into_iter().map(|joint| (entity.0, joint)));
            }
            let settled = unnamed == found.unnamed && joints.len() == found.joints.len();
            found = Self { joints: Rows::of(count, joints), unnamed };
            if settled {
                break;
            }
        }
        found
    }

    pub(super) fn joints(&self, entity: EntityId) -> &[Joint] {
        self.joints.row(entity.0)
    }

    pub(super) fn unnamed(&self, entity: EntityId) -> Option<u16> {
        self.unnamed.get(entity.0 as usize).copied().flatten()
    }

    /// Joint control of one entity by what is found so far, and whether somebody who is not named may have it.
    fn looked_at(&self, graph: &Graph<'_>, control: Threshold, entity: EntityId) -> (Option<u16>, Vec<Joint>) {
        let ties = graph.ties(entity);
        let unnamed = graph.all_ties().remainder(entity).of(control.stake);
        let remainder = u32::from(unnamed);
        if ties.is_empty() {
            // Most entities of a register.
            let open = control.limit.passed_by_points(remainder) && !graph.all_ties().nobody_controls(entity);
            return (open.then_some(unnamed), Vec::new());
        }
        let ups: Vec<Above> = ties.iter().map(|tie| self.above(graph, control, tie.holder)).collect();
        let mut joints = Vec::new();
        let candidates: BTreeSet<EntityId> = ups.iter().flat_map(BTreeMap::keys).copied().collect();
        let settled_by_one = graph.all_ties().nobody_controls(entity)
            || ties.iter().any(|tie| controls(tie, control) == Certainty::True);
        // Votes of holders above whom somebody may stand who is not named are votes that one may have as well.
        let hidden = ties.iter().zip(&ups).filter(|(_, up)| up.keys().any(|above| self.unnamed(*above).is_some()));
        let pool = hidden.map(|(tie, _)| most(tie, control)).sum::<u32>() + remainder;
        let open = !settled_by_one && graph.kind(entity).can_be_owned() && control.limit.passed_by_points(pool);
        for holder in candidates {
            let carriers: Vec<(&Tie, &(Certainty, BTreeSet<EdgeId>))> =
                ties.iter().zip(&ups).filter_map(|(tie, up)| Some((tie, up.get(&holder)?))).collect();
            let alone = match carriers.as_slice() {
                [(tie, _)] if tie.holder != holder || controls(tie, control).is_possible() => continue,
                carriers => carriers.len() == 1,
            };
            // Through one of them alone it is reached already.
            if carriers.iter().any(|(tie, (up, _))| both(controls(tie, control), *up) == Certainty::True) {
                continue;
            }
            let least: u32 = carriers
                .iter()
                .filter(|(_, (up, _))| *up == Certainty::True)
                .map(|(tie, _)| u32::from(tie.share(control.stake).min()))
                .sum();
            let named: u32 = carriers.iter().map(|(tie, _)| most(tie, control)).sum();
            // Where the unnamed votes are enough by themselves, that gap says it of everybody.
            let with_unnamed = if settled_by_one || open { 0 } else { remainder };
            let certainty = if !alone && control.limit.passed_by_points(least) {
                Certainty::True
            } else if !settled_by_one && control.limit.passed_by_points(named + with_unnamed) {
                Certainty::Unknown
            } else {
                continue;
            };
            let of_carrier = |(tie, (_, edges)): &(&Tie, &(Certainty, BTreeSet<EdgeId>))| {
                tie.edges.iter().chain(edges.iter()).copied().collect::<Vec<_>>()
            };
            let edges: BTreeSet<EdgeId> = carriers.iter().flat_map(of_carrier).collect();
            joints.push(Joint { holder, certainty, edges: edges.into_iter().collect() });
        }
        let settled = joints.iter().any(|joint| joint.certainty == Certainty::True);
        let points = u16::try_from(pool.min(u32::from(super::share::WHOLE))).unwrap_or(super::share::WHOLE);
        ((open && !settled).then_some(points), joints)
    }

    /// Everybody who controls an entity by what is found so far, the entity itself included.
    fn above(&self, graph: &Graph<'_>, control: Threshold, entity: EntityId) -> Above {
        let mut found: Above = BTreeMap::new();
        for wanted in [Certainty::True, Certainty::Unknown] {
            let mut seen = BTreeMap::from([(entity, BTreeSet::new())]);
            let mut waiting = VecDeque::from([entity]);
            while let Some(at) = waiting.pop_front() {
                let so_far = seen.get(&at).cloned().unwrap_or_default();
                let by_ties = graph.ties(at).iter().map(|tie| (tie.holder, controls(tie, control), tie.edges.clone()));
                let by_joints = self.joints(at).iter().map(|j| (j.holder, j.certainty, j.edges.clone()));
                let by_parts = graph.heads(at).iter().map(|part| (part.head, part.holds, vec![part.edge]));
                for (next, certainty, edges) in by_ties.chain(by_joints).chain(by_parts) {
                    let counts =
                        certainty == Certainty::True || (wanted == Certainty::Unknown && certainty.is_possible());
                    if counts && !seen.contains_key(&next) {
                        seen.insert(next, so_far.iter().copied().chain(edges).collect());
                        waiting.push_back(next);
                    }
                }
            }
            for (above, edges) in seen {
                found.entry(above).or_insert((wanted, edges));
            }
        }
        found
    }
}

/// The most votes a tie can be.
fn most(tie: &Tie, control: Threshold) -> u32 {
    u32::from(tie.share(control.stake).max())
}
