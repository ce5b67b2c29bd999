//! What a client selected, as storage takes it: fragments written out, fields of the same key made one.

use std::collections::HashMap;
use std::convert::Infallible;

use async_graphql::parser::types::{
    Directive, Field as Selected, FragmentDefinition, OperationDefinition, Selection as Choice, SelectionSet,
};
use async_graphql::{Name, Pos, Positioned, Value, Variables};
use underlag_store::read::{
    AggregateAsk, AggregatePart, ConnectionAsk, EdgePart, Field, GroupPart, Item, Kind, Measure, Measured, MoneyPart,
    Noun, PageInfoPart, Part, Selection, What,
};

use super::arguments::{self, Arguments, Read};
use crate::http::operation::variable;

/// Name of the type lists and rows are fields of.
const ROOT: &str = "Query";

/// Everything a selection refers to.
pub(super) struct Document<'d> {
    fragments: &'d HashMap<Name, Positioned<FragmentDefinition>>,
    variables: &'d Variables,
    operation: &'d OperationDefinition,
}

/// What is wrong, and where.
pub(super) struct Refused {
    pub(super) message: String,
    pub(super) pos: Pos,
}

type Sets<'d> = Vec<&'d SelectionSet>;

/// Fields of one key: the first, and what is selected on all of them.
pub(super) struct Asked<'d> {
    pub(super) key: &'d str,
    pub(super) field: &'d Positioned<Selected>,
    pub(super) below: Sets<'d>,
}

fn at<T>(pos: Pos, read: Read<T>) -> Result<T, Refused> {
    read.map_err(|message| Refused { message, pos })
}

impl<'d> Document<'d> {
    /// What an operation refers to.
    pub(super) fn new(
        fragments: &'d HashMap<Name, Positioned<FragmentDefinition>>,
        variables: &'d Variables,
        operation: &'d OperationDefinition,
    ) -> Self {
        Self { fragments, variables, operation }
    }

    /// Gives the value of a variable, or the one it has when none is given.
    fn variable(&self) -> impl Fn(Name) -> Result<Value, Infallible> {
        |name| Ok(variable(self.operation, self.variables, &name).cloned().unwrap_or_default())
    }

    /// Arguments of a field, with variables in their places.
    pub(super) fn arguments(&self, field: &Selected) -> Arguments {
        let given = field.arguments.iter().map(|(name, value)| {
            let Ok(value) = value.node.clone().into_const_with(self.variable());
            (name.node.to_string(), value)
        });
        given.collect()
    }

    /// Whether a selection is left out by `@skip` or `@include`.
    fn is_left_out(&self, directives: &[Positioned<Directive>]) -> bool {
        directives.iter().any(|directive| {
            let left_out_when = match directive.node.name.node.as_str() {
                "skip" => true,
                "include" => false,
                _ => return false,
            };
            directive.node.get_argument("if").is_some_and(|value| {
                let Ok(value) = value.node.clone().into_const_with(self.variable());
                value == Value::Boolean(left_out_when)
            })
        })
    }

