//! Requests to suppliers, through GraphQL, the page the supplier answers on, and the real binary: an official asks, the
//! supplier answers by the link, the official settles, and the exposure tells what follows.

use std::time::SystemTime;

use serde_json::{Value, json};
use underlag_domain::day::Day;
use underlag_tests::binary::{Server, run};

use crate::asked::ask;

struct Kept {
    server: Server,
    body: String,
    _folder: tempfile::TempDir,
}

/// What the service answers to a browser.
struct Shown {
    status: u16,
    headers: ureq::http::HeaderMap,
    text: String,
}

impl Kept {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("kept.db").display());
        let added = run(&["body", "add", "Ödeby kommun", "--country", "SE", "--database", &database]);
        assert_eq!(added.code, Some(0), "{}", added.err);
        let server = Server::start_with(&["--database", &database]);
        let mut kept = Self { server, body: String::new(), _folder: folder };
        let bodies = kept.ask("{ bodies { nodes { id } } }", &json!({}));
        bodies["data"]["bodies"]["nodes"][0]["id"].as_str().unwrap().clone_into(&mut kept.body);
        kept
    }

    fn ask(&self, query: &str, variables: &Value) -> Value {
        ask(&self.server.url, query, variables)
    }

    fn change(&self, field: &str, kind: &str, selection: &str, input: &Value) -> Value {
        let query = format!(
            "mutation($i: {kind}!) {{ {field}(input: $i) {{ {selection} userErrors {{ code path message }} }} }}"
        );
        let answer = self.ask(&query, &json!({ "i": input }));
        assert!(answer["data"][field].is_object(), "{answer}");
        answer["data"][field].clone()
    }

    /// A provider and its service, of which nothing is known.
    fn service(&self) -> (String, String) {
        let input = json!({ "body": self.body, "name": "Vindilä Drift AB", "kind": "COMPANY" });
        let entity = self.change("addLegalEntity", "AddLegalEntityInput", "entity { id }", &input);
        let entity = entity["entity"]["id"].as_str().unwrap().to_owned();
        let input = json!({ "body": self.body, "name": "Diarium", "provider": entity });
        let service = self.change("addService", "AddServiceInput", "service { id }", &input);
        (entity, service["service"]["id"].as_str().unwrap().to_owned())
    }

    /// Asks about a service, and gives the id of the request and the path of the page.
    fn request(&self, input: Value) -> (String, String) {
        let mut input = input;
        input["body"] = json!(self.body);
        let asked = self.change("requestSupplierFacts", "RequestSupplierFactsInput", "request { id } path", &input);
        assert_eq!(asked["userErrors"], json!([]), "{asked}");
        (asked["request"]["id"].as_str().unwrap().to_owned(), asked["path"].as_str().unwrap().to_owned())
    }

    fn get(&self, path: &str) -> Shown {
        let request = ureq::get(format!("{}{path}", self.server.url));
        shown(request.config().http_status_as_error(false).build().call().unwrap())
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        let request = ureq::post(format!("{}{path}", self.server.url));
        let request = request.config().http_status_as_error(false).max_redirects(0).build();
        shown(request.send_form(fields.iter().copied()).unwrap())
    }

    fn answers(&self, request: &str) -> Value {
        let query = "query($id: ID!) { node(id: $id) { ... on FactRequest { state answeredAs comment service { name }
            answers { nodes { place question kind party partyKind partyCountry country votesMin clearText state note fact } }
            questions { nodes { place kind task } } } } }";
        self.ask(query, &json!({ "id": request }))["data"]["node"].clone()
    }
}

fn shown(mut response: ureq::http::Response<ureq::Body>) -> Shown {
    let text = response.body_mut().read_to_string().unwrap();
    Shown { status: response.status().as_u16(), headers: response.headers().clone(), text }
}

