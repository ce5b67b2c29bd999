//! Queries made up from bytes: any bytes are a valid query, and fewer or smaller ones are a simpler query.

use std::fmt::Write as _;

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use underlag_store::nouns::{ASSESSMENT, BODY, CASE, NOUNS};
use underlag_store::read::{Kind, Noun};

use super::given::Given;

/// Ids that queries name.
pub(super) struct Known {
    pub(super) bodies: Vec<String>,
    pub(super) some: Vec<String>,
}

/// A query that is not written yet.
#[derive(Clone, Debug)]
pub(super) struct Asked(Vec<u8>);

/// Any query.
pub(super) fn queries() -> impl Strategy<Value = Asked> {
    prop::collection::vec(any::<u8>(), 8..300).prop_map(Asked)
}

impl Asked {
    /// The query with its variables.
    pub(super) fn written(&self, known: &Known) -> (String, Json) {
        let mut writer = Writer { bytes: self.0.iter(), known, variables: Vec::new(), fragments: Vec::new(), names: 0 };
        let root = writer.root();
        let Writer { variables, fragments, .. } = writer;
        let declared: Vec<String> = variables.iter().map(|(name, ty, _)| format!("${name}: {ty}")).collect();
        let declared = if declared.is_empty() { String::new() } else { format!("({})", declared.join(", ")) };
        let values: Map<String, Json> = variables.into_iter().map(|(name, _, value)| (name, value)).collect();
        (format!("query{declared} {{ {root} }} {}", fragments.join(" ")), Json::Object(values))
    }
}

/// Writes a query from bytes.
pub(super) struct Writer<'a> {
    bytes: std::slice::Iter<'a, u8>,
    pub(super) known: &'a Known,
    variables: Vec<(String, String, Json)>,
    fragments: Vec<String>,
    names: usize,
}

