//! The service and the command line as people meet them: the real binary, over HTTP and as a process.

use std::fs;
use std::path::PathBuf;
use std::process;
use std::time::Duration;

use serde_json::{Value, json};
use underlag_domain::assess::Engine;
use underlag_domain::attribute::Attribute;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_tests::binary::{Server, run, run_with};
use underlag_tests::cases::{Named, all, root};

/// What came back.
#[derive(Debug)]
pub(crate) struct Came {
    pub(crate) status: u16,
    pub(crate) body: String,
    /// The body as JSON; null when it is none.
    pub(crate) json: Value,
    headers: Vec<(String, String)>,
}

/// The running service and a client of it.
pub(crate) struct Service {
    pub(crate) server: Server,
    agent: ureq::Agent,
}

impl Came {
    fn of(mut response: ureq::http::Response<ureq::Body>) -> Self {
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), value.to_str().unwrap().to_owned()));
        let headers = headers.collect();
        let status = response.status().as_u16();
        let body = response.body_mut().with_config().limit(64 << 20).read_to_string().unwrap();
        Self { status, json: serde_json::from_str(&body).unwrap_or_default(), body, headers }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The value at a JSON pointer; null when there is none.
    pub(crate) fn at(&self, pointer: &str) -> &Value {
        self.json.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// Code of the first error of the request.
    pub(crate) fn code(&self) -> &str {
        self.at("/errors/0/extensions/code").as_str().unwrap_or_default()
    }
}

impl Service {
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    /// Starts the service with further arguments.
    pub(crate) fn start_with(arguments: &[&str]) -> Self {
        Self::over(Server::start_with(arguments))
    }

    /// A client of a service that runs.
    pub(crate) fn over(server: Server) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_mins(1)))
            .build();
        Self { server, agent: config.into() }
    }

    pub(crate) fn get(&self, path: &str) -> Came {
        Came::of(self.agent.get(format!("{}{path}", self.server.url)).call().unwrap())
    }

    /// Sends JSON to the endpoint with further headers.
    pub(crate) fn post_with(&self, headers: &[(&str, &str)], body: &Value) -> Came {
        let mut request =
            self.agent.post(format!("{}/graphql", self.server.url)).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Came::of(request.send(body.to_string().as_bytes()).unwrap())
    }

    /// Gets any address.
    pub(crate) fn get_from(&self, address: &str) -> Came {
        Came::of(self.agent.get(address).call().unwrap())
    }

    /// Sends a body to the endpoint as it is.
    pub(crate) fn post(&self, media: &str, body: &[u8]) -> Came {
        let url = format!("{}/graphql", self.server.url);
        let request = self.agent.post(url).header("content-type", media);
        // By this media type a refusal has a status of its own.
        Came::of(request.header("accept", "application/graphql-response+json").send(body).unwrap())
    }

    /// Asks by GraphQL.
    pub(crate) fn ask(&self, query: &str, variables: &Value) -> Came {
        self.post("application/json", json!({ "query": query, "variables": variables }).to_string().as_bytes())
    }

    /// Fails unless the service answers a plain question, in the same process as before.
    pub(crate) fn still_answers(&mut self) {
        let came = self.ask("{ __typename }", &json!({}));
        assert_eq!((came.status, came.json), (200, json!({ "data": { "__typename": "Query" } })));
        assert!(self.server.is_running());
    }
}

/// A file of this test run.
pub(crate) fn scratch(name: &str, contents: &[u8]) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("underlag-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, contents).unwrap();
    path.to_str().unwrap().to_owned()
}

fn text_of(named: &Named) -> String {
    fs::read_to_string(root().join(&named.name)).unwrap()
}

/// The demo cases and some of the cases of law, for what takes a process for every case.
fn some() -> Vec<Named> {
    let some: Vec<Named> = all()
        .into_iter()
        .filter(|named| {
            ["api/demo/", "tests/cases/g18", "tests/cases/facts"].iter().any(|start| named.name.starts_with(start))
        })
        .collect();
    assert!(some.len() > 12, "{}", some.len());
    some
}