/// The number of the question whose legend has these words.
fn question(page: &str, words: &str) -> String {
    let after = page.split("<fieldset>").position(|part| part.contains(words)).unwrap_or_else(|| panic!("{page}"));
    (after - 1).to_string()
}

#[test]
fn an_official_asks_a_supplier_which_answers_by_the_link_and_settles_what_it_said() {
    let kept = Kept::start();
    let (_, service) = kept.service();
    let (request, path) = kept.request(json!({ "of": service }));
    let page = kept.get(&path);
    assert_eq!(page.status, 200);
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("form-action 'self'") && !policy.contains("script-src"), "{policy}");
    assert!(page.text.contains("Frågor från Ödeby kommun") && page.text.contains("Vindilä Drift AB"), "{}", page.text);
    let owners = question(&page.text, "Vem äger");
    let support = question(&page.text, "ges support");

    // A mistake is told beside its field, and nothing that was written is lost.
    let at = |question: &str, rest: &str| format!("{question}.{rest}");
    let (name, votes, place) = (at(&owners, "0.name"), at(&owners, "0.votes"), at(&support, "0.place"));
    let (country, clear) = (at(&owners, "0.country"), at(&support, "0.clear"));
    let (kind, person, home) = (at(&owners, "1.kind"), at(&owners, "1.name"), at(&owners, "1.country"));
    let wrong = kept.post(&path, &[(&name, "Stora <b>Holding</b> Inc"), (&votes, "mest"), ("function", "vd")]);
    assert_eq!(wrong.status, 422);
    assert!(wrong.text.contains("Stora &lt;b&gt;Holding&lt;/b&gt; Inc"), "{}", wrong.text);
    assert!(wrong.text.contains("skriv procent") && wrong.text.contains("aria-invalid=\"true\""), "{}", wrong.text);
    let more = kept.post(&path, &[(&name, "Stora Holding Inc"), ("more", &owners)]);
    assert!(more.status == 200 && more.text.contains(&at(&owners, "7.name")), "{}", more.text);

    let fields = [
        (name.as_str(), "Stora Holding Inc"),
        (&country, "usa"),
        (&votes, "60-70"),
        (&kind, "natural-persons"),
        (&person, "Anna Andersson"),
        (&home, "se"),
        (&place, "Indien"),
        (&clear, "yes"),
        ("function", "kundansvarig"),
        ("comment", "Gäller hela\r\nkoncernen."),
    ];
    let sent = kept.post(&path, &fields);
    assert_eq!(sent.status, 303, "{}", sent.text);
    assert!(kept.get(&path).text.contains("Svaret är mottaget"));
    let again = kept.post(&path, &fields);
    assert!(again.status == 409 && again.text.contains("Svaret är mottaget"), "{}", again.text);

    let told = kept.answers(&request);
    assert_eq!((&told["state"], &told["answeredAs"]), (&json!("ANSWERED"), &json!("kundansvarig")), "{told}");
    let answers = told["answers"]["nodes"].as_array().unwrap();
    let place_of = |kind: &str| answers.iter().find(|answer| answer["kind"] == kind).unwrap()["place"].clone();
    assert_eq!(answers.len(), 3, "{told}");
    // Of a natural person nothing but the country is kept.
    assert_eq!((&answers[1]["partyKind"], &answers[1]["partyCountry"]), (&json!("NATURAL_PERSONS"), &json!("SE")));
    assert!(!told.to_string().contains("Anna"), "{told}");
    let reaches = |country: &str| {
        let query = "query($of: ID!, $day: Day!) { exposure(of: $of, asOf: $day) { reaching { country } } }";
        let found = kept.ask(query, &json!({ "of": service, "day": today() }));
        let reaching = found["data"]["exposure"]["reaching"].as_array().unwrap_or_else(|| panic!("{found}")).clone();
        reaching.iter().any(|reaching| reaching["country"] == country)
    };
    assert!(!reaches("US") && !reaches("IN"), "what nobody has accepted is used nowhere");
    let input = json!({ "request": request, "accept": [{ "place": place_of("OWNERSHIP") }, { "place": 1 }],
                        "reject": [{ "place": place_of("SITE"), "reason": "avtalet säger Sverige" }] });
    let settled = kept.change("settleFactAnswers", "SettleFactAnswersInput", "request { state }", &input);
    assert_eq!(settled["request"]["state"], "SETTLED", "{settled}");
    assert!(reaches("US") && !reaches("IN"));
    let told = kept.answers(&request);
    let states: Vec<&Value> = told["answers"]["nodes"].as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(states, [&json!("ACCEPTED"), &json!("ACCEPTED"), &json!("REJECTED")], "{told}");
    let facts = kept.ask("{ supplierFacts { nodes { saidBy evidence source } } }", &json!({}));
    for fact in facts["data"]["supplierFacts"]["nodes"].as_array().unwrap() {
        assert_eq!((&fact["saidBy"], &fact["evidence"]), (&json!("SUPPLIER"), &json!("CLAIMED")), "{fact}");
    }
}

