use async_graphql::Variables;
use async_graphql::parser::types::{BaseType, Type};
use underlag::http::limits::Limits;
use underlag::http::{coerce, operation, precheck, request};

use crate::given::Maker;
use crate::schema::{SCHEMA, SHAPE};

/// Most values looked at for each byte: the fields of the largest input object, and one for the object itself.
const MOST_STEPS: usize = 20;

/// Variables are looked at once; those that agree with their type are taken.
///
/// The bytes are a request as JSON, or else a value is made up of them, of a type they choose.
pub fn variables(bytes: &[u8]) {
    if bytes.first() == Some(&b'{') {
        let limits = Limits::default();
        let Ok(asked) = request::read(bytes, &limits) else { return };
        let request::Named::Text(text) = asked.document else { return };
        let Ok(measured) = precheck::read(&text, &limits) else { return };
        let Ok((_, operation)) = operation::select(&measured.document, asked.operation_name.as_deref()) else { return };
        if let Ok(steps) = coerce::values(&measured.document, operation, &asked.variables, &SHAPE) {
            assert!(steps <= bytes.len().saturating_mul(MOST_STEPS), "{steps} steps for {} bytes", bytes.len());
        }
        return;
    }
    let mut maker = Maker::new(bytes);
    let Some((text, given)) = made_up(&mut maker).map(|_| maker.written("__typename")) else { return };
    let written = given.to_string().len();
    let Ok(measured) = precheck::read(&text, &Limits::default()) else { unreachable!("`{text}` is refused") };
    let Ok((_, operation)) = operation::select(&measured.document, None) else { unreachable!("there is one") };
    match coerce::values(&measured.document, operation, &Variables::from_json(given), &SHAPE) {
        Ok(steps) => assert!(steps <= written.saturating_mul(MOST_STEPS), "{steps} steps for {written} bytes"),
        Err(refusal) => unreachable!("{}", refusal.message),
    }
}

fn made_up(maker: &mut Maker<'_>) -> Option<String> {
    let names: Vec<&String> = SCHEMA.inputs.keys().collect();
    let name = maker.bytes.choose(&names).ok()?;
    let base = BaseType::Named(async_graphql::Name::new(name));
    maker.variable(&Type { base, nullable: false }).ok()
}
