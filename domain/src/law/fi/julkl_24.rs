//! JulkL 24 § 1 mom.: secret documents (sekretessbelagda handlingar).
//!
//! Provision: a list of points, each with what it protects. Some are secret whatever comes of it (23, 25, 29, 30, 32); some
//! presume secrecy until it is obvious that the interest is not endangered (7, 9, 10, 24); some are secret if giving out
//! causes the damage they name (2, 17, 20, 31).
//! Question: which point does the information fall under, does it leave the authority, and who has judged the harm?
//! Not modelled: the other points; how long secrecy lasts (31 §); a party's and another authority's right to know (11, 12, 28, 29 §§).
//! Contested: none wired.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The one wording read: as enacted. Which amendments have touched a point since is not known, so no later version is told apart.
const fn as_enacted(condition: Expression) -> Version {
    Version {
        in_force: Period::since(Day::of(1999, 12, 1)),
        amended_by: "621/1999",
        source: "the act's original Swedish wording at finlex.fi, read 2025-02; later amendments not seen",
        checked: Day::of(2025, 2, 28),
        standing: Standing::Partly,
        condition,
    }
}

/// Finland's relations with a foreign state or an international organisation (internationella relationer).
pub static P2: Rule = Rule {
    id: "julkl_24_2",
    citation: "24 § 1 mom. 2 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_2"]),
        // Not judged free of what the point speaks of: Damage or inconvenience to Finland's international relations.
        Expression::Not(&yes(Attribute::HarmNotAssumed)),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Security arrangements for people, buildings and information systems (säkerhetsarrangemang).
pub static P7: Rule = Rule {
    id: "julkl_24_7",
    citation: "24 § 1 mom. 7 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_7"]),
        // Not judged obvious that the purpose of the arrangements is not endangered: presumed until judged.
        Expression::Not(&yes(Attribute::ClearlyHarmless)),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Maintaining state security (statens säkerhet).
pub static P9: Rule = Rule {
    id: "julkl_24_9",
    citation: "24 § 1 mom. 9 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_9"]),
        // Not judged obvious that state security is not endangered: presumed until judged.
        Expression::Not(&yes(Attribute::ClearlyHarmless)),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Defence (försvaret).
pub static P10: Rule = Rule {
    id: "julkl_24_10",
    citation: "24 § 1 mom. 10 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_10"]),
        // Not judged obvious that the interests of defence are not harmed or endangered: presumed until judged.
        Expression::Not(&yes(Attribute::ClearlyHarmless)),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Business secrets of the state, a municipality or another public body (offentligt samfunds företagshemligheter).
pub static P17: Rule = Rule {
    id: "julkl_24_17",
    citation: "24 § 1 mom. 17 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_17"]),
        // Not judged free of what the point speaks of: economic damage to the public body, or an advantage to a competitor.
        Expression::Not(&yes(Attribute::HarmNotAssumed)),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Private business secrets and corresponding circumstances (privat affärs- eller yrkeshemlighet).
pub static P20: Rule = Rule {
    id: "julkl_24_20",
    citation: "24 § 1 mom. 20 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_20"]),
        // Not judged free of what the point speaks of: economic damage to whoever carries on the business.
        Expression::Not(&yes(Attribute::HarmNotAssumed)),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Yearly income, wealth and benefits of a person (inkomster och förmögenhet).
pub static P23: Rule = Rule {
    id: "julkl_24_23",
    citation: "24 § 1 mom. 23 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_23"]),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Refugees and applicants for asylum, residence permit or visa (flykting och asylsökande).
pub static P24: Rule = Rule {
    id: "julkl_24_24",
    citation: "24 § 1 mom. 24 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_24"]),
        // Not judged obvious that the safety of the person or someone close is not endangered: presumed until judged.
        Expression::Not(&yes(Attribute::ClearlyHarmless)),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Clients of social welfare, and health, disability and care (socialvårdsklient, hälsotillstånd).
pub static P25: Rule = Rule {
    id: "julkl_24_25",
    citation: "24 § 1 mom. 25 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_25"]),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Psychological and aptitude tests of a person (psykologiska test och lämplighetstest).
pub static P29: Rule = Rule {
    id: "julkl_24_29",
    citation: "24 § 1 mom. 29 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_29"]),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Pupil welfare (elevvård).
pub static P30: Rule = Rule {
    id: "julkl_24_30",
    citation: "24 § 1 mom. 30 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_30"]),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Contact details a person has asked to be kept secret (hemliga kontaktuppgifter).
pub static P31: Rule = Rule {
    id: "julkl_24_31",
    citation: "24 § 1 mom. 31 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_31"]),
        // Not judged free of what the point speaks of: reason to suspect a threat to the health or safety of the person or the family.
        Expression::Not(&yes(Attribute::HarmNotAssumed)),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};

/// Way of life, family life, views expressed in private and the like (levnadssätt, privatliv).
pub static P32: Rule = Rule {
    id: "julkl_24_32",
    citation: "24 § 1 mom. 32 punkten lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[as_enacted(Expression::All(&[
        Expression::Term(&terms::FINNISH_BODY),
        among(Attribute::Secrecy, &["julkl_24_32"]),
        Expression::Term(&terms::FINNISH_DISCLOSED),
    ]))],
};
