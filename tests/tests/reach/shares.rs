//! Shares of any size, round any circle, against exact solutions; and what is certain of a world that is only partly told.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use underlag_domain::register::Factor;
use underlag_domain::supplier::{EntityId, EntityKind, Graph, LawOfDay, Limit, Node, Stake, Threshold, stake_of};
use underlag_domain::truth::Certainty;
use underlag_tests::supply::{Supply, TODAY, at, country, exposed};

use super::REGISTER;
use super::properties::runner;

/// Shares of five companies in each other and of one outside owner in each, in hundreds of basis points, with a slack:
/// the true shares lie between `min` and `min + slack`.
#[derive(Clone, Debug)]
struct Holdings {
    /// Row by company held: what each company holds of it, then what the owner holds.
    exact: Vec<[u16; 6]>,
    slack: Vec<[u16; 6]>,
}

const RING: usize = 5;

fn some_holdings() -> impl Strategy<Value = Holdings> {
    let row =
        (proptest::array::uniform6(prop_oneof![2 => Just(0_u16), 3 => 0_u16..40]), proptest::array::uniform6(0_u16..5));
    vec(row, RING).prop_map(|rows| {
        let (mut exact, slack): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        for row in &mut exact {
            while row.iter().sum::<u16>() > 95 {
                for share in row.iter_mut() {
                    *share /= 2;
                }
            }
        }
        Holdings { exact, slack }
    })
}

/// Determinant by fractions kept whole (Bareiss), exact.
fn determinant(mut rows: Vec<Vec<i128>>) -> i128 {
    let (mut sign, mut before) = (1, 1);
    let size = rows.len();
    for at in 0..size {
        let Some(pivot) = (at..size).find(|row| rows[*row][at] != 0) else { return 0 };
        if pivot != at {
            rows.swap(pivot, at);
            sign = -sign;
        }
        for row in at + 1..size {
            for column in at + 1..size {
                rows[row][column] = (rows[row][column] * rows[at][at] - rows[row][at] * rows[at][column]) / before;
            }
        }
        before = rows[at][at];
    }
    sign * rows[size - 1][size - 1]
}

/// What the owner has of the first company, as a fraction: the exact solution of x = d + Dx.
fn solved(holdings: &Holdings) -> (i128, i128) {
    let matrix = |replaced: bool| -> Vec<Vec<i128>> {
        let entry = |row: usize, column: usize| {
            let share = -i128::from(holdings.exact[row][column]);
            if row == column { share + 100 } else { share }
        };
        (0..RING)
            .map(|row| {
                let owner = i128::from(holdings.exact[row][RING]);
                (0..RING).map(|column| if replaced && column == 0 { owner } else { entry(row, column) }).collect()
            })
            .collect()
    };
    (determinant(matrix(true)), determinant(matrix(false)))
}