const G18: &str = "tests/cases/g18_tender_secrecy/2025_03_03_judged.toml";

#[test]
fn every_case_comes_out_of_the_service_as_it_comes_out_of_the_engine() {
    const QUERY: &str = "query($toml: String!) {
        assess(input: { source: { toml: $toml } }) {
            assessment {
                headline
                tests { test standing asArranged afterMeasures }
                contested { question { id } }
                missingFacts { path }
                obstacles { rule { id } ownRule { id } handover { id } }
                receipt { answer }
            }
            userErrors { code message path }
        }
    }";
    let engine = Engine::embedded().unwrap();
    let service = Service::start();
    let cases = all();
    assert!(cases.len() > 50, "{}", cases.len());
    for named in &cases {
        let came = service.ask(QUERY, &json!({ "toml": text_of(named) }));
        assert_eq!((came.status, came.at("/errors")), (200, &Value::Null), "{}: {}", named.name, came.body);
        assert_eq!(came.at("/data/assess/userErrors"), &json!([]), "{}", named.name);
        let answer = named.assessed(&engine);
        let tests: Vec<Value> = answer
            .tests
            .iter()
            .map(|finding| {
                json!({
                    "test": finding.test.name(), "standing": finding.standing.name(),
                    "asArranged": finding.as_arranged, "afterMeasures": finding.after_measures,
                })
            })
            .collect();
        assert_eq!(tests.len(), TestOfLaw::ALL.len());
        let contested: Vec<Value> =
            answer.contested.iter().map(|contested| json!({ "question": { "id": contested.question } })).collect();
        let missing: Vec<Value> = answer.missing_facts.iter().map(|fact| json!({ "path": fact.what.path })).collect();
        let obstacles: Vec<Value> = answer
            .obstacles
            .iter()
            .map(|obstacle| {
                // An obstacle is set by law, or by a rule of the body's own.
                let by = json!({ "id": obstacle.rule.id });
                let is_own = obstacle.rule.id.starts_with("own/");
                let (rule, own) = if is_own { (Value::Null, by) } else { (by, Value::Null) };
                json!({ "rule": rule, "ownRule": own, "handover": { "id": obstacle.handover.id } })
            })
            .collect();
        let expected = json!({
            "headline": answer.headline.name(), "tests": tests, "contested": contested, "missingFacts": missing,
            "obstacles": obstacles, "receipt": { "answer": answer.receipt.answer },
        });
        assert_eq!(came.at("/data/assess/assessment"), &expected, "{}", named.name);
    }
}

#[test]
fn the_command_line_prints_the_engines_answer_as_json_to_the_last_letter() {
    let engine = Engine::embedded().unwrap();
    for named in some() {
        let ran = run(&["assess", "--json", &named.name]);
        let mut expected = serde_json::to_string_pretty(&named.assessed(&engine)).unwrap();
        expected.push('\n');
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", named.name);
        assert!(ran.out == expected, "{} is answered otherwise than by the engine", named.name);
        let given = run_with(&["assess", "--json", "-"], text_of(&named).as_bytes());
        assert!(given.out == expected, "{} is answered otherwise from standard input", named.name);
    }
}

/// Whether a text holds an id in brackets, which is how a missing text is printed.
fn shows_an_id(text: &str) -> bool {
    // A case file's `[[handover]]` is no id.
    text.replace("[[", "").split('[').skip(1).filter_map(|rest| rest.split_once(']')).any(|(inside, _)| {
        inside.starts_with(|c: char| c.is_ascii_lowercase())
            && inside.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.'))
    })
}

