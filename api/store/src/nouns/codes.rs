//! Lists of codes of the nouns.

use crate::read::Codes;

/// Country of a body.
pub(super) static BODY_COUNTRY: Codes = Codes {
    name: "BodyCountry",
    doc: "Country whose law a body is under (land).",
    values: &[("SE", "Sweden."), ("FI", "Finland.")],
};

/// Status of a case.
pub(super) static CASE_STATUS: Codes = Codes {
    name: "CaseStatus",
    doc: "Status of a case (ärendets status).",
    values: &[
        ("OPEN", "Open: it can be revised and assessed."),
        ("CLOSED", "Closed: it can be read only."),
        ("ERASED", "Its content has been erased by law; that it was there remains (gallrat)."),
    ],
};

/// Headline.
pub(super) static HEADLINE: Codes = Codes {
    name: "Headline",
    doc: "The headline (huvudbesked): never a verdict.",
    values: &[
        ("NO_OBSTACLE_FOUND", "No obstacle was found."),
        ("CONDITIONAL", "Obstacles fall away once named acts are done and named judgments made."),
        ("OBSTACLE", "An obstacle stays."),
        ("NOT_ESTABLISHED", "It cannot be told yet."),
    ],
};

/// Outcome of one evaluation.
pub(super) static OUTCOME: Codes = Codes {
    name: "Outcome",
    doc: "What one evaluation amounts to (utfall).",
    values: &[
        ("NO_OBSTACLE_FOUND", "Every test passed or does not apply."),
        ("OBSTACLE", "Some test certainly failed."),
        ("NOT_ESTABLISHED", "Neither."),
    ],
};

/// Tests of law.
pub(super) static TEST: Codes = Codes {
    name: "TestOfLaw",
    doc: "Test of law (prövning).",
    values: &[
        ("QUALIFICATION", "May this be handed over at all."),
        ("RESPONSIBILITY", "Who is responsible."),
        ("COMPETENCE", "Who may decide."),
        ("LAWFULNESS", "Legal basis."),
        ("SECRECY", "Secrecy."),
        ("SECURITY_PROTECTION", "Security protection."),
        ("PROCESSOR", "Processor."),
        ("TRANSFER", "Transfer to a third country."),
        ("CYBERSECURITY", "Cybersecurity."),
        ("SECTOR", "Law of the sector."),
        ("RECORDS", "Records and archive."),
        ("PROCUREMENT", "Procurement."),
        ("OWN_POLICY", "The body's own rules."),
    ],
};

/// Standing of a test.
pub(super) static STANDING: Codes = Codes {
    name: "Standing",
    doc: "What one test comes to (utfall av en prövning).",
    values: &[
        ("PASSED", "No obstacle as arranged."),
        ("CONDITIONAL", "No obstacle once acts are done and judgments made."),
        ("FAILED", "An obstacle stays."),
        ("UNKNOWN", "Not established."),
        ("NOT_APPLICABLE", "Does not apply."),
        ("NOT_MODELLED", "No rules for it."),
    ],
};

/// Kinds of support.
pub(super) static SUPPORT_KIND: Codes = Codes {
    name: "SupportKind",
    doc: "Kind of what an assessment rests on (slag av stöd).",
    values: &[
        ("FACT", "A stated fact."),
        ("JUDGMENT", "A recorded judgment."),
        ("POSITION", "A position on a contested question."),
        ("REGISTER_ENTRY", "An entry of the register of law, such as an adequacy decision."),
        ("RULE_VERSION", "A version of a rule."),
    ],
};

/// Kinds of entries of the register.
pub(super) static LAW_KIND: Codes = Codes {
    name: "LawKind",
    doc: "What kind of document an entry is (slag).",
    values: &[
        ("STATUTE", "Statute, ordinance or other binding text (författning)."),
        ("DECISION", "Decision of an authority or the Commission (beslut)."),
        ("JUDGMENT", "Judgment or order of a court, decision of the Ombudsman (avgörande)."),
        ("GUIDANCE", "Guidance or recommendation (vägledning)."),
        ("POSITION", "Statement, report or own choice of somebody (ståndpunkt)."),
        ("PROPOSAL", "Proposal or draft: not law (förslag)."),
        ("MODEL", "Model for work, such as a classification (modell)."),
        ("TREATY", "Treaty or membership (fördrag)."),
        ("EVENT", "Something that happened (händelse)."),
        ("QUESTION", "Contested question (tolkningsfråga)."),
    ],
};

/// How sure we are of an entry.
pub(super) static SOURCE_STANDING: Codes = Codes {
    name: "SourceStanding",
    doc: "How well a dated value is founded (underlagets styrka).",
    values: &[
        ("VERIFIED", "The text was read at the source."),
        ("PARTLY", "Existence and date were verified, details were not."),
        ("UNVERIFIED", "From general knowledge only."),
        ("INFERENCE", "Our own application of the text, stated by no source."),
        ("PROPOSED", "Not law: a proposal."),
    ],
};
