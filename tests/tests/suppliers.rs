//! Suppliers, through GraphQL, the command line and the real binary: an official asks whose law reaches a service, states
//! what is known and lets a case take it; an analyst asks what falls with an owner; a machine imports files.

use std::path::Path;

use serde_json::{Value, json};
use underlag_tests::binary::{Server, run};

use crate::asked::ask;

const TODAY: &str = "2026-11-21";
const EXPOSURE: &str = "query($of: ID!, $asOf: Day!, $whatIf: [WhatIfInput!]) {
    exposure(of: $of, asOf: $asOf, whatIf: $whatIf) {
        of { name isService } residency control isAssumed reviewed
        reaching { country certainty by { factor certainty laws { law } handed { clearText }
            paths { certainty hops { way task to { name } country facts { fact source said saidBy } } } } }
        gaps { kind about { name } leavesOpen } controllers { entity { name } certainty } } }";

/// A service on a database of its own with one body, and the made-up suppliers when they are wanted.
struct Kept {
    server: Server,
    database: String,
    body: String,
    folder: tempfile::TempDir,
}

impl Kept {
    fn start(with_made_up: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("kept.db").display());
        let added = run(&["body", "add", "Ödeby kommun", "--country", "SE", "--database", &database]);
        assert_eq!(added.code, Some(0), "{}", added.err);
        if with_made_up {
            let imported = run(&["import", "made-up", "--database", &database]);
            assert!(imported.code == Some(0) && imported.out.contains("entities  1000 new"), "{}", imported.out);
        }
        let server = Server::start_with(&["--database", &database]);
        let mut kept = Self { server, database, body: String::new(), folder };
        let bodies = kept.ask("{ bodies { nodes { id } } }", &json!({}));
        bodies["data"]["bodies"]["nodes"][0]["id"].as_str().unwrap().clone_into(&mut kept.body);
        kept
    }

    fn ask(&self, query: &str, variables: &Value) -> Value {
        ask(&self.server.url, query, variables)
    }

    /// Carries out a mutation with one input, which must not be refused, and gives its payload.
    fn change(&self, field: &str, kind: &str, selection: &str, mut input: Value) -> Value {
        input["body"] = json!(self.body);
        let query = format!(
            "mutation($i: {kind}!) {{ {field}(input: $i) {{ {selection} userErrors {{ code path message }} }} }}"
        );
        let answer = self.ask(&query, &json!({ "i": input }));
        assert_eq!(answer["data"][field]["userErrors"], json!([]), "{answer}");
        answer["data"][field].clone()
    }

    fn entity(&self, name: &str, country: &str) -> String {
        let input = json!({ "name": name, "kind": "COMPANY" });
        let added = self.change("addLegalEntity", "AddLegalEntityInput", "entity { id name }", input);
        let id = added["entity"]["id"].as_str().unwrap().to_owned();
        let home = json!({ "home": { "entity": id, "home": "BOTH", "country": country } });
        self.state(&[home]);
        id
    }

    fn state(&self, links: &[Value]) -> Vec<String> {
        let fact = |link: &Value| {
            json!({ "link": link, "from": "2020-01-01", "source": "Utdrag ur bolagsregistret", "said": "2026-05-01",
                    "evidence": "DOCUMENTED", "saidBy": "THIRD_PARTY" })
        };
        let input = json!({ "facts": links.iter().map(fact).collect::<Vec<_>>() });
        let stated = self.change("stateSupplierFacts", "StateSupplierFactsInput", "facts", input);
        stated["facts"].as_array().unwrap().iter().map(|fact| fact.as_str().unwrap().to_owned()).collect()
    }

    fn service(&self, name: &str) -> String {
        let query = "query($n: String!) { services(filter: { name: { eq: $n } }) { nodes { id } } }";
        let found = self.ask(query, &json!({ "n": name }));
        found["data"]["services"]["nodes"][0]["id"].as_str().unwrap_or_else(|| panic!("{found}")).to_owned()
    }

    fn exposure(&self, of: &str, what_if: &Value) -> Value {
        let answer = self.ask(EXPOSURE, &json!({ "of": of, "asOf": TODAY, "whatIf": what_if }));
        assert!(answer["data"]["exposure"].is_object(), "{answer}");
        answer["data"]["exposure"].clone()
    }
}

fn certainty(exposure: &Value, country: &str) -> Option<String> {
    let reaching = exposure["reaching"].as_array().unwrap();
    let found = reaching.iter().find(|reaching| reaching["country"] == country)?;
    Some(found["certainty"].as_str().unwrap().to_owned())
}