#[test]
fn an_answer_on_paper_begins_with_the_headline_and_shows_no_message_id() {
    const QUERY: &str = "query($toml: String!) {
        assess(input: { source: { toml: $toml } }) {
            assessment { title sv: headlineText en: headlineText(language: EN) fi: headlineText(language: FI) }
        }
    }";
    assert!(shows_an_id("so [test-secrecy.question] it is") && !shows_an_id("[[handover]] [A] [å]"));
    let service = Service::start();
    for named in some() {
        let came = service.ask(QUERY, &json!({ "toml": text_of(&named) }));
        for language in ["sv", "en", "fi"] {
            let ran = run(&["assess", "--lang", language, &named.name]);
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", named.name);
            assert!(!shows_an_id(&ran.out), "{} in {language}:\n{}", named.name, ran.out);
            let headline = came.at(&format!("/data/assess/assessment/{language}")).as_str().unwrap();
            let title = came.at("/data/assess/assessment/title").as_str().unwrap();
            // The sheet's head is the title, the day and the reading; the first thing said below it is the headline.
            let mut blocks = ran.out.split("\n\n");
            let head = blocks.next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(head.starts_with(title), "{} in {language}: {head}", named.name);
            let first = blocks.next().unwrap().lines().next().unwrap();
            assert_eq!(first.to_lowercase(), headline.to_lowercase(), "{} in {language}", named.name);
        }
    }
}

#[test]
fn the_exit_code_is_0_for_an_answer_2_for_a_case_at_fault_and_1_for_anything_else() {
    let faulty = scratch("faulty.toml", b"as_of = 2026-11-02\n[information.papers]\nsecrecy = \"osl_99\"\n");
    let other = scratch("answer.json", b"{}");
    for (arguments, code, said) in [
        (vec!["assess", G18], 0, ""),
        (vec!["assess", G18, "--as-of", "2023-06-30", "--profile", "silent"], 0, ""),
        (vec!["cases", "tests/cases/g18_tender_secrecy"], 0, ""),
        (vec!["register", "--as-of", "2020-07-16"], 0, ""),
        (vec!["rules"], 0, ""),
        (vec!["--version"], 0, ""),
        (vec!["assess", &faulty], 2, "information.papers.secrecy"),
        (vec!["assess", G18, "--as-of", "2026-02-30"], 2, "2026-02-30"),
        (vec!["assess", G18, "--profile", "esam-2032"], 2, "menade ni `esam-2023`"),
        (vec!["assess", G18, "--profile", "esam-2032", "--lang", "en"], 2, "did you mean `esam-2023`"),
        (vec!["assess", G18, "--profile", "esam-2032", "--lang", "fi"], 2, "tarkoititteko `esam-2023`"),
        (vec!["compare", G18, "--case", &faulty], 2, "information.papers.secrecy"),
        (vec!["replay", &other, G18], 1, "has no receipt"),
        (vec!["assess", "no/such/file.toml"], 1, "there is no file `no/such/file.toml`"),
        (vec!["assess", "demo:nothing"], 1, "there is no demo case `nothing`"),
        (vec!["assess", "tests/cases"], 1, "is a folder"),
        (vec!["compare", G18], 1, "nothing to compare with"),
        (vec!["register", "--as-of", "never"], 1, "never"),
        (vec!["assses", G18], 1, "assses"),
        (vec!["serve", "--listen", "nowhere"], 1, "nowhere"),
    ] {
        let ran = run(&arguments);
        assert_eq!(ran.code, Some(code), "{arguments:?} printed {} and complained {}", ran.out, ran.err);
        assert!(ran.err.contains(said), "{arguments:?} complained {}", ran.err);
        assert_eq!(
            ran.out.is_empty(),
            code != 0,
            "{arguments:?}: an answer goes to standard output, a complaint does not"
        );
        assert_eq!(ran.err.is_empty(), code == 0, "{arguments:?} complained {}", ran.err);
    }
}

#[test]
fn an_address_that_is_taken_is_told_with_what_to_do() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let ran = run(&["serve", "--listen", &address]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains(&format!("{address} is taken by another program")), "{}", ran.err);
    assert!(ran.err.contains("--listen"), "{}", ran.err);
}

