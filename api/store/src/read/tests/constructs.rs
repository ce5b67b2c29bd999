//! Statements for PostgreSQL keep to a written list of words and functions: the table in `docs/scaling.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::keywords::Keyword;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::emitted::{emitted, listed, measured, orders, standard};
use crate::connect::{Purpose, open};
use crate::migrate::bring_up_to_date;
use crate::nouns::{ASSESSMENT, CASE};
use crate::read::condition::{Comparison, Condition, Quantifier};
use crate::read::sql::Dialect;
use crate::read::value::Value;
use crate::store::Store;

/// Words and functions the list allows; functions end in `()`.
fn allowed() -> BTreeSet<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/scaling.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (_, table) = text.split_once("<!-- constructs -->").unwrap();
    let (table, _) = table.split_once("<!-- end -->").unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let cells = rows.filter_map(|line| line.split('|').nth(1));
    cells
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect()
}

/// Words and functions of a statement; names of ours are none.
fn constructs(sql: &str) -> BTreeSet<String> {
    let parsed = Parser::parse_sql(&PostgreSqlDialect {}, sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    assert_eq!(parsed.len(), 1, "several statements in one: {sql}");
    let tokens = Tokenizer::new(&PostgreSqlDialect {}, sql).tokenize().unwrap();
    let tokens: Vec<Token> = tokens.into_iter().filter(|token| !matches!(token, Token::Whitespace(_))).collect();
    let mut found = BTreeSet::new();
    for (place, token) in tokens.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| tokens.get(place));
        match token {
            Token::Word(word) if word.quote_style.is_none() => {
                let is_called = tokens.get(place + 1) == Some(&Token::LParen);
                let is_name = before == Some(&Token::Period) || tokens.get(place + 1) == Some(&Token::Period);
                if is_name {
                    continue;
                }
                if word.keyword == Keyword::NoKeyword && is_called && !is_table(&tokens, place) {
                    found.insert(format!("{}()", word.value.to_lowercase()));
                } else if word.keyword != Keyword::NoKeyword && word.value.chars().any(char::is_uppercase) {
                    found.insert(word.value.to_uppercase());
                } else if word.keyword != Keyword::NoKeyword && is_called && !is_table(&tokens, place) {
                    found.insert(format!("{}()", word.value.to_lowercase()));
                }
            }
            Token::DoubleColon => {
                found.insert("::".to_owned());
            }
            _ => {}
        }
    }
    found
}

/// Whether a word before a bracket names a table: its columns follow, as in `INSERT INTO body (id)`.
fn is_table(tokens: &[Token], place: usize) -> bool {
    let word = place.checked_sub(1).and_then(|place| tokens.get(place));
    matches!(word, Some(Token::Word(word)) if matches!(word.keyword, Keyword::INTO | Keyword::TABLE | Keyword::ON | Keyword::REFERENCES))
}

/// Everything the store says to PostgreSQL, and what the reading half can say.
fn said() -> BTreeMap<String, &'static str> {
    let mut said = BTreeMap::new();
    for noun in listed() {
        let mut asks = vec![standard(noun, Condition::ALWAYS, Vec::new(), 2), measured(noun)];
        asks.extend(orders(noun).map(|order| standard(noun, Condition::ALWAYS, order, 0)));
        asks.extend(conditions(noun).into_iter().map(|condition| standard(noun, condition, Vec::new(), 0)));
        for ask in asks {
            let statements = emitted(noun, &ask, Dialect::Postgres).into_iter();
            said.extend(statements.map(|statement| (statement.sql.text().to_owned(), "lists")));
        }
    }
    let around = crate::supply::statements(Dialect::Postgres);
    said.extend(around.iter().map(|sql| (sql.text().to_owned(), "neighbourhoods")));
    said
}

