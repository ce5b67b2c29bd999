//! Level 2 of the golden copy: relations.

use underlag_domain::day::Day;
use underlag_domain::supplier::{ControlBasis, Directness, EntityId, From, Link, Span, Until};
use underlag_import::{Format, Stated};

use crate::common::{edges, lei, stated};

fn rows() -> Vec<Vec<Stated>> {
    stated(Format::GleifLevel2, include_bytes!("../files/level2.csv"))
}

fn spans(row: &[Stated]) -> Vec<Span> {
    edges(row).into_iter().map(|(_, edge)| edge.span).collect()
}

#[test]
fn a_consolidated_entity_is_controlled_by_the_one_that_consolidates_it() {
    let rows = rows();
    let (ends, edge) = edges(&rows[0])[0];
    assert_eq!(ends, [lei("9999FICTIVEFJALL01"), lei("9999FICTIVEMOLSB02")]);
    let link = Link::Control {
        holder: EntityId(1),
        held: EntityId(0),
        basis: ControlBasis::Consolidation,
        directness: Directness::Direct,
    };
    assert_eq!(edge.link, link);
    let (_, ultimate) = edges(&rows[1])[0];
    assert!(matches!(ultimate.link, Link::Control { directness: Directness::Indirect, .. }));
}

#[test]
fn only_a_period_of_the_relation_dates_it_and_not_one_of_the_accounts() {
    assert_eq!(spans(&rows()[0]), [Span::since(Day::of(2017, 12, 6))]);
}

#[test]
fn what_began_before_the_calendar_holds_from_its_first_day_and_what_lapsed_is_not_certain_later() {
    let span = Span { from: From::Day(Day::of(1900, 1, 1)), until: Until::Unknown };
    assert_eq!(spans(&rows()[1]), [span]);
}

#[test]
fn an_inactive_relation_ended_before_its_last_update() {
    let before = Span { from: From::Unknown, until: Until::Day(Day::of(2024, 1, 31)) };
    assert_eq!(spans(&rows()[2]), [Span::between(Day::of(2015, 1, 1), Day::of(2019, 6, 30)), before]);
    assert_eq!(spans(&rows()[6]), [before]);
}

#[test]
fn a_branch_is_part_of_its_head() {
    let rows = rows();
    let (_, edge) = edges(&rows[3])[0];
    assert_eq!(edge.link, Link::BranchOf { branch: EntityId(0), head: EntityId(1) });
    assert_eq!(edge.span, Span { from: From::Unknown, until: Until::NoneSeen });
}

#[test]
fn management_of_a_fund_and_an_annulled_relation_state_nothing() {
    assert_eq!((&rows()[4], &rows()[5]), (&vec![], &vec![]));
}
