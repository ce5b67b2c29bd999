//! Whose law reaches suppliers, from what is kept.

use std::collections::BTreeSet;

use underlag_domain::day::Day;
use underlag_domain::register::Register;
use underlag_domain::supplier::{
    BlastRadius, Exposure, ExposureChange, Graph, Jurisdiction, LawOfDay, Layer, Limit, Measure, Node, Origin, Stake,
    Struck, Threshold, View, WhatIf, When, Whose, exposure, exposure_changes, turning_days,
};
use underlag_store::read::{Deadline, Readers};
use underlag_store::supply::{Neighbourhood, SupplyError};
use uuid::Uuid;

use super::App;
use crate::cli::page::{self, ExposureShown};
use crate::text::Language;

/// What exposure is measured by unless somebody asks otherwise (mått): more than half of the votes controls; stakes are held
/// against more than a tenth of capital and of votes in one hand.
pub fn usual_measure() -> Measure {
    Measure {
        control: Threshold { stake: Stake::Votes, limit: Limit::MoreThan(5_000), whose: Whose::Each },
        stakes: Stake::ALL.iter().map(|stake| Threshold::more_than(1_000, *stake)).collect(),
    }
}

/// Most that is looked at for the changes of a time: statements and entities, once for each day on which something turns.
const MOST_WORK: usize = 5_000_000;

/// Changes cannot be told for so long a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("something turns on {days} days of that time, and much is connected; ask for a shorter time")]
pub struct TooManyDays {
    /// Days on which something can be another than the day before.
    pub days: usize,
}

/// Suppliers with everything around them, on a day (leverantörer).
#[derive(Debug)]
pub struct Suppliers {
    near: Neighbourhood,
    when: When,
    layer: Layer,
}

impl Suppliers {
    /// Loads what is connected with some entities and services. Those that are not there are left out.
    ///
    /// # Errors
    /// When too much is connected with them, or storage fails.
    pub async fn load(readers: &Readers, ids: &[Uuid], when: When, deadline: Deadline) -> Result<Self, SupplyError> {
        let near = Neighbourhood::load(readers, ids, when.known_on, deadline).await?;
        Ok(Self { near, when, layer: Layer::default() })
    }

    /// Loads every service with what is connected with it, and whoever else is named.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub async fn of_services(
        readers: &Readers,
        others: &[Uuid],
        when: When,
        deadline: Deadline,
    ) -> Result<Self, SupplyError> {
        let near = Neighbourhood::of_services(readers, others, when.known_on, deadline).await?;
        Ok(Self { near, when, layer: Layer::default() })
    }

    /// Assumes something beside what is kept; nothing is ever written.
    pub fn assume(&mut self, what_if: &WhatIf) {
        self.layer.assume(self.near.base(), what_if);
    }

    /// What was loaded.
    pub const fn near(&self) -> &Neighbourhood {
        &self.near
    }

    /// What was loaded as it is on the day, with what is assumed.
    pub const fn view(&self) -> View<'_> {
        self.near.base().at(self.when).under(&self.layer)
    }

    /// Works with the graph of the day.
    pub fn on<T>(&self, register: &Register, work: impl FnOnce(&Graph<'_>) -> T) -> T {
        work(&Graph::of(self.view(), &LawOfDay::of(register, self.when.as_of)))
    }

    /// The exposure of some nodes, each in its place.
    pub fn exposures(&self, register: &Register, of: &[Node], measure: &Measure) -> Vec<Exposure> {
        self.on(register, |graph| of.iter().map(|node| exposure(graph, *node, measure)).collect())
    }

    /// The exposure of a node as a page for officials.
    pub fn page(&self, app: &App, of: Node, language: Language) -> String {
        self.on(app.engine.register(), |graph| {
            let exposure = &exposure(graph, of, &usual_measure());
            page::exposure(&app.texts, language, &ExposureShown { exposure, graph })
        })
    }

    /// On which days after one and until another, inclusive, the exposure of a node became another.
    ///
    /// # Errors
    /// When too many days would have to be looked at, each with too much connected.
    pub fn changes(
        &self,
        register: &Register,
        of: Node,
        measure: &Measure,
        days: (Day, Day),
    ) -> Result<Vec<ExposureChange>, TooManyDays> {
        let view = self.view();
        let turning = turning_days(view, register, days);
        let connected = view.edges().count() + view.entities().count();
        if turning.len().saturating_mul(connected) > MOST_WORK {
            return Err(TooManyDays { days: turning.len() });
        }
        Ok(exposure_changes(view, register, of, measure, days))
    }

    /// Services that are reached from an entity or a jurisdiction, by what is stated.
    pub fn struck(&self, register: &Register, origin: Origin, control: Threshold) -> Vec<Struck> {
        self.on(register, |graph| BlastRadius::of(graph, control).services(origin))
    }

    /// Countries where information lies or is reached from, and countries of those who have it or control them.
    pub fn countries(exposure: &Exposure) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
        let codes = |values: underlag_domain::values::Values| {
            values.iter().filter_map(Jurisdiction::at).map(Jurisdiction::code).collect()
        };
        (codes(exposure.residency()), codes(exposure.control()))
    }
}