fn conditions(noun: &'static crate::read::noun::Noun) -> Vec<Condition> {
    let value = || Value::Text("x".to_owned());
    let comparisons = [
        Comparison::Equal(value()),
        Comparison::In(Value::Texts(vec!["x".to_owned()])),
        Comparison::Less(value()),
        Comparison::LessOrEqual(value()),
        Comparison::Greater(value()),
        Comparison::GreaterOrEqual(value()),
        Comparison::Contains("x".to_owned()),
        Comparison::StartsWith("x".to_owned()),
        Comparison::IsNull,
    ];
    let due = |comparison| Condition::Is { column: "due", nullable: true, comparison };
    if !std::ptr::eq(noun, &raw const CASE) {
        return Vec::new();
    }
    let mut conditions: Vec<Condition> = comparisons.map(due).into();
    let support = ASSESSMENT.relation("support").unwrap();
    for quantifier in [Quantifier::Some, Quantifier::None, Quantifier::Every] {
        let inner = Condition::Related { relation: support, quantifier, condition: Box::new(Condition::ALWAYS) };
        let relation = CASE.relation("assessments").unwrap();
        conditions.push(Condition::Related { relation, quantifier, condition: Box::new(inner) });
    }
    let some = conditions.clone();
    conditions.push(Condition::Any(some.clone()));
    conditions.push(Condition::Not(Box::new(Condition::All(some))));
    conditions.push(Condition::Any(Vec::new()));
    conditions
}

#[tokio::test]
async fn statements_use_no_word_or_function_that_is_not_on_the_written_list() {
    let mut said = said();
    if let Some(database) = underlag_test_databases::postgres() {
        let heard: Arc<Mutex<BTreeSet<String>>> = Arc::default();
        let hear = {
            let heard = Arc::clone(&heard);
            move |sql: &str| {
                heard.lock().unwrap().insert(sql.to_owned());
            }
        };
        let url = database.url.parse().unwrap();
        let mut connection = open(&url, Purpose::Write).await.unwrap();
        let tell = hear.clone();
        connection.set_metric_callback(move |info| tell(&info.statement.sql));
        bring_up_to_date(&connection).await.unwrap();
        let steps = std::mem::take(&mut *heard.lock().unwrap());
        // What the migrations' own library asks of the catalogue is PostgreSQL's, once, at the start.
        let of_ours = |sql: &String| !sql.contains("information_schema") && !sql.contains("pg_");
        said.extend(steps.into_iter().filter(of_ours).map(|sql| (sql, "steps")));
        let store = Store::open(url).await.unwrap().watched(hear);
        crate::tests::exercised(&store).await;
        let folder = tempfile::tempdir().unwrap();
        store.back_up(&folder.path().join("backup")).await.unwrap();
        assert!(store.verify().await.unwrap().is_clean());
        let heard = std::mem::take(&mut *heard.lock().unwrap());
        assert!(heard.len() > 40, "only {} statements were heard", heard.len());
        said.extend(heard.into_iter().map(|sql| (sql, "writes and checks")));
    }
    let allowed = allowed();
    let mut used = BTreeMap::new();
    for sql in said.keys() {
        used.extend(constructs(sql).into_iter().map(|word| (word, sql)));
    }
    let other: Vec<_> = used.iter().filter(|(word, _)| !allowed.contains(*word)).collect();
    assert!(other.is_empty(), "not on the list in docs/scaling.md, with a statement each: {other:#?}");
    if said.values().any(|from| *from == "steps") {
        let unused: Vec<_> = allowed.iter().filter(|word| !used.contains_key(*word)).collect();
        assert!(unused.is_empty(), "{unused:?} are on the list in docs/scaling.md and never used");
    }
}

#[test]
fn every_list_and_row_of_a_body_names_the_body() {
    for noun in listed().filter(|noun| noun.in_body) {
        for ask in [standard(noun, Condition::ALWAYS, Vec::new(), 2), measured(noun)] {
            for statement in emitted(noun, &ask, Dialect::Postgres) {
                let text = statement.sql.text();
                assert!(text.contains("t.body = "), "{text}");
            }
        }
    }
}

#[test]
fn a_word_that_is_not_on_the_list_would_be_noticed() {
    let found = constructs("SELECT t.title, md5(t.title) FROM case_file t TABLESAMPLE SYSTEM (1)");
    assert!(
        found.contains("TABLESAMPLE") && found.contains("md5()") && !allowed().contains("TABLESAMPLE"),
        "{found:?}"
    );
}
