//! Texts in the user's language, from the Fluent files of the domain. The domain emits ids; this is the only place
//! that turns them into sentences.

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use underlag_domain::attribute::Attribute;
use unic_langid::LanguageIdentifier;

/// A language texts exist in (språk).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Language {
    /// Swedish (svenska).
    #[default]
    Sv,
    /// English (engelska).
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Sv, Self::En];

    /// Language tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }
}

/// Every text file, by language.
const SOURCES: [(Language, &[(&str, &str)]); 2] = [
    (
        Language::Sv,
        &[
            ("attributes", include_str!("../../domain/text/sv/attributes.ftl")),
            ("rules", include_str!("../../domain/text/sv/rules.ftl")),
            ("words", include_str!("../../domain/text/sv/words.ftl")),
            ("register", include_str!("../../domain/text/sv/register.ftl")),
            ("index", include_str!("../../domain/text/sv/index.ftl")),
        ],
    ),
    (
        Language::En,
        &[
            ("attributes", include_str!("../../domain/text/en/attributes.ftl")),
            ("rules", include_str!("../../domain/text/en/rules.ftl")),
            ("words", include_str!("../../domain/text/en/words.ftl")),
            ("register", include_str!("../../domain/text/en/register.ftl")),
            ("index", include_str!("../../domain/text/en/index.ftl")),
        ],
    ),
];

/// The texts of every language.
pub struct Texts {
    swedish: FluentBundle<FluentResource>,
    english: FluentBundle<FluentResource>,
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
        let [(swedish, sv), (english, en)] = SOURCES;
        Ok(Self { swedish: bundle(swedish, sv)?, english: bundle(english, en)? })
    }

    const fn bundle(&self, language: Language) -> &FluentBundle<FluentResource> {
        match language {
            Language::Sv => &self.swedish,
            Language::En => &self.english,
        }
    }

    /// A text by message id, `id` or `id.attribute`, if there is one.
    pub fn find(&self, language: Language, id: &str, arguments: &[(&str, &str)]) -> Option<String> {
        let bundle = self.bundle(language);
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

    /// Label of an attribute.
    pub fn attribute(&self, language: Language, attribute: Attribute) -> String {
        self.get(language, &attribute_id(attribute), &[])
    }

    /// Label of a value of an attribute; jurisdictions are their codes.
    pub fn value(&self, language: Language, attribute: Attribute, value: &str) -> String {
        use underlag_domain::attribute::Domain;
        match attribute.row().domain {
            Domain::Jurisdiction => value.to_owned(),
            Domain::YesNo if attribute.is_judgment() => {
                self.get(language, if value == "true" { "value-favourable" } else { "value-unfavourable" }, &[])
            }
            Domain::YesNo => self.get(language, if value == "true" { "value-yes" } else { "value-no" }, &[]),
            Domain::Choice(_) => {
                let row = attribute.row();
                self.get(language, &kebab(&format!("value-{}-{}-{value}", row.scope.key(), row.key)), &[])
            }
        }
    }
}

/// Message id of an attribute: `attribute-recipient-seat`.
pub fn attribute_id(attribute: Attribute) -> String {
    let row = attribute.row();
    kebab(&format!("attribute-{}-{}", row.scope.key(), row.key))
}

/// A name as message ids write it: lower case, hyphens for underscores.
pub fn kebab(name: &str) -> String {
    name.to_lowercase().replace(['_', '.'], "-")
}

/// Ids of all messages and their attributes in a language, for the test that compares languages.
pub fn ids(language: Language) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for (_, files) in SOURCES.iter().filter(|(known, _)| *known == language) {
        for (_, text) in *files {
            let mut message = "";
            for line in text.lines() {
                if let Some((name, _)) = line.split_once(" =") {
                    if let Some(attribute) = name.strip_prefix("    .") {
                        ids.insert(format!("{message}.{attribute}"));
                    } else if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                        message = name;
                        ids.insert(name.to_owned());
                    }
                }
            }
        }
    }
    ids
}

