//! When each test applies, and what is known to be missing of it: for which bodies, days and information there are no
//! rules. A gap that concerns a case is named in its answer, and forbids "no obstacle found" unless the asker has left
//! the test out.

use serde::Serialize;

use crate::attribute::Attribute;
use crate::day::Day;
use crate::expression::{Expression, List, among, yes};
use crate::law::SECRECY_OBSTACLES;
use crate::test_of_law::TestOfLaw;

/// When a test applies and what is missing of it (täckning).
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// The test.
    pub test: TestOfLaw,
    /// The test's own applicability condition; certainly false makes it `NOT_APPLICABLE`.
    pub applies: Expression,
    /// What is known to be missing.
    pub gaps: &'static [Gap],
}

/// Something a test would need and does not have (lucka).
#[derive(Debug, Serialize)]
pub struct Gap {
    /// Id of the gap and of its text.
    pub id: &'static str,
    /// What the gap leaves out.
    pub missing: Missing,
    /// When it concerns a handover.
    pub concerns: Expression,
}

/// What a gap leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Missing {
    /// There are no rules, or grounds are missing: nothing the test finds is worth believing.
    Everything,
    /// Only further obstacles are missing: one that is found stands, that none is found does not.
    MoreObstacles,
}

const fn no_rules(id: &'static str, concerns: Expression) -> Gap {
    Gap { id, missing: Missing::Everything, concerns }
}

const fn more_obstacles(id: &'static str, concerns: Expression) -> Gap {
    Gap { id, missing: Missing::MoreObstacles, concerns }
}

/// Days before a day: the expression is taken by reference so that it can be part of a constant.
const fn before(from: &'static Expression) -> Expression {
    Expression::Not(from)
}

macro_rules! before {
    ($year:literal, $month:literal, $day:literal) => {
        before(&const { Expression::FromDay(Day::of($year, $month, $day)) })
    };
}

const SWEDISH: Expression = among(Attribute::BodyCountry, &["SE"]);
const FINNISH: Expression = among(Attribute::BodyCountry, &["FI"]);
const NEITHER_SWEDISH_NOR_FINNISH: Expression = Expression::Not(&among(Attribute::BodyCountry, &["SE", "FI"]));
const NOT_SWEDISH: Expression = Expression::Not(&SWEDISH);
const OUTSIDE_GDPR_AREA: Expression = Expression::Not(&Expression::Listed(Attribute::BodyCountry, List::GdprArea));
const TO_SOMEBODY_ELSE: Expression = Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"]));
const JOINS_STATE_IT: Expression = Expression::All(&[
    among(Attribute::Arrangement, &["coordinated_state_it"]),
    Expression::FromDay(Day::of(2025, 1, 1)),
]);
const FINNISH_SECRECY: &[&str] = &[
    "julkl_24_2",
    "julkl_24_7",
    "julkl_24_9",
    "julkl_24_10",
    "julkl_24_17",
    "julkl_24_20",
    "julkl_24_23",
    "julkl_24_24",
    "julkl_24_25",
    "julkl_24_29",
    "julkl_24_30",
    "julkl_24_31",
    "julkl_24_32",
];

/// May this be handed over at all (kvalificering).
pub static QUALIFICATION: Coverage = Coverage {
    test: TestOfLaw::Qualification,
    applies: TO_SOMEBODY_ELSE,
    gaps: &[
        no_rules("qualification-country", NEITHER_SWEDISH_NOR_FINNISH),
        no_rules("qualification-se-before-2011", Expression::All(&[SWEDISH, before!(2011, 1, 1)])),
        no_rules("qualification-fi-before-2000", Expression::All(&[FINNISH, before!(2000, 3, 1)])),
    ],
};

/// Who is responsible (ansvar).
pub static RESPONSIBILITY: Coverage = Coverage {
    test: TestOfLaw::Responsibility,
    applies: Expression::Constant(true),
    gaps: &[
        no_rules("responsibility-country", NEITHER_SWEDISH_NOR_FINNISH),
        no_rules("responsibility-se-before-2009", Expression::All(&[SWEDISH, before!(2009, 5, 1)])),
        no_rules("responsibility-fi-before-2020", Expression::All(&[FINNISH, before!(2020, 1, 1)])),
    ],
};

