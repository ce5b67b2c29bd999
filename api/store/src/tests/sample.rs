//! A body with a case that went through everything.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::{
    Actor, AssessmentId, BodyId, CaseChange, CaseId, Country, Money, NewAssessment, NewCase, NewRevision, Read,
    RegisterSnapshot, Store, Support, SupportKind, Topic, digest,
};

pub(super) struct Sample {
    pub(super) body: BodyId,
    pub(super) case: CaseId,
    pub(super) assessment: AssessmentId,
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn new_case(title: &str) -> NewCase {
    NewCase {
        title: title.to_owned(),
        diary_number: None,
        document: format!("[case]\ntitle = \"{title}\"\n"),
        as_of: Some(day("2026-11-22")),
        handovers: 2,
        due: Some(day("2026-12-01")),
        value: Money::new(123_450, "SEK"),
    }
}

pub(super) fn new_assessment() -> NewAssessment {
    let register = "{\"register\":1}".to_owned();
    let support = |kind, reference: &str| Support { kind, reference: reference.to_owned() };
    NewAssessment {
        as_of: day("2026-11-22"),
        known_on: day("2026-11-22"),
        profile: "silent".to_owned(),
        headline: "OBSTACLE".to_owned(),
        as_arranged: "OBSTACLE".to_owned(),
        after_measures: "OBSTACLE".to_owned(),
        obstacles: 1,
        missing_facts: 3,
        findings: BTreeMap::from([
            ("SECRECY".to_owned(), "FAILED".to_owned()),
            ("TRANSFER".to_owned(), "CONDITIONAL".to_owned()),
        ]),
        support: BTreeSet::from([
            support(SupportKind::RegisterEntry, "AD-US-DPF"),
            support(SupportKind::Fact, "recipient.hemligt.seat"),
            support(SupportKind::RuleVersion, "gdpr_45@2018-05-25"),
        ]),
        register: RegisterSnapshot { hash: digest(register.as_bytes()), engine: "0.1.0".to_owned(), content: register },
        receipt: "{\"engine\":\"0.1.0\"}".to_owned(),
        answer: "{\"headline\":\"OBSTACLE\"}".to_owned(),
        answer_hash: "ab".repeat(32),
    }
}

pub(super) fn read_of(sample: &Sample, field: &str) -> Read {
    Read {
        body: sample.body,
        actor: Actor::named("handläggare").unwrap(),
        noun: Topic::Case,
        object: sample.case.0,
        field: field.to_owned(),
    }
}

/// A body with a case that was created, revised, changed and assessed, and read by somebody.
pub(super) async fn sample(store: &Store) -> Sample {
    let actor = Actor::local();
    let body = store.add_body(&actor, "Björkvallens kommun", Country::Sweden).await.unwrap().id;
    let case = store.create_case(body, &actor, new_case("Journalstöd")).await.unwrap();
    let revision = NewRevision {
        document: "[case]\ntitle = \"Journalstöd, hemligt\"\n".to_owned(),
        note: "leverantören svarade".to_owned(),
        as_of: None,
        handovers: 1,
    };
    let case = store.revise_case(body, &actor, case.id, case.version, revision).await.unwrap();
    let change = CaseChange { title: Some("Journalstöd 2".to_owned()), ..CaseChange::default() };
    let case = store.update_case(body, &actor, case.id, case.version, change).await.unwrap();
    let assessment = store.store_assessment(body, &actor, case.id, case.revision, new_assessment()).await.unwrap();
    let sample = Sample { body, case: case.id, assessment: assessment.id };
    store.note_reads(vec![read_of(&sample, "document"), read_of(&sample, "title")]).await.unwrap();
    store.seal_reads().await.unwrap();
    store.note_reads(vec![read_of(&sample, "value")]).await.unwrap();
    store.seal_reads().await.unwrap();
    sample
}
