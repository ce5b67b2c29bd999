//! What is wrong with something given, as a text to find and its arguments, for whoever shows it in some language.

use serde::Serialize;

/// How an owner is written, as an example.
const OWNER: &str = "{ country = \"US\", share = 100 }";
/// How a statement is written, as an example.
const STATEMENT: &str = "{ value = …, source = … }";
/// How conditions are written, as examples.
const AMONG: &str = "{ attribute = …, among = […] }";
const LISTED: &str = "{ attribute = …, listed = … }";
/// How an answer about a criterion is written, as an example.
const ANSWER: &str = "{ answer = …, source = …, day = … }";

/// A text by message id, with its arguments (formulering).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Message id: `fault-unknown-key`.
    pub id: String,
    /// Arguments by name.
    pub arguments: Vec<(&'static str, String)>,
    /// A name near to what was given; the text takes it as `$suggestion`, worded by `fault-suggestion`.
    pub nearest: Option<String>,
}

/// What was expected in a file (väntat).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Expected {
    /// A text.
    #[error("a text")]
    Text,
    /// A list of texts.
    #[error("a list of texts")]
    Texts,
    /// A section.
    #[error("a section")]
    Section,
    /// Entries of a repeated section.
    #[error("one or more `[[{section}]]`")]
    Entries {
        /// Its name.
        section: String,
    },
    /// A list of owners.
    #[error("a list such as `[{OWNER}]`")]
    Owners,
    /// One owner.
    #[error("an owner such as `{OWNER}`")]
    Owner,
    /// Statements of an attribute.
    #[error("statements such as `{STATEMENT}`; use `one_of` for several possible values")]
    Statements,
    /// A path to an attribute.
    #[error("a path such as `case.board_decides` or `handover.backup.not_unsuitable`")]
    Path,
    /// A condition of an own rule.
    #[error("`{AMONG}`, `{LISTED}`, or `all`, `any` or `not` of such")]
    Condition,
    /// Something in a condition.
    #[error("at least one value or part")]
    SomePart,
    /// The answers of an offer.
    #[error("a section such as `[answers]`")]
    Answers,
    /// An answer about a criterion.
    #[error("the number of a step, `\"unknown\"`, or `{ANSWER}`")]
    Answer,
    /// One way to answer, not two.
    #[error("either `answer` or `one_of`")]
    OneAnswer,
    /// A step.
    #[error("the number of a step or `\"unknown\"`")]
    Step,
    /// Steps.
    #[error("numbers of steps")]
    Steps,
    /// A list of steps.
    #[error("a list such as `[2, 3]`")]
    StepList,
}

/// What there is too much of (för mycket).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Excess {
    /// A file of so many bytes.
    #[error("{0} bytes")]
    Bytes(usize),
    /// So many entries in a section.
    #[error("{0} entries")]
    Entries(usize),
    /// A text of so many bytes.
    #[error("a text of {0} bytes")]
    Text(usize),
    /// So many statements of one attribute.
    #[error("{0} statements")]
    Statements(usize),
    /// So many owners of one recipient.
    #[error("{0} owners")]
    Owners(usize),
    /// A condition with more than so many levels or parts.
    #[error("a condition with more than {0} levels or parts")]
    Levels(usize),
    /// Countries told apart by own rules.
    #[error("the own rules tell too many countries apart")]
    Countries,
    /// So many answers in an offer.
    #[error("{0} answers")]
    Answers(usize),
    /// So many offers.
    #[error("{0} offers")]
    Offers(usize),
}

/// The values that would have been known (kända värden).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum KnownValues {
    /// These names.
    #[error("{}", listed(.0))]
    Names(Vec<String>),
    /// Any jurisdiction.
    #[error("a jurisdiction by its ISO 3166 code, such as `SE`, `FI` or `US`, or `EPO`")]
    Jurisdictions,
}

/// What is wrong with an owner's share (fel andel).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ShareFault {
    /// Not percent from 0 to 100.
    #[error("`{min}` to `{max}` is not a share; give percent from 0 to 100, at most two decimals")]
    NotAShare {
        /// The least share as given.
        min: String,
        /// The greatest share as given.
        max: String,
    },
    /// The least is more than the greatest.
    #[error("the least share is greater than the greatest")]
    Backward,
    /// More than the whole.
    #[error("the shares add up to more than 100 percent")]
    MoreThanAll,
}

