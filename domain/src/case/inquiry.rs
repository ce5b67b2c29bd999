//! What is asked about a case, as written, and its check.

use std::collections::BTreeSet;

use super::draft::{optional_day, path_in};
use super::{Case, CaseFaults, Inquiry, Problem};
use crate::register::{Profile, ProfileError, Register};
use crate::suggest::{nearest, shown};
use crate::test_of_law::TestOfLaw;
use crate::wording::KnownValues;

/// A question as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InquiryDraft {
    /// Day whose law and facts apply.
    pub as_of: Option<String>,
    /// Day by which things were known; the same day when absent.
    pub known_on: Option<String>,
    /// Id of a profile of the register; silent when absent.
    pub profile: Option<String>,
    /// Positions chosen beside the profile, question id and position id.
    pub positions: Vec<(String, String)>,
    /// Tests left out.
    pub out_of_scope: Vec<String>,
    /// Acts ruled out, by path.
    pub excluded_measures: Vec<String>,
}

impl InquiryDraft {
    /// Checks a question against the case it is about and the register.
    ///
    /// # Errors
    /// Everything found wrong, with its place.
    pub fn check(&self, case: &Case, register: &Register) -> Result<Inquiry, CaseFaults> {
        let mut faults = CaseFaults::default();
        let as_of = optional_day("as_of", self.as_of.as_deref(), &mut faults);
        if self.as_of.is_none() {
            faults.add("", Problem::Missing { key: "as_of" });
        }
        let known_on = optional_day("known_on", self.known_on.as_deref(), &mut faults).or(as_of);
        let profile = self.profile(register).map_err(|error| {
            faults.add("profile", Problem::BadReading(error));
        });
        let mut out_of_scope = BTreeSet::new();
        for name in &self.out_of_scope {
            match TestOfLaw::find(name) {
                Some(test) => {
                    out_of_scope.insert(test);
                }
                None => faults.add("out_of_scope", unknown_test(name)),
            }
        }
        let mut excluded_measures = BTreeSet::new();
        for path in &self.excluded_measures {
            match path_in(case, path) {
                Ok((_, attribute)) if !attribute.is_act() => {
                    faults.add(format!("excluded_measures.{}", shown(path)), Problem::NotAnAct);
                }
                Ok(act) => {
                    excluded_measures.insert(act);
                }
                Err(problem) => faults.add(format!("excluded_measures.{}", shown(path)), problem),
            }
        }
        match (as_of, known_on, profile) {
            (Some(as_of), Some(known_on), Ok(profile)) if faults.is_empty() => {
                Ok(Inquiry { as_of, known_on, profile, out_of_scope, excluded_measures })
            }
            _ => Err(faults),
        }
    }

    fn profile(&self, register: &Register) -> Result<Profile, ProfileError> {
        let id = self.profile.as_deref().unwrap_or("silent");
        let mut profile = register.profile(id).cloned().ok_or_else(|| ProfileError::Profile {
            given: shown(id),
            nearest: nearest(id, register.profiles.iter().map(|profile| profile.id.as_str())),
        })?;
        profile.choices.extend(self.positions.iter().take(256).cloned());
        profile.check(register)?;
        Ok(profile)
    }
}

fn unknown_test(given: &str) -> Problem {
    let names: Vec<&str> = TestOfLaw::ALL.iter().map(|test| test.name()).collect();
    Problem::UnknownValue {
        given: shown(given),
        nearest: nearest(given, names.iter().copied()),
        known: KnownValues::Names(names.iter().map(|name| (*name).to_owned()).collect()),
    }
}
