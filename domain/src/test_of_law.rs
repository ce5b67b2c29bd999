//! The tests of law an answer consists of.

use serde::Serialize;

use crate::coverage::{self, Coverage};

/// Test of law (prövning), in the order they are asked and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TestOfLaw {
    /// May this be handed over at all (kvalificering).
    Qualification,
    /// Who is responsible (ansvar).
    Responsibility,
    /// Who may decide (behörighet).
    Competence,
    /// Legal basis for the processing (laglig grund).
    Lawfulness,
    /// Secrecy (sekretess).
    Secrecy,
    /// Security protection (säkerhetsskydd).
    SecurityProtection,
    /// Processor (personuppgiftsbiträde).
    Processor,
    /// Transfer to a third country (överföring till tredjeland).
    Transfer,
    /// Cybersecurity (cybersäkerhet).
    Cybersecurity,
    /// Law of the sector (sektorslagstiftning).
    Sector,
    /// Records and archive (allmänna handlingar och arkiv).
    Records,
    /// Procurement (upphandling).
    Procurement,
    /// The body's own recorded rules (egna regler).
    OwnPolicy,
}

impl TestOfLaw {
    /// Every test, in order.
    pub const ALL: [Self; 13] = [
        Self::Qualification,
        Self::Responsibility,
        Self::Competence,
        Self::Lawfulness,
        Self::Secrecy,
        Self::SecurityProtection,
        Self::Processor,
        Self::Transfer,
        Self::Cybersecurity,
        Self::Sector,
        Self::Records,
        Self::Procurement,
        Self::OwnPolicy,
    ];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Name in case files and answers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Qualification => "QUALIFICATION",
            Self::Responsibility => "RESPONSIBILITY",
            Self::Competence => "COMPETENCE",
            Self::Lawfulness => "LAWFULNESS",
            Self::Secrecy => "SECRECY",
            Self::SecurityProtection => "SECURITY_PROTECTION",
            Self::Processor => "PROCESSOR",
            Self::Transfer => "TRANSFER",
            Self::Cybersecurity => "CYBERSECURITY",
            Self::Sector => "SECTOR",
            Self::Records => "RECORDS",
            Self::Procurement => "PROCUREMENT",
            Self::OwnPolicy => "OWN_POLICY",
        }
    }

    /// Finds a test by its name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|test| test.name() == name)
    }

    /// When the test applies and what is known to be missing of it.
    pub const fn coverage(self) -> &'static Coverage {
        match self {
            Self::Qualification => &coverage::QUALIFICATION,
            Self::Responsibility => &coverage::RESPONSIBILITY,
            Self::Competence => &coverage::COMPETENCE,
            Self::Lawfulness => &coverage::LAWFULNESS,
            Self::Secrecy => &coverage::SECRECY,
            Self::SecurityProtection => &coverage::SECURITY_PROTECTION,
            Self::Processor => &coverage::PROCESSOR,
            Self::Transfer => &coverage::TRANSFER,
            Self::Cybersecurity => &coverage::CYBERSECURITY,
            Self::Sector => &coverage::SECTOR,
            Self::Records => &coverage::RECORDS,
            Self::Procurement => &coverage::PROCUREMENT,
            Self::OwnPolicy => &coverage::OWN_POLICY,
        }
    }
}