pub(crate) fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Why a key must be there, in English.
pub(crate) fn reason(key: &str) -> &'static str {
    match key {
        "value" => "a statement states something",
        "as_of" => "the law of a stated day is applied; give a day such as 2026-11-21",
        "information" => "which information is handed over",
        "recipient" => "to whom it is handed over",
        "of" => "which standard of what was judged",
        "outcome" => "`favourable` or `unfavourable`",
        "by" => "who judged",
        "mandate" => "by what mandate",
        "day" => "when it was judged",
        "id" => "how answers refer to the rule",
        "title" => "what the rule is called",
        "decided_by" => "the organ that decided it",
        "source" => "where it is written, such as the paragraph of the minutes",
        "decided" => "the day it was decided",
        "obstacle_when" => "the condition under which the rule is an obstacle",
        "offer" => "the name of the offer, which tells it from the others",
        "answer" => "the number of a step or `\"unknown\"`",
        "offers" => "there is nothing to score",
        _ => "it is needed",
    }
}

impl Wording {
    /// Why a key must be there.
    pub(crate) fn missing(key: &str) -> Self {
        Self::new(format!("fault-missing-{}", key.replace('_', "-")), vec![])
    }

    /// A text with its arguments.
    pub fn new(id: impl Into<String>, arguments: Vec<(&'static str, String)>) -> Self {
        Self { id: id.into(), arguments, nearest: None }
    }

    pub(crate) fn near(self, nearest: Option<&String>) -> Self {
        Self { nearest: nearest.cloned(), ..self }
    }
}

impl Expected {
    pub(crate) fn wording(&self) -> Wording {
        let (key, arguments) = match self {
            Self::Text => ("text", vec![]),
            Self::Texts => ("texts", vec![]),
            Self::Section => ("section", vec![]),
            Self::Entries { section } => ("entries", vec![("section", section.clone())]),
            Self::Owners => ("owners", vec![("example", format!("[{OWNER}]"))]),
            Self::Owner => ("owner", vec![("example", OWNER.to_owned())]),
            Self::Statements => ("statements", vec![("example", STATEMENT.to_owned())]),
            Self::Path => ("path", vec![]),
            Self::Condition => ("condition", vec![("among", AMONG.to_owned()), ("listed", LISTED.to_owned())]),
            Self::SomePart => ("some-part", vec![]),
            Self::Answers => ("answers", vec![]),
            Self::Answer => ("answer", vec![("example", ANSWER.to_owned())]),
            Self::OneAnswer => ("one-answer", vec![]),
            Self::Step => ("step", vec![]),
            Self::Steps => ("steps", vec![]),
            Self::StepList => ("step-list", vec![]),
        };
        Wording::new(format!("fault-wrong-kind-{key}"), arguments)
    }
}

impl Excess {
    /// The text that says it, whose id begins so.
    pub(crate) fn wording(self, start: &str, limit: usize) -> Wording {
        let (key, count) = match self {
            Self::Bytes(count) => ("bytes", count),
            Self::Entries(count) => ("entries", count),
            Self::Text(count) => ("text", count),
            Self::Statements(count) => ("statements", count),
            Self::Owners(count) => ("owners", count),
            Self::Levels(count) => ("levels", count),
            Self::Countries => ("countries", limit),
            Self::Answers(count) => ("answers", count),
            Self::Offers(count) => ("offers", count),
        };
        let arguments = vec![("count", count.to_string()), ("limit", limit.to_string())];
        Wording::new(format!("{start}-{key}"), arguments)
    }
}

impl ShareFault {
    pub(crate) fn wording(&self) -> Wording {
        match self {
            Self::NotAShare { min, max } => {
                Wording::new("fault-bad-share-percent", vec![("min", min.clone()), ("max", max.clone())])
            }
            Self::Backward => Wording::new("fault-bad-share-backward", vec![]),
            Self::MoreThanAll => Wording::new("fault-bad-share-more-than-all", vec![]),
        }
    }
}
