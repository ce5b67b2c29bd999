//! Made-up cases for property tests: any number of things, any facts, any reading, any day.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use underlag_domain::attribute::{Attribute, Domain, Kind, Scope};
use underlag_domain::case::draft::{CaseDraft, FactDraft, HandoverDraft, JudgmentDraft, StatementDraft, ThingDraft};
use underlag_domain::case::{Case, Inquiry, InquiryDraft, OwnRuleDraft};
use underlag_domain::register::{Register, WrittenCondition};
use underlag_domain::test_of_law::TestOfLaw;

/// Days on which something in the law or the register changes, and some between.
pub const DAYS: &[&str] = &[
    "2009-06-29",
    "2014-09-01",
    "2018-05-24",
    "2018-05-25",
    "2018-07-19",
    "2018-07-20",
    "2019-06-01",
    "2020-07-15",
    "2020-07-16",
    "2020-12-31",
    "2021-01-01",
    "2021-06-30",
    "2021-12-01",
    "2022-02-01",
    "2023-06-30",
    "2023-07-01",
    "2023-07-10",
    "2024-06-01",
    "2025-01-01",
    "2025-08-01",
    "2025-12-27",
    "2026-01-27",
    "2026-06-13",
    "2026-11-21",
    "2027-05-01",
    "2028-01-01",
];

/// Jurisdictions that the law treats differently, and one that no list names.
const PLACES: &[&str] = &["SE", "FI", "DE", "NO", "US", "GB", "CH", "CA", "IN", "CN", "EPO", "KE"];

fn names(attribute: Attribute) -> Vec<&'static str> {
    match attribute.row().domain {
        Domain::Jurisdiction => PLACES.to_vec(),
        domain => domain.names().to_vec(),
    }
}

fn statement() -> impl Strategy<Value = (Vec<Index>, Option<&'static str>, Option<&'static str>, bool)> {
    (
        vec(any::<Index>(), 1..3),
        proptest::option::weighted(0.1, select(vec!["claimed", "documented", "demonstrated"])),
        proptest::option::weighted(0.1, select(DAYS)),
        proptest::bool::weighted(0.2),
    )
}

/// A value that raises no obstacle in an ordinary case, so that made-up cases also reach answers that need many facts.
fn ordinary(attribute: Attribute) -> Option<&'static str> {
    use Attribute as A;
    Some(match attribute {
        A::BodyCountry | A::Place | A::Seat | A::ControlledFrom => "SE",
        A::BodyKind => "municipality",
        A::Arrangement => "market",
        A::Secrecy | A::SecurityClass | A::OtherSecrecyRoute | A::Derogation => "none",
        A::Sector => "other",
        A::Manner => "storage",
        A::RecipientKind => "company",
        A::LegalBasis => "public_task",
        A::HandoversComplete | A::OwnRulesGiven | A::PersonalData | A::ActsOnBehalf | A::OnlyTechnical => "true",
        A::OwnPurposes
        | A::JointController
        | A::ContentSeenByStaff
        | A::PlaintextNeeded
        | A::ExercisesAuthority
        | A::SpecialCategory
        | A::CriminalData
        | A::ResidualHighRisk
        | A::ContractChanged => "false",
        act if act.is_act() => "true",
        _ => return None,
    })
}

