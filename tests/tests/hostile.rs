//! What nobody should send and somebody will: it gives faults with codes or a right answer, never a panic.

mod list;
mod thrown;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::LazyLock;
use std::time::Duration;

use serde_json::{Value, json};
use underlag_domain::assess::{Assessment, Engine};
use underlag_domain::attribute::Attribute;
use underlag_domain::case::draft::{CaseDraft, MOST_HANDOVERS, ThingDraft};
use underlag_domain::case::{Case, CaseFaults, Inquiry, MAX_FILE_BYTES, Subject, read_toml};
use underlag_domain::headline::Headline;
use underlag_domain::jurisdiction::index_of;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_domain::values::Values;
use underlag_tests::binary::{run, run_with};
use underlag_tests::cases::root;

use self::list::{BASE, Hostile, STANDARD, every_hostile_case, judgment, owners, sub_processors, with};
use crate::service::{Service, scratch};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::embedded().unwrap());

fn check(text: &str) -> Result<(Case, Inquiry), CaseFaults> {
    let file = read_toml(text)?;
    let case = file.case.check()?;
    let inquiry = file.inquiry.check(&case, ENGINE.register())?;
    Ok((case, inquiry))
}

fn answer(text: &str) -> Result<Assessment, CaseFaults> {
    let (case, inquiry) = check(text)?;
    Ok(ENGINE.assess(&case, &inquiry).unwrap())
}

/// Code, place and message of every fault.
fn faults(text: &str) -> Vec<(String, String, String)> {
    let faults = check(text).map_err(|faults| faults.faults().to_vec()).err().unwrap_or_default();
    let told = |fault: &underlag_domain::case::CaseFault| {
        (fault.problem.code().to_owned(), fault.path.clone(), fault.problem.to_string())
    };
    faults.iter().map(told).collect()
}

fn start_of(text: &str) -> String {
    text.chars().take(300).collect()
}

#[test]
fn the_small_case_is_answered_so_that_every_refusal_below_is_for_what_was_added() {
    assert_eq!(faults(BASE), []);
    for (place, addition) in [
        ("recipient", "seat = \"SE\""),
        (
            "recipient",
            "seat = { value = \"SE\", from = 2026-01-31, to = 2026-01-31, evidence = \"claimed\", by = \"supplier\" }",
        ),
        ("recipient", "owners = [{ country = \"US\", share = 60 }, { country = \"SE\", share = 40 }]"),
        ("top", "profile = \"esam-2023\""),
        ("top", "positions = { I-17 = \"seat\" }"),
        ("top", "out_of_scope = [\"SECRECY\"]"),
        ("top", "excluded_measures = [\"recipient.cloud.processor_agreement\"]"),
    ] {
        assert_eq!(faults(&with(place, addition)), [], "{addition}");
    }
    assert_eq!(faults(&judgment(STANDARD, "favourable", "the board", "2026-11-01")), []);
    for day in ["1900-01-01", "2199-12-31", "2024-02-29"] {
        assert_eq!(faults(&BASE.replace("2026-11-02", day)), [], "{day}");
    }
}

#[test]
fn every_hostile_case_gets_its_code_its_place_and_a_message_that_says_what_to_do() {
    for Hostile { text, code, place, says } in every_hostile_case() {
        let found = faults(&text);
        let is_there = found.iter().any(|(found, at, message)| found == code && at == place && message.contains(says));
        assert!(is_there, "{code} at `{place}` saying `{says}` is not among {found:?}\n{}", start_of(&text));
        assert!(found.len() <= CaseFaults::MOST);
        for (_, at, message) in &found {
            assert!(at.chars().count() < 400 && message.chars().count() < 1_000, "{} is too long", start_of(message));
        }
    }
}

#[test]
fn every_code_the_schema_promises_is_reached_by_some_hostile_case() {
    let schema = std::fs::read_to_string(root().join("schema.graphql")).unwrap();
    let promised: BTreeSet<String> = schema
        .split_once("enum UserErrorCode {")
        .unwrap()
        .1
        .lines()
        .take_while(|line| *line != "}")
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('"'))
        .map(str::to_owned)
        .collect();
    let reached: BTreeSet<String> =
        every_hostile_case().iter().flat_map(|hostile| faults(&hostile.text)).map(|(code, _, _)| code).collect();
    // What no case can be refused for: it is about changing what is kept.
    let of_changes: BTreeSet<String> = ["CONFLICT", "INVALID", "NOT_FOUND"].map(str::to_owned).into();
    assert!(reached.is_disjoint(&of_changes));
    assert_eq!(reached.union(&of_changes).cloned().collect::<BTreeSet<_>>(), promised);
}