#[test]
fn the_first_query_that_serve_prints_works_as_it_is() {
    let service = Service::start();
    let line = service.server.greeting.lines().find(|line| line.contains("curl ")).unwrap();
    let (url, rest) = line.split_once("curl -s ").unwrap().1.split_once(" -H 'content-type: ").unwrap();
    let (media, body) = rest.split_once("' -d '").unwrap();
    // Between single quotes the shell changes nothing, as long as there is none inside.
    let body = body.strip_suffix('\'').filter(|body| !body.contains('\'')).unwrap();
    assert_eq!(url, format!("{}/graphql", service.server.url));
    let came = service.post(media, body.as_bytes());
    assert_eq!(came.status, 200, "{}", came.body);
    assert_eq!(came.at("/errors"), &Value::Null, "{}", came.body);
    assert_eq!(came.at("/data/assess/userErrors"), &json!([]));
    assert_eq!(came.at("/data/assess/assessment/headline"), "OBSTACLE");
    let citation = came.at("/data/assess/assessment/obstacles/0/rule/citation").as_str().unwrap();
    assert!(!citation.is_empty(), "{}", came.body);
}

#[test]
fn a_saved_answer_replays_and_an_edited_case_is_named() {
    let text = fs::read_to_string(root().join(G18)).unwrap();
    let case = scratch("replayed.toml", text.as_bytes());
    let saved = run(&["assess", "--json", &case]);
    let answer = scratch("replayed.json", saved.out.as_bytes());
    let ran = run(&["replay", &answer, &case]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.starts_with("identical"), "{}", ran.out);

    assert!(text.contains("seat = \"DE\""));
    let edited = scratch("edited.toml", text.replace("seat = \"DE\"", "seat = \"US\"").as_bytes());
    let ran = run(&["replay", &answer, &edited]);
    assert_eq!(ran.code, Some(1));
    let first = ran.out.lines().next().unwrap();
    assert!(first.starts_with("different; the receipt differs in: "), "{}", ran.out);
    let differs: Vec<&str> = first.rsplit(": ").next().unwrap().split(", ").collect();
    assert_eq!(differs, ["case"], "{}", ran.out);

    let ran = run(&["replay", &answer, &case, "--as-of", "2023-06-30"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.lines().next().unwrap().contains("inquiry"), "{}", ran.out);

    let tampered = saved.out.replacen("\"NO_OBSTACLE_FOUND\"", "\"OBSTACLE\"", 1);
    assert_ne!(tampered, saved.out);
    let tampered = scratch("tampered.json", tampered.as_bytes());
    let ran = run(&["replay", &tampered, &case]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("the earlier answer has been changed"), "{}", ran.out);
}

#[test]
fn the_schema_is_the_committed_one_wherever_it_is_read() {
    let committed = fs::read_to_string(root().join("schema.graphql")).unwrap();
    let ran = run(&["schema"]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.out == committed, "`underlag schema` differs from schema.graphql");
    let came = Service::start().get("/schema.graphql");
    assert_eq!(came.status, 200);
    assert!(came.body == committed, "/schema.graphql differs from schema.graphql");
}

#[test]
fn a_case_on_two_days_names_the_provision_that_makes_the_difference() {
    const QUERY: &str = "query($toml: String!) {
        compare(input: { source: { toml: $toml }, alternatives: [
            { label: \"before\", asOf: \"2023-06-30\" }, { label: \"same\" }
        ] }) {
            comparison {
                first { headline }
                alternatives {
                    label headlineDiffers
                    assessment { headline }
                    tests { test first here }
                    rules { rule { id citation inForce { from } } handover first here }
                }
            }
            userErrors { code }
        }
    }";
    let service = Service::start();
    let toml = fs::read_to_string(root().join(G18)).unwrap();
    let came = service.ask(QUERY, &json!({ "toml": toml }));
    assert_eq!(came.at("/errors"), &Value::Null, "{}", came.body);
    assert_eq!(came.at("/data/compare/comparison/first/headline"), "NO_OBSTACLE_FOUND");
    let before = came.at("/data/compare/comparison/alternatives/0");
    assert_eq!((&before["label"], &before["headlineDiffers"]), (&json!("before"), &json!(true)));
    assert_eq!(before["assessment"]["headline"], "NOT_ESTABLISHED");
    assert_eq!(before["tests"], json!([{ "test": "SECRECY", "first": "PASSED", "here": "UNKNOWN" }]));
    let rules = before["rules"].as_array().unwrap();
    let ground = rules.iter().find(|rule| rule["rule"]["id"] == "osl_10_2a").unwrap();
    // On the day before it came into force, 10 kap. 2 a § is not in play.
    assert_eq!((&ground["first"], &ground["here"]), (&json!("TRUE"), &Value::Null));
    assert_eq!(ground["rule"]["inForce"], Value::Null);
    assert!(
        ground["rule"]["citation"].as_str().unwrap().starts_with("10 kap. 2 a § offentlighets- och sekretesslagen")
    );
    let same = came.at("/data/compare/comparison/alternatives/1");
    assert_eq!((&same["headlineDiffers"], &same["tests"], &same["rules"]), (&json!(false), &json!([]), &json!([])));

    let ran = run(&["compare", G18, "--as-of", "2023-06-30"]);
    assert_eq!(ran.code, Some(0));
    let words = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("10 kap. 2 a § offentlighets- och sekretesslagen (2009:400)"), "{}", ran.out);
}

