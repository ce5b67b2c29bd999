//! Conditions: the language rules are written in. An expression is a value, never code, so that it can be
//! linked, evaluated, explained, hashed and printed for a lawyer.

use serde::Serialize;

use crate::attribute::Attribute;
use crate::day::Day;

/// A condition about one handover, or about the case as a whole (villkor).
///
/// It has no quantifier: obstacles and grounds meet on the same handover, and only then is it asked
/// whether some handover stays obstructed.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Expression {
    /// Always the same.
    Constant(bool),
    /// The attribute has one of the named values.
    Among(Attribute, &'static [&'static str]),
    /// The jurisdiction is on a list of the register.
    Listed(Attribute, List),
    /// An adequacy decision in force covers the jurisdiction, and its scope holds.
    Adequate(Attribute),
    /// A third country's disclosure law reaches the recipient or the place. A fact about a party: may stand
    /// only inside a [`Expression::Reading`], so that whoever draws a conclusion names the position it uses.
    Reached,
    /// The day asked about is this day or later. Resolved when linked.
    FromDay(Day),
    /// Every part holds; holds when there is none.
    All(&'static [Self]),
    /// Some part holds.
    Any(&'static [Self]),
    /// The part does not hold.
    Not(&'static Self),
    /// By the value of the attribute: exactly one arm for every value.
    Match(Attribute, &'static [(&'static [&'static str], Self)]),
    /// By the position taken on a contested question: exactly one arm for every position.
    Reading(&'static str, &'static [(&'static str, Self)]),
    /// A shared, cited term.
    Term(&'static Term),
}

/// A statutory term several provisions share (rekvisit).
#[derive(Debug, Serialize)]
pub struct Term {
    /// Name in message ids and explanations.
    pub id: &'static str,
    /// Where the term comes from.
    pub citation: &'static str,
    /// What it means in terms of attributes.
    pub meaning: Expression,
}

/// A dated list of jurisdictions in the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum List {
    /// Jurisdictions where the GDPR applies or that are treated as such on the day.
    GdprArea,
    /// States with which Sweden has an international security agreement on the day.
    SwedishSecurityAgreement,
}

impl List {
    /// Every list.
    pub const ALL: [Self; 2] = [Self::GdprArea, Self::SwedishSecurityAgreement];

    /// Name in conditions that a body or the register writes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::GdprArea => "gdpr_area",
            Self::SwedishSecurityAgreement => "swedish_security_agreement",
        }
    }

    /// Whether absence from the list means "no". On an incomplete list it only means "not known".
    pub const fn is_complete(self) -> bool {
        match self {
            Self::GdprArea => true,
            Self::SwedishSecurityAgreement => false,
        }
    }
}

/// The yes-or-no attribute is `true`.
pub const fn yes(attribute: Attribute) -> Expression {
    Expression::Among(attribute, &["true"])
}

/// The yes-or-no attribute is `false`.
pub const fn no(attribute: Attribute) -> Expression {
    Expression::Among(attribute, &["false"])
}

/// The attribute has one of the values.
pub const fn among(attribute: Attribute, values: &'static [&'static str]) -> Expression {
    Expression::Among(attribute, values)
}

impl Expression {
    /// The one value of the attribute without which the expression cannot hold, when it names one.
    pub fn requires_one(&self, attribute: Attribute) -> Option<&'static str> {
        match self {
            Self::Among(of, [only]) if *of == attribute => Some(*only),
            Self::All(parts) => parts.iter().find_map(|part| part.requires_one(attribute)),
            Self::Term(term) => term.meaning.requires_one(attribute),
            _ => None,
        }
    }

    /// Visits the expression and every part of it, terms included, from the outside in.
    pub fn visit(&self, see: &mut dyn FnMut(&Self)) {
        see(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Not(part) => part.visit(see),
            Self::Match(_, arms) => arms.iter().for_each(|(_, part)| part.visit(see)),
            Self::Reading(_, arms) => arms.iter().for_each(|(_, part)| part.visit(see)),
            Self::Term(term) => term.meaning.visit(see),
            Self::Constant(_)
            | Self::Among(..)
            | Self::Listed(..)
            | Self::Adequate(_)
            | Self::Reached
            | Self::FromDay(_) => {}
        }
    }
}