#[test]
fn a_link_that_is_wrong_withdrawn_or_over_answers_nothing_and_says_why() {
    let kept = Kept::start();
    let (entity, service) = kept.service();
    for path in ["/facts/x", &format!("/facts/{}", "A".repeat(43)), &format!("/facts/{}", "A".repeat(5_000))] {
        let page = kept.get(path);
        assert_eq!(page.status, 404, "{path}");
        assert!(page.text.contains("Länken leder ingenstans"), "{}", page.text);
    }
    let questions = json!([{ "kind": "OWNERS", "of": entity }, { "kind": "SITES", "of": service, "task": "STORAGE" }]);
    let input = json!({ "of": service, "questions": questions, "language": "FI" });
    let (request, path) = kept.request(input.clone());
    assert!(kept.get(&path).text.contains("Kuka omistaa: Vindilä Drift AB?"));
    let large = "x".repeat(300_000);
    assert_eq!(kept.post(&path, &[("comment", &large)]).status, 400);
    let not_a_form = ureq::post(format!("{}{path}", kept.server.url));
    let not_a_form = not_a_form.config().http_status_as_error(false).build().send("{}").unwrap();
    assert_eq!(not_a_form.status().as_u16(), 400);
    kept.change("withdrawFactRequest", "WithdrawFactRequestInput", "request { state }", &json!({ "request": request }));
    assert!(kept.get(&path).text.contains("Kysymykset on peruttu"));
    assert_eq!(kept.post(&path, &[("function", "x")]).status, 409);
    let refused = kept.change("withdrawFactRequest", "WithdrawFactRequestInput", "", &json!({ "request": request }));
    assert_eq!(refused["userErrors"][0]["code"], "INVALID", "{refused}");

    // What cannot be asked is said where it is.
    for (change, path) in [
        (json!({ "answerBy": "2020-01-01" }), json!(["input", "answerBy"])),
        (json!({ "questions": [] }), json!(["input", "questions"])),
        (json!({ "questions": [{ "kind": "SITES", "of": service }] }), json!(["input", "questions", "0", "task"])),
        (json!({ "questions": [{ "kind": "HOME", "of": service }] }), json!(["input", "questions", "0", "of"])),
        (json!({ "of": kept.body }), json!(["input", "of"])),
    ] {
        let mut asked = input.clone();
        asked["body"] = json!(kept.body);
        for (key, value) in change.as_object().unwrap() {
            asked[key] = value.clone();
        }
        let refused = kept.change("requestSupplierFacts", "RequestSupplierFactsInput", "path", &asked);
        assert_eq!(refused["userErrors"][0]["path"], path, "{refused}");
        assert_eq!(refused["path"], Value::Null);
    }
}

/// The answers are of the day they were given on.
fn today() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    Day::of(1970, 1, 1).after(u32::try_from(since.as_secs() / 86_400).unwrap()).to_string()
}