/// Facts of one scope: each attribute is known, most often by one statement, or not; in an ordinary case most have
/// their ordinary value.
fn facts(scope: Scope, ordinary_case: bool) -> impl Strategy<Value = Vec<FactDraft>> {
    let attributes: Vec<Attribute> =
        Attribute::ALL.iter().copied().filter(|a| a.row().scope == scope && !a.is_judgment()).collect();
    let odd = vec(proptest::bool::weighted(if ordinary_case { 0.03 } else { 1.0 }), attributes.len());
    let stated = vec(proptest::option::weighted(0.75, vec(statement(), 1..2)), attributes.len());
    (stated, odd).prop_map(move |(stated, odd)| {
        let mut facts = Vec::new();
        for ((attribute, statements), odd) in attributes.iter().zip(stated).zip(odd) {
            if let Some(value) = ordinary(*attribute).filter(|_| !odd) {
                let statements = vec![StatementDraft { values: vec![value.to_owned()], ..StatementDraft::default() }];
                facts.push(FactDraft { key: attribute.row().key.to_owned(), statements });
                continue;
            }
            let Some(statements) = statements else { continue };
            let known = names(*attribute);
            let statements = statements
                .into_iter()
                .map(|(values, evidence, from, by_supplier)| StatementDraft {
                    values: {
                        // Most facts are certain: only a statement with evidence given is narrowed down to several.
                        let keep = if evidence.is_some() { values.len() } else { 1 };
                        values.iter().take(keep).map(|index| (*index.get(&known)).to_owned()).collect()
                    },
                    evidence: evidence.map(str::to_owned),
                    from: from.map(str::to_owned),
                    by: by_supplier.then(|| "supplier".to_owned()),
                    ..StatementDraft::default()
                })
                .collect();
            facts.push(FactDraft { key: attribute.row().key.to_owned(), statements });
        }
        facts
    })
}

fn things(scope: Scope, prefix: &'static str, ordinary_case: bool) -> impl Strategy<Value = Vec<ThingDraft>> {
    vec(facts(scope, ordinary_case), 1..3).prop_map(move |all| {
        all.into_iter()
            .enumerate()
            .map(|(at, facts)| ThingDraft { id: format!("{prefix}{at}"), facts, ..ThingDraft::default() })
            .collect()
    })
}

/// A condition that only asks for acts and judgments, and never forbids one.
fn condition() -> impl Strategy<Value = WrittenCondition> {
    let leaf = (any::<Index>(), vec(any::<Index>(), 1..4), any::<bool>()).prop_map(|(attribute, values, listed)| {
        let attribute = *attribute.get(Attribute::ALL);
        let name = attribute.name();
        let known = names(attribute);
        match attribute.row().kind {
            Kind::Act | Kind::Judgment { .. } => {
                let done = WrittenCondition::Among { attribute: name, among: vec!["true".to_owned()] };
                WrittenCondition::Not { not: Box::new(done) }
            }
            Kind::Circumstance if listed && matches!(attribute.row().domain, Domain::Jurisdiction) => {
                WrittenCondition::Listed { attribute: name, listed: "gdpr_area".to_owned() }
            }
            Kind::Circumstance => WrittenCondition::Among {
                attribute: name,
                among: values.iter().map(|value| (*value.get(&known)).to_owned()).collect(),
            },
        }
    });
    leaf.prop_recursive(2, 6, 3, |part| {
        prop_oneof![
            vec(part.clone(), 1..3).prop_map(|all| WrittenCondition::All { all }),
            vec(part, 1..3).prop_map(|any| WrittenCondition::Any { any }),
        ]
    })
}

/// Rules the body has set itself.
fn own_rules() -> impl Strategy<Value = Vec<OwnRuleDraft>> {
    let none = Just(Vec::new());
    let some = vec((condition(), select(DAYS), proptest::option::of(select(DAYS))), 1..3).prop_map(|rules| {
        rules
            .into_iter()
            .enumerate()
            .map(|(at, (condition, decided, from))| OwnRuleDraft {
                id: format!("own{at}"),
                title: "T".to_owned(),
                decided_by: "O".to_owned(),
                decided: decided.to_owned(),
                from: from.map(str::to_owned),
                source: "§ 1".to_owned(),
                obstacle_when: Some(condition),
                ..OwnRuleDraft::default()
            })
            .collect()
    });
    prop_oneof![3 => none, 1 => some]
}

/// A case as written: anything at all, or an ordinary one in which something is odd.
pub fn case_draft() -> impl Strategy<Value = CaseDraft> {
    prop_oneof![case_of(false), case_of(true)]
}

