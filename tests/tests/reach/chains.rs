//! A service resolved into the facts of a case.

use underlag_domain::assess::Engine;
use underlag_domain::attribute::{Attribute, Scope};
use underlag_domain::case::draft::{CaseDraft, ThingDraft};
use underlag_domain::case::{Case, InquiryDraft, Subject};
use underlag_domain::register::Factor;
use underlag_domain::supplier::{
    Chain, EntityId, EntityKind, Graph, Handed, KeyCustody, LawOfDay, Link, Listing, Scheme, ServiceId, Site, Task,
    chain,
};
use underlag_domain::truth::Certainty;
use underlag_tests::supply::{Supply, TODAY, at, majority, site};

use super::REGISTER;

fn resolved(supply: &Supply, service: ServiceId) -> Chain {
    let base = supply.base();
    let law = LawOfDay::of(&REGISTER, TODAY);
    chain(&Graph::of(base.at(at(TODAY)), &law), service, &majority(), |EntityId(party)| format!("party_{party}"))
}

fn case_of(chain: &Chain) -> Case {
    let informations = vec![ThingDraft { id: "records".into(), ..ThingDraft::default() }];
    let draft = CaseDraft {
        title: "Drift".into(),
        facts: chain.facts.clone(),
        informations,
        recipients: chain.recipients.clone(),
        handovers: chain.handovers_of("records").collect(),
        ..CaseDraft::default()
    };
    draft.check().unwrap()
}

/// What a case knows of something of its first recipient or handover, by names.
fn known(case: &Case, scope: Scope, key: &str) -> Vec<&'static str> {
    let attribute = Attribute::find(scope, key).unwrap();
    let subject = match scope {
        Scope::Recipient => Subject::Recipient(0),
        Scope::Handover => Subject::Handover(0),
        Scope::Case => Subject::Case,
        Scope::Information => Subject::Information(0),
    };
    let domain = attribute.row().domain;
    let values = case.known(subject, attribute, TODAY, TODAY).values;
    if values == domain.all() { Vec::new() } else { values.iter().map(|value| domain.names()[value]).collect() }
}

#[test]
fn a_service_becomes_recipients_and_handovers_that_the_rules_of_a_case_are_asked_about() {
    let mut supply = Supply::default();
    let parent = supply.independent("Redwood Harbor Inc", "US");
    let provider = supply.company("Redwood Harbor Ireland", "IE");
    let helpdesk = supply.independent("Neelam Helpdesk Pvt", "IN");
    supply.owns(parent, provider, 10_000);
    let service = supply.service("Kontorsstöd", provider);
    supply.site(service, Task::Storage, "IE", provider);
    let keys = KeyCustody::Body;
    supply.link(Link::Site(Site {
        handed: Handed::CIPHERTEXT,
        keys,
        ..site(service, Task::Operation, "IE", provider)
    }));
    supply.site(service, Task::Support, "IN", helpdesk);
    supply.link(Link::Certified { entity: helpdesk, scheme: Scheme::UsFramework(Listing::None) });
    supply.complete(service);
    let chain = resolved(&supply, service);
    let case = case_of(&chain);
    assert_eq!(
        case.recipients().iter().map(|thing| thing.name.as_str()).collect::<Vec<_>>(),
        ["Redwood Harbor Ireland", "Neelam Helpdesk Pvt"]
    );
    assert_eq!(known(&case, Scope::Recipient, "kind"), ["company"]);
    assert_eq!(known(&case, Scope::Recipient, "seat"), ["IE"]);
    assert_eq!(known(&case, Scope::Recipient, "controlled_from"), ["US"]);
    assert_eq!(known(&case, Scope::Recipient, "us_listing"), [""; 0]);
    assert_eq!(known(&case, Scope::Handover, "manner"), ["storage"]);
    assert_eq!(known(&case, Scope::Handover, "place"), ["IE"]);
    assert_eq!(known(&case, Scope::Handover, "own_keys"), ["false"]);
    assert_eq!(known(&case, Scope::Case, "handovers_complete"), ["true"]);
    let engine = Engine::embedded().unwrap();
    let inquiry = InquiryDraft { as_of: Some(TODAY.to_string()), ..InquiryDraft::default() };
    let answer = engine.assess(&case, &inquiry.check(&case, engine.register()).unwrap()).unwrap();
    let reached = |law: &str, through: Factor, recipient: &str| {
        answer.reach.iter().any(|reach| {
            (reach.law.as_str(), reach.through, reach.reaches) == (law, through, Certainty::True)
                && reach.handover.recipient.as_deref() == Some(recipient)
        })
    };
    assert!(reached("US-CLOUD", Factor::Control, "party_1"), "{:?}", answer.reach);
    assert!(reached("IN-69", Factor::Access, "party_2"), "{:?}", answer.reach);
}

#[test]
fn whoever_may_be_controlled_by_somebody_unnamed_is_not_said_to_be_controlled_from_home() {
    for (kind, points, expected) in [
        (EntityKind::NaturalPersons, 10_000, vec!["SE"]),
        (EntityKind::NaturalPersons, 4_000, vec![]),
        // A company as owner, whose own owners nobody has named.
        (EntityKind::Company, 10_000, vec![]),
        (EntityKind::PublicBody, 5_100, vec!["SE"]),
    ] {
        let mut supply = Supply::default();
        let provider = supply.company("Björkö Drift AB", "SE");
        let owner = supply.entity("Ägare", kind, "SE");
        supply.owns(owner, provider, points);
        let service = supply.service("Drift", provider);
        supply.runs(service, "SE", provider);
        let case = case_of(&resolved(&supply, service));
        assert_eq!(known(&case, Scope::Recipient, "controlled_from"), expected, "{kind:?} {points}");
    }
}

#[test]
fn a_controller_certainly_from_outside_the_area_is_stated_whoever_may_stand_above_it() {
    let mut supply = Supply::default();
    let provider = supply.company("Björkö Drift AB", "SE");
    let parent = supply.company("Redwood Harbor Inc", "US");
    supply.owns(parent, provider, 10_000);
    let service = supply.service("Drift", provider);
    supply.runs(service, "SE", provider);
    assert_eq!(known(&case_of(&resolved(&supply, service)), Scope::Recipient, "controlled_from"), ["US"]);
    // Two countries of controllers, one above the other: one of them, never a certain "no" for the other.
    let above = supply.independent("Lotus Gate Ltd", "CN");
    supply.owns(above, parent, 10_000);
    assert_eq!(known(&case_of(&resolved(&supply, service)), Scope::Recipient, "controlled_from"), ["CN", "US"]);
}
