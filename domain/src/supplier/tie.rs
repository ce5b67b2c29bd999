//! Ties: who holds and controls whom on a day, every statement about one holding resolved to what it leaves possible.

use super::base::id;
use super::conflict::Conflict;
use super::edge::{ControlBasis, Directness, Link};
use super::entity::{EdgeId, EntityId, EntityKind};
use super::graph::Nameless;
use super::rows::Rows;
use super::share::{Share, WHOLE};
use crate::day::Day;
use crate::truth::Certainty;

/// Capital or votes (kapital, röster).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Stake {
    /// Share of the capital.
    Capital,
    /// Share of the votes.
    Votes,
}

impl Stake {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Capital, Self::Votes];
}

/// What one entity holds of another on the day, and whether it controls it (ägarband).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Who holds.
    pub holder: EntityId,
    /// Who is held.
    pub held: EntityId,
    /// Held by itself: capital.
    pub(super) capital: Share,
    /// Held by itself: votes.
    pub(super) votes: Share,
    /// Stated sum of what is held by itself and through others.
    pub(super) indirect: Option<(Share, Share)>,
    /// Control otherwise than by shares.
    pub control: Certainty,
    /// The statements it rests on.
    pub edges: Vec<EdgeId>,
    /// Whether any statement says that something is held directly.
    pub(super) is_direct: bool,
}

impl Tie {
    /// What is held by itself.
    pub const fn share(&self, stake: Stake) -> Share {
        match stake {
            Stake::Capital => self.capital,
            Stake::Votes => self.votes,
        }
    }

    /// What is stated of the sum of what is held by itself and through others.
    pub fn indirect(&self, stake: Stake) -> Option<Share> {
        self.indirect.map(|(capital, votes)| match stake {
            Stake::Capital => capital,
            Stake::Votes => votes,
        })
    }

    fn set(&mut self, stake: Stake, share: Share) {
        match stake {
            Stake::Capital => self.capital = share,
            Stake::Votes => self.votes = share,
        }
    }
}

/// A statement about a holding or about control, as it stands on the day.
pub(super) struct Stated {
    pub(super) holder: EntityId,
    pub(super) held: EntityId,
    pub(super) edge: EdgeId,
    /// It certainly holds, and is no bare claim in the supplier's favour.
    pub(super) counts: bool,
    /// Day of its source.
    pub(super) said: Day,
    pub(super) link: Link,
}

/// What may be held by somebody who is not named (okänd återstod), in basis points at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Remainder {
    /// Of the capital.
    pub capital: u16,
    /// Of the votes.
    pub votes: u16,
}

impl Remainder {
    /// Of capital or of votes.
    pub const fn of(self, stake: Stake) -> u16 {
        match stake {
            Stake::Capital => self.capital,
            Stake::Votes => self.votes,
        }
    }
}

/// All ties of a day, by who is held.
#[derive(Clone, Debug)]
pub(super) struct Ties {
    above: Rows<Tie>,
    remainders: Vec<Remainder>,
    /// It is said, and not contradicted, that nobody controls the entity.
    nobody: Vec<bool>,
}

/// Shares as several statements leave them: those that count together, those that may not hold beside them if newer.
fn resolve<'a>(statements: impl Iterator<Item = (&'a Stated, Share)> + Clone) -> (Share, bool) {
    let newest = statements.clone().filter(|(stated, _)| stated.counts).map(|(stated, _)| stated.said).max();
    let mut together: Option<Share> = None;
    let mut conflict = false;
    for (_, share) in statements.clone().filter(|(stated, _)| stated.counts) {
        let (with, clash) = together.map_or((share, false), |so_far| so_far.with(share));
        // Once in conflict, further statements can only widen.
        together = Some(if conflict { widen(together.unwrap_or(share), share) } else { with });
        conflict |= clash;
    }
    let perhaps = statements.filter(|(stated, _)| !stated.counts && newest.is_none_or(|newest| newest < stated.said));
    let share = perhaps.fold(together, |so_far, (_, share)| match so_far {
        Some(so_far) => Some(widen(so_far, share)),
        None => Some(share.if_at_all()),
    });
    (share.unwrap_or(Share::UNKNOWN), conflict)
}

fn widen(one: Share, other: Share) -> Share {
    Share::between(one.min().min(other.min()), one.max().max(other.max())).unwrap_or(Share::UNKNOWN)
}

impl Ties {
    pub(super) fn of(
        kinds: &[EntityKind],
        mut stated: Vec<Stated>,
        nameless: &Rows<Nameless>,
        conflicts: &mut Vec<Conflict>,
    ) -> Self {
        stated.sort_by_key(|stated| (stated.held, stated.holder, stated.edge));
        let mut ties: Vec<Tie> = Vec::new();
        for group in stated.chunk_by(|one, other| (one.held, one.holder) == (other.held, other.holder)) {
            ties.extend(tie(group, conflicts));
        }
        several_consolidate(&stated, &mut ties, conflicts);
        let mut remainders = Vec::with_capacity(kinds.len());
        let mut nobody = Vec::with_capacity(kinds.len());
        let mut start = 0;
        for (at, kind) in kinds.iter().enumerate() {
            let held = EntityId(id(at));
            let count = ties.get(start..).unwrap_or_default().iter().take_while(|tie| tie.held == held).count();
            let own = ties.get_mut(start..start + count).unwrap_or_default();
            start += count;
            let nobody_said: Vec<EdgeId> = nameless
                .row(held.0)
                .iter()
                .filter(|nameless| nameless.counts && nameless.reason.says_nobody_controls())
                .map(|nameless| nameless.edge)
                .collect();
            nobody.push(!nobody_said.is_empty() && !contradicted(held, own, &nobody_said, conflicts));
            let mut remainder = Remainder { capital: bound(held, own, Stake::Capital, conflicts), votes: 0 };
            remainder.votes = bound(held, own, Stake::Votes, conflicts);
            remainders.push(if kind.can_be_owned() { remainder } else { Remainder::default() });
        }
        let above = Rows::of(kinds.len(), ties.into_iter().map(|tie| (tie.held.0, tie)).collect());
        Self { above, remainders, nobody }
    }