#[test]
fn an_official_sees_whose_law_reaches_a_service_by_which_path_and_what_is_not_known() {
    let kept = Kept::start(true);
    let exposure = kept.exposure(&kept.service("Cirrofield Kontor"), &Value::Null);
    assert_eq!(certainty(&exposure, "US").as_deref(), Some("TRUE"), "{exposure}");
    assert_eq!((&exposure["reviewed"], &exposure["isAssumed"]), (&json!(false), &json!(false)));
    let usa = exposure["reaching"].as_array().unwrap().iter().find(|reaching| reaching["country"] == "US").unwrap();
    let control = usa["by"].as_array().unwrap().iter().find(|by| by["factor"] == "CONTROL").unwrap();
    assert!(!control["laws"].as_array().unwrap().is_empty(), "{control}");
    for hop in control["paths"].as_array().unwrap().iter().flat_map(|path| path["hops"].as_array().unwrap()) {
        // A service names its provider by itself; every other step rests on a statement with a source and a day.
        assert!(hop["way"] == "PROVIDER" || hop["facts"][0]["source"].is_string(), "{hop}");
    }
    assert!(!exposure["gaps"].as_array().unwrap().is_empty());
    let nowhere = kept.ask(EXPOSURE, &json!({ "of": "hej", "asOf": TODAY }));
    assert_eq!(nowhere["errors"][0]["extensions"]["code"], "BAD_REQUEST", "{nowhere}");
}

#[test]
fn a_hundred_suppliers_are_asked_about_at_once_and_no_more() {
    let kept = Kept::start(true);
    let page = kept.ask("{ legalEntities(first: 101, orderBy: [{ field: NAME }]) { nodes { id } } }", &json!({}));
    let nodes = page["data"]["legalEntities"]["nodes"].as_array().unwrap();
    let mut ids: Vec<&Value> = nodes.iter().map(|node| &node["id"]).collect();
    let query = "query($of: [ID!]!) { exposures(of: $of, asOf: \"2026-11-21\") { of { id } reaching { country } } }";
    let refused = kept.ask(query, &json!({ "of": ids }));
    assert_eq!(refused["errors"][0]["extensions"]["code"], "LIMIT_EXCEEDED", "{refused}");
    ids.truncate(100);
    let answered = kept.ask(query, &json!({ "of": ids }));
    let exposures = answered["data"]["exposures"].as_array().unwrap();
    let told: Vec<&Value> = exposures.iter().map(|exposure| &exposure["of"]["id"]).collect();
    assert_eq!(told, ids);
}

#[test]
fn what_is_stated_by_hand_is_answered_from_and_an_assumption_writes_nothing() {
    let kept = Kept::start(false);
    let (operator, buyer) = (kept.entity("Granö Drift AB", "SE"), kept.entity("Lakeview Holdings Inc", "US"));
    let input = json!({ "name": "Granö Arkiv", "provider": operator });
    let added = kept.change("addService", "AddServiceInput", "service { id provider { name } }", input);
    assert_eq!(added["service"]["provider"]["name"], "Granö Drift AB");
    let service = added["service"]["id"].as_str().unwrap();
    let site = |task: &str| {
        json!({ "site": { "service": service, "task": task, "country": "SE", "by": operator,
        "handed": { "clearText": "TRUE", "ciphertext": "TRUE", "metadata": "TRUE" }, "keys": "SUPPLIER" } })
    };
    let nobody = json!({ "ownerUnknown": { "held": operator, "reason": "NO_KNOWN_PERSON" } });
    let complete = |task: &str| json!({ "complete": { "of": service, "sitesOf": task } });
    let mut links = vec![nobody, json!({ "complete": { "of": service } }), json!({ "complete": { "of": operator } })];
    for task in ["STORAGE", "OPERATION", "SUPPORT"] {
        links.extend([site(task), complete(task)]);
    }
    let stated = kept.state(&links);
    assert_eq!(kept.state(&links), stated, "the same statements are kept once");

    let as_it_is = kept.exposure(service, &Value::Null);
    assert_eq!((certainty(&as_it_is, "US"), &as_it_is["gaps"]), (None, &json!([])), "{as_it_is}");
    assert_eq!((&as_it_is["residency"], &as_it_is["control"]), (&json!(["SE"]), &json!(["SE"])));
    let bought = json!([{ "bought": { "entity": operator, "by": buyer, "day": "2026-06-01" } }]);
    let assumed = kept.exposure(service, &bought);
    assert_eq!((certainty(&assumed, "US").as_deref(), &assumed["isAssumed"]), (Some("TRUE"), &json!(true)));
    assert_eq!(kept.exposure(service, &Value::Null), as_it_is);
    let moved = json!([{ "supportMoved": { "service": service, "country": "IN", "day": "2026-06-01" } }]);
    assert_eq!(certainty(&kept.exposure(service, &moved), "IN").as_deref(), Some("TRUE"));

    let changes = "query($of: ID!) { exposureChanges(of: $of, since: \"2019-12-31\", until: \"2026-11-21\") {
        day reaches { country factor before after } facts { source } } }";
    let turned = kept.ask(changes, &json!({ "of": service }));
    let first = &turned["data"]["exposureChanges"][0];
    assert_eq!((&first["day"], &first["reaches"][0]["country"]), (&json!("2020-01-01"), &json!("SE")), "{turned}");

    let input = json!({ "supplier": operator, "fact": stated[0], "day": "2026-11-21", "reason": "fel bolag" });
    kept.change("takeBackSupplierFact", "TakeBackSupplierFactInput", "facts", input);
    let gaps = kept.exposure(service, &Value::Null)["gaps"].clone();
    assert_eq!(gaps[0]["kind"], "OWNER", "{gaps}");
    let checked = run(&["verify", "--database", &kept.database]);
    assert_eq!(checked.code, Some(0), "{}", checked.out);
}