fn bundle(language: Language, files: &[(&str, &str)]) -> Result<FluentBundle<FluentResource>, TextError> {
    let problem = |file: &str, problem: String| TextError { language: language.tag(), file: file.to_owned(), problem };
    let tag: LanguageIdentifier =
        language.tag().parse().map_err(|error| problem("", format!("no such language: {error:?}")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for (file, text) in files {
        let resource = FluentResource::try_new((*text).to_owned())
            .map_err(|(_, errors)| problem(file, format!("{:?}", errors.first())))?;
        bundle.add_resource(resource).map_err(|errors| problem(file, format!("{:?}", errors.first())))?;
    }
    Ok(bundle)
}

#[cfg(test)]
mod tests {
    use underlag_domain::assess::Engine;
    use underlag_domain::attribute::{Attribute, Domain};
    use underlag_domain::expression::Expression;
    use underlag_domain::headline::Headline;
    use underlag_domain::overview::{changes, listings};
    use underlag_domain::register::{Kind, Unwired};
    use underlag_domain::role::Role;
    use underlag_domain::rule::Effect;
    use underlag_domain::test_of_law::TestOfLaw;

    use super::{Language, Texts, attribute_id, ids, kebab};

    /// Every message the domain can ask for.
    fn wanted() -> Result<Vec<String>, Box<dyn std::error::Error>> {
        let engine = Engine::embedded()?;
        let mut wanted = Vec::new();
        for attribute in Attribute::ALL {
            let id = attribute_id(*attribute);
            wanted.extend([format!("{id}.question"), format!("{id}.evidence"), id]);
            let row = attribute.row();
            if let Domain::Choice(names) = row.domain {
                wanted.extend(names.iter().map(|name| kebab(&format!("value-{}-{}-{name}", row.scope.key(), row.key))));
            }
        }
        for rule in engine.rules() {
            let id = kebab(&format!("rule-{}", rule.id));
            wanted.extend([format!("{id}.finding"), id]);
            if !matches!(rule.effect, Effect::Duty { .. }) {
                wanted.push(kebab(&format!("rule-{}", rule.id)) + ".not-modelled");
            }
            for version in rule.versions {
                version.condition.visit(&mut |part| {
                    if let Expression::Term(term) = part {
                        wanted.push(kebab(&format!("term-{}", term.id)));
                    }
                });
            }
        }
        wanted.extend(TestOfLaw::ALL.map(|test| kebab(&format!("test-{}", test.name()))));
        wanted.extend(TestOfLaw::ALL.map(|test| kebab(&format!("test-{}", test.name())) + ".question"));
        wanted.extend(Role::ALL.map(|role| format!("role-{}", role.key())));
        wanted.extend(Headline::ALL.map(|headline| kebab(&format!("headline-{}", headline.name())) + ".explanation"));
        let register = engine.register();
        for question in &register.questions {
            let id = kebab(&format!("question-{}", question.id));
            let positions = question.positions.iter();
            wanted.extend(positions.map(|position| kebab(&format!("position-{}-{}", question.id, position.id))));
            wanted.push(id);
        }
        wanted.extend(register.profiles.iter().map(|profile| kebab(&format!("profile-{}", profile.id))));
        wanted.extend(register.disclosure_laws.iter().map(|law| kebab(&format!("law-{}", law.id))));
        for decision in &register.adequacy {
            wanted.push(kebab(&format!("adequacy-{}", decision.id)));
            wanted.extend(decision.events.iter().map(|event| format!("event-{}", event.id)));
            if decision.scope.is_some() {
                wanted.push(kebab(&format!("adequacy-{}", decision.id)) + ".scope");
            }
        }
        wanted.extend(listings(&engine).into_iter().filter_map(|listing| listing.says));
        wanted.extend(Kind::ALL.map(|kind| format!("kind-{}", kind.key())));
        wanted.extend(Unwired::ALL.map(|reason| format!("not-wired-{}", reason.key())));
        wanted.extend(changes(&engine).iter().map(|change| format!("change-{}", change.what.key())));
        Ok(wanted)
    }

    #[test]
    fn everything_the_domain_names_has_a_text_in_every_language() -> Result<(), Box<dyn std::error::Error>> {
        let texts = Texts::embedded()?;
        let mut missing = Vec::new();
        for language in Language::ALL {
            for id in wanted()? {
                if texts.find(language, &id, &[]).is_none_or(|text| text.trim().is_empty()) {
                    missing.push(format!("{}: {id}", language.tag()));
                }
            }
        }
        assert!(missing.is_empty(), "{missing:#?}");
        Ok(())
    }

    #[test]
    fn every_text_exists_in_every_language() {
        let (swedish, english) = (ids(Language::Sv), ids(Language::En));
        let lacking: Vec<_> = swedish.symmetric_difference(&english).collect();
        assert!(lacking.is_empty(), "in one language only: {lacking:#?}");
        assert!(swedish.len() > 400);
    }
}
