//! The register as a whole: its index, its changes by day, what is due, and its days.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use proptest::prelude::*;
use serde_json::{Value, json};
use underlag_domain::assess::Engine;
use underlag_domain::day::Day;
use underlag_domain::overview::{
    Carrier, LawIndex, REGISTER, Reason, Status, carrier, changes, changes_between, dangling, due, listings, sources,
};
use underlag_domain::register::{Kind, Register};
use underlag_domain::rule::Standing;
use underlag_tests::binary::run;
use underlag_tests::cases::root;
use underlag_tests::golden;

use crate::service::Service;

/// Rules that entries of the index name and that are not written yet. Take an id away when its rule is there.
const AWAITED: &[&str] = &[];

fn engine() -> Engine {
    Engine::embedded().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The index with the Swedish texts, which is enough to search by words.
fn index(engine: &Engine) -> LawIndex {
    let mut texts = String::new();
    for file in ["index", "register", "rules"] {
        texts.push_str(&fs::read_to_string(root().join(format!("domain/text/sv/{file}.ftl"))).unwrap());
    }
    LawIndex::of(engine, &|listing| {
        let id = format!("{} = ", listing.says.as_deref().unwrap_or("-"));
        texts.lines().filter_map(|line| line.strip_prefix(&id)).map(str::to_owned).collect()
    })
}

#[test]
fn every_carrier_that_an_entry_of_the_index_names_exists() {
    let engine = engine();
    let missing = dangling(&engine);
    let missing: BTreeSet<&str> = missing.iter().map(|(_, id)| id.as_str()).collect();
    assert_eq!(missing, AWAITED.iter().copied().collect(), "left: does not exist, right: is awaited");
}

#[test]
fn a_proposal_carries_nothing_that_an_answer_can_turn_on() {
    let engine = engine();
    let mut proposals = 0;
    for entry in &engine.register().index {
        assert_eq!(entry.kind == Kind::Proposal, entry.source.standing == Standing::Proposed, "{}", entry.id);
        if entry.kind != Kind::Proposal {
            continue;
        }
        proposals += 1;
        for id in &entry.carried_by {
            match carrier(&engine, id).unwrap() {
                Carrier::Question(question) | Carrier::Position(question, _) => {
                    assert!(question.requisite.is_none(), "{} is read by a rule", question.id);
                }
                other => panic!("{} is carried by {other:?}", entry.id),
            }
        }
    }
    assert!(proposals >= 3, "{proposals}");
    for rule in engine.rules() {
        for version in rule.versions {
            assert_ne!(version.standing, Standing::Proposed, "{} rests on a proposal", rule.id);
        }
    }
}

#[test]
fn everything_in_the_register_and_every_rule_is_in_the_index_once() {
    let engine = engine();
    let register = engine.register();
    let all = listings(&engine);
    let ids: BTreeSet<&str> = all.iter().map(|listing| listing.entry.id.as_str()).collect();
    assert_eq!(ids.len(), all.len(), "an id is used twice");
    let carried: BTreeSet<&str> =
        all.iter().flat_map(|listing| &listing.entry.carried_by).map(String::as_str).collect();
    for rule in engine.rules() {
        assert!(carried.contains(rule.id), "{} is not in the index", rule.id);
    }
    for decision in &register.adequacy {
        assert!(ids.contains(decision.id.as_str()));
        assert!(decision.events.iter().all(|event| ids.contains(event.id.as_str())));
    }
    assert!(register.disclosure_laws.iter().all(|law| ids.contains(law.id.as_str())));
    assert!(register.gdpr_area.iter().all(|member| ids.contains(member.id.as_str())));
    assert!(register.security_agreements.iter().all(|agreement| carried.contains(agreement.id.as_str())));
    assert!(register.questions.iter().all(|question| ids.contains(question.id.as_str())));
    for listing in &all {
        let entry = &listing.entry;
        assert!(!entry.citation.trim().is_empty(), "{}", entry.id);
        assert_eq!(entry.carried_by.is_empty(), entry.not_wired.is_some(), "{}", entry.id);
    }
}

#[test]
fn an_entry_stands_as_its_days_say() {
    let engine = engine();
    let all = listings(&engine);
    let status = |id: &str, on: &str| all.iter().find(|listing| listing.entry.id == id).unwrap().status(day(on));
    assert_eq!(status("SE-OSL-10-2A", "2023-06-30"), Status::Coming);
    assert_eq!(status("SE-OSL-10-2A", "2023-07-01"), Status::Current);
    assert_eq!(status("SE-ESAM-2018", "2023-06-20"), Status::Current);
    assert_eq!(status("SE-ESAM-2018", "2023-06-21"), Status::Ended);
    assert_eq!(status("AD-US-PS", "2020-07-15"), Status::Current);
    assert_eq!(status("AD-US-PS", "2020-07-16"), Status::Annulled(day("2020-07-16")));
    assert_eq!(status("US-702", "2026-06-12"), Status::Current);
    assert_eq!(status("US-702", "2026-06-13"), Status::ReachesOn(day("2027-03-31")));
    assert_eq!(status("US-702", "2027-04-01"), Status::Ended);
    assert_eq!(status("EU-BINDL", "2026-11-21"), Status::Pending);
    assert_eq!(status("EU-CADA", "2026-11-21"), Status::Proposed);
    assert_eq!(status("I-01", "2026-11-21"), Status::Open);
    assert_eq!(status("SE-OSL-23-2-2028", "2026-11-21"), Status::Coming);
}

#[test]
fn what_people_search_for_is_found_as_committed() {
    const SEARCHES: &[&str] = &[
        "10:2 a",
        "10 kap. 2 a §",
        "OSL 10:2a",
        "osl10:2a",
        "offentlighets- och sekretesslagen 25:1",
        "KHO:2025:29",
        "kho 2025 29",
        "DPF",
        "AD-US-DPF",
        "GDPR 49(3)",
        "artikel 28.3",
        "CLOUD Act",
        "FISA 702",
        "kommunallagen 6 kap 40 §",
        "4 kap. 10 § säkerhetsskyddslagen",
        "2023:335",
        "JulkL 26 § 3 mom",
        "906/2019 13 §",
        "schrems",
        "molntjanster rojande",
        "sekretsbrytande",
        "Slaughter",
        "I-18",
        "klassa",
    ];
    let engine = engine();
    let index = index(&engine);
    let mut text = String::from("# What is found first, at most six of all, for what people may type.\n");
    for search in SEARCHES {
        let found = index.find(search);
        let first: Vec<&str> = found.iter().take(6).map(|listing| listing.entry.id.as_str()).collect();
        writeln!(text, "{search}\t{}\t{}", found.len(), first.join(" ")).unwrap();
        assert!(!found.is_empty(), "{search}");
    }
    golden::check("tests/golden/searches.txt", &text);
    let first = |search: &str| index.find(search)[0].entry.id.as_str();
    for search in ["10:2 a", "10 kap. 2 a §", "OSL 10:2a", "osl10:2a"] {
        assert_eq!(first(search), "SE-OSL-10-2A", "{search}");
    }
    for search in ["KHO:2025:29", "kho 2025 29"] {
        assert_eq!(first(search), "FI-KHO-2025-29", "{search}");
    }
    assert_eq!(first("AD-US-DPF"), "AD-US-DPF");
    assert_eq!(first("GDPR 49(3)"), "EU-GDPR-49-3");
    assert!(index.find("").is_empty() && index.find("§ . –").is_empty());
}

#[test]
fn whatever_is_looked_up_has_an_answer_and_every_entry_is_found_by_its_id_and_citation() {
    let engine = engine();
    let index = index(&engine);
    for listing in index.listings() {
        for by in [&listing.entry.id, &listing.entry.citation] {
            let found = index.find(by);
            assert!(found.iter().any(|other| other.entry.id == listing.entry.id), "{} by `{by}`", listing.entry.id);
        }
        assert_eq!(index.find(&listing.entry.id)[0].entry.id, listing.entry.id);
    }
    let total = index.listings().count();
    let config = ProptestConfig { cases: 64, ..ProptestConfig::default() };
    let law = "[0-9]{1,3}( kap\\.? |:)[0-9]{1,3}( ?[a-z])?( §+)?|[0-9a-zåäö:.()/§ –-]{0,40}|\\PC{0,300}";
    proptest!(config, |(text in law)| {
        let found = index.find(&text);
        let ids: BTreeSet<&str> = found.iter().map(|listing| listing.entry.id.as_str()).collect();
        prop_assert_eq!(ids.len(), found.len());
        prop_assert!(found.len() <= total);
        let again: Vec<&str> = index.find(&text).iter().map(|listing| listing.entry.id.as_str()).collect();
        prop_assert_eq!(again, found.iter().map(|listing| listing.entry.id.as_str()).collect::<Vec<_>>());
    });
}

#[test]
fn the_changelog_is_as_committed() {
    let mut text =
        String::from("# On which days something that answers rest on changes. Generated from rules and register.\n");
    for change in changes(&engine()) {
        let whom = change.whom.map(|whom| format!(" [{whom}]")).unwrap_or_default();
        writeln!(
            text,
            "{}\t{}\t{}{whom}\t{}\t{}",
            change.day,
            change.what.key(),
            change.id,
            change.citation,
            change.source
        )
        .unwrap();
    }
    golden::check("tests/golden/changes.txt", &text);
}

#[test]
fn between_two_days_of_the_changelog_the_law_stays_the_same() {
    let engine = engine();
    let days: BTreeSet<Day> = changes(&engine).iter().map(|change| change.day.first()).collect();
    let days: Vec<Day> = days.into_iter().collect();
    // The program of a day, with the days it is linked for left out.
    let law = |on: Day| {
        let mut program = engine.link(&[], on, on).unwrap();
        (program.as_of, program.known_on) = (days[0], days[0]);
        format!("{program:?}")
    };
    let mut compared = 0;
    for pair in days.windows(2) {
        let (first, mut last) = (pair[0], pair[0]);
        while last.next() < pair[1] && last < day("2030-01-01") {
            last = last.next();
        }
        if first < last {
            compared += 1;
            assert!(law(first) == law(last), "something changes between {first} and {last}");
        }
    }
    assert!(compared > 40, "{compared}");
    for (before, after) in [("2023-06-30", "2023-07-01"), ("2020-07-15", "2020-07-16"), ("2027-03-31", "2027-04-01")] {
        assert!(law(day(before)) != law(day(after)), "nothing changes on {after}");
    }
}

#[test]
fn changes_of_a_time_are_those_of_its_days() {
    let engine = engine();
    let on = |from: &str, to: &str| -> BTreeSet<String> {
        let found = changes_between(&engine, Some(day(from)), Some(day(to)));
        found.into_iter().map(|change| format!("{} {}", change.what.key(), change.id)).collect()
    };
    let all = changes(&engine);
    assert!(all.windows(2).all(|pair| pair[0].day.first() <= pair[1].day.first()), "earliest first");
    assert_eq!(changes_between(&engine, None, None), all);
    assert!(on("2023-07-01", "2023-07-01").contains("rule-enters osl_10_2a"));
    assert!(on("2020-07-16", "2020-07-16").contains("adequacy-annulled AD-US-PS"));
    assert!(on("2020-07-16", "2020-07-16").contains("rule-changes gdpr_46"));
    assert!(on("2025-06-27", "2025-06-27").contains("adequacy-extended AD-UK-2"));
    assert!(on("2025-06-28", "2025-06-28").contains("adequacy-ends AD-UK-1"));
    assert!(on("2026-06-13", "2026-06-13").contains("law-lapses US-702"));
    assert!(on("2027-04-01", "2027-04-01").contains("law-reaches-no-more US-702"));
    assert!(on("2018-07-20", "2018-07-20").contains("area-joins AREA-EEA"));
    assert!(on("2021-01-01", "2021-01-01").contains("area-leaves AREA-GB-TRANSITION"));
    assert!(on("2023-06-21", "2023-06-21").contains("position-taken I-01/every_access"));
    assert!(on("2028-01-01", "2028-01-01").contains("rule-turns ssf_3_9"));
    assert!(on("2028-07-01", "2028-07-01").contains("index-starts SE-OSL-23-2-2028"));
    assert!(on("2032-01-01", "2100-01-01").is_empty());
}

#[test]
fn what_is_due_names_its_reasons_soonest_first() {
    let engine = engine();
    let reasons = |today: &str, within: u32, id: &str| -> Vec<Reason> {
        let found = due(&engine, day(today), within);
        assert!(found.windows(2).all(|pair| pair[0].by <= pair[1].by), "soonest first");
        let found = found.into_iter().filter(|due| due.id == id);
        found.flat_map(|due| due.reasons).map(|(_, reason)| reason).collect()
    };
    let through = engine.register().checked_through;
    // The register as a whole, from the day after it was checked.
    assert_eq!(reasons("2026-11-21", 0, REGISTER), []);
    assert_eq!(reasons("2026-11-21", 1, REGISTER), [Reason::RegisterChecked { through }]);
    // What is pending, from the day it names.
    assert!(!reasons("2026-11-04", 0, "dpf-appeal-pending").contains(&Reason::Pending));
    assert!(reasons("2026-11-05", 0, "dpf-appeal-pending").contains(&Reason::Pending));
    assert!(reasons("2026-11-21", 1, "EU-CADA").contains(&Reason::Pending));
    assert!(reasons("2027-10-09", 0, "dpf-first-review").contains(&Reason::Again));
    // What ends or begins after its source was read; what had ended before is no longer due for that.
    let reach_ends = Reason::Ends { on: day("2027-04-01") };
    assert!(!reasons("2027-03-01", 30, "US-702").contains(&reach_ends));
    assert!(reasons("2027-03-01", 31, "US-702").contains(&reach_ends));
    assert!(reasons("2031-12-01", 30, "AD-UK-3").contains(&Reason::Ends { on: day("2031-12-28") }));
    assert!(!reasons("2026-11-21", 0, "AD-UK-1").iter().any(|reason| matches!(reason, Reason::Ends { .. })));
    assert!(reasons("2027-12-01", 31, "ssf_3_9").contains(&Reason::Begins { on: day("2028-01-01") }));
    assert!(reasons("2028-06-01", 30, "SE-OSL-23-2-2028").contains(&Reason::Begins { on: day("2028-07-01") }));
    // What was never fully checked is for today.
    assert!(reasons("2026-11-21", 0, "IN-69").contains(&Reason::Uncertain { standing: Standing::Unverified }));
    assert!(reasons("2026-11-21", 0, "US-CLOUD").contains(&Reason::Uncertain { standing: Standing::Partly }));
    assert_eq!(reasons("2026-11-21", 0, "UK-IPA"), []);
    // What was read a year ago.
    assert_eq!(reasons("2027-11-20", 0, "UK-IPA"), []);
    assert_eq!(reasons("2027-11-21", 0, "UK-IPA"), [Reason::Stale { checked: day("2026-11-21") }]);
}

#[test]
fn a_year_after_the_register_was_checked_everything_is_overdue() {
    let engine = engine();
    let today = day("2027-11-22");
    let overdue: BTreeSet<String> =
        due(&engine, today, 0).into_iter().filter(|due| due.by < today).map(|due| due.id).collect();
    for sourced in sources(&engine) {
        assert!(overdue.contains(&sourced.id), "{} is not overdue", sourced.id);
    }
    assert!(overdue.contains(REGISTER));
}

#[test]
fn the_area_and_the_adequacy_decisions_leave_the_gaps_they_should_and_no_other() {
    let register = Register::embedded().unwrap();
    let in_area = |code: &str, on: Day| register.gdpr_area.iter().any(|m| m.jurisdiction == code && m.holds_on(on));
    let adequate = |code: &str, on: Day| register.adequacy.iter().any(|d| d.jurisdiction == code && d.in_force(on, on));
    for code in ["NO", "IS", "LI"] {
        for gap in ["2018-05-25", "2018-07-19"] {
            assert!(!in_area(code, day(gap)), "{code} on {gap}");
        }
        assert!(in_area(code, day("2018-07-20")));
    }
    let mut on = day("2018-05-25");
    while on <= day("2031-12-27") {
        assert!(in_area("GB", on) || adequate("GB", on), "the United Kingdom on {on}");
        on = on.next();
    }
    assert!(!in_area("GB", on) && !adequate("GB", on));
    assert!(adequate("US", day("2020-07-15")) && !adequate("US", day("2020-07-16")));
    assert!(!adequate("US", day("2023-07-09")) && adequate("US", day("2026-11-21")));
}

#[test]
fn what_a_register_cannot_say_is_told_by_its_entry() {
    let register = Register::embedded().unwrap();
    for decision in &register.adequacy {
        for event in &decision.events {
            assert!(!event.pending || event.check_again.is_some(), "{}", event.id);
        }
    }
    // A law that compels nobody, protects, or is no third country's, is in the index and not among disclosure laws.
    for id in ["US-EO-12333", "US-EO-14086", "EU-E-EVIDENCE", "CN-PIPL"] {
        let entry = register.index.iter().find(|entry| entry.id == id).unwrap();
        assert!(entry.not_wired.is_some(), "{id}");
        assert!(!register.disclosure_laws.iter().any(|law| law.citation == entry.citation), "{id}");
    }
}

#[test]
fn the_index_has_its_texts_in_three_languages() {
    let ids = |language: &str| -> BTreeSet<String> {
        let text = fs::read_to_string(root().join(format!("domain/text/{language}/index.ftl"))).unwrap();
        let named = text.lines().filter_map(|line| line.split_once(" = "));
        named.filter(|(_, text)| !text.trim().is_empty()).map(|(id, _)| id.to_owned()).collect()
    };
    let swedish = ids("sv");
    for language in ["en", "fi"] {
        let lacking: Vec<String> = swedish.symmetric_difference(&ids(language)).cloned().collect();
        assert!(lacking.is_empty(), "{language}: {lacking:?}");
    }
    for entry in &engine().register().index {
        assert!(swedish.contains(&format!("index-{}", entry.id.to_lowercase())), "{}", entry.id);
    }
}

#[test]
fn the_command_line_looks_up_follows_and_watches_the_register() {
    let ok = |arguments: &[&str]| {
        let ran = run(arguments);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
        ran.out
    };
    let found = ok(&["register", "find", "10", "kap.", "2", "a", "§"]);
    for part in ["SE-OSL-10-2A", "osl_10_2a (domain/src/law/se/osl_10_2a.rs)", "Från 2023-07-01.", "2026-04-25"] {
        assert!(found.contains(part), "{part} in\n{found}");
    }
    let found = ok(&["register", "find", "EO 12333", "--lang", "en"]);
    assert!(found.contains("Not wired: it compels no supplier"), "{found}");
    assert!(ok(&["register", "find", "xyzzyx"]).contains("Inget hittades"));
    let changed = ok(&["register", "changes", "--from", "2020-07-16", "--to", "2020-07-16", "--lang", "en"]);
    assert!(changed.contains("the decision is annulled") && !changed.contains("2020-07-17"), "{changed}");
    let due = ok(&["register", "due", "--today", "2026-11-22", "--within", "0", "--lang", "en"]);
    assert!(due.contains("C-703/25 P") && due.contains("was due 2026-11-05"), "{due}");
    // Without a day it asks the clock, whatever that says.
    ok(&["register", "due"]);
    assert!(ok(&["register", "--as-of", "2020-07-15"]).contains("Privacy Shield"));
    for wrong in [["register", "changes", "--from", "2020-7-1"], ["register", "due", "--today", "idag"]] {
        assert_eq!(run(&wrong).code, Some(1), "{wrong:?}");
    }
}

#[test]
fn the_service_answers_the_same_about_the_register() {
    let engine = engine();
    let service = Service::start();
    let query = r#"query($today: LocalDate!) {
        all: lawIndex { id citation text(language: EN) country kind status from to source { standing checked } }
        osl: lawIndex(search: "OSL 10:2a") { id carriedBy { id file } }
        finnish: lawIndex(country: "FI", wired: false) { id country notWired(language: EN) }
        lawChanges(from: "2023-07-01", to: "2023-07-10") { day kind id text(language: EN) source }
        registerDue(today: $today, withinDays: 0) { id by overdue reasons { by kind text(language: EN) } }
    }"#;
    let query = query.replace("LocalDate", "Day");
    let came = service.ask(&query, &json!({ "today": "2026-11-22" }));
    assert_eq!((came.status, came.at("/errors")), (200, &Value::Null), "{}", came.body);
    let ids = |pointer: &str| -> Vec<String> {
        let all = came.at(pointer).as_array().unwrap();
        all.iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
    };
    let listed: Vec<String> = listings(&engine).into_iter().map(|listing| listing.entry.id).collect();
    assert_eq!(ids("/data/all"), listed);
    assert!(came.at("/data/all").as_array().unwrap().iter().all(|entry| entry["text"] != Value::Null));
    assert_eq!(came.at("/data/osl/0/carriedBy/0/file"), "domain/src/law/se/osl_10_2a.rs");
    assert!(came.at("/data/finnish").as_array().unwrap().iter().all(|entry| entry["country"] == "FI"));
    assert!(came.at("/data/finnish/0/notWired").is_string());
    let changed = changes_between(&engine, Some(day("2023-07-01")), Some(day("2023-07-10")));
    assert_eq!(ids("/data/lawChanges"), changed.into_iter().map(|change| change.id).collect::<Vec<_>>());
    let now = due(&engine, day("2026-11-22"), 0).into_iter().map(|due| due.id).collect::<Vec<_>>();
    assert_eq!(ids("/data/registerDue"), now);
}