#[test]
fn the_service_gives_every_hostile_case_the_same_faults_and_answers_on() {
    const QUERY: &str = "query($toml: String!) { assess(input: { source: { toml: $toml } }) {
        assessment { headline } userErrors { code message(language: EN) sv: message fi: message(language: FI) path }
    } }";
    let mut service = Service::start();
    for Hostile { text, .. } in every_hostile_case() {
        let came = service.ask(QUERY, &json!({ "toml": text }));
        assert_eq!((came.status, came.at("/errors")), (200, &Value::Null), "{}: {}", start_of(&text), came.body);
        assert_eq!(came.at("/data/assess/assessment"), &Value::Null, "{}", start_of(&text));
        let expected: Vec<(String, String)> =
            faults(&text).into_iter().map(|(code, _, message)| (code, message)).collect();
        let errors = came.at("/data/assess/userErrors").as_array().unwrap();
        let word = |error: &Value, key: &str| error[key].as_str().unwrap().to_owned();
        let told: Vec<(String, String)> =
            errors.iter().map(|error| (word(error, "code"), word(error, "message"))).collect();
        assert_eq!(told, expected, "{}", start_of(&text));
        for error in errors {
            let said = ["sv", "message", "fi"].map(|key| word(error, key));
            assert!(said.iter().all(|text| !text.is_empty() && !text.starts_with("[fault-")), "{said:?}");
            assert!(said[0] != said[1] && said[1] != said[2] && said[0] != said[2], "not translated: {said:?}");
        }
    }
    service.still_answers();
}

#[test]
fn the_command_line_ends_with_2_on_hostile_cases_and_names_the_place() {
    for Hostile { text, place, says, .. } in
        every_hostile_case().into_iter().filter(|hostile| hostile.text.len() <= MAX_FILE_BYTES).step_by(5)
    {
        let ran = run_with(&["assess", "-", "--lang", "en"], text.as_bytes());
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{}: {}", start_of(&text), ran.err);
        assert!(ran.err.starts_with("standard input: ") && ran.err.contains(place), "{}", ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
        for (language, source) in [("sv", "standard in: "), ("fi", "vakiosyöte: ")] {
            let other = run_with(&["assess", "-", "--lang", language], text.as_bytes());
            assert_eq!(other.code, Some(2));
            assert!(other.err.starts_with(source) && other.err.contains(place), "{}", other.err);
            assert!(other.err != ran.err && !other.err.contains("[fault-"), "{}", other.err);
        }
    }
    let larger = "#".repeat(MAX_FILE_BYTES + 1);
    let ran = run_with(&["assess", "-"], larger.as_bytes());
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("larger than 1 MiB"), "{}", ran.err);
}

