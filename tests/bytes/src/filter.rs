use std::collections::BTreeSet;

use async_graphql::Variables;
use sqlparser::dialect::{Dialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer, Whitespace};
use underlag::graphql::lists;
use underlag::http::limits::Limits;
use underlag::http::{coerce, operation, precheck, request};
use underlag_store::nouns::NOUNS;
use underlag_store::read::{Compiled, ConnectionAsk, CursorKey, Cursors, Noun, Root, Value, compiled};

use uuid::Uuid;

use crate::given::{CANARY, Maker};
use crate::schema::{SCHEMA, SHAPE};

/// Levels of relations in made-up selections.
const LEVELS: u32 = 4;
/// Deepest nesting of the parser of statements; a filter has at most a hundred conditions.
const NESTING: usize = 2_000;

/// Whatever is asked of a list becomes statements that can be read, with everything a stranger gave in their places.
///
/// The bytes are a request as JSON, or else a request for lists is made up of them.
pub fn filter(bytes: &[u8]) {
    let limits = Limits::default();
    let (text, variables) = if bytes.first() == Some(&b'{') {
        let Ok(asked) = request::read(bytes, &limits) else { return };
        let request::Named::Text(text) = asked.document else { return };
        (text, asked.variables)
    } else {
        let mut maker = Maker::new(bytes);
        let Ok(root) = list(&mut maker) else { return };
        let (text, given) = maker.written(&root);
        (text, Variables::from_json(given))
    };
    let Ok(measured) = precheck::read(&text, &limits) else { return };
    let Ok((_, operation)) = operation::select(&measured.document, None) else { return };
    if coerce::values(&measured.document, operation, &variables, &SHAPE).is_err() {
        return;
    }
    let Ok(lists) = lists(&measured.document, operation, &variables) else { return };
    for (noun, ask) in lists {
        check(noun, ask);
    }
}

fn list(maker: &mut Maker<'_>) -> arbitrary::Result<String> {
    let query = SCHEMA.outputs.get("Query").map(Vec::as_slice).unwrap_or_default();
    let is_list = |name: &str| NOUNS.iter().any(|noun| noun.listed_as == Some(name));
    let lists: Vec<_> = query.iter().filter(|field| is_list(&field.name)).collect();
    let field = maker.bytes.choose(&lists)?;
    maker.field(field, LEVELS)
}

/// The key of the cursors made here.
fn key() -> CursorKey {
    CursorKey::new([7; 32])
}

fn check(noun: &'static Noun, mut ask: ConnectionAsk) {
    let root = if noun.in_body { Root::Body(Uuid::from_u128(1)) } else { Root::Everything };
    let Ok(statements) = compiled(noun, root, &ask, &key()) else { return };
    statements.iter().for_each(statement);
    // The same list between two of its cursors.
    let cursors = Cursors::of(noun, root, &ask, key());
    ask.page.after = Some(cursors.write(&cursors.some_values(false)));
    ask.page.before = Some(cursors.write(&cursors.some_values(true)));
    match compiled(noun, root, &ask, &key()) {
        Ok(statements) => statements.iter().for_each(statement),
        Err(error) => unreachable!("a list refuses its own cursors: {error}"),
    }
}

/// A statement can be read, has a value for every place and a place for every value, and holds no text of its own.
fn statement(compiled: &Compiled) {
    let text = &compiled.text;
    let dialect: &dyn Dialect = if compiled.is_postgres { &PostgreSqlDialect {} } else { &SQLiteDialect {} };
    let parsed = Parser::new(dialect).with_recursion_limit(NESTING).try_with_sql(text);
    match parsed.and_then(|mut parser| parser.parse_statements()) {
        Ok(statements) => assert_eq!(statements.len(), 1, "several statements in one: {text}"),
        Err(error) => unreachable!("{error}: {text}"),
    }
    assert!(!text.contains(CANARY), "a text of a stranger is in a statement: {text}");
    for value in &compiled.values {
        let texts = match value {
            Value::Text(text) => std::slice::from_ref(text),
            Value::Texts(texts) => texts,
            _ => &[],
        };
        assert!(!texts.iter().any(|text| text.contains('\0')), "PostgreSQL fails with {value:?}");
    }
    let Ok(tokens) = Tokenizer::new(dialect, text).tokenize() else { unreachable!("it was parsed") };
    let mut places = BTreeSet::new();
    for token in tokens {
        match token {
            Token::Placeholder(place) => {
                places.insert(place.get(1..).and_then(|number| number.parse::<usize>().ok()).unwrap_or_default());
            }
            Token::Word(word) => {
                assert!(word.quote_style.is_none(), "a quoted name: {text}");
                assert!(word.value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'), "{text}");
            }
            Token::Whitespace(Whitespace::Space)
            | Token::Number(..)
            | Token::Comma
            | Token::Period
            | Token::LParen
            | Token::RParen
            | Token::Eq
            | Token::Lt
            | Token::Gt
            | Token::LtEq
            | Token::GtEq
            | Token::Mul
            | Token::DoubleColon => {}
            other => unreachable!("`{other}` in a statement: {text}"),
        }
    }
    assert!(
        places.iter().copied().eq(1..=compiled.values.len()),
        "places without values, or values without places: {text}"
    );
}