impl Writer<'_> {
    /// A number below an end; nought when the bytes are used up.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.bytes.next().map_or(0, |byte| usize::from(*byte) % end)
    }

    pub(super) fn pick<T: Clone>(&mut self, among: &[T]) -> T {
        among[self.below(among.len())].clone()
    }

    fn name(&mut self, start: &str) -> String {
        self.names += 1;
        format!("{start}{}", self.names)
    }

    /// Something given, as it is or by a variable.
    fn argument(&mut self, name: &str, ty: &str, given: Given) -> String {
        if self.below(3) == 1 {
            let variable = self.name("v");
            self.variables.push((variable.clone(), ty.to_owned(), given.json));
            format!("{name}: ${variable}")
        } else {
            format!("{name}: {}", given.literal)
        }
    }

    fn directive(&mut self) -> String {
        let (directive, holds) = match self.below(12) {
            1 => ("skip", true),
            2 => ("skip", false),
            3 => ("include", true),
            4 => ("include", false),
            _ => return String::new(),
        };
        let condition = self.argument("if", "Boolean!", Given::plain(json!(holds)));
        format!(" @{directive}({condition})")
    }

    fn root(&mut self) -> String {
        let mut all = Vec::new();
        for _ in 0..=self.below(3) {
            let key = self.name("r");
            let id = |writer: &mut Self| {
                let known = writer.known;
                let any = writer.pick(&[&known.bodies, &known.some, &known.some]).clone();
                let id = if writer.below(6) == 1 { "nothing".to_owned() } else { writer.pick(&any) };
                json!(id)
            };
            let place = match self.below(6) {
                list @ 0..4 => {
                    let noun = [&CASE, &ASSESSMENT, &BODY, &CASE][list];
                    let mut given = self.page(noun);
                    if noun.in_body {
                        let body = self.pick(&self.known.bodies.clone());
                        given.push(self.argument("body", "ID!", Given::plain(json!(body))));
                    }
                    (format!("{key}: {}{}", noun.listed_as.unwrap(), bracketed(&given)), Some(noun))
                }
                4 => {
                    let id = id(self);
                    (format!("{key}: node({})", self.argument("id", "ID!", Given::plain(id))), None)
                }
                _ => {
                    let ids: Vec<Json> = (0..self.below(5)).map(|_| id(self)).collect();
                    (format!("{key}: nodes({})", self.argument("ids", "[ID!]!", Given::plain(json!(ids)))), None)
                }
            };
            // A key that is there twice is one field with everything selected on either.
            for _ in 0..=usize::from(self.below(5) == 1) {
                let selected = match place.1 {
                    Some(noun) => self.connection(noun, 3),
                    None => self.node(),
                };
                all.push(format!("{}{} {{ {selected} }}", place.0, self.directive()));
            }
        }
        all.join(" ")
    }

    fn node(&mut self) -> String {
        let mut all = vec![self.pick(&["id", "__typename", "id __typename", "k: id"]).to_owned()];
        for _ in 0..self.below(4) {
            let noun = self.pick(&[&CASE, &ASSESSMENT, &BODY]);
            all.push(format!("... on {}{} {{ {} }}", noun.name, self.directive(), self.row(noun, 2)));
        }
        all.join(" ")
    }

    /// Arguments of a list.
    fn page(&mut self, noun: &'static Noun) -> Vec<String> {
        let mut given = Vec::new();
        if self.below(2) == 1 {
            let filter = self.filter(noun, 2);
            given.push(self.argument("filter", &format!("{}Filter", noun.name), filter));
        }
        if self.below(2) == 1 {
            let order = self.order(noun);
            given.push(self.argument("orderBy", &format!("[{}Order!]", noun.name), order));
        }
        if let Some(size) = [None, Some("first"), Some("last")][self.below(3)] {
            let rows = self.below(9);
            given.push(self.argument(size, "Int", Given::plain(json!(rows))));
        }
        given
    }

    fn connection(&mut self, noun: &'static Noun, depth: usize) -> String {
        let mut all = Vec::new();
        for _ in 0..=self.below(3) {
            let directive = self.directive();
            all.push(match self.below(10) {
                0..4 => format!("nodes{directive} {{ {} }}", self.row(noun, depth)),
                4 => format!("edges{directive} {{ e: __typename node {{ {} }} }}", self.row(noun, depth)),
                5 => format!(
                    "pageInfo{directive} {{ {} }}",
                    self.pick(&["hasNextPage", "hasPreviousPage __typename n: hasNextPage"])
                ),
                6 => format!("totalCount{directive}"),
                7 => format!("{}: aggregates{directive} {{ __typename n: count count }}", self.name("a")),
                8 => type_name(&directive),
                _ if depth > 0 => {
                    let inside = self.connection(noun, depth - 1);
                    self.fragment(&format!("{}Connection", noun.name), &inside, &directive)
                }
                _ => format!("totalCount{directive}"),
            });
        }
        all.join(" ")
    }

    /// A fragment, in place or by name, there once or twice.
    fn fragment(&mut self, ty: &str, inside: &str, directive: &str) -> String {
        match self.below(4) {
            0 => format!("...{directive} {{ {inside} }}"),
            1 => format!("... on {ty}{directive} {{ {inside} }}"),
            times => {
                let name = self.name("f");
                self.fragments.push(format!("fragment {name} on {ty} {{ {inside} }}"));
                let mut spread = format!("...{name}{directive}");
                if times == 3 {
                    let _ = write!(spread, " ...{name}");
                }
                spread
            }
        }
    }

    /// What is selected on a row.
    fn row(&mut self, noun: &'static Noun, depth: usize) -> String {
        let mut all = Vec::new();
        for _ in 0..=self.below(4) {
            let directive = self.directive();
            all.push(match self.below(10) {
                0..5 => {
                    let field = &noun.fields[self.below(noun.fields.len())];
                    let alias = if self.below(3) == 1 { format!("{}: ", self.name("a")) } else { String::new() };
                    let parts = match field.kind {
                        Kind::Money { .. } => {
                            self.pick(&[" { amount }", " { currency c: currency }", " { __typename amount currency }"])
                        }
                        _ => "",
                    };
                    format!("{alias}{}{directive}{parts}", field.name)
                }
                5..8 if depth > 0 && !noun.relations.is_empty() => {
                    let relation = &noun.relations[self.below(noun.relations.len())];
                    let target = relation.target;
                    if relation.many {
                        let (key, given) = (self.name("a"), self.page(target));
                        let place = format!("{key}: {}{}", relation.name, bracketed(&given));
                        let twice = self.below(5) == 1;
                        let mut places = String::new();
                        for _ in 0..=usize::from(twice) {
                            let _ = write!(places, "{place}{directive} {{ {} }} ", self.connection(target, depth - 1));
                        }
                        places
                    } else {
                        format!("{}{directive} {{ {} }}", relation.name, self.row(target, depth - 1))
                    }
                }
                8 if depth > 0 => {
                    let inside = self.row(noun, depth - 1);
                    self.fragment(noun.name, &inside, &directive)
                }
                9 if noun.mark.is_some() => self.fragment("Node", "id n: __typename", &directive),
                _ => type_name(&directive),
            });
        }
        all.join(" ")
    }
}

/// The name of the type. The engine takes a variable for unused when it is in a directive of this field only, so such a
/// directive is on a fragment around it.
fn type_name(directive: &str) -> String {
    if directive.contains('$') { format!("...{directive} {{ __typename }}") } else { format!("__typename{directive}") }
}

fn bracketed(given: &[String]) -> String {
    if given.is_empty() { String::new() } else { format!("({})", given.join(", ")) }
}

#[test]
fn queries_come_to_everything_that_can_be_selected() {
    let known = Known { bodies: vec!["b".to_owned()], some: vec!["s".to_owned()] };
    let mut dice = 1_u64;
    let mut all = String::new();
    for _ in 0..400 {
        let mut bytes = Vec::with_capacity(200);
        for _ in 0..200 {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            bytes.push(dice.to_be_bytes()[0]);
        }
        all.push_str(&Asked(bytes).written(&known).0);
    }
    for noun in NOUNS.iter().filter(|noun| noun.mark.is_some() && noun.listed_as.is_some()) {
        for name in noun.fields.iter().map(|field| field.name).chain(noun.relations.iter().map(|one| one.name)) {
            assert!(all.contains(name), "{name} is never asked for");
        }
    }
    for part in ["fragment ", "... on Node", "@skip(if: $", "@include(if: false)", "every: {", "nodes(ids: $", "or: ["]
    {
        assert!(all.contains(part), "`{part}` is never written");
    }
}
