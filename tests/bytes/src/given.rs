//! Requests made up of bytes: any bytes are a request that agrees with the schema, and fewer bytes are a simpler one.

use std::fmt::Write as _;

use arbitrary::{Result, Unstructured};
use async_graphql::parser::types::{BaseType, Type};
use serde_json::{Map, Value, json};
use underlag::http::shape::innermost;

use crate::schema::{Named, Output, SCHEMA};

/// Part of every text made up here, and of nothing the service says by itself.
pub(crate) const CANARY: &str = "zqx'\"";

/// Deepest nesting of made-up values.
const DEPTH: u32 = 8;

/// Texts that mean something somewhere.
const TEXTS: &[&str] = &[
    "2026-11-22",
    "2026-02-30",
    "2026-11-22T10:00:00.123456+01:00",
    "1.50",
    "-0",
    "9223372036854775807",
    "9223372036854775808",
    "00ff",
    "AQIAAAAAAAAAAAAAAAAAAAAB",
    "",
    "\0",
    "å%_\\",
];

/// Makes up values and selections, and keeps the variables they need.
pub(crate) struct Maker<'b> {
    pub(crate) bytes: Unstructured<'b>,
    declared: String,
    variables: Map<String, Value>,
}

impl<'b> Maker<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self { bytes: Unstructured::new(bytes), declared: String::new(), variables: Map::new() }
    }

    /// A document with the variables it needs.
    pub(crate) fn written(self, root: &str) -> (String, Value) {
        let declared = if self.declared.is_empty() { String::new() } else { format!("({})", self.declared) };
        (format!("query{declared} {{ {root} }}"), Value::Object(self.variables))
    }

    /// Whether something happens that happens once in so many times; never when the bytes are used up, so that values end.
    fn one_in(&mut self, times: u8) -> Result<bool> {
        Ok(self.bytes.int_in_range(1..=times)? == times)
    }

    /// A variable with a value of its type.
    pub(crate) fn variable(&mut self, kind: &Type) -> Result<String> {
        let name = format!("v{}", self.variables.len());
        let value = self.value(kind, DEPTH)?;
        let _ = write!(self.declared, "${name}: {kind} ");
        self.variables.insert(name.clone(), value);
        Ok(name)
    }

    fn value(&mut self, kind: &Type, depth: u32) -> Result<Value> {
        if kind.nullable && (depth == 0 || self.one_in(16)?) {
            return Ok(Value::Null);
        }
        let inner = depth.saturating_sub(1);
        match &kind.base {
            BaseType::List(of) => {
                let count = if depth == 0 { 0 } else { self.bytes.int_in_range(0..=4)? };
                let items: Result<Vec<Value>> = (0..count).map(|_| self.value(of, inner)).collect();
                Ok(Value::Array(items?))
            }
            BaseType::Named(name) => self.named(name, inner),
        }
    }

    fn named(&mut self, name: &str, depth: u32) -> Result<Value> {
        if let Some(values) = SCHEMA.enums.get(name) {
            return Ok(json!(self.bytes.choose(values)?));
        }
        let Some(input) = SCHEMA.inputs.get(name) else { return self.scalar(name) };
        let mut object = Map::new();
        if input.is_one_of {
            let field = self.bytes.choose(&input.fields)?;
            let kind = Type { base: field.kind.base.clone(), nullable: false };
            object.insert(field.name.clone(), self.value(&kind, depth)?);
            return Ok(Value::Object(object));
        }
        for field in &input.fields {
            if field.is_needed || (depth > 0 && self.one_in(4)?) {
                object.insert(field.name.clone(), self.value(&field.kind, depth)?);
            }
        }
        Ok(Value::Object(object))
    }

    fn scalar(&mut self, name: &str) -> Result<Value> {
        Ok(match name {
            "Int" => json!(self.bytes.arbitrary::<i32>()?),
            "Float" => json!(f64::from(self.bytes.arbitrary::<i32>()?)),
            "Boolean" => json!(self.bytes.arbitrary::<bool>()?),
            _ if self.one_in(2)? => json!(self.bytes.choose(TEXTS)?),
            _ => json!(format!("{CANARY}{}", self.bytes.arbitrary::<&str>()?)),
        })
    }

    /// Arguments, each by a variable.
    fn arguments(&mut self, known: &[Named]) -> Result<String> {
        let mut given = String::new();
        for argument in known {
            // No text made up is a cursor; those have a check of their own.
            let is_cursor = matches!(argument.name.as_str(), "after" | "before");
            if argument.is_needed || (!is_cursor && self.one_in(3)?) {
                let variable = self.variable(&argument.kind)?;
                let _ = write!(given, "{}: ${variable} ", argument.name);
            }
        }
        Ok(if given.is_empty() { given } else { format!("({given})") })
    }

    /// A field with arguments and, below it, a selection so many levels deep.
    pub(crate) fn field(&mut self, field: &Output, depth: u32) -> Result<String> {
        let arguments = self.arguments(&field.arguments)?;
        let below = match SCHEMA.outputs.get(innermost(&field.kind)) {
            None => String::new(),
            Some(fields) => {
                let mut below = String::from(" { __typename");
                for field in fields {
                    let is_plain = !SCHEMA.outputs.contains_key(innermost(&field.kind));
                    if (depth > 0 || is_plain) && self.one_in(3)? {
                        let _ = write!(below, " {}", self.field(field, depth.saturating_sub(1))?);
                    }
                }
                below.push_str(" }");
                below
            }
        };
        Ok(format!("{}{arguments}{below}", field.name))
    }
}