    pub(super) fn above(&self, held: EntityId) -> &[Tie] {
        self.above.row(held.0)
    }

    pub(super) fn remainder(&self, held: EntityId) -> Remainder {
        self.remainders.get(held.0 as usize).copied().unwrap_or_default()
    }

    pub(super) fn nobody_controls(&self, held: EntityId) -> bool {
        self.nobody.get(held.0 as usize).copied().unwrap_or_default()
    }
}

fn tie(group: &[Stated], conflicts: &mut Vec<Conflict>) -> Option<Tie> {
    let first = group.first()?;
    let shares = |wanted: Directness, stake: Stake| {
        group.iter().filter_map(move |stated| match &stated.link {
            Link::Ownership { capital, votes, directness, .. } if *directness == wanted => Some((
                stated,
                match stake {
                    Stake::Capital => *capital,
                    Stake::Votes => *votes,
                },
            )),
            _ => None,
        })
    };
    let mut clash = false;
    let mut resolved = |directness: Directness| {
        let (capital, capital_clash) = resolve(shares(directness, Stake::Capital));
        let (mut votes, votes_clash) = resolve(shares(directness, Stake::Votes));
        // Whoever holds all of the capital has all of the votes, where nothing is said of these.
        if capital.min() == WHOLE && votes == Share::UNKNOWN {
            votes = Share::ALL;
        }
        clash |= capital_clash | votes_clash;
        (capital, votes)
    };
    let (capital, votes) = resolved(Directness::Direct);
    let indirect =
        shares(Directness::Indirect, Stake::Capital).next().is_some().then(|| resolved(Directness::Indirect));
    let is_direct = group.iter().any(|stated| match &stated.link {
        Link::Ownership { directness, .. } | Link::Control { directness, .. } => *directness == Directness::Direct,
        _ => false,
    });
    let controls = |stated: &&Stated| matches!(stated.link, Link::Control { .. });
    let control = match group.iter().filter(controls).map(|stated| stated.counts).max() {
        Some(true) => Certainty::True,
        Some(false) => Certainty::Unknown,
        None => Certainty::False,
    };
    let edges: Vec<EdgeId> = group.iter().map(|stated| stated.edge).collect();
    if clash {
        conflicts.push(Conflict::Share { holder: first.holder, held: first.held, edges: edges.clone() });
    }
    Some(Tie { holder: first.holder, held: first.held, capital, votes, indirect, control, edges, is_direct })
}

/// Only one entity consolidates another directly: where several are said to, each may.
fn several_consolidate(stated: &[Stated], ties: &mut [Tie], conflicts: &mut Vec<Conflict>) {
    let direct: Vec<&Stated> = stated
        .iter()
        .filter(|stated| {
            stated.counts
                && matches!(
                    stated.link,
                    Link::Control { basis: ControlBasis::Consolidation, directness: Directness::Direct, .. }
                )
        })
        .collect();
    for group in direct.chunk_by(|one, other| one.held == other.held) {
        let Some(first) = group.first() else { continue };
        if group.iter().all(|stated| stated.holder == first.holder) {
            continue;
        }
        for tie in ties.iter_mut().filter(|tie| tie.held == first.held) {
            if group.iter().any(|stated| stated.holder == tie.holder) {
                tie.control = Certainty::Unknown;
            }
        }
        let edges = group.iter().map(|stated| stated.edge).collect();
        conflicts.push(Conflict::Consolidation { held: first.held, edges });
    }
}

/// Whether somebody is said to control an entity of which it is also said that nobody does; then each may be so.
fn contradicted(held: EntityId, ties: &mut [Tie], nobody: &[EdgeId], conflicts: &mut Vec<Conflict>) -> bool {
    let mut edges = nobody.to_vec();
    for tie in ties.iter_mut().filter(|tie| tie.control == Certainty::True || tie.votes.min() > WHOLE / 2) {
        tie.control = Certainty::Unknown;
        tie.votes = tie.votes.if_at_all();
        edges.extend(&tie.edges);
    }
    let clash = edges.len() > nobody.len();
    if clash {
        edges.sort_unstable();
        conflicts.push(Conflict::Nobody { held, edges });
    }
    clash
}

/// Bounds each direct share by what the others leave, and says what is left for those who are not named.
fn bound(held: EntityId, ties: &mut [Tie], stake: Stake, conflicts: &mut Vec<Conflict>) -> u16 {
    let least = |ties: &[Tie]| ties.iter().map(|tie| u32::from(tie.share(stake).min())).sum::<u32>();
    if least(ties) > u32::from(WHOLE) {
        let edges = ties.iter().filter(|tie| tie.share(stake).min() > 0).flat_map(|tie| tie.edges.clone()).collect();
        let conflict = Conflict::MoreThanAll { held, edges };
        if !conflicts.contains(&conflict) {
            conflicts.push(conflict);
        }
        for tie in ties.iter_mut() {
            tie.set(stake, tie.share(stake).if_at_all());
        }
    }
    let taken = least(ties);
    let left = |of_others: u32| u16::try_from(u32::from(WHOLE).saturating_sub(of_others)).unwrap_or(WHOLE);
    for tie in ties {
        let share = tie.share(stake);
        tie.set(stake, share.at_most(left(taken.saturating_sub(u32::from(share.min())))));
    }
    left(taken)
}