/// Who may decide (behörighet).
pub static COMPETENCE: Coverage = Coverage {
    test: TestOfLaw::Competence,
    applies: Expression::Constant(true),
    gaps: &[
        no_rules("competence-country", NOT_SWEDISH),
        no_rules(
            "competence-body",
            Expression::All(&[
                SWEDISH,
                Expression::Not(&among(Attribute::BodyKind, &["municipality", "region", "state_agency"])),
                // Who may join the coordinated operation is answered for every kind of body.
                Expression::Not(&JOINS_STATE_IT),
            ]),
        ),
        no_rules(
            "competence-kl-before-2018",
            Expression::All(&[SWEDISH, among(Attribute::BodyKind, &["municipality", "region"]), before!(2018, 1, 1)]),
        ),
        no_rules(
            "competence-state-before-2008",
            Expression::All(&[SWEDISH, among(Attribute::BodyKind, &["state_agency"]), before!(2008, 1, 1)]),
        ),
    ],
};

/// Legal basis for the processing (laglig grund).
pub static LAWFULNESS: Coverage = Coverage {
    test: TestOfLaw::Lawfulness,
    // Personal data (GDPR 4(1)).
    applies: yes(Attribute::PersonalData),
    gaps: &[
        no_rules("lawfulness-country", NEITHER_SWEDISH_NOR_FINNISH),
        no_rules("lawfulness-before-2018", before!(2018, 5, 25)),
        no_rules("lawfulness-fi-before-2019", Expression::All(&[FINNISH, before!(2019, 1, 1)])),
    ],
};

/// Secrecy (sekretess).
pub static SECRECY: Coverage = Coverage {
    test: TestOfLaw::Secrecy,
    // Information under a secrecy provision (sekretessreglerad uppgift), OSL 3:1.
    applies: Expression::Not(&among(Attribute::Secrecy, &["none"])),
    gaps: &[
        no_rules("secrecy-country", NEITHER_SWEDISH_NOR_FINNISH),
        no_rules("secrecy-other-provision", among(Attribute::Secrecy, &["other"])),
        no_rules(
            "secrecy-provision-of-another-country",
            Expression::Any(&[
                Expression::All(&[SWEDISH, among(Attribute::Secrecy, FINNISH_SECRECY)]),
                Expression::All(&[FINNISH, among(Attribute::Secrecy, SECRECY_OBSTACLES)]),
            ]),
        ),
        no_rules("secrecy-se-before-2009", Expression::All(&[SWEDISH, before!(2009, 6, 30)])),
        no_rules("secrecy-fi-before-1999", Expression::All(&[FINNISH, before!(1999, 12, 1)])),
        // What an authority may give another that does not work for it (621/1999 28 and 29 §§) was not read.
        no_rules(
            "secrecy-fi-between-authorities",
            Expression::All(&[
                FINNISH,
                among(Attribute::RecipientKind, &["domestic_authority"]),
                Expression::Not(&yes(Attribute::ActsOnBehalf)),
            ]),
        ),
        no_rules(
            "secrecy-osl-40-5-before-2018",
            Expression::All(&[SWEDISH, among(Attribute::Secrecy, &["osl_40_5"]), before!(2018, 1, 1)]),
        ),
        // The wording on the act (1998:204) that the GDPR replaced.
        no_rules(
            "secrecy-osl-21-7-before-2018",
            Expression::All(&[SWEDISH, among(Attribute::Secrecy, &["osl_21_7"]), before!(2018, 5, 25)]),
        ),
        no_rules(
            "secrecy-osl-18-8b-before-2026",
            Expression::All(&[SWEDISH, among(Attribute::Secrecy, &["osl_18_8b"]), before!(2026, 1, 15)]),
        ),
    ],
};

