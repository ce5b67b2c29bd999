//! Changes of exposure: on which days it became another, in what, and by which statements.

use std::collections::BTreeSet;

use serde::Serialize;

use super::base::{View, When};
use super::entity::{EdgeId, Jurisdiction, Node};
use super::exposure::{Exposure, Measure, exposure};
use super::gap::Gap;
use super::graph::Graph;
use super::law_of_day::{LawOfDay, ReachingLaw};
use crate::day::Day;
use crate::register::{Factor, Register};
use crate::truth::Certainty;

/// Reach of one jurisdiction by one factor that became another (ändrad räckvidd).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReachChange {
    /// Which jurisdiction.
    pub country: Jurisdiction,
    /// By what.
    pub factor: Factor,
    /// The day before.
    pub before: Certainty,
    /// On the day.
    pub after: Certainty,
    /// Laws the day before.
    pub laws_before: Vec<ReachingLaw>,
    /// Laws on the day.
    pub laws_after: Vec<ReachingLaw>,
}

/// A day on which exposure is another than the day before (ändring).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExposureChange {
    /// The day.
    pub day: Day,
    /// What became another.
    pub reaches: Vec<ReachChange>,
    /// What is no longer known.
    pub gaps_opened: Vec<Gap>,
    /// What has become known.
    pub gaps_closed: Vec<Gap>,
    /// Statements that begin or end to hold on that day, among those loaded; none when the law is what changed.
    pub turning: Vec<EdgeId>,
}

/// Every day after `since` and until `until`, both of them days of the calendar and the last inclusive, on which the exposure
/// differs from that of the day before. What is known is what the view's day of knowledge knows.
pub fn exposure_changes(
    view: View<'_>,
    register: &Register,
    of: Node,
    measure: &Measure,
    (since, until): (Day, Day),
) -> Vec<ExposureChange> {
    let known_on = view.when().known_on;
    let on = |day: Day| {
        let law = LawOfDay::of(register, day);
        let graph = Graph::of(view.on(When { as_of: day, known_on }), &law);
        exposure(&graph, of, measure)
    };
    let turns = |id: EdgeId, day: Day| {
        let edge = view.edge(id);
        edge.is_some_and(|edge| view.turning_days(id, edge).any(|turning| turning == day))
    };
    let mut found = Vec::new();
    let mut before = on(since);
    for day in turning_days(view, register, (since, until)) {
        let after = on(day);
        let reaches = reach_changes(&before, &after);
        let missing = |gaps: &[Gap], others: &[Gap]| gaps.iter().filter(|gap| !others.contains(gap)).cloned().collect();
        let gaps_opened: Vec<Gap> = missing(&after.gaps, &before.gaps);
        let gaps_closed: Vec<Gap> = missing(&before.gaps, &after.gaps);
        if !reaches.is_empty() || !gaps_opened.is_empty() || !gaps_closed.is_empty() {
            let turning = view.edges().map(|(id, _)| id).filter(|id| turns(*id, day)).collect();
            found.push(ExposureChange { day, reaches, gaps_opened, gaps_closed, turning });
        }
        before = after;
    }
    found
}

/// Days after one and until another, inclusive, on which something stated, or the law, can be another than the day before,
/// in order: the days [`exposure_changes`] looks at.
pub fn turning_days(view: View<'_>, register: &Register, (since, until): (Day, Day)) -> BTreeSet<Day> {
    let of_law = LawOfDay::turning_days(register);
    let of_edges = view.edges().flat_map(|(id, edge)| view.turning_days(id, edge));
    let homes = view.entities().flat_map(|(_, entity)| &entity.homes);
    let of_homes = homes.flat_map(|fact| fact.span.turning_days(fact.source.day));
    of_law.chain(of_edges).chain(of_homes).filter(|day| *day > since && *day <= until).collect()
}

fn reach_changes(before: &Exposure, after: &Exposure) -> Vec<ReachChange> {
    let keys = |exposure: &Exposure| -> BTreeSet<(Jurisdiction, Factor)> {
        let of = |reaching: &super::exposure::Reaching| {
            let country = reaching.country;
            reaching.by.iter().map(|reach| (country, reach.factor)).collect::<Vec<_>>()
        };
        exposure.reaching.iter().flat_map(of).collect()
    };
    let laws = |exposure: &Exposure, country: Jurisdiction, factor: Factor| {
        let reaching = exposure.reaching.iter().find(|reaching| reaching.country == country);
        let by = reaching.and_then(|reaching| reaching.by.iter().find(|reach| reach.factor == factor));
        by.map(|reach| reach.laws.clone()).unwrap_or_default()
    };
    let change = |(country, factor): (Jurisdiction, Factor)| {
        let change = ReachChange {
            country,
            factor,
            before: before.reaches_by(country, factor),
            after: after.reaches_by(country, factor),
            laws_before: laws(before, country, factor),
            laws_after: laws(after, country, factor),
        };
        let differs = change.before != change.after || change.laws_before != change.laws_after;
        differs.then_some(change)
    };
    keys(before).union(&keys(after)).copied().filter_map(change).collect()
}
