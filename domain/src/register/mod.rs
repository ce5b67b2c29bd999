//! The register: dated lists the rules use, read from `data/*.toml` and checked as a whole.
//!
//! Every entry carries its source, the day it was checked and how well it is founded. To add an entry, add it to
//! the file of its kind; to add a kind, add a file, a module here and a use in an [`Expression`].
//!
//! [`Expression`]: crate::expression::Expression

mod adequacy;
mod condition;
mod dated;
mod disclosure_law;
mod gdpr_area;
mod index;
mod profile;
mod question;
mod security_agreement;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use adequacy::{AdequacyDecision, Annulment, Event};
pub use condition::{Condition, ConditionFault, WrittenCondition};
pub use dated::{Dated, DatedError};
pub use disclosure_law::{DisclosureLaw, Factor};
pub use gdpr_area::AreaMembership;
pub use index::{IndexEntry, Kind, ShortName, Unwired};
pub use profile::{Profile, ProfileError};
pub use question::{Holder, Position, Question};
pub use security_agreement::SecurityAgreement;

use crate::day::Day;
use crate::rule::Standing;

/// Where an entry comes from (källa).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What was read.
    pub source: String,
    /// Day it was read.
    pub checked: Day,
    /// How sure we are.
    pub standing: Standing,
}

/// The register of dated law (register).
#[derive(Clone, Debug, Serialize)]
pub struct Register {
    /// Last day the register as a whole was checked against its sources, inclusive.
    pub checked_through: Day,
    /// Adequacy decisions.
    pub adequacy: Vec<AdequacyDecision>,
    /// Third countries' disclosure laws.
    pub disclosure_laws: Vec<DisclosureLaw>,
    /// Where the GDPR applies.
    pub gdpr_area: Vec<AreaMembership>,
    /// Sweden's international security agreements.
    pub security_agreements: Vec<SecurityAgreement>,
    /// Contested questions with their positions.
    pub questions: Vec<Question>,
    /// Profiles that come with the product.
    pub profiles: Vec<Profile>,
    /// Law, decisions, judgments and statements that no list above dates, each with what carries it or why nothing does.
    pub index: Vec<IndexEntry>,
    /// What statutes are called for short, for whoever looks one up.
    pub short_names: Vec<ShortName>,
}

/// A fault in the register's files; found by tests, never by a user.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// A file is not the TOML it should be.
    #[error("cannot read the register file `{file}`: {source}")]
    File {
        /// Name of the file.
        file: &'static str,
        /// What the parser said.
        source: Box<toml::de::Error>,
    },
    /// An entry says something that cannot be.
    #[error("`{entry}` in the register: {problem}")]
    Entry {
        /// Id of the entry.
        entry: String,
        /// What is wrong.
        problem: String,
    },
}

pub(crate) fn entry_error(entry: &str, problem: impl Into<String>) -> RegisterError {
    RegisterError::Entry { entry: entry.to_owned(), problem: problem.into() }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    checked_through: Day,
}

fn read<T: serde::de::DeserializeOwned>(file: &'static str, text: &str) -> Result<T, RegisterError> {
    toml::from_str(text).map_err(|source| RegisterError::File { file, source: Box::new(source) })
}

impl Register {
    /// The register this build carries.
    ///
    /// # Errors
    /// When a file cannot be read or an entry contradicts the attribute table; a test reads it on every build.
    pub fn embedded() -> Result<Self, RegisterError> {
        let about: About = read("register.toml", include_str!("../../data/register.toml"))?;
        let (index, short_names) = index::read(include_str!("../../data/index.toml"))?;
        let register = Self {
            checked_through: about.checked_through,
            adequacy: adequacy::read(include_str!("../../data/adequacy.toml"))?,
            disclosure_laws: disclosure_law::read(include_str!("../../data/disclosure_laws.toml"))?,
            gdpr_area: gdpr_area::read(include_str!("../../data/gdpr_area.toml"))?,
            security_agreements: security_agreement::read(include_str!("../../data/security_agreements.toml"))?,
            questions: question::read(include_str!("../../data/questions.toml"))?,
            profiles: profile::read(include_str!("../../data/profiles.toml"))?,
            index,
            short_names,
        };
        register.check()?;
        Ok(register)
    }

    fn check(&self) -> Result<(), RegisterError> {
        let mut ids = BTreeSet::new();
        let areas: BTreeSet<&String> = self.gdpr_area.iter().map(|member| &member.id).collect();
        let all = (self.adequacy.iter().map(|entry| &entry.id))
            .chain(self.adequacy.iter().flat_map(|entry| &entry.events).map(|event| &event.id))
            .chain(self.disclosure_laws.iter().map(|entry| &entry.id))
            .chain(areas)
            .chain(self.security_agreements.iter().map(|entry| &entry.id))
            .chain(self.questions.iter().map(|entry| &entry.id))
            .chain(self.profiles.iter().map(|entry| &entry.id))
            .chain(self.index.iter().map(|entry| &entry.id));
        for id in all {
            if !ids.insert(id.as_str()) {
                return Err(entry_error(id, "the id is used twice"));
            }
        }
        for decision in &self.adequacy {
            if let Some(earlier) = &decision.extends
                && !self.adequacy.iter().any(|entry| entry.id == *earlier)
            {
                return Err(entry_error(&decision.id, format!("there is no decision `{earlier}` to extend")));
            }
        }
        for entry in &self.index {
            entry.check(self)?;
        }
        for profile in &self.profiles {
            profile.check(self).map_err(|problem| entry_error(&profile.id, problem.to_string()))?;
        }
        Ok(())
    }

    /// Finds a contested question by id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Finds a profile by id.
    pub fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// Hash of everything in the register, hexadecimal SHA-256.
    pub fn hash(&self) -> String {
        hash_of(self)
    }
}

/// Hexadecimal SHA-256 of a value's JSON form, whose order is that of the declarations.
pub fn hash_of<T: Serialize + ?Sized>(value: &T) -> String {
    let mut hasher = Sha256::new();
    // A value of this crate always has a JSON form: no maps with other keys than text, no failing serializers.
    if let Ok(json) = serde_json::to_vec(value) {
        hasher.update(&json);
    }
    hasher.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
        use std::fmt::Write as _;
        let _ = write!(text, "{byte:02x}");
        text
    })
}
