//! Names of the types and values that follow from a noun.

use underlag_store::read::{Field, Kind, Noun};

/// A field's name as an enum value: `createdAt` is `CREATED_AT`.
pub(super) fn upper(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_uppercase());
    }
    out
}

/// The field an enum value names, among those a test lets through.
pub(super) fn field_of(noun: &'static Noun, value: &str, wanted: impl Fn(&Field) -> bool) -> Option<&'static Field> {
    noun.fields.iter().find(|field| wanted(field) && upper(field.name) == value)
}

/// Whether lists can be sorted by a field.
pub(super) fn is_sorted(field: &Field) -> bool {
    field.sensitive.is_none() && !matches!(field.kind, Kind::Hash | Kind::Id)
}

/// Whether lists can be filtered by a field.
pub(super) fn is_filtered(field: &Field) -> bool {
    field.sensitive.is_none()
}

/// The scalar, enum or object a field is shown as.
pub(super) fn output(field: &Field) -> &'static str {
    match field.kind {
        Kind::Id => "ID",
        Kind::Text | Kind::Name { .. } | Kind::Hash => "String",
        Kind::Code(codes) => codes.name,
        Kind::Int => "Int",
        Kind::Long => "Long",
        Kind::Day => "Day",
        Kind::Moment => "DateTime",
        Kind::Money { .. } => "Money",
    }
}

/// The input a field is filtered by.
pub(super) fn filter(field: &Field) -> String {
    match field.kind {
        Kind::Id => "IdFilter".to_owned(),
        Kind::Text | Kind::Name { .. } => "StringFilter".to_owned(),
        Kind::Hash => "HashFilter".to_owned(),
        Kind::Code(codes) => format!("{}Filter", codes.name),
        Kind::Int => "IntFilter".to_owned(),
        Kind::Long => "LongFilter".to_owned(),
        Kind::Day => "DayFilter".to_owned(),
        Kind::Moment => "DateTimeFilter".to_owned(),
        Kind::Money { .. } => "MoneyFilter".to_owned(),
    }
}