fn case_of(ordinary_case: bool) -> impl Strategy<Value = CaseDraft> {
    let facts = move |scope| facts(scope, ordinary_case);
    let things = move |scope, prefix| things(scope, prefix, ordinary_case);
    let handovers = vec((any::<Index>(), any::<Index>(), facts(Scope::Handover)), 1..4);
    let judgments = vec((any::<Index>(), any::<Index>(), any::<bool>(), select(DAYS)), 0..12);
    let parts = (
        facts(Scope::Case),
        things(Scope::Information, "i"),
        things(Scope::Recipient, "r"),
        handovers,
        judgments,
        own_rules(),
    );
    parts.prop_map(move |(facts, informations, recipients, handovers, judgments, own_rules)| {
        let handovers: Vec<HandoverDraft> = handovers
            .into_iter()
            .enumerate()
            .map(|(at, (information, recipient, facts))| HandoverDraft {
                id: Some(format!("h{at}")),
                information: information.get(&informations).id.clone(),
                recipient: recipient.get(&recipients).id.clone(),
                facts,
            })
            .collect();
        let standards: Vec<Attribute> = Attribute::ALL.iter().copied().filter(|a| a.is_judgment()).collect();
        let paths = |standard: Attribute| -> Vec<String> {
            let row = standard.row();
            let of = |id: &str| format!("{}.{id}.{}", row.scope.key(), row.key);
            match row.scope {
                Scope::Case => vec![format!("case.{}", row.key)],
                Scope::Information => informations.iter().map(|thing| of(&thing.id)).collect(),
                Scope::Recipient => recipients.iter().map(|thing| of(&thing.id)).collect(),
                Scope::Handover => handovers.iter().filter_map(|handover| Some(of(handover.id.as_ref()?))).collect(),
            }
        };
        let judged = |of: String, favourable: bool, day: &str| JudgmentDraft {
            of,
            outcome: if favourable { "favourable" } else { "unfavourable" }.to_owned(),
            by: "A".to_owned(),
            mandate: "B".to_owned(),
            day: day.to_owned(),
            ..JudgmentDraft::default()
        };
        let mut made: Vec<JudgmentDraft> = judgments
            .into_iter()
            .map(|(standard, subject, favourable, day)| {
                let paths = paths(*standard.get(&standards));
                judged(subject.get(&paths).clone(), favourable, day)
            })
            .collect();
        if ordinary_case {
            // Everything else was judged favourably long ago.
            let before: BTreeSet<String> = made.iter().map(|judgment| judgment.of.clone()).collect();
            let others = standards.iter().flat_map(|standard| paths(*standard)).filter(|of| !before.contains(of));
            made.extend(others.map(|of| judged(of, true, "2009-06-29")).collect::<Vec<_>>());
        }
        let judgments = made;
        CaseDraft { title: String::new(), facts, informations, recipients, handovers, judgments, own_rules }
    })
}

/// A question about a case.
pub fn inquiry_draft(register: &Register) -> impl Strategy<Value = InquiryDraft> + use<> {
    let profiles: Vec<String> = register.profiles.iter().map(|profile| profile.id.clone()).collect();
    let tests = vec(any::<bool>(), TestOfLaw::ALL.len());
    (select(DAYS), proptest::option::weighted(0.3, select(DAYS)), select(profiles), tests).prop_map(
        |(as_of, known_on, profile, tests)| InquiryDraft {
            as_of: Some(as_of.to_owned()),
            known_on: known_on.map(str::to_owned),
            profile: Some(profile),
            // Most often everything that is not modelled is left out, so that the headline can be anything.
            out_of_scope: TestOfLaw::ALL
                .iter()
                .zip(tests.iter().cycle().skip(1).zip(&tests))
                .filter(|(_, (a, b))| **a || **b || tests.first() == Some(&true))
                .map(|(test, _)| test.name().to_owned())
                .collect(),
            ..InquiryDraft::default()
        },
    )
}

/// A checked case with a question about it.
pub fn asked(register: &Register) -> impl Strategy<Value = (Case, Inquiry)> + use<> {
    let register = register.clone();
    (case_draft(), inquiry_draft(&register)).prop_filter_map("a case that can be checked", move |(case, inquiry)| {
        let case = case.check().ok()?;
        let inquiry = inquiry.check(&case, &register).ok()?;
        Some((case, inquiry))
    })
}

/// Whether an attribute is a fact, which can be forgotten, and not a judgment.
pub const fn is_fact(attribute: Attribute) -> bool {
    !matches!(attribute.row().kind, Kind::Judgment { .. })
}
