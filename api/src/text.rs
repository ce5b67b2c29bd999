//! Texts in the user's language, from the Fluent files of the domain. The domain emits ids; this is the only place
//! that turns them into sentences.

mod country;
mod messages;
mod reviewed;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use underlag_domain::attribute::{Attribute, Domain};
use underlag_domain::wording::Wording;
use unic_langid::LanguageIdentifier;

use self::messages::messages;
use self::reviewed::{Reviewed, Written, mark_of, needs_review};

/// A language texts exist in (språk). To add one: a variant here and in the GraphQL enum, a line in [`Language::source`]
/// and a folder of texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Language {
    /// Swedish (svenska).
    #[default]
    Sv,
    /// English (engelska).
    En,
    /// Finnish (finska).
    Fi,
}

/// The texts of a language as files, by name.
struct Source {
    tag: &'static str,
    files: &'static [(&'static str, &'static str)],
}

/// The files of a language: the same in each.
macro_rules! source {
    ($tag:literal) => {
        source!(
            $tag: "attributes", "rules", "gaps", "words", "register", "index", "ask", "sovereignty", "supplier", "facts", "faults"
        )
    };
    ($tag:literal: $($file:literal),*) => {
        Source {
            tag: $tag,
            files: &[$(($file, include_str!(concat!("../../domain/text/", $tag, "/", $file, ".ftl")))),*],
        }
    };
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::Sv, Self::En, Self::Fi];

    const fn source(self) -> Source {
        match self {
            Self::Sv => source!("sv"),
            Self::En => source!("en"),
            Self::Fi => source!("fi"),
        }
    }

    /// Finds a language by its tag, in whatever case.
    pub fn find(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// Language tag.
    pub const fn tag(self) -> &'static str {
        self.source().tag
    }
}

/// The texts of every language.
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    written: Written,
    reviewed: Reviewed,
}

/// A text as its file writes it, and how far it is reviewed.
#[derive(Debug, PartialEq, Eq)]
pub struct WrittenText<'a> {
    /// Message id, `id` or `id.attribute`.
    pub id: &'a str,
    /// The wording.
    pub text: &'a str,
    /// Mark of the wording, as the list of reviewed texts has it.
    pub mark: String,
    /// Whether a lawyer has reviewed this wording.
    pub is_reviewed: bool,
}

/// A text file that cannot be used; found by tests, never by a user.
#[derive(Debug, thiserror::Error)]
#[error("the text file `{file}` in `{language}`: {problem}")]
pub struct TextError {
    language: &'static str,
    file: String,
    problem: String,
}

impl Texts {
    /// The texts this build carries.
    ///
    /// # Errors
    /// When a file has a syntax error or a message is defined twice.
    pub fn embedded() -> Result<Self, TextError> {
        let bundles = Language::ALL.into_iter().map(|language| Ok((language, bundle(language)?)));
        let bundles = bundles.collect::<Result<_, _>>()?;
        let written = Language::ALL.into_iter().map(|language| (language, messages(language.source().files))).collect();
        let reviewed = Reviewed::read(include_str!("../../domain/text/reviewed.toml"), &written)
            .map_err(|problem| TextError { language: "every language", file: "reviewed.toml".to_owned(), problem })?;
        Ok(Self { bundles, written, reviewed })
    }

