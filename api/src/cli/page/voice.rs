//! The domain's ids in words of one language.

use std::cell::RefCell;
use std::collections::BTreeSet;

use underlag_domain::attribute::{Attribute, Domain};
use underlag_domain::headline::{Headline, Standing};
use underlag_domain::law::RULES;
use underlag_domain::role::Role;
use underlag_domain::rule::Standing as SourceStanding;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_domain::truth::Certainty;

use crate::text::{Language, Texts, attribute_id, kebab, value_id};

/// Ids of the texts a page has shown.
#[derive(Debug, Default)]
pub struct Shown(RefCell<BTreeSet<String>>);

/// Texts in one language (röst).
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    texts: &'a Texts,
    language: Language,
    shown: Option<&'a Shown>,
}

impl<'a> Voice<'a> {
    /// The texts in a language.
    pub const fn new(texts: &'a Texts, language: Language) -> Self {
        Self { texts, language, shown: None }
    }

    /// The same, noting what it says.
    pub const fn noting(texts: &'a Texts, language: Language, shown: &'a Shown) -> Self {
        Self { texts, language, shown: Some(shown) }
    }

    /// A text without arguments.
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text with arguments.
    pub fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.note(id);
        self.texts.get(self.language, id, arguments)
    }

    /// A text that need not exist.
    pub fn find(&self, id: &str) -> Option<String> {
        let text = self.texts.find(self.language, id, &[])?;
        self.note(id);
        Some(text)
    }

    fn note(&self, id: &str) {
        if let Some(Shown(ids)) = self.shown {
            ids.borrow_mut().insert(id.to_owned());
        }
    }

    /// How far a lawyer has reviewed what was said so far.
    pub fn review_note(&self) -> String {
        let shown = self.shown.map(|Shown(ids)| ids.borrow().clone()).unwrap_or_default();
        self.texts.review_note(self.language, shown.iter().map(String::as_str))
    }

    /// Label of an attribute.
    pub fn attribute(&self, attribute: Attribute) -> String {
        self.say(&attribute_id(attribute))
    }

    /// An attribute's question, or the instruction of an act.
    pub fn question(&self, attribute: Attribute) -> String {
        self.say(&format!("{}.question", attribute_id(attribute)))
    }

    /// The evidence to ask for.
    pub fn evidence(&self, attribute: Attribute) -> String {
        self.with("page-evidence", &[("evidence", &self.say(&format!("{}.evidence", attribute_id(attribute))))])
    }

    /// Label of a value; a jurisdiction is named where it has a name, with its code.
    pub fn value(&self, attribute: Attribute, value: &str) -> String {
        match attribute.row().domain {
            Domain::Jurisdiction => self.country(value),
            Domain::YesNo | Domain::Choice(_) => {
                value_id(attribute, value).map_or_else(|| value.to_owned(), |id| self.say(&id))
            }
        }
    }

    /// Labels of the values still possible; none means that nothing is known.
    pub fn values(&self, attribute: Attribute, values: &[String]) -> String {
        if values.is_empty() {
            return self.say(if attribute.is_judgment() { "page-not-judged" } else { "value-unknown" });
        }
        let labels: Vec<String> = values.iter().map(|value| self.value(attribute, value)).collect();
        self.one_of(&labels)
    }

    /// `A, B or C`.
    pub fn one_of(&self, labels: &[String]) -> String {
        match labels {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.say("page-or")),
        }
    }

    /// Name of a jurisdiction.
    pub fn country(&self, code: &str) -> String {
        self.texts.country(self.language, code)
    }

    /// Name of a rule with its citation.
    pub fn rule(&self, id: &str) -> String {
        let name = self.rule_name(id);
        match RULES.iter().find(|rule| rule.id == id) {
            Some(rule) => format!("{name}, {}", rule.citation),
            None => name,
        }
    }

    /// Short name of a rule.
    pub fn rule_name(&self, id: &str) -> String {
        self.say(&format!("rule-{}", kebab(id)))
    }

    /// What a rule finds when its condition holds.
    pub fn finding(&self, id: &str) -> String {
        self.say(&format!("rule-{}.finding", kebab(id)))
    }

    /// What is known to be missing of a test.
    pub fn gap(&self, id: &str) -> String {
        self.say(&format!("gap-{id}"))
    }

    /// A role.
    pub fn role(&self, role: Role) -> String {
        self.say(&format!("role-{}", role.key()))
    }

    /// Name of a test.
    pub fn test(&self, test: TestOfLaw) -> String {
        self.say(&format!("test-{}", kebab(test.name())))
    }

    /// The question a test answers.
    pub fn test_question(&self, test: TestOfLaw) -> String {
        self.say(&format!("test-{}.question", kebab(test.name())))
    }

    /// A headline.
    pub fn headline(&self, headline: Headline) -> String {
        self.say(&format!("headline-{}", kebab(headline.name())))
    }

    /// What a headline means.
    pub fn explanation(&self, headline: Headline) -> String {
        self.say(&format!("headline-{}.explanation", kebab(headline.name())))
    }

    /// A test's value in full.
    pub fn standing(&self, standing: Standing) -> String {
        self.say(&format!("standing-{}", kebab(standing.name())))
    }

    /// A test's value for a table.
    pub fn short_standing(&self, standing: Standing) -> String {
        self.say(&format!("short-{}", kebab(standing.name())))
    }

    /// A headline for a table.
    pub fn short_headline(&self, headline: Headline) -> String {
        self.say(&format!("short-{}", kebab(headline.name())))
    }

    /// How well something is founded.
    pub fn source(&self, standing: SourceStanding) -> String {
        self.say(match standing {
            SourceStanding::Verified => "source-verified",
            SourceStanding::Partly => "source-partly",
            SourceStanding::Unverified => "source-unverified",
            SourceStanding::Inference => "source-inference",
            SourceStanding::Proposed => "source-proposed",
        })
    }

    /// Certain or only possible.
    pub fn certainty(&self, certainty: Certainty) -> String {
        self.say(match certainty {
            Certainty::True => "page-certain",
            Certainty::False => "certainty-false",
            Certainty::Unknown => "page-possible",
        })
    }

    /// Text of a position on a contested question.
    pub fn position(&self, question: &str, position: &str) -> String {
        self.say(&format!("position-{}-{}", kebab(question), kebab(position)))
    }

    /// Text of a contested question, with its id.
    pub fn contested(&self, question: &str) -> String {
        format!("{question}: {}", self.say(&format!("question-{}", kebab(question))))
    }

    /// A disclosure law or an adequacy decision of the register, by its id.
    pub fn entry(&self, id: &str) -> String {
        let key = kebab(id);
        self.find(&format!("law-{key}"))
            .or_else(|| self.find(&format!("adequacy-{key}")))
            .unwrap_or_else(|| id.to_owned())
    }

    /// Name of a profile.
    pub fn profile(&self, id: &str) -> String {
        self.find(&format!("profile-{}", kebab(id))).unwrap_or_else(|| id.to_owned())
    }
}

/// The text with a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
