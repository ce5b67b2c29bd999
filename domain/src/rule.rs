//! Rules: one provision, one value.

use serde::Serialize;

use crate::attribute::Attribute;
use crate::day::Period;
use crate::expression::Expression;
use crate::role::Role;
use crate::test_of_law::TestOfLaw;

/// A rule of law (regel) as data.
#[derive(Debug, Serialize)]
pub struct Rule {
    /// Name by citation, the same as its file: `osl_10_2a`.
    pub id: &'static str,
    /// The provision as cited in Swedish: `10 kap. 2 a § offentlighets- och sekretesslagen (2009:400)`.
    pub citation: &'static str,
    /// The test it belongs to.
    pub test: TestOfLaw,
    /// What it does when its condition holds.
    pub effect: Effect,
    /// Its wordings over time, oldest first, never overlapping.
    pub versions: &'static [Version],
}

/// What a rule does (rättsföljd).
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(tag = "effect", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Effect {
    /// Obstacle (hinder) to the handover.
    Obstacle,
    /// Ground (grund) that lifts the named obstacles on the same handover.
    Ground {
        /// Ids of the obstacles it lifts.
        lifts: &'static [&'static str],
    },
    /// Bar (spärr) that closes the named grounds on the same handover.
    Bar {
        /// Ids of the grounds it closes.
        bars: &'static [&'static str],
    },
    /// Duty (skyldighet) of a role; never an obstacle in itself.
    Duty {
        /// Who must.
        role: Role,
        /// Whether the duty is to decide, which names who must decide.
        decides: bool,
    },
    /// Warning (upplysning) that a reader of the answer should have.
    Warning,
}

/// One dated wording of a provision.
#[derive(Debug, Serialize)]
pub struct Version {
    /// Days on which it is in force, both inclusive.
    pub in_force: Period,
    /// The amending act, or why the date is what it is.
    pub amended_by: &'static str,
    /// Where the wording was read.
    pub source: &'static str,
    /// Day it was read there.
    pub checked: crate::day::Day,
    /// How sure we are of it.
    pub standing: Standing,
    /// The condition, one statutory requisite above each part.
    pub condition: Expression,
}

/// How well a dated value is founded (underlagets styrka).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Standing {
    /// The text was read at the source.
    Verified,
    /// Existence and date were verified, details were not.
    Partly,
    /// From general knowledge only.
    Unverified,
    /// Our own application of the text, stated by no source.
    Inference,
    /// Not law: a proposal.
    Proposed,
}

impl Rule {
    /// The wording in force on a day.
    pub fn version_on(&self, day: crate::day::Day) -> Option<&'static Version> {
        self.versions.iter().find(|version| version.in_force.contains(day))
    }

    /// The country whose bodies it binds, when its condition requires one; law of the Union requires none.
    pub fn country(&self) -> Option<&'static str> {
        self.versions.first().and_then(|version| version.condition.requires_one(Attribute::BodyCountry))
    }
}