#[test]
fn what_cannot_be_stated_is_refused_with_a_code_and_a_place() {
    let kept = Kept::start(false);
    let operator = kept.entity("Granö Drift AB", "SE");
    let refused = |field: &str, kind: &str, mut input: Value| {
        input["body"] = json!(kept.body);
        let query = format!("mutation($i: {kind}!) {{ {field}(input: $i) {{ userErrors {{ code path }} }} }}");
        let answer = kept.ask(&query, &json!({ "i": input }));
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        let error = answer["data"][field]["userErrors"][0].clone();
        (error["code"].as_str().unwrap_or_default().to_owned(), error["path"].clone())
    };
    let wrong =
        json!({ "name": "X", "kind": "COMPANY", "identifiers": [{ "scheme": "BUSINESS_ID", "number": "0112038-8" }] });
    let place = json!(["input", "identifiers", "0", "number"]);
    assert_eq!(refused("addLegalEntity", "AddLegalEntityInput", wrong), ("INVALID".to_owned(), place));
    let nobody = json!({ "name": "Arkiv", "provider": kept.body });
    let place = json!(["input", "provider"]);
    assert_eq!(refused("addService", "AddServiceInput", nobody), ("NOT_FOUND".to_owned(), place));
    let state = |link: Value| {
        let fact = json!({ "link": link, "source": "Brev", "said": "2026-05-01", "evidence": "CLAIMED",
                           "saidBy": "SUPPLIER" });
        refused("stateSupplierFacts", "StateSupplierFactsInput", json!({ "facts": [fact] }))
    };
    let nowhere = state(json!({ "home": { "entity": operator, "home": "SEAT", "country": "XX" } }));
    assert_eq!(nowhere, ("INVALID".to_owned(), json!(["input", "facts", "0", "country"])));
    let share = json!({ "least": 6000, "greatest": 4000 });
    let holding = json!({ "holder": operator, "held": operator, "capital": share, "directness": "DIRECT" });
    let backwards = state(json!({ "ownership": holding }));
    assert_eq!(backwards, ("INVALID".to_owned(), json!(["input", "facts", "0", "capital"])));
    let none = refused("stateSupplierFacts", "StateSupplierFactsInput", json!({ "facts": [] }));
    assert_eq!(none, ("INVALID".to_owned(), json!(["input"])));
}

