//! Which texts a lawyer has reviewed (granskade texter), from `domain/text/reviewed.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use underlag_domain::day::Day;
use underlag_domain::register::hash_of;

use super::Language;

/// The texts of every language as written.
pub(super) type Written = BTreeMap<Language, BTreeMap<String, String>>;

/// Beginnings of ids of texts that only lay out a page: they say nothing about law, so nobody need review them.
const FURNITURE: [&str; 17] = [
    "ask-",
    "by-",
    "country-",
    "due-",
    "exposure-page-",
    "facts-",
    "fault-",
    "find-",
    "gaps-",
    "heading-",
    "kind-",
    "page-",
    "receipt-",
    "register-",
    "rules-",
    "scope-",
    "text-",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    reviewed: Vec<Entry>,
}

/// What somebody reviewed on a day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    language: String,
    reviewed_by: String,
    day: Day,
    /// Marks of the wordings that were reviewed, by message id.
    texts: BTreeMap<String, String>,
}

/// The texts that are reviewed as they now read.
#[derive(Debug, Default)]
pub(super) struct Reviewed(BTreeSet<(Language, String)>);

impl Reviewed {
    /// Reads the list and leaves out what has been edited since.
    ///
    /// # Errors
    /// When the list cannot be read, or an entry names no reviewer, no known language or no text there is.
    pub(super) fn read(list: &str, written: &Written) -> Result<Self, String> {
        let file: File = toml::from_str(list).map_err(|error| error.to_string())?;
        let mut reviewed = BTreeSet::new();
        for Entry { language, reviewed_by, day, texts } in file.reviewed {
            if reviewed_by.trim().is_empty() {
                return Err(format!("the review of {day} names nobody who made it"));
            }
            let known = Language::find(&language).ok_or_else(|| format!("there is no language `{language}`"))?;
            for (id, mark) in texts {
                let text = written.get(&known).and_then(|texts| texts.get(&id));
                let text = text.ok_or_else(|| format!("there is no text `{id}` in `{language}`"))?;
                if mark_of(text) == mark {
                    reviewed.insert((known, id));
                }
            }
        }
        Ok(Self(reviewed))
    }

    /// Whether the text is reviewed as it now reads.
    pub(super) fn holds(&self, language: Language, id: &str) -> bool {
        self.0.contains(&(language, id.to_owned()))
    }
}

/// The mark of a wording: the first digits of its hash.
pub(super) fn mark_of(text: &str) -> String {
    hash_of(text).chars().take(12).collect()
}

/// Whether a text says something a lawyer should review.
pub(super) fn needs_review(id: &str) -> bool {
    !FURNITURE.iter().any(|start| id.starts_with(start))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Language, Reviewed, Written, mark_of};

    fn written(text: &str) -> Written {
        BTreeMap::from([(Language::Fi, BTreeMap::from([("rule-a".to_owned(), text.to_owned())]))])
    }

    fn list(language: &str, by: &str, id: &str, mark: &str) -> String {
        format!(
            "[[reviewed]]\nlanguage = \"{language}\"\nreviewed_by = \"{by}\"\nday = 2027-01-15\n[reviewed.texts]\n\"{id}\" = \"{mark}\"\n"
        )
    }

    #[test]
    fn a_text_is_reviewed_until_it_is_edited() -> Result<(), String> {
        let list = list("fi", "A. Lawyer", "rule-a", &mark_of("Este"));
        assert!(Reviewed::read(&list, &written("Este"))?.holds(Language::Fi, "rule-a"));
        assert!(!Reviewed::read(&list, &written("Este."))?.holds(Language::Fi, "rule-a"));
        assert!(!Reviewed::read(&list, &written("Este"))?.holds(Language::Sv, "rule-a"));
        assert!(!Reviewed::read("", &written("Este"))?.holds(Language::Fi, "rule-a"));
        Ok(())
    }

    #[test]
    fn a_review_of_nothing_by_nobody_or_in_no_language_is_refused() {
        for (list, says) in [
            (list("fi", "A. Lawyer", "rule-b", "0"), "no text `rule-b`"),
            (list("sv", "A. Lawyer", "rule-a", "0"), "no text `rule-a` in `sv`"),
            (list("da", "A. Lawyer", "rule-a", "0"), "no language `da`"),
            (list("fi", " ", "rule-a", "0"), "names nobody"),
            ("reviewd = 1".to_owned(), "unknown field"),
        ] {
            let refused = Reviewed::read(&list, &written("Este")).err().unwrap_or_default();
            assert!(refused.contains(says), "{list}: {refused}");
        }
    }
}
