//! Lists of codes of what is kept about suppliers.

use crate::read::Codes;

/// Kinds of entities.
pub(super) static ENTITY_KIND: Codes = Codes {
    name: "EntityKind",
    doc: "Kind of a legal entity (slag).",
    values: &[
        ("COMPANY", "Company, foundation, association or other legal person under private law."),
        ("PUBLIC_BODY", "State, municipality, authority: nobody owns it."),
        ("INTERNATIONAL_ORGANISATION", "Organisation with a law of its own by treaty: nobody owns it."),
        ("BRANCH", "A place of business in another country, part of the legal person it is a branch of (filial)."),
        ("NATURAL_PERSONS", "One or several natural persons, of whom nothing but the country is kept."),
    ],
};

/// Kinds of statements.
pub(super) static FACT_KIND: Codes = Codes {
    name: "SupplierFactKind",
    doc: "What a statement about a supplier says (slag av uppgift).",
    values: &[
        ("HOME", "Where an entity is registered or has its seat."),
        ("OWNERSHIP", "The other holds shares of the entity."),
        ("CONTROL", "The other controls the entity otherwise than by shares."),
        ("OWNER_UNKNOWN", "No owner is named, for a reason."),
        ("BRANCH_OF", "The entity is a branch of the other."),
        ("SUB_PROCESSOR", "The entity or service engages the other."),
        ("SITE", "A place and a party by which the service is stored, operated or supported."),
        ("CERTIFIED", "The entity holds a certificate."),
        ("LISTED", "What a list said of the entity on the day of the source."),
        ("COMPLETE", "A list is complete."),
    ],
};

/// Homes.
pub(super) static HOME: Codes = Codes {
    name: "HomeStated",
    doc: "Which home a statement is about (hemvist).",
    values: &[
        ("REGISTERED", "Where it is registered."),
        ("SEAT", "Where its management has its seat."),
        ("BOTH", "Both, in the same country."),
    ],
};

/// Tasks.
pub(super) static SUPPLY_TASK: Codes = Codes {
    name: "SupplyTask",
    doc: "What is done at a place (sätt).",
    values: &[
        ("STORAGE", "The information is stored there."),
        ("OPERATION", "The service is operated there."),
        ("SUPPORT", "The service is supported or worked on from there."),
    ],
};

/// Directness.
pub(super) static DIRECTNESS: Codes = Codes {
    name: "Directness",
    doc: "Whether something is held by oneself or through others.",
    values: &[
        ("DIRECT", "By oneself."),
        ("INDIRECT", "Through others: the statement is about the sum, not about one more holding."),
    ],
};

/// Grounds of control.
pub(super) static CONTROL_BASIS: Codes = Codes {
    name: "ControlBasis",
    doc: "By what an entity controls another without regard to shares (grund för kontroll).",
    values: &[
        ("AGREEMENT", "Agreement or articles of association."),
        ("BOARD_MAJORITY", "Right to appoint most of the board."),
        ("CONSOLIDATION", "It consolidates the other in its accounts (koncernredovisning)."),
        ("OTHER", "Another ground, for example a golden share."),
    ],
};

/// Reasons why no owner is named.
pub(super) static OWNER_UNKNOWN: Codes = Codes {
    name: "OwnerUnknownReason",
    doc: "Why no owner is named (skäl till att ägare saknas). Only `NO_KNOWN_PERSON` says that nobody controls.",
    values: &[
        ("NON_CONSOLIDATING", "Whoever controls it does not have to consolidate: there may be a controller."),
        ("NO_KNOWN_PERSON", "Nobody is known to control it, for example because shares are spread widely."),
        ("NATURAL_PERSONS", "Natural persons control it; of which country is not said."),
        ("NON_PUBLIC", "Somebody controls it and is not made public."),
        ("NO_IDENTIFIER", "The owner has no identifier, so that none could be reported."),
        ("NOT_INVESTIGATED", "Nobody has found out."),
    ],
};

/// Certainty.
pub(super) static CERTAINTY: Codes = Codes {
    name: "Certainty",
    doc: "How certain something is (visshet). Unknown is never \"no\".",
    values: &[("TRUE", "Certainly so."), ("FALSE", "Certainly not so."), ("UNKNOWN", "Not known, or possible.")],
};

/// Who holds keys.
pub(super) static KEY_CUSTODY: Codes = Codes {
    name: "KeyCustody",
    doc: "Who holds the keys to what is encrypted (nyckelinnehav).",
    values: &[
        ("BODY", "The public body alone."),
        ("SUPPLIER", "Whoever has the ciphertext."),
        ("ENTITY", "Another entity."),
        ("NOT_ENCRYPTED", "Nothing is encrypted against the supplier."),
        ("UNKNOWN", "Not known."),
    ],
};

/// Listings.
pub(super) static LISTING: Codes = Codes {
    name: "UsListing",
    doc: "What a listing under the framework for transfers to the USA covers (listning).",
    values: &[
        ("NONE", "Not listed, or not active."),
        ("HR", "Data on employees only."),
        ("NON_HR", "Other data than on employees only."),
        ("HR_AND_NON_HR", "Both."),
    ],
};

/// Lists.
pub(super) static SUPPLIER_LIST: Codes = Codes {
    name: "SupplierList",
    doc: "A list of which it can be said that it is complete (fullständig förteckning).",
    values: &[("SUB_PROCESSORS", "The sub-processors."), ("SITES", "The places where the task is done.")],
};

/// Endings.
pub(super) static ENDING: Codes = Codes {
    name: "SpanEnding",
    doc: "Whether a statement has a last day (slut).",
    values: &[
        ("DAY", "It has."),
        ("NONE_SEEN", "No end has been seen: it holds on."),
        ("UNKNOWN", "Whether and when it ended is not known: it is certain to the day of the source only."),
    ],
};

/// Evidence.
pub(super) static EVIDENCE: Codes = Codes {
    name: "Evidence",
    doc: "Evidence rank (underlagets styrka), strongest first.",
    values: &[
        ("DEMONSTRATED", "Seen to be so, by test or inspection."),
        ("DOCUMENTED", "Follows from a document."),
        ("CLAIMED", "Only said."),
    ],
};

/// Authors.
pub(super) static STATED_BY: Codes = Codes {
    name: "StatedBy",
    doc: "Who states something (uppgiftslämnare).",
    values: &[
        ("BODY", "The public body."),
        ("SUPPLIER", "The supplier or a sub-processor."),
        ("THIRD_PARTY", "Somebody else, for example a register or a certification body."),
    ],
};