#[test]
fn a_file_that_is_not_utf_8_or_is_empty_or_endless_is_refused_with_what_to_do() {
    let utf_16: Vec<u8> = "title = \"å\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut latin_1 = b"title = \"".to_vec();
    latin_1.extend([0xe5, b'"']);
    for (name, bytes, code, says) in [
        ("utf_16.toml", [&[0xff, 0xfe][..], &utf_16].concat(), 1, "save it as UTF-8"),
        ("latin_1.toml", latin_1, 1, "save it as UTF-8"),
        ("surrogate.toml", b"title = \"\xed\xa0\x80\"".to_vec(), 1, "save it as UTF-8"),
        ("cut.toml", "title = \"å".as_bytes()[..10].to_vec(), 1, "save it as UTF-8"),
        ("empty.toml", Vec::new(), 2, "[information.<id>]"),
    ] {
        let ran = run(&["assess", &scratch(name, &bytes)]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{name}: {}", ran.err);
        assert!(ran.err.contains(says), "{name}: {}", ran.err);
    }
    let ran = run(&["assess", "/dev/zero"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("larger than 1 MiB"), "{}", ran.err);
}

#[test]
fn a_file_with_a_byte_order_mark_and_windows_line_ends_is_answered_as_without() {
    let plain = answer(BASE).unwrap();
    let windows = answer(&format!("\u{feff}{}", BASE.replace('\n', "\r\n"))).unwrap();
    assert_eq!(serde_json::to_value(windows).unwrap(), serde_json::to_value(plain).unwrap());
}

#[test]
fn names_in_any_script_come_back_as_they_were_given_and_cannot_steer_a_terminal() {
    const QUERY: &str = "query($toml: String!) { assess(input: { source: { toml: $toml } }) {
        assessment { title obstacles { handover { recipientName } } duties { informations } } userErrors { code }
    } }";
    let mut service = Service::start();
    for name in [
        "Ärende 🏛️👩‍⚖️",
        "שלום \u{200f}(א)",
        "a\u{202e}fdp.exe",
        "\u{1b}[31mred\u{1b}[0m",
        "NUL \0 here",
        "e\u{301}\u{301}\u{301}",
        "𝕏",
    ] {
        let written = serde_json::to_string(name).unwrap();
        let text = with("top", &format!("title = {written}")).replace("#recipient", &format!("name = {written}"));
        let text = text.replace("#information", &format!("name = {written}"));
        assert_eq!(check(&text).unwrap().0.title, name);
        let came = service.ask(QUERY, &json!({ "toml": text }));
        assert_eq!(came.at("/data/assess/userErrors"), &json!([]), "{}", came.body);
        assert_eq!(came.at("/data/assess/assessment/title"), name);
        assert_eq!(came.at("/data/assess/assessment/obstacles/0/handover/recipientName"), name);
        assert_eq!(came.at("/data/assess/assessment/duties/0/informations/0"), name);
        // On paper a name must not move the cursor, change colours or turn the line around.
        let file = scratch("named.toml", text.as_bytes());
        for arguments in [vec!["assess", &file], vec!["compare", &file, "--as-of", "2023-06-30"], vec!["cases", &file]]
        {
            let ran = run(&arguments);
            let steers = |c: &char| (c.is_control() && *c != '\n') || ('\u{202a}'..='\u{202e}').contains(c);
            assert!(!ran.out.is_empty());
            assert_eq!(ran.out.chars().find(steers), None, "{arguments:?} {name:?}: {:?}", start_of(&ran.out));
            assert_eq!(ran.err.chars().find(steers), None, "{arguments:?} {name:?}: {:?}", start_of(&ran.err));
        }
    }
    let ran = run_with(&["assess", "-"], BASE.replace("2026-11-02", "\"\\u001b[2J\"").as_bytes());
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("[2J") && !ran.err.contains('\u{1b}'), "{:?}", ran.err);
    service.still_answers();
}

#[test]
fn an_owner_controls_only_with_certainly_more_than_half_the_votes() {
    for (list, controller) in [
        ("{ country = \"US\", share = 50.01 }", Some("US")),
        ("{ country = \"US\", share = 50 }", None),
        ("{ country = \"US\", min = 40, max = 100 }", None),
        ("{ country = \"US\", share = 50 }, { country = \"SE\", share = 50 }", None),
        ("{ country = \"US\", share = 0 }, { country = \"SE\", share = 100 }", Some("SE")),
        ("{ country = \"US\" }", None),
    ] {
        let (case, inquiry) = check(&owners(list)).unwrap();
        let known =
            case.known(Subject::Recipient(0), Attribute::ControlledFrom, inquiry.as_of, inquiry.known_on).values;
        let expected = controller
            .map_or_else(|| Attribute::ControlledFrom.row().domain.all(), |code| Values::one(index_of(code).unwrap()));
        assert_eq!(known, expected, "{list}");
    }
}

#[test]
fn what_lies_just_within_the_limits_is_taken_and_just_beyond_is_not() {
    assert_eq!(check(&sub_processors(MOST_HANDOVERS)).unwrap().0.handovers().len(), MOST_HANDOVERS);
    assert_eq!(faults(&sub_processors(MOST_HANDOVERS + 1))[0].0, "TOO_LARGE");
    let title = "å".repeat(2_000);
    let titled = |title: &str| with("top", &format!("title = \"{title}\""));
    assert_eq!(check(&titled(&title)).unwrap().0.title, title);
    assert_eq!(faults(&titled(&format!("{title}å")))[0].0, "TOO_LARGE");
    let filled = format!("{BASE}#{}", "x".repeat(MAX_FILE_BYTES - BASE.len() - 1));
    assert_eq!((filled.len(), faults(&filled)), (MAX_FILE_BYTES, Vec::new()));
}

#[test]
fn as_many_sub_processors_as_are_allowed_of_whom_nothing_is_known_are_answered_as_not_established() {
    let answer = answer(&sub_processors(MOST_HANDOVERS)).unwrap();
    assert_eq!(answer.headline, Headline::NotEstablished);
    assert_eq!(answer.tests.len(), TestOfLaw::ALL.len());
    assert!((1..=10).contains(&answer.missing_facts.len()));
}

