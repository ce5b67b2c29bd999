//! How well a dated value is founded.

use async_graphql::{Enum, SimpleObject};
use underlag_domain::{register, rule};

use super::day::Day;
use super::language::Language;
use crate::app::App;

/// How well a dated value is founded (underlagets styrka).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "rule::Standing")]
pub(crate) enum SourceStanding {
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

/// Where a value comes from (källa).
#[derive(Clone, Debug, SimpleObject)]
#[expect(clippy::struct_field_names, reason = "the field is named as in the register")]
pub(crate) struct Source {
    /// What was read.
    pub(crate) source: String,
    /// Day it was read.
    pub(crate) checked: Day,
    /// How sure we are.
    pub(crate) standing: SourceStanding,
}

impl From<&register::Source> for Source {
    fn from(entry: &register::Source) -> Self {
        let register::Source { source, checked, standing } = entry;
        Self { source: source.clone(), checked: Day(*checked), standing: (*standing).into() }
    }
}

/// How well a value is founded, in words.
pub(crate) fn standing_text(app: &App, standing: rule::Standing, language: crate::text::Language) -> String {
    let id = match standing {
        rule::Standing::Verified => "source-verified",
        rule::Standing::Partly => "source-partly",
        rule::Standing::Unverified => "source-unverified",
        rule::Standing::Inference => "source-inference",
        rule::Standing::Proposed => "source-proposed",
    };
    app.texts.get(language, id, &[])
}

/// How well a value is founded, in words of the asked language.
pub(crate) fn standing_in(app: &App, standing: rule::Standing, language: Language) -> String {
    standing_text(app, standing, language.into())
}
