//! Lists of codes of requests to suppliers.

use crate::read::Codes;

/// Where a request stands.
pub(super) static REQUEST_STATE: Codes = Codes {
    name: "FactRequestState",
    doc: "Where a request to a supplier stands (läge).",
    values: &[
        ("OPEN", "It waits for the supplier, until its last day."),
        ("ANSWERED", "It has been answered, and answers wait for an official."),
        ("SETTLED", "Every answer has been accepted or rejected."),
        ("WITHDRAWN", "The body no longer asks."),
    ],
};

/// What is asked.
pub(super) static QUESTION_KIND: Codes = Codes {
    name: "FactQuestionKind",
    doc: "What a supplier is asked (slag av fråga).",
    values: &[
        ("HOME", "Where an entity is registered and has its seat."),
        ("OWNERS", "Who owns or controls an entity."),
        ("HEAD", "Which legal person a branch is part of."),
        ("SITES", "Where and by whom a task of a service is done."),
        ("SUB_PROCESSORS", "Whom an entity or a service engages for its work."),
    ],
};

/// Where an answer stands.
pub(super) static ANSWER_STATE: Codes = Codes {
    name: "FactAnswerState",
    doc: "Where an answer of a supplier stands (läge).",
    values: &[
        ("WAITING", "Nobody has looked at it yet; it is used nowhere."),
        ("ACCEPTED", "It has become a statement, said by the supplier."),
        ("REJECTED", "It has not, for a reason."),
    ],
};