/// Security protection (säkerhetsskydd).
pub static SECURITY_PROTECTION: Coverage = Coverage {
    test: TestOfLaw::SecurityProtection,
    // Security-classified information (säkerhetsskyddsklassificerad uppgift), SSL 2:5; 906/2019 18 §.
    applies: Expression::All(&[Expression::Not(&among(Attribute::SecurityClass, &["none"])), TO_SOMEBODY_ELSE]),
    gaps: &[
        no_rules("security-protection-country", NEITHER_SWEDISH_NOR_FINNISH),
        no_rules(
            "security-protection-between-state-authorities",
            Expression::All(&[
                SWEDISH,
                among(Attribute::BodyKind, &["state_agency"]),
                among(Attribute::RecipientKind, &["domestic_authority"]),
            ]),
        ),
        no_rules("security-protection-se-before-2021", Expression::All(&[SWEDISH, before!(2021, 12, 1)])),
        no_rules("security-protection-fi-before-2020", Expression::All(&[FINNISH, before!(2020, 1, 1)])),
        // Only state authorities and courts classify (906/2019 18 §); what others hold of theirs was not read.
        no_rules(
            "security-protection-fi-not-state",
            Expression::All(&[FINNISH, Expression::Not(&among(Attribute::BodyKind, &["state_agency"]))]),
        ),
    ],
};

/// Processor (personuppgiftsbiträde).
pub static PROCESSOR: Coverage = Coverage {
    test: TestOfLaw::Processor,
    applies: yes(Attribute::PersonalData),
    gaps: &[no_rules("processor-country", OUTSIDE_GDPR_AREA), no_rules("processor-before-2018", before!(2018, 5, 25))],
};

/// Transfer to a third country (överföring till tredjeland).
pub static TRANSFER: Coverage = Coverage {
    test: TestOfLaw::Transfer,
    applies: yes(Attribute::PersonalData),
    gaps: &[no_rules("transfer-country", OUTSIDE_GDPR_AREA), no_rules("transfer-before-2018", before!(2018, 5, 25))],
};

/// Cybersecurity (cybersäkerhet).
pub static CYBERSECURITY: Coverage = Coverage {
    test: TestOfLaw::Cybersecurity,
    applies: TO_SOMEBODY_ELSE,
    gaps: &[
        no_rules("cybersecurity-country", NEITHER_SWEDISH_NOR_FINNISH),
        no_rules("cybersecurity-se-before-2026", Expression::All(&[SWEDISH, before!(2026, 1, 15)])),
        no_rules("cybersecurity-fi-before-2020", Expression::All(&[FINNISH, before!(2020, 1, 1)])),
        more_obstacles("cybersecurity-fi-nis2", Expression::All(&[FINNISH, Expression::FromDay(Day::of(2025, 4, 8))])),
    ],
};

/// Law of the sector (sektorslagstiftning).
pub static SECTOR: Coverage = Coverage {
    test: TestOfLaw::Sector,
    applies: among(Attribute::Sector, &["health_care", "social_services", "education"]),
    gaps: &[
        no_rules("sector-country", NEITHER_SWEDISH_NOR_FINNISH),
        no_rules("sector-education", among(Attribute::Sector, &["education"])),
        no_rules("sector-se-before-2008", Expression::All(&[SWEDISH, before!(2008, 7, 1)])),
        no_rules("sector-fi-before-2024", Expression::All(&[FINNISH, before!(2024, 1, 1)])),
    ],
};

/// Records and archive (allmänna handlingar och arkiv).
pub static RECORDS: Coverage = Coverage {
    test: TestOfLaw::Records,
    applies: TO_SOMEBODY_ELSE,
    gaps: &[
        no_rules("records-country", NEITHER_SWEDISH_NOR_FINNISH),
        no_rules("records-se-before-1991", Expression::All(&[SWEDISH, before!(1991, 7, 1)])),
        no_rules("records-fi-before-2020", Expression::All(&[FINNISH, before!(2020, 1, 1)])),
        more_obstacles("records-fi-archives", FINNISH),
    ],
};

/// Procurement (upphandling).
pub static PROCUREMENT: Coverage = Coverage {
    test: TestOfLaw::Procurement,
    applies: among(Attribute::Arrangement, &["market"]),
    gaps: &[
        no_rules("procurement-country", NOT_SWEDISH),
        no_rules("procurement-before-2017", Expression::All(&[SWEDISH, before!(2017, 1, 1)])),
    ],
};

/// The body's own recorded rules (egna regler).
pub static OWN_POLICY: Coverage = Coverage {
    test: TestOfLaw::OwnPolicy,
    applies: Expression::Constant(true),
    gaps: &[more_obstacles("own-policy-not-given", Expression::Not(&yes(Attribute::OwnRulesGiven)))],
};