#[test]
fn a_case_takes_the_chains_of_its_services_and_is_found_when_an_owner_is_asked_about() {
    let kept = Kept::start(true);
    let service = kept.service("Cirrofield Kontor");
    let toml = "[case]\ntitle = \"Kontorsstöd\"\n\n[inquiry]\nas_of = 2026-11-21\n\n[body]\ncountry = \"SE\"\n";
    let query = "mutation($i: CreateCaseInput!) { createCase(input: $i) { case { id handovers } userErrors { code path message } } }";
    let without = json!({ "body": kept.body, "source": { "toml": toml }, "services": [{ "service": service }] });
    let refused = kept.ask(query, &json!({ "i": without }));
    assert_eq!(refused["data"]["createCase"]["userErrors"][0]["path"][0], "input", "{refused}");
    let inline = json!({ "inline": {
        "title": "Kontorsstöd",
        "asOf": TODAY,
        "informations": [{ "id": "arenden", "name": "Ärenden", "facts": [] }],
        "recipients": [],
        "handovers": [],
    } });
    let input = json!({ "body": kept.body, "source": inline, "services": [{ "service": service }] });
    let created = kept.ask(query, &json!({ "i": input }));
    let case = &created["data"]["createCase"]["case"];
    assert!(case["handovers"].as_i64().unwrap_or_default() >= 1, "{created}");
    let assess =
        "mutation($i: AssessCaseInput!) { assessCase(input: $i) { assessment { headline } userErrors { code } } }";
    let assessed = kept.ask(assess, &json!({ "i": { "case": case["id"] } }));
    assert!(assessed["data"]["assessCase"]["assessment"]["headline"].is_string(), "{assessed}");
    let document = "query($id: ID!) { node(id: $id) { ... on Case { revisions { nodes { document } } } } }";
    let kept_case = kept.ask(document, &json!({ "id": case["id"] }));
    let text = kept_case["data"]["node"]["revisions"]["nodes"][0]["document"].as_str().unwrap();
    assert!(text.contains("controlled_from"), "{text}");

    let exposure = kept.exposure(&service, &Value::Null);
    let names = "query($n: String!) { legalEntities(filter: { name: { eq: $n } }) { nodes { id } } }";
    let controller = &exposure["controllers"][0]["entity"]["name"];
    let owner = kept.ask(names, &json!({ "n": controller }))["data"]["legalEntities"]["nodes"][0]["id"].clone();
    let radius = "query($from: BlastOrigin!) { blastRadius(from: $from, asOf: \"2026-11-21\") {
        service { name } certainty cases { id title informations { key name } } } }";
    for from in [json!({ "entity": owner }), json!({ "country": "US" })] {
        let struck = kept.ask(radius, &json!({ "from": from }));
        let services = struck["data"]["blastRadius"].as_array().unwrap_or_else(|| panic!("{struck}"));
        let office = services.iter().find(|struck| struck["service"]["name"] == "Cirrofield Kontor").unwrap();
        let informations = json!([{ "key": "arenden", "name": "Ärenden" }]);
        let told = json!([{ "id": case["id"], "title": "Kontorsstöd", "informations": informations }]);
        assert_eq!(office["cases"], told, "{struck}");
    }
}

fn written(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    file.display().to_string()
}

#[test]
fn a_machine_imports_published_files_and_is_told_which_rows_could_not_be_read() {
    let kept = Kept::start(false);
    let level_1 = "LEI,Entity.LegalName,Entity.LegalAddress.Country,Entity.HeadquartersAddress.Country,\
                   Entity.LegalJurisdiction,Entity.RegistrationAuthority.RegistrationAuthorityID,\
                   Entity.RegistrationAuthority.RegistrationAuthorityEntityID,Entity.EntityCategory,\
                   Entity.EntityStatus,Entity.EntityExpirationDate,\
                   Registration.LastUpdateDate,Registration.RegistrationStatus\n\
                   5493001KJTIIGC8Y1R12,Granö Drift AB,SE,SE,SE,,,GENERAL,ACTIVE,,2024-05-01T00:00:00Z,ISSUED\n\
                   5493001KJTIIGC8Y1R13,Fel Siffra AB,SE,SE,SE,,,GENERAL,ACTIVE,,2024-05-01T00:00:00Z,ISSUED\n";
    let file = written(kept.folder.path(), "lei.csv", level_1);
    let import = |format: &str, file: &str| {
        run(&["import", format, file, "--published", "2026-11-01", "--database", &kept.database])
    };
    let first = import("gleif-level1", &file);
    assert!(first.out.contains("entities  1 new") && first.out.contains("rejected  1"), "{}{}", first.out, first.err);
    let rejected = std::fs::read_to_string(format!("{file}.rejects")).unwrap();
    let rejected: Value = serde_json::from_str(rejected.lines().next().unwrap()).unwrap();
    assert_eq!(rejected["line"], 3, "{rejected}");
    assert!(rejected["reason"].as_str().unwrap().contains("check digits"), "{rejected}");
    let again = import("gleif-level1", &file);
    assert_eq!(again.out, first.out, "a second time it is told what was done");
    let other = import("gleif-level2", &file);
    assert!(other.code != Some(0) && other.err.contains("no column"), "{}", other.err);
    let listed = kept.ask(
        "{ legalEntities { nodes { name lei country facts { nodes { source publisher } } } }
        supplierImports { nodes { format rows rejected body { name } } } }",
        &json!({}),
    );
    let entity = &listed["data"]["legalEntities"]["nodes"][0];
    assert_eq!((&entity["name"], &entity["country"]), (&json!("Granö Drift AB"), &json!("SE")), "{listed}");
    assert_eq!(entity["facts"]["nodes"][0]["publisher"], "gleif-level1");
    assert_eq!(listed["data"]["supplierImports"]["nodes"][0]["rejected"], "1", "{listed}");
}
