//! Whose law reaches suppliers, from what is kept.

use std::collections::BTreeSet;

use underlag_domain::day::Day;
use underlag_domain::register::Register;
use underlag_domain::supplier::{
    BlastRadius, Exposure, ExposureChange, Graph, Jurisdiction, LawOfDay, Layer, Limit, Measure, Node, Origin, Stake,
    Struck, Threshold, View, WhatIf, When, Whose, exposure, exposure_changes,
};
use underlag_store::read::Deadline;
use underlag_store::supply::{Neighbourhood, SupplyError};
use uuid::Uuid;

use super::Kept;

/// What exposure is measured by unless somebody asks otherwise (mått): more than half of the votes controls; stakes are held
/// against more than a tenth of capital and of votes in one hand.
pub fn usual_measure() -> Measure {
    Measure {
        control: Threshold { stake: Stake::Votes, limit: Limit::MoreThan(5_000), whose: Whose::Each },
        stakes: Stake::ALL.iter().map(|stake| Threshold::more_than(1_000, *stake)).collect(),
    }
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
    pub async fn load(kept: &Kept, ids: &[Uuid], when: When, deadline: Deadline) -> Result<Self, SupplyError> {
        let near = Neighbourhood::load(&kept.readers, ids, when.known_on, deadline).await?;
        Ok(Self { near, when, layer: Layer::default() })
    }

    /// Loads every service with what is connected with it, and whoever else is named.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub async fn of_services(
        kept: &Kept,
        others: &[Uuid],
        when: When,
        deadline: Deadline,
    ) -> Result<Self, SupplyError> {
        let near = Neighbourhood::of_services(&kept.readers, others, when.known_on, deadline).await?;
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

    /// The exposure of some nodes, each in its place.
    pub fn exposures(&self, register: &Register, of: &[Node], measure: &Measure) -> Vec<Exposure> {
        let law = LawOfDay::of(register, self.when.as_of);
        let graph = Graph::of(self.view(), &law);
        of.iter().map(|node| exposure(&graph, *node, measure)).collect()
    }

    /// On which days after one and until another, inclusive, the exposure of a node became another.
    pub fn changes(&self, register: &Register, of: Node, measure: &Measure, days: (Day, Day)) -> Vec<ExposureChange> {
        exposure_changes(self.view(), register, of, measure, days)
    }

    /// Services that are reached from an entity or a jurisdiction, by what is stated.
    pub fn struck(&self, register: &Register, origin: Origin, control: Threshold) -> Vec<Struck> {
        let law = LawOfDay::of(register, self.when.as_of);
        let graph = Graph::of(self.view(), &law);
        BlastRadius::of(&graph, control).services(origin)
    }

    /// Countries where information lies or is reached from, and countries of those who have it or control them.
    pub fn countries(exposure: &Exposure) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
        let codes = |values: underlag_domain::values::Values| {
            values.iter().filter_map(Jurisdiction::at).map(Jurisdiction::code).collect()
        };
        (codes(exposure.residency()), codes(exposure.control()))
    }
}