#[test]
fn the_same_id_twice_in_a_draft_is_a_fault_of_each_kind_of_thing() {
    let thing = |id: &str| ThingDraft { id: id.to_owned(), ..ThingDraft::default() };
    for (informations, recipients, place) in
        [(vec!["a", "a"], vec!["b"], "information"), (vec!["a"], vec!["b", "b"], "recipient")]
    {
        let draft = CaseDraft {
            informations: informations.into_iter().map(thing).collect(),
            recipients: recipients.into_iter().map(thing).collect(),
            ..CaseDraft::default()
        };
        let faults = draft.check().unwrap_err();
        assert_eq!(faults.faults().len(), 1);
        assert_eq!((faults.faults()[0].path.as_str(), faults.faults()[0].problem.code()), (place, "DUPLICATE"));
    }
}

#[test]
fn a_case_as_input_gets_the_same_codes_as_a_case_file() {
    const QUERY: &str = "query($case: CaseInput!) { assess(input: { source: { inline: $case } }) {
        assessment { headline } userErrors { code path }
    } }";
    let mut service = Service::start();
    let things = |count: usize| -> Vec<Value> { (0..count).map(|at| json!({ "id": format!("r{at}") })).collect() };
    let handovers = |count: usize| -> Vec<Value> {
        (0..count).map(|at| json!({ "information": "i", "recipient": format!("r{at}") })).collect()
    };
    let owners = |shares: &[&str]| -> Value {
        let owners: Vec<Value> = shares.iter().map(|share| json!({ "country": "US", "minShare": share })).collect();
        json!({ "asOf": "2026-11-02", "informations": [{ "id": "i" }], "recipients": [{ "id": "r", "owners": owners }] })
    };
    let facts = |facts: Value| json!({ "asOf": "2026-11-02", "informations": [{ "id": "i", "facts": facts }] });
    for (case, code, place) in [
        (json!({ "informations": [{ "id": "i" }] }), "MISSING", json!([])),
        (json!({ "asOf": "2026-11-02" }), "NO_INFORMATION", json!([])),
        (
            json!({ "informations": [{ "id": "i" }], "recipients": things(10_000), "handovers": handovers(10_000) }),
            "TOO_LARGE",
            json!(["recipient"]),
        ),
        (json!({ "informations": [{ "id": "i" }, { "id": "i" }] }), "DUPLICATE", json!(["information"])),
        (json!({ "informations": [{ "id": "x".repeat(1_000_000) }] }), "BAD_ID", json!(["information"])),
        (json!({ "title": "x".repeat(1_000_000) }), "TOO_LARGE", json!(["title"])),
        (json!({ "informations": [{ "id": "\0" }] }), "BAD_ID", json!(["information"])),
        (owners(&["101"]), "BAD_SHARE", json!(["recipient", "r", "owners"])),
        (owners(&["51", "50"]), "BAD_SHARE", json!(["recipient", "r", "owners"])),
        (
            facts(json!([{ "attribute": "secrecy", "values": ["osl_19_33"] }])),
            "UNKNOWN_VALUE",
            json!(["information", "i", "secrecy"]),
        ),
        (
            facts(json!([{ "attribute": "secrecyy", "values": ["x"] }])),
            "UNKNOWN_KEY",
            json!(["information", "i", "secrecyy"]),
        ),
        (
            facts(
                json!([{ "attribute": "secrecy", "values": ["other"] }, { "attribute": "secrecy", "values": ["other"] }]),
            ),
            "DUPLICATE",
            json!(["information", "i", "secrecy"]),
        ),
        (facts(json!([{ "attribute": "secrecy" }])), "MISSING", json!(["information", "i", "secrecy"])),
    ] {
        let came = service.ask(QUERY, &json!({ "case": case }));
        assert_eq!((came.status, came.at("/errors")), (200, &Value::Null), "{}", came.body);
        assert_eq!(came.at("/data/assess/assessment"), &Value::Null);
        let errors = came.at("/data/assess/userErrors").as_array().unwrap();
        assert!(
            errors.iter().any(|error| error["code"] == code && error["path"] == place),
            "{code} {place}: {errors:?}"
        );
    }
    service.still_answers();
}

