//! Filters and orders made up from bytes, as a document and as a variable have them.

use serde_json::{Map, Value as Json, json};
use underlag_store::read::{Field, Kind, Noun};

use super::super::names;
use super::queries::Writer;

/// A value in both ways of writing it.
pub(super) struct Given {
    pub(super) literal: String,
    pub(super) json: Json,
}

impl Given {
    /// A value without enums, which is written the same in both.
    pub(super) fn plain(json: Json) -> Self {
        Self { literal: json.to_string(), json }
    }

    fn name(name: &str) -> Self {
        Self { literal: name.to_owned(), json: json!(name) }
    }

    fn list(all: Vec<Self>) -> Self {
        let literals: Vec<&str> = all.iter().map(|one| one.literal.as_str()).collect();
        Self { literal: format!("[{}]", literals.join(", ")), json: all.iter().map(|one| one.json.clone()).collect() }
    }

    fn object(members: Vec<(&str, Self)>) -> Self {
        let mut json = Map::new();
        let mut literals = Vec::new();
        for (name, value) in members {
            // A name is given once.
            if json.insert(name.to_owned(), value.json).is_none() {
                literals.push((name, value.literal));
            } else if let Some(known) = literals.iter_mut().find(|(known, _)| *known == name) {
                known.1 = value.literal;
            }
        }
        let literals: Vec<String> = literals.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        Self { literal: format!("{{ {} }}", literals.join(", ")), json: Json::Object(json) }
    }
}

impl Writer<'_> {
    /// A filter of rows.
    pub(super) fn filter(&mut self, noun: &'static Noun, depth: usize) -> Given {
        let mut members = Vec::new();
        for _ in 0..=self.below(2) {
            match self.below(7) {
                4 if depth > 0 => {
                    let (first, second) = (self.filter(noun, depth - 1), self.filter(noun, depth - 1));
                    members.push((self.pick(&["and", "or"]), Given::list(vec![first, second])));
                }
                5 if depth > 0 => members.push(("not", self.filter(noun, depth - 1))),
                6 if depth > 0 && !noun.relations.is_empty() => {
                    let relation = &noun.relations[self.below(noun.relations.len())];
                    let inner = self.filter(relation.target, depth - 1);
                    let demand = self.pick(&["some", "none", "every"]);
                    let inner = if relation.many { Given::object(vec![(demand, inner)]) } else { inner };
                    members.push((relation.name, inner));
                }
                _ => {
                    let filtered: Vec<&'static Field> =
                        noun.fields.iter().filter(|field| names::is_filtered(field)).collect();
                    let field = self.pick(&filtered);
                    members.push((field.name, self.demand(field)));
                }
            }
        }
        Given::object(members)
    }

    /// What a field must be.
    fn demand(&mut self, field: &'static Field) -> Given {
        if self.below(6) == 1 {
            let absent = self.below(2) == 1;
            return Given::object(vec![("isNull", Given::plain(json!(absent)))]);
        }
        let one = |operator, value: &str| Given::object(vec![(operator, Given::plain(json!(value)))]);
        let compared = ["lt", "lte", "gt", "gte", "eq", "ne"];
        match field.kind {
            Kind::Id => {
                let ids = self.known.some.clone();
                let id = self.pick(&ids);
                one(self.pick(&["eq", "ne"]), &id)
            }
            Kind::Text => {
                let text = self.pick(&["KS 2026/3", "KS", "silent", "AD-US-DPF", "ab", "6/1", ""]);
                one(self.pick(&["eq", "ne", "contains", "startsWith"]), text)
            }
            Kind::Name { .. } => {
                let text = self.pick(&["lön", "Å", "Åtgärd", "%", "_", "\"moln\"", "Ödeby kommun", ""]);
                one(self.pick(&["contains", "startsWith", "eq", "ne"]), text)
            }
            Kind::Code(codes) => {
                let value = Given::name(self.pick(codes.values).0);
                let other = Given::name(self.pick(codes.values).0);
                match self.pick(&["eq", "ne", "in", "notIn"]) {
                    operator @ ("in" | "notIn") => Given::object(vec![(operator, Given::list(vec![value, other]))]),
                    operator => Given::object(vec![(operator, value)]),
                }
            }
            Kind::Int => {
                let number = Given::plain(json!(self.below(5)));
                Given::object(vec![(self.pick(&compared), number)])
            }
            Kind::Long => {
                let number = self.below(5).to_string();
                one(self.pick(&compared), &number)
            }
            Kind::Day => {
                let day = self.pick(&["2026-11-22", "2026-12-01", "2027-01-15", "2026-11-21"]);
                one(self.pick(&compared), day)
            }
            Kind::Moment => {
                let moment =
                    self.pick(&["2026-03-01T00:00:00Z", "2026-03-01T01:00:00+01:00", "2026-10-02T00:00:00.5Z"]);
                one(self.pick(&compared), moment)
            }
            Kind::Money { .. } => {
                let operator = self.pick(&["lt", "lte", "gt", "gte", "eq"]);
                let amount = Given::plain(json!(self.pick(&["0", "0.99", "12345.00", "-0.01", "7"])));
                let currency = Given::name(self.pick(&["SEK", "EUR", "NOK"]));
                Given::object(vec![("currency", currency), (operator, amount)])
            }
            Kind::Hash => {
                let hash = self.pick(&["09", "00"]).repeat(32);
                one(self.pick(&["eq", "ne"]), &hash)
            }
        }
    }

    /// An order of rows.
    pub(super) fn order(&mut self, noun: &'static Noun) -> Given {
        let sorted: Vec<&Field> = noun.fields.iter().filter(|field| names::is_sorted(field)).collect();
        if sorted.is_empty() {
            return Given::list(Vec::new());
        }
        let mut named = Vec::new();
        let mut keys = Vec::new();
        for _ in 0..=self.below(3) {
            let field = self.pick(&sorted);
            if named.contains(&field.name) {
                continue;
            }
            named.push(field.name);
            let mut key = vec![("field", Given::name(&names::upper(field.name)))];
            if self.below(2) == 1 {
                key.push(("direction", Given::name(self.pick(&["ASC", "DESC"]))));
            }
            if self.below(2) == 1 {
                key.push(("nulls", Given::name(self.pick(&["FIRST", "LAST"]))));
            }
            keys.push(Given::object(key));
        }
        Given::list(keys)
    }
}