#[test]
fn what_is_no_graphql_request_is_refused_by_its_http_status_and_has_no_data() {
    let mut service = Service::start();
    let query = br#"{"query":"{ __typename }"}"#;
    assert_eq!(service.post("application/json; charset=utf-8", query).status, 200);
    for media in ["text/plain", "application/x-www-form-urlencoded", "application/graphql"] {
        let came = service.post(media, query);
        assert_eq!((came.status, came.code()), (415, "BAD_REQUEST"), "{media}");
        assert!(came.json.get("data").is_none(), "{}", came.body);
    }
    assert_eq!(service.get("/graphql?query=%7B__typename%7D").status, 200);
    let came = service.get("/graphql?query=mutation%7B__typename%7D");
    assert_eq!((came.status, came.header("allow"), came.code()), (405, "POST", "BAD_REQUEST"));
    for (body, code) in [
        (&br#"{"query": "{ __typename }""#[..], "BAD_REQUEST"),
        (b"", "BAD_REQUEST"),
        (b"\xff\xfe{}", "BAD_REQUEST"),
        (br#"{"query": 1}"#, "BAD_REQUEST"),
        (br#"{"query": "{ __typename"}"#, "GRAPHQL_PARSE_FAILED"),
        (br#"{"query": "{ verdict }"}"#, "GRAPHQL_VALIDATION_FAILED"),
        (br#"{"query": "mutation { assess }"}"#, "GRAPHQL_VALIDATION_FAILED"),
    ] {
        let came = service.post("application/json", body);
        assert_eq!((came.status, came.code()), (400, code), "{} gave {}", String::from_utf8_lossy(body), came.body);
        assert!(came.json.get("data").is_none(), "{}", came.body);
        assert!(!came.at("/errors/0/message").as_str().unwrap().is_empty());
    }
    assert_eq!(service.get("/admin").status, 404);
    service.still_answers();
}

#[test]
fn the_page_is_served_with_its_policy_and_loads_nothing_from_elsewhere() {
    let service = Service::start();
    let page = service.get("/");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(!policy.contains("http") && !policy.contains('*') && !policy.contains("unsafe"), "{policy}");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    let mut loaded = Vec::new();
    for attribute in [" src=\"", " href=\""] {
        loaded.extend(page.body.split(attribute).skip(1).map(|rest| rest.split('"').next().unwrap()));
    }
    // A place on the page itself loads nothing.
    loaded.retain(|path| !path.starts_with('#'));
    let (embedded, own): (Vec<&str>, Vec<&str>) = loaded.into_iter().partition(|path| path.starts_with("data:"));
    assert!(embedded.len() <= 1, "{embedded:?}");
    assert!(own.contains(&"/page.js") && own.contains(&"/page.css"), "{own:?}");
    for path in own {
        assert!(path.starts_with('/') && !path.starts_with("//"), "{path} is elsewhere");
        let came = service.get(path);
        assert_eq!(came.status, 200, "{path}");
        for elsewhere in ["http://", "https://", "ws://", "wss://", "@import"] {
            assert!(path == "/schema.graphql" || !came.body.contains(elsewhere), "{path} holds {elsewhere}");
        }
    }
    assert!(!page.body.contains("://"), "the page points elsewhere");
}

#[test]
fn an_answer_in_finnish_is_in_finnish_and_ends_with_how_far_its_texts_are_reviewed() {
    const QUERY: &str = "query($toml: String!) {
        assess(input: { source: { toml: $toml } }) { assessment {
            tests { name(language: FI) }
            obstacles { rule { name(language: FI) finding(language: FI) } }
            missingFacts { question(language: FI) evidence(language: FI) ask { name(language: FI) } }
            warnings { message(language: FI) }
        } }
    }";
    let named = some().into_iter().find(|named| named.name.ends_with("mittskog_encrypted_backup.toml")).unwrap();
    let page = run(&["assess", "--lang", "fi", &named.name]);
    assert_eq!((page.code, page.err.as_str()), (Some(0), ""));
    let said = page.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let came = Service::start().ask(QUERY, &json!({ "toml": text_of(&named) }));
    assert_eq!(came.at("/errors"), &Value::Null, "{}", came.body);
    let obstacles = came.at("/data/assess/assessment/obstacles").as_array().unwrap();
    assert!(!obstacles.is_empty());
    for obstacle in obstacles {
        for part in ["name", "finding"] {
            let text = obstacle["rule"][part].as_str().unwrap();
            assert!(said.contains(text), "the page does not say: {text}");
        }
    }
    // Words no Finnish text has but where it quotes a Swedish term; what the case itself says is Swedish.
    for text in [came.at("/data/assess/assessment/tests"), came.at("/data/assess/assessment/missingFacts")] {
        for word in [" och ", " the ", " att ", " eller ", " or "] {
            assert!(!text.to_string().contains(word), "{word} in {text}");
        }
    }
    for (language, note) in [("sv", "jurist"), ("en", "lawyer"), ("fi", "Lakimies")] {
        for arguments in [vec!["assess", named.name.as_str()], vec!["rules"], vec!["register"]] {
            let ran = run(&[&["--lang", language], arguments.as_slice()].concat());
            let last = ran.out.trim_end().lines().last().unwrap();
            assert!(last.contains(note), "{arguments:?} in {language} ends with: {last}");
        }
    }
}

#[test]
fn every_attribute_and_every_rule_can_be_read_from_the_service_in_every_language() {
    const QUERY: &str = "{ register {
        attributes { name sv: label en: label(language: EN) fi: label(language: FI) ask: question(language: FI) }
        rules { id sv: name en: name(language: EN) fi: name(language: FI) gap: notModelled(language: FI) }
    } }";
    let engine = Engine::embedded().unwrap();
    let came = Service::start().ask(QUERY, &json!({}));
    assert_eq!(came.at("/errors"), &Value::Null, "{}", came.body);
    let names = |pointer: &str, key: &str| -> Vec<String> {
        let list = came.at(pointer).as_array().unwrap();
        for text in list.iter().flat_map(|entry| entry.as_object().unwrap().values()) {
            assert!(!text.as_str().unwrap().is_empty() && !shows_an_id(text.as_str().unwrap()), "{text}");
        }
        list.iter().map(|entry| entry[key].as_str().unwrap().to_owned()).collect()
    };
    let attributes: Vec<String> = Attribute::ALL
        .iter()
        .map(|attribute| format!("{}.{}", attribute.row().scope.key(), attribute.row().key))
        .collect();
    assert_eq!(names("/data/register/attributes", "name"), attributes);
    let rules: Vec<&str> = engine.rules().iter().map(|rule| rule.id).collect();
    assert_eq!(names("/data/register/rules", "id"), rules);
}