#[test]
fn multiplied_shares_hold_the_exact_solution_and_are_as_narrow_as_what_is_stated() {
    runner(300)
        .run(&(some_holdings(), any::<bool>()), |(holdings, exactly)| {
            let mut supply = Supply::default();
            let ring: Vec<EntityId> = (0..RING).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
            let owner = supply.entity("Utanför", EntityKind::PublicBody, "US");
            let persons = supply.entity("Personer", EntityKind::NaturalPersons, "SE");
            for (at, held) in ring.iter().enumerate() {
                let mut rest = 100;
                for (holder, (share_exact, slack)) in
                    ring.iter().chain([&owner]).zip(holdings.exact[at].iter().zip(&holdings.slack[at]))
                {
                    rest -= share_exact;
                    // The true share lies somewhere between the ends.
                    let (below, above) =
                        if exactly { (0, 0) } else { ((*slack / 2).min(*share_exact), slack - slack / 2) };
                    let (min, max) = ((share_exact - below) * 100, ((share_exact + above) * 100).min(10_000));
                    if max > 0 {
                        supply.owns_between(*holder, *held, min, max);
                    }
                }
                supply.owns_between(persons, *held, rest * 100, rest * 100);
            }
            let base = supply.base();
            let law = LawOfDay::of(&REGISTER, TODAY);
            let graph = Graph::of(base.at(at(TODAY)), &law);
            let threshold = Threshold::more_than(1_000, Stake::Capital);
            let found = stake_of(&graph, ring[0], owner, threshold);
            let (above, below) = solved(&holdings);
            prop_assert!(below > 0);
            // In thousand-millionths of a basis point, as the answer is.
            let whole = 10_000_i128 * 1_000_000_000;
            let (min, max) = (i128::from(found.share.min), i128::from(found.share.max));
            prop_assert!(min * below <= above * whole, "{} is more than {}/{}", min, above, below);
            prop_assert!(above * whole <= max * below, "{} is less than {}/{}", max, above, below);
            if exactly {
                // What rounding and the cut-off circle leave is less than a hundredth of a basis point for circles that lose a
                // twentieth each round.
                prop_assert!(max - min < whole / 20, "{} to {}", min, max);
                let passes = above * 10 > below;
                let said = found.by_multiplied_share;
                prop_assert!(said == Certainty::Unknown || (said == Certainty::True) == passes, "{:?}", said);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn chains_of_control_are_those_a_naive_search_finds() {
    runner(300)
        .run(&(some_holdings(), 0_u16..40), |(holdings, limit)| {
            let mut supply = Supply::default();
            let ring: Vec<EntityId> = (0..RING).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
            let owner = supply.entity("Utanför", EntityKind::PublicBody, "US");
            let persons = supply.entity("Personer", EntityKind::NaturalPersons, "SE");
            for (at, held) in ring.iter().enumerate() {
                for (holder, exact) in ring.iter().chain([&owner]).zip(holdings.exact[at]) {
                    supply.owns(*holder, *held, exact * 100);
                }
                supply.owns(persons, *held, 10_000 - holdings.exact[at].iter().sum::<u16>() * 100);
            }
            let mut chain: BTreeSet<usize> = BTreeSet::from([RING]);
            for _ in 0..=RING {
                for at in 0..RING {
                    if chain.iter().any(|holder| holdings.exact[at][*holder] > limit) {
                        chain.insert(at);
                    }
                }
            }
            let base = supply.base();
            let law = LawOfDay::of(&REGISTER, TODAY);
            let graph = Graph::of(base.at(at(TODAY)), &law);
            let threshold = Threshold { limit: Limit::MoreThan(limit * 100), ..Threshold::more_than(0, Stake::Votes) };
            let found = stake_of(&graph, ring[0], owner, threshold).by_chain;
            prop_assert_eq!(found == Certainty::True, chain.contains(&0));
            prop_assert!(found != Certainty::Unknown);
            Ok(())
        })
        .unwrap();
}

/// Companies the owner really controls: those in which it and what it controls have more than half of the votes.
fn controlled(holdings: &Holdings) -> BTreeSet<usize> {
    let mut group = BTreeSet::from([RING]);
    for _ in 0..=RING {
        for at in 0..RING {
            let votes: u16 = group.iter().map(|holder| holdings.exact[at][*holder]).sum();
            if votes > 50 {
                group.insert(at);
            }
        }
    }
    group
}

#[test]
fn whatever_is_left_untold_nothing_is_certain_that_is_not_so() {
    let told = vec(proptest::array::uniform6(0_u8..4), RING);
    let persons_told = proptest::array::uniform5(any::<bool>());
    runner(2_000)
        .run(&(some_holdings(), told, persons_told), |(holdings, told, persons_told)| {
            let mut supply = Supply::default();
            let ring: Vec<EntityId> = (0..RING).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
            let owner = supply.entity("Utanför", EntityKind::PublicBody, "US");
            let persons = supply.entity("Personer", EntityKind::NaturalPersons, "SE");
            for (row, held) in ring.iter().enumerate() {
                for (place, holder) in ring.iter().chain([&owner]).enumerate() {
                    let (exact, slack) = (holdings.exact[row][place], holdings.slack[row][place] * 4);
                    match told[row][place] {
                        // Not told at all.
                        0 => {}
                        // Told within some ends.
                        1 => {
                            let (min, max) = (exact.saturating_sub(slack), (exact + slack).min(100));
                            supply.owns_between(*holder, *held, min * 100, max * 100);
                        }
                        _ => {
                            supply.owns(*holder, *held, exact * 100);
                        }
                    }
                }
                let rest = 100 - holdings.exact[row].iter().sum::<u16>();
                if persons_told[row] {
                    supply.owns(persons, *held, rest * 100);
                }
            }
            let group = controlled(&holdings);
            let base = supply.base();
            for (number, company) in ring.iter().enumerate() {
                let said = exposed(base.at(at(TODAY)), &REGISTER, Node::Entity(*company));
                match said.reaches_by(country("US"), Factor::Control) {
                    Certainty::True => prop_assert!(group.contains(&number), "certainly controlled, and is not"),
                    Certainty::False => prop_assert!(!group.contains(&number), "certainly not controlled, and is"),
                    Certainty::Unknown => {}
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn when_everything_is_told_control_is_certain_one_way_or_the_other() {
    runner(500)
        .run(&some_holdings(), |holdings| {
            let mut supply = Supply::default();
            let ring: Vec<EntityId> = (0..RING).map(|at| supply.company(&format!("Ring {at}"), "SE")).collect();
            let owner = supply.entity("Utanför", EntityKind::PublicBody, "US");
            for (row, held) in ring.iter().enumerate() {
                for (place, holder) in ring.iter().chain([&owner]).enumerate() {
                    supply.owns(*holder, *held, holdings.exact[row][place] * 100);
                }
                let persons = supply.entity("Personer", EntityKind::NaturalPersons, "SE");
                supply.owns(persons, *held, (100 - holdings.exact[row].iter().sum::<u16>()) * 100);
            }
            let group = controlled(&holdings);
            let base = supply.base();
            for (number, company) in ring.iter().enumerate() {
                let said = exposed(base.at(at(TODAY)), &REGISTER, Node::Entity(*company));
                let expected = if group.contains(&number) { Certainty::True } else { Certainty::False };
                prop_assert_eq!(said.reaches_by(country("US"), Factor::Control), expected);
            }
            Ok(())
        })
        .unwrap();
}