    /// The texts of a language that say something a lawyer should review, those whose id begins so.
    pub fn to_review(&self, language: Language, start: &str) -> Vec<WrittenText<'_>> {
        let texts = self.written.get(&language).into_iter().flatten();
        texts
            .filter(|(id, _)| id.starts_with(start) && needs_review(id))
            .map(|(id, text)| WrittenText {
                id,
                text,
                mark: mark_of(text),
                is_reviewed: self.reviewed.holds(language, id),
            })
            .collect()
    }

    /// Whether a lawyer has reviewed a message with all its attributes, as they now read.
    pub fn is_reviewed(&self, language: Language, id: &str) -> bool {
        let parts = self.to_review(language, id);
        let mut parts = parts
            .iter()
            .filter(|part| part.id.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
            .peekable();
        parts.peek().is_some() && parts.all(|part| part.is_reviewed)
    }

    /// How far a lawyer has reviewed the texts of a language, in words.
    pub fn review_note_of_all(&self, language: Language) -> String {
        self.review_note(language, self.to_review(language, "").iter().map(|text| text.id))
    }

    /// How far a lawyer has reviewed the texts with some ids, in words.
    pub fn review_note<'i>(&self, language: Language, ids: impl IntoIterator<Item = &'i str>) -> String {
        let ids: Vec<&str> = ids.into_iter().filter(|id| needs_review(id)).collect();
        let left = ids.iter().filter(|id| !self.reviewed.holds(language, id)).count();
        match left {
            0 => self.get(language, "text-reviewed", &[]),
            _ if left == ids.len() => self.get(language, "text-unreviewed", &[]),
            _ => {
                let (left, of) = (left.to_string(), ids.len().to_string());
                self.get(language, "text-partly-reviewed", &[("count", &left), ("of", &of)])
            }
        }
    }

    /// A text by message id, `id` or `id.attribute`, if there is one.
    pub fn find(&self, language: Language, id: &str, arguments: &[(&str, &str)]) -> Option<String> {
        let bundle = self.bundles.get(&language)?;
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            values.set(*name, (*value).to_owned());
        }
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    /// A text by message id; the id itself in brackets where a text is missing, which a test forbids.
    pub fn get(&self, language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
        self.find(language, id, arguments).unwrap_or_else(|| format!("[{id}]"))
    }

    /// What is wrong with what was asked, with the name it may have meant.
    pub fn fault(&self, language: Language, wording: &Wording) -> String {
        let near = wording.nearest.as_deref();
        let near = near.map(|nearest| self.get(language, "fault-suggestion", &[("nearest", nearest)]));
        let suggestion = ("suggestion", near.as_deref().unwrap_or_default());
        let given = wording.arguments.iter().map(|(name, value)| (*name, value.as_str()));
        self.get(language, &wording.id, &given.chain([suggestion]).collect::<Vec<_>>())
    }

    /// Label of an attribute.
    pub fn attribute(&self, language: Language, attribute: Attribute) -> String {
        self.get(language, &attribute_id(attribute), &[])
    }

    /// Name of a jurisdiction: as the texts write it, else as CLDR does, else its code.
    pub fn country(&self, language: Language, code: &str) -> String {
        let written = self.find(language, &country_id(code), &[]);
        written.or_else(|| country::name(language, code)).unwrap_or_else(|| code.to_owned())
    }

    /// Label of a value of an attribute; jurisdictions are their codes.
    pub fn value(&self, language: Language, attribute: Attribute, value: &str) -> String {
        value_id(attribute, value).map_or_else(|| value.to_owned(), |id| self.get(language, &id, &[]))
    }
}

/// Message id of a value of an attribute; a jurisdiction has none.
pub fn value_id(attribute: Attribute, value: &str) -> Option<String> {
    let row = attribute.row();
    let id = |when_true: &str, when_false: &str| (if value == "true" { when_true } else { when_false }).to_owned();
    match row.domain {
        Domain::Jurisdiction => None,
        Domain::YesNo if attribute.is_judgment() => Some(id("value-favourable", "value-unfavourable")),
        Domain::YesNo => Some(id("value-yes", "value-no")),
        Domain::Choice(_) => Some(kebab(&format!("value-{}-{}-{value}", row.scope.key(), row.key))),
    }
}

/// Message id of an attribute: `attribute-recipient-seat`.
pub fn attribute_id(attribute: Attribute) -> String {
    let row = attribute.row();
    kebab(&format!("attribute-{}-{}", row.scope.key(), row.key))
}

/// Message id of a jurisdiction, of which few have one.
pub fn country_id(code: &str) -> String {
    kebab(&format!("country-{code}"))
}

/// A name as message ids write it: lower case, hyphens for underscores.
pub fn kebab(name: &str) -> String {
    name.to_lowercase().replace(['_', '.'], "-")
}

fn bundle(language: Language) -> Result<FluentBundle<FluentResource>, TextError> {
    let problem = |file: &str, problem: String| TextError { language: language.tag(), file: file.to_owned(), problem };
    let tag: LanguageIdentifier =
        language.tag().parse().map_err(|error| problem("", format!("no such language: {error:?}")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for (file, text) in language.source().files {
        let resource = FluentResource::try_new((*text).to_owned())
            .map_err(|(_, errors)| problem(file, format!("{:?}", errors.first())))?;
        bundle.add_resource(resource).map_err(|errors| problem(file, format!("{:?}", errors.first())))?;
    }
    Ok(bundle)
}