#[test]
fn deep_and_multiplying_requests_are_refused_and_the_service_answers_on() {
    let mut service = Service::start();
    let list = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let object = |levels: usize| format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
    let query = "query($i: AssessInput!) { assess(input: $i) { userErrors { code } } }";
    let variables = |value: &str| format!("{{\"query\":\"{query}\",\"variables\":{{\"i\":{value}}}}}");
    let document = |text: &str| json!({ "query": text }).to_string();
    let mut bomb = "{ register { ...F0 ...F0 } }".to_owned();
    for level in 0..60 {
        write!(bomb, " fragment F{level} on Register {{ ...F{0} ...F{0} }}", level + 1).unwrap();
    }
    bomb.push_str(" fragment F60 on Register { hash }");
    let selections = |levels: usize| format!("{}{}", "{ a ".repeat(levels), "}".repeat(levels));
    let argument = |value: &str| format!("{{ assess(input: {value}) {{ __typename }} }}");
    for (name, body, codes) in [
        ("variables, 10 000 lists", variables(&list(10_000)), &["BAD_REQUEST"][..]),
        ("variables, 10 000 objects", variables(&object(10_000)), &["BAD_REQUEST"]),
        ("variables, 100 lists", variables(&list(100)), &["LIMIT_EXCEEDED"]),
        ("variables, 30 lists", variables(&list(30)), &["GRAPHQL_VALIDATION_FAILED"]),
        ("variables, 100 objects", variables(&object(100)), &["LIMIT_EXCEEDED"]),
        ("10 000 selections deep", document(&selections(10_000)), &["LIMIT_EXCEEDED"]),
        ("1 300 selections deep", document(&selections(1_300)), &["LIMIT_EXCEEDED", "GRAPHQL_PARSE_FAILED"]),
        ("17 selections deep", document(&selections(17)), &["LIMIT_EXCEEDED"]),
        ("argument, 10 000 lists", document(&argument(&list(10_000))), &["LIMIT_EXCEEDED"]),
        (
            "argument, 1 900 lists",
            document(&argument(&list(1_900))),
            &["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"],
        ),
        (
            "argument, 900 objects",
            document(&argument(&object(900).replace('"', ""))),
            &["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"],
        ),
        (
            "a type of 1 900 lists",
            document(&format!("query($a: {}Int{}) {{ __typename }}", "[".repeat(1_900), "]".repeat(1_900))),
            &["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"],
        ),
        (
            "1 300 inline fragments deep",
            document(&format!("{{ {} __typename {}", "... { ".repeat(1_300), "}".repeat(1_301))),
            &["LIMIT_EXCEEDED", "GRAPHQL_PARSE_FAILED"],
        ),
        ("a bomb of 60 levels", document(&bomb), &["LIMIT_EXCEEDED"]),
        ("a fragment in itself", document("{ ...A } fragment A on Query { ...A }"), &["GRAPHQL_VALIDATION_FAILED"]),
        ("letters beyond ASCII", document("{ å🙂 }"), &["GRAPHQL_PARSE_FAILED"]),
        ("NUL", document("{ \0 }"), &["GRAPHQL_PARSE_FAILED"]),
        ("both sources", variables("{\"source\":{\"demo\":\"x\",\"toml\":\"y\"}}"), &["GRAPHQL_VALIDATION_FAILED"]),
        (
            "a day of another calendar",
            variables("{\"asOf\":\"1600-01-01\",\"source\":{\"demo\":\"x\"}}"),
            &["GRAPHQL_VALIDATION_FAILED"],
        ),
        ("a lone surrogate", "{\"query\":\"{ \\ud800 }\"}".to_owned(), &["BAD_REQUEST"]),
    ] {
        let came = service.post("application/json", body.as_bytes());
        assert_eq!(came.status, 400, "{name}: {}", start_of(&came.body));
        assert!(codes.contains(&came.code()), "{name}: {}", start_of(&came.body));
        assert!(came.json.get("data").is_none(), "{name}");
        assert!(came.body.len() < 4_000, "{name} is answered with {} bytes", came.body.len());
        service.still_answers();
    }
}

#[test]
fn a_body_announced_too_large_is_refused_before_it_is_sent() {
    let mut service = Service::start();
    let mut stream = TcpStream::connect(service.server.url.strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let head =
        "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 999999999\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = [0; 64];
    let read = stream.read(&mut answer).unwrap();
    let status = String::from_utf8_lossy(&answer[..read]).into_owned();
    assert!(status.starts_with("HTTP/1.1 413 "), "{status}");
    service.still_answers();
}