    /// Fields selected at the root of the operation, in order, each key once.
    pub(super) fn root_fields(&self) -> Vec<Asked<'d>> {
        self.fields(ROOT, false, &vec![&self.operation.selection_set.node])
    }

    /// Fields selected on an object of a type, in order, each key once.
    fn fields(&self, ty: &str, node: bool, sets: &Sets<'d>) -> Vec<Asked<'d>> {
        let mut found = Vec::new();
        for set in sets {
            self.collect(ty, node, set, &mut found);
        }
        found
    }

    fn collect(&self, ty: &str, node: bool, set: &'d SelectionSet, found: &mut Vec<Asked<'d>>) {
        for selection in &set.items {
            if self.is_left_out(selection.node.directives()) {
                continue;
            }
            let (condition, below) = match &selection.node {
                Choice::Field(field) => {
                    let key = field.node.response_key().node.as_str();
                    match found.iter_mut().find(|asked| asked.key == key) {
                        Some(asked) => asked.below.push(&field.node.selection_set.node),
                        None => found.push(Asked { key, field, below: vec![&field.node.selection_set.node] }),
                    }
                    continue;
                }
                Choice::FragmentSpread(spread) => match self.fragments.get(&spread.node.fragment_name.node) {
                    Some(fragment) => (Some(&fragment.node.type_condition), &fragment.node.selection_set),
                    None => continue,
                },
                Choice::InlineFragment(inline) => (inline.node.type_condition.as_ref(), &inline.node.selection_set),
            };
            let condition = condition.map(|condition| condition.node.on.node.as_str());
            if condition.is_none_or(|condition| condition == ty || (node && condition == "Node")) {
                self.collect(ty, node, &below.node, found);
            }
        }
    }

    /// What is selected on rows of a noun.
    pub(super) fn selection(&self, noun: &'static Noun, sets: &Sets<'d>) -> Result<Selection, Refused> {
        let mut items = Vec::new();
        for asked in self.fields(noun.name, noun.mark.is_some(), sets) {
            let name = asked.field.node.name.node.as_str();
            let what = if name == "__typename" {
                What::Typename
            } else if let Some(field) = noun.field(name) {
                match field.kind {
                    Kind::Money { .. } => What::Money(field, self.money(&asked.below)),
                    _ => What::Field(field),
                }
            } else if let Some(relation) = noun.relation(name) {
                if relation.many {
                    What::Many(relation, Box::new(self.connection(relation.target, asked.field, &asked.below)?))
                } else {
                    What::One(relation, self.selection(relation.target, &asked.below)?)
                }
            } else {
                return Err(unknown(&asked));
            };
            items.push(Item { key: asked.key.to_owned(), what });
        }
        Ok(Selection { items })
    }

    fn money(&self, sets: &Sets<'d>) -> Vec<(String, MoneyPart)> {
        let parts = self.fields("Money", false, sets).into_iter().filter_map(|asked| {
            let part = match asked.field.node.name.node.as_str() {
                "__typename" => MoneyPart::Typename,
                "amount" => MoneyPart::Amount,
                "currency" => MoneyPart::Currency,
                _ => return None,
            };
            Some((asked.key.to_owned(), part))
        });
        parts.collect()
    }

    /// What is selected on a list field of a noun.
    pub(super) fn connection(
        &self,
        noun: &'static Noun,
        field: &Positioned<Selected>,
        sets: &Sets<'d>,
    ) -> Result<ConnectionAsk, Refused> {
        let given = self.arguments(&field.node);
        let condition = at(field.pos, arguments::filter(noun, arguments::argument(&given, "filter")))?;
        let sort = at(field.pos, arguments::order(noun, arguments::argument(&given, "orderBy")))?;
        let page = at(field.pos, arguments::page(&given))?;
        let mut parts = Vec::new();
        for asked in self.fields(&format!("{}Connection", noun.name), false, sets) {
            let part = match asked.field.node.name.node.as_str() {
                "__typename" => Part::Typename,
                "nodes" => Part::Nodes(self.selection(noun, &asked.below)?),
                "edges" => Part::Edges(self.edges(noun, &asked.below)?),
                "pageInfo" => Part::PageInfo(self.page_info(&asked.below)),
                "totalCount" => Part::TotalCount,
                "aggregates" => Part::Aggregates(self.aggregates(noun, &asked.below)),
                "groupedAggregates" => {
                    let given = self.arguments(&asked.field.node);
                    let mut groups = at(asked.field.pos, arguments::groups(noun, &given))?;
                    groups.parts = self.groups(noun, &asked.below);
                    Part::Groups(groups)
                }
                _ => return Err(unknown(&asked)),
            };
            parts.push((asked.key.to_owned(), part));
        }
        Ok(ConnectionAsk { condition, sort, page, parts })
    }

    fn edges(&self, noun: &'static Noun, sets: &Sets<'d>) -> Result<Vec<(String, EdgePart)>, Refused> {
        let mut parts = Vec::new();
        for asked in self.fields(&format!("{}Edge", noun.name), false, sets) {
            let part = match asked.field.node.name.node.as_str() {
                "__typename" => EdgePart::Typename,
                "cursor" => EdgePart::Cursor,
                "node" => EdgePart::Node(self.selection(noun, &asked.below)?),
                _ => return Err(unknown(&asked)),
            };
            parts.push((asked.key.to_owned(), part));
        }
        Ok(parts)
    }

    fn page_info(&self, sets: &Sets<'d>) -> Vec<(String, PageInfoPart)> {
        let parts = self.fields("PageInfo", false, sets).into_iter().filter_map(|asked| {
            let part = match asked.field.node.name.node.as_str() {
                "__typename" => PageInfoPart::Typename,
                "hasNextPage" => PageInfoPart::HasNextPage,
                "hasPreviousPage" => PageInfoPart::HasPreviousPage,
                "startCursor" => PageInfoPart::StartCursor,
                "endCursor" => PageInfoPart::EndCursor,
                _ => return None,
            };
            Some((asked.key.to_owned(), part))
        });
        parts.collect()
    }

    fn aggregates(&self, noun: &'static Noun, sets: &Sets<'d>) -> AggregateAsk {
        let parts = self.fields(&format!("{}Aggregates", noun.name), false, sets).into_iter().filter_map(|asked| {
            let part = match asked.field.node.name.node.as_str() {
                "__typename" => AggregatePart::Typename,
                "count" => AggregatePart::Count,
                name => {
                    let measure = Measure::ALL.into_iter().find(|measure| measure.field_name() == name)?;
                    let ty = format!("{}{}", noun.name, measure.type_suffix());
                    let fields = self.fields(&ty, false, &asked.below).into_iter().filter_map(|asked| {
                        let (field, parts) = match asked.field.node.name.node.as_str() {
                            "__typename" => (None, Vec::new()),
                            name => (Some(noun.field(name)?), self.money(&asked.below)),
                        };
                        Some(Measured { key: asked.key.to_owned(), field, parts })
                    });
                    AggregatePart::Measure(measure, fields.collect())
                }
            };
            Some((asked.key.to_owned(), part))
        });
        AggregateAsk { parts: parts.collect() }
    }

    fn groups(&self, noun: &'static Noun, sets: &Sets<'d>) -> Vec<(String, GroupPart)> {
        let parts = self.fields(&format!("{}Group", noun.name), false, sets).into_iter().filter_map(|asked| {
            let part = match asked.field.node.name.node.as_str() {
                "__typename" => GroupPart::Typename,
                "key" => {
                    let fields = self.fields(&format!("{}GroupKey", noun.name), false, &asked.below).into_iter();
                    let fields = fields.filter_map(|asked| {
                        let field: Option<&'static Field> = match asked.field.node.name.node.as_str() {
                            "__typename" => None,
                            name => Some(noun.field(name)?),
                        };
                        Some((asked.key.to_owned(), field))
                    });
                    GroupPart::Key(fields.collect())
                }
                "aggregates" => GroupPart::Aggregates(self.aggregates(noun, &asked.below)),
                _ => return None,
            };
            Some((asked.key.to_owned(), part))
        });
        parts.collect()
    }
}

/// The engine has validated the document, so a field nobody knows is a fault in the service.
fn unknown(asked: &Asked<'_>) -> Refused {
    Refused { message: format!("`{}` cannot be read", asked.field.node.name.node), pos: asked.field.pos }
}
