//! Attributes: everything a case can say.

use std::collections::BTreeSet;

use async_graphql::{Enum, Object};
use underlag_domain::attribute::{self, Domain, InOwnFavour as Favour, Kind, Weighed};
use underlag_domain::expression::Expression;

use super::language::Language;
use super::role::Role;
use crate::app::App;
use crate::text::{attribute_id, value_id};

/// What an attribute says something about (omfång).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "attribute::Scope")]
pub(crate) enum Scope {
    /// The case as a whole, the body included (ärendet).
    Case,
    /// One information (informationsmängden).
    Information,
    /// One recipient: a supplier, a sub-processor or another authority (mottagaren).
    Recipient,
    /// One handover of one information to one recipient (överlämnandet).
    Handover,
}

/// How an attribute comes to be known (slag av uppgift).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum AttributeKind {
    /// Circumstance (omständighet): is found out.
    Circumstance,
    /// Act (åtgärd): something the body or the supplier can do within this arrangement.
    Act,
    /// Judgment (ställningstagande): an evaluative standard a person answers.
    Judgment,
}

/// Which statements a supplier makes in its own favour; such a bare claim leaves the attribute unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum OwnFavour {
    /// No value favours the supplier.
    None,
    /// The values in `ownFavourValues` do.
    Values,
    /// Any jurisdiction inside the area where the GDPR applies does.
    InsideGdprArea,
}

pub(crate) struct Attribute<'a> {
    pub(crate) app: &'a App,
    pub(crate) attribute: attribute::Attribute,
}

pub(crate) struct AttributeValue<'a> {
    pub(crate) app: &'a App,
    pub(crate) attribute: attribute::Attribute,
    pub(crate) value: String,
}

impl<'a> Attribute<'a> {
    fn text(&self, part: &str, language: Language) -> String {
        self.app.texts.get(language.into(), &format!("{}.{part}", attribute_id(self.attribute)), &[])
    }

    fn weighed(&self) -> &'static [Weighed] {
        match self.attribute.row().kind {
            Kind::Judgment { weighs, .. } => weighs,
            Kind::Circumstance | Kind::Act => &[],
        }
    }

    /// The named values.
    pub(crate) fn named(&self, values: &[String]) -> Vec<AttributeValue<'a>> {
        let (app, attribute) = (self.app, self.attribute);
        values.iter().map(|value| AttributeValue { app, attribute, value: value.clone() }).collect()
    }
}

/// Attributes a condition looks at, in table order.
pub(crate) fn used_in<'a>(app: &'a App, condition: &Expression) -> Vec<Attribute<'a>> {
    let mut used = BTreeSet::new();
    condition.visit(&mut |part| {
        if let Expression::Among(attribute, _)
        | Expression::Listed(attribute, _)
        | Expression::Adequate(attribute)
        | Expression::Match(attribute, _) = part
        {
            used.insert(*attribute);
        }
    });
    used.into_iter().map(|attribute| Attribute { app, attribute }).collect()
}

/// An attribute (uppgift i ärendet).
#[Object]
impl Attribute<'_> {
    /// Full name, scope and key: `recipient.seat`.
    fn name(&self) -> String {
        self.attribute.name()
    }

    /// Name in case files, below its scope: `seat`.
    fn key(&self) -> &str {
        self.attribute.row().key
    }

    /// What it is about.
    fn scope(&self) -> Scope {
        self.attribute.row().scope.into()
    }

    /// How it comes to be known.
    fn kind(&self) -> AttributeKind {
        match self.attribute.row().kind {
            Kind::Circumstance => AttributeKind::Circumstance,
            Kind::Act => AttributeKind::Act,
            Kind::Judgment { .. } => AttributeKind::Judgment,
        }
    }

    /// Label.
    fn label(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.attribute(language.into(), self.attribute)
    }

    /// What to ask, do or judge.
    fn question(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.text("question", language)
    }

    /// What shows the answer (underlag).
    fn evidence(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.text("evidence", language)
    }

    /// Whether a lawyer has reviewed its label, question and evidence and the labels of its values, as they now read in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        let (texts, language) = (&self.app.texts, language.into());
        let mut values = self.attribute.row().domain.names().iter().filter_map(|name| value_id(self.attribute, name));
        texts.is_reviewed(language, &attribute_id(self.attribute)) && values.all(|id| texts.is_reviewed(language, &id))
    }

    /// Its values; a yes-or-no attribute has `true` and `false`, a jurisdiction ISO 3166 codes.
    fn values(&self) -> Vec<AttributeValue<'_>> {
        let names = self.attribute.row().domain.names();
        let (app, attribute) = (self.app, self.attribute);
        names.iter().map(|name| AttributeValue { app, attribute, value: (*name).to_owned() }).collect()
    }

    /// Whether its values are jurisdictions.
    fn is_jurisdiction(&self) -> bool {
        matches!(self.attribute.row().domain, Domain::Jurisdiction)
    }

    /// Who can find it out, do it or judge it.
    fn answered_by(&self) -> Role<'_> {
        Role { app: self.app, role: self.attribute.row().answered_by }
    }

    /// Provision whose wording presumes the unfavourable answer until somebody has judged otherwise.
    fn presumed_by(&self) -> Option<&str> {
        match self.attribute.row().kind {
            Kind::Judgment { presumed_by, .. } => presumed_by,
            Kind::Circumstance | Kind::Act => None,
        }
    }

    /// Attributes a person who judges should have before them; shown, never computed with.
    fn weighed_attributes(&self) -> Vec<Attribute<'_>> {
        let weighed = self.weighed().iter();
        weighed
            .filter_map(|weighed| match weighed {
                Weighed::Attribute(attribute) => Some(Attribute { app: self.app, attribute: *attribute }),
                Weighed::Rule(_) | Weighed::Reach => None,
            })
            .collect()
    }

    /// Which statements a supplier makes in its own favour.
    fn own_favour(&self) -> OwnFavour {
        match self.attribute.row().in_own_favour {
            Favour::None => OwnFavour::None,
            Favour::Values(_) => OwnFavour::Values,
            Favour::InsideGdprArea => OwnFavour::InsideGdprArea,
        }
    }

    /// Values that favour the supplier, where they are listed one by one.
    fn own_favour_values(&self) -> Vec<AttributeValue<'_>> {
        let values: &[&str] = match self.attribute.row().in_own_favour {
            Favour::Values(values) => values,
            Favour::None | Favour::InsideGdprArea => &[],
        };
        let (app, attribute) = (self.app, self.attribute);
        values.iter().map(|value| AttributeValue { app, attribute, value: (*value).to_owned() }).collect()
    }
}

/// A value an attribute can have (värde).
#[Object]
impl AttributeValue<'_> {
    /// Name of the value, as case files write it.
    fn name(&self) -> &str {
        &self.value
    }

    /// Label; a jurisdiction is its code.
    fn label(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.value(language.into(), self.attribute, &self.value)
    }
}
