//! Controlling jurisdictions of every entity at once, from arrays.
//!
//! For a whole register of legal entities the graph of one service is the wrong tool. Here every entity is a number, its home
//! a byte and every tie a few words; a day is answered in passes over the arrays, each linear in what it reads.

use super::base::id;
use super::component::{Components, components};
use crate::day::Day;
use crate::values::Values;

/// In place of a home that is not known, and in sets: somebody above is not known.
pub const NOT_KNOWN: u8 = u8::MAX;
/// In place of a holder who is not known.
pub const NOBODY_NAMED: u32 = u32::MAX;

/// One entity controls another on some days (kontrollband).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BulkTie {
    /// Who is controlled.
    pub held: u32,
    /// Who controls, or [`NOBODY_NAMED`].
    pub holder: u32,
    /// First day.
    pub from: Day,
    /// Last day, inclusive; none when no end has been seen.
    pub until: Option<Day>,
}

/// Every entity's controlling jurisdictions on a day, its own home among them (kontrollerande jurisdiktioner).
#[derive(Clone, Debug)]
pub struct Controlling<'a> {
    homes: &'a [u8],
    /// For every entity, its place among the sets; [`ALONE`] when nobody is above it.
    place: Vec<u32>,
    sets: Vec<Values>,
}

const ALONE: u32 = u32::MAX;

impl Controlling<'_> {
    /// Jurisdictions of an entity and of everybody above it, as positions in [`crate::jurisdiction::JURISDICTIONS`], and
    /// [`NOT_KNOWN`] where somebody or some home is not known.
    pub fn of(&self, entity: u32) -> Values {
        match self.place.get(entity as usize) {
            Some(place) if *place != ALONE => self.sets.get(*place as usize).copied().unwrap_or(Values::NONE),
            _ => self.homes.get(entity as usize).map_or(Values::NONE, |home| Values::one(usize::from(*home))),
        }
    }
}

/// Controlling jurisdictions of all entities on a day. `homes` has a position in [`crate::jurisdiction::JURISDICTIONS`] for
/// every entity, or [`NOT_KNOWN`]; ties that name entities beyond them are left out. Circles are one set.
#[expect(clippy::indexing_slicing, reason = "every number is checked against the arrays' length before it is laid out")]
pub fn controlling<'a>(homes: &'a [u8], ties: &[BulkTie], day: Day) -> Controlling<'a> {
    let holds = |tie: &&BulkTie| {
        tie.from <= day
            && tie.until.is_none_or(|until| day <= until)
            && (tie.held as usize) < homes.len()
            && ((tie.holder as usize) < homes.len() || tie.holder == NOBODY_NAMED)
    };
    // Only entities with somebody above get a number; all others are their own home.
    let mut place = vec![ALONE; homes.len()];
    let mut count = 0_u32;
    for tie in ties.iter().filter(holds) {
        let at = &mut place[tie.held as usize];
        if *at == ALONE {
            *at = count;
            count += 1;
        }
    }
    let mut sets = vec![Values::NONE; count as usize];
    for (home, at) in homes.iter().zip(&place).filter(|(_, at)| **at != ALONE) {
        sets[*at as usize].insert(usize::from(*home));
    }
    // Whoever is above and has nobody above gives its home at once; the others are laid out as rows.
    let mut first = vec![0_u32; count as usize + 1];
    let above = |holder: u32| if holder == NOBODY_NAMED { ALONE } else { place[holder as usize] };
    for tie in ties.iter().filter(holds) {
        let held = place[tie.held as usize] as usize;
        if above(tie.holder) == ALONE {
            let home = if tie.holder == NOBODY_NAMED { NOT_KNOWN } else { homes[tie.holder as usize] };
            sets[held].insert(usize::from(home));
        } else {
            first[held + 1] += 1;
        }
    }
    for row in 1..first.len() {
        first[row] += first[row - 1];
    }
    let mut next = first.clone();
    let mut to = vec![0_u32; first.last().map_or(0, |total| *total as usize)];
    for tie in ties.iter().filter(holds).filter(|tie| above(tie.holder) != ALONE) {
        let slot = &mut next[place[tie.held as usize] as usize];
        to[*slot as usize] = above(tie.holder);
        *slot += 1;
    }
    let sets = united(&first, &to, sets);
    Controlling { homes, place, sets }
}

/// Every vertex's set with those of everything it leads to.
#[expect(clippy::indexing_slicing, reason = "vertices and components are positions in arrays laid out for them")]
fn united(first: &[u32], to: &[u32], mut sets: Vec<Values>) -> Vec<Values> {
    let Components { of, count } = components(first, to);
    // Vertices in the order of their components: what a component leads to is complete when its turn comes.
    let mut start = vec![0_u32; count + 1];
    for component in &of {
        start[*component as usize + 1] += 1;
    }
    for at in 1..start.len() {
        start[at] += start[at - 1];
    }
    let mut ordered = vec![0_u32; of.len()];
    let mut next = start.clone();
    for (vertex, component) in of.iter().enumerate() {
        let slot = &mut next[*component as usize];
        ordered[*slot as usize] = id(vertex);
        *slot += 1;
    }
    for component in 0..count {
        let members = &ordered[start[component] as usize..start[component + 1] as usize];
        let mut together = Values::NONE;
        for member in members {
            let at = *member as usize;
            together = together.union(sets[at]);
            for above in &to[first[at] as usize..first[at + 1] as usize] {
                together = together.union(sets[*above as usize]);
            }
        }
        for member in members {
            sets[*member as usize] = together;
        }
    }
    sets
}

#[cfg(test)]
mod tests {
    use super::{BulkTie, NOBODY_NAMED, NOT_KNOWN, controlling};
    use crate::day::Day;

    const DAY: Day = Day::of(2026, 1, 1);

    fn of(homes: &[u8], ties: &[(u32, u32)]) -> Vec<Vec<usize>> {
        let ties: Vec<BulkTie> = ties
            .iter()
            .map(|(held, holder)| BulkTie { held: *held, holder: *holder, from: DAY, until: None })
            .collect();
        let found = controlling(homes, &ties, DAY);
        (0..).take(homes.len()).map(|entity| found.of(entity).iter().collect()).collect()
    }

    #[test]
    fn jurisdictions_come_down_chains_and_go_round_circles_once() {
        assert_eq!(of(&[1, 2, 3, 4], &[(0, 1), (1, 2), (3, 2)]), [vec![1, 2, 3], vec![2, 3], vec![3], vec![3, 4]]);
        assert_eq!(of(&[1, 2, 3], &[(0, 1), (1, 0), (2, 0)]), [vec![1, 2], vec![1, 2], vec![1, 2, 3]]);
    }

    #[test]
    fn an_owner_nobody_names_is_seen_by_everybody_below() {
        let unknown = usize::from(NOT_KNOWN);
        assert_eq!(of(&[1, 2], &[(0, 1), (1, NOBODY_NAMED)]), [vec![1, 2, unknown], vec![2, unknown]]);
        assert_eq!(of(&[1, NOT_KNOWN], &[(0, 1)]), [vec![1, unknown], vec![unknown]]);
    }

    #[test]
    fn a_tie_counts_on_its_days_only() {
        let tie = BulkTie { held: 0, holder: 1, from: Day::of(2025, 1, 1), until: Some(Day::of(2025, 12, 31)) };
        for (day, count) in [(Day::of(2024, 12, 31), 1), (Day::of(2025, 1, 1), 2), (Day::of(2025, 12, 31), 2), (DAY, 1)]
        {
            assert_eq!(controlling(&[1, 2], &[tie], day).of(0).len(), count, "{day}");
        }
    }
}
