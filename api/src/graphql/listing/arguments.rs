//! What a client gave as filter, order and page, as storage takes it.

use async_graphql::{ScalarType as _, Value};
use underlag_store::fold;
use underlag_store::read::{
    Comparison, Condition, Field, GlobalId, GroupAsk, GroupSort, Having, Kind, LARGEST_PAGE, MOST_SORT_KEYS, Noun,
    PageAsk, Quantifier, SortKey, Value as Stored,
};

use super::super::DateTime;
use super::super::decimal::Decimal;
use super::super::money::decimals;
use super::names;

/// Most comparisons and relations of one filter.
const MOST_CONDITIONS: usize = 100;
/// Most values a field can be one of.
const MOST_VALUES: usize = 1_000;
/// Most fields rows are grouped by.
const MOST_GROUP_FIELDS: usize = 4;
/// Most groups of one answer.
const MOST_GROUPS: u32 = 1_000;
/// Groups when nothing is said.
const USUAL_GROUPS: u32 = 100;

/// Arguments of a field, with variables in their places.
pub(super) type Arguments = Vec<(String, Value)>;

/// What is wrong with an argument: what to tell the client.
pub(super) type Read<T> = Result<T, String>;

/// An argument; none when it is absent or null.
pub(super) fn argument<'a>(arguments: &'a Arguments, name: &str) -> Option<&'a Value> {
    arguments.iter().find(|(known, _)| known == name).map(|(_, value)| value).filter(|value| **value != Value::Null)
}

/// Reads a filter.
pub(super) fn filter(noun: &'static Noun, value: Option<&Value>) -> Read<Condition> {
    let mut left = MOST_CONDITIONS;
    value.map_or(Ok(Condition::ALWAYS), |value| condition(noun, value, &mut left))
}

fn members(value: &Value) -> Read<impl Iterator<Item = (&str, &Value)>> {
    match value {
        Value::Object(members) => {
            Ok(members.iter().map(|(name, value)| (name.as_str(), value)).filter(|(_, value)| **value != Value::Null))
        }
        _ => Err("a filter is an object of fields with what they must be".to_owned()),
    }
}

/// A list; one value alone counts as a list of one.
pub(super) fn items(value: &Value) -> &[Value] {
    match value {
        Value::List(values) => values,
        one => std::slice::from_ref(one),
    }
}

fn take(left: &mut usize) -> Read<()> {
    *left = left.checked_sub(1).ok_or_else(|| format!("a filter can have at most {MOST_CONDITIONS} conditions"))?;
    Ok(())
}

fn condition(noun: &'static Noun, value: &Value, left: &mut usize) -> Read<Condition> {
    take(left)?;
    let mut all = Vec::new();
    for (name, value) in members(value)? {
        let mut several =
            |value: &Value| items(value).iter().map(|one| condition(noun, one, left)).collect::<Read<Vec<_>>>();
        match name {
            "and" => all.push(Condition::All(several(value)?)),
            "or" => all.push(Condition::Any(several(value)?)),
            "not" => all.push(Condition::Not(Box::new(condition(noun, value, left)?))),
            name => {
                if let Some(field) = noun.field(name).filter(|field| names::is_filtered(field)) {
                    of_field(field, value, left, &mut all)?;
                } else if let Some(relation) = noun.relation(name) {
                    let target = relation.target;
                    if !relation.many {
                        let condition = Box::new(condition(target, value, left)?);
                        all.push(Condition::Related { relation, quantifier: Quantifier::Some, condition });
                        continue;
                    }
                    for (word, value) in members(value)? {
                        let quantifier = match word {
                            "some" => Quantifier::Some,
                            "none" => Quantifier::None,
                            "every" => Quantifier::Every,
                            other => return Err(format!("`{other}` is no demand on related rows")),
                        };
                        let condition = Box::new(condition(target, value, left)?);
                        all.push(Condition::Related { relation, quantifier, condition });
                    }
                } else {
                    return Err(format!("`{name}` is no field of {}", noun.name));
                }
            }
        }
    }
    Ok(Condition::All(all))
}

fn of_field(field: &'static Field, value: &Value, left: &mut usize, all: &mut Vec<Condition>) -> Read<()> {
    if let Kind::Money { currency } = field.kind {
        return of_money(field, currency, value, left, all);
    }
    for (operator, value) in members(value)? {
        take(left)?;
        let is = |comparison| Condition::Is { column: field.column, nullable: field.nullable, comparison };
        let not = |condition| Condition::Not(Box::new(condition));
        all.push(match operator {
            "eq" => is(Comparison::Equal(one(field, value)?)),
            "ne" => not(is(Comparison::Equal(one(field, value)?))),
            "in" => is(Comparison::In(list(field, value)?)),
            "notIn" => not(is(Comparison::In(list(field, value)?))),
            "lt" => is(Comparison::Less(one(field, value)?)),
            "lte" => is(Comparison::LessOrEqual(one(field, value)?)),
            "gt" => is(Comparison::Greater(one(field, value)?)),
            "gte" => is(Comparison::GreaterOrEqual(one(field, value)?)),
            "isNull" => is_null(field, value),
            "contains" => part(field, value, Comparison::Contains)?,
            "startsWith" => part(field, value, Comparison::StartsWith)?,
            other => return Err(format!("`{other}` cannot be asked of `{}`", field.name)),
        });
    }
    Ok(())
}

fn is_null(field: &'static Field, value: &Value) -> Condition {
    let absent = if field.nullable {
        Condition::Is { column: field.column, nullable: true, comparison: Comparison::IsNull }
    } else {
        Condition::Any(Vec::new())
    };
    if *value == Value::Boolean(true) { absent } else { Condition::Not(Box::new(absent)) }
}

fn part(field: &'static Field, value: &Value, comparison: fn(String) -> Comparison) -> Read<Condition> {
    let text = text(field, value)?;
    Ok(match field.kind {
        Kind::Name { fold: column, .. } => {
            Condition::Is { column, nullable: field.nullable, comparison: comparison(fold(text)) }
        }
        _ => Condition::Is { column: field.column, nullable: field.nullable, comparison: comparison(text.to_owned()) },
    })
}

fn of_money(
    field: &'static Field,
    currency: &'static str,
    value: &Value,
    left: &mut usize,
    all: &mut Vec<Condition>,
) -> Read<()> {
    let given = members(value)?.find(|(name, _)| *name == "currency").map(|(_, value)| enum_name(value));
    if let Some(name) = given {
        let comparison = Comparison::Equal(Stored::Text(name.to_owned()));
        all.push(Condition::Is { column: currency, nullable: field.nullable, comparison });
    }
    for (operator, value) in members(value)?.filter(|(name, _)| *name != "currency") {
        take(left)?;
        if operator == "isNull" {
            all.push(is_null(field, value));
            continue;
        }
        let Some(given) = given else {
            return Err(format!("amounts are compared in one currency; give `currency` beside `{operator}`"));
        };
        let amount: Option<i64> = match value {
            Value::String(text) => Decimal::read(text).and_then(|amount| amount.units(decimals(given))),
            _ => None,
        };
        let amount = amount.ok_or_else(|| format!("`{operator}` of `{}` is no amount in {given}", field.name))?;
        let amount = Stored::Number(amount);
        let comparison = match operator {
            "eq" => Comparison::Equal(amount),
            "lt" => Comparison::Less(amount),
            "lte" => Comparison::LessOrEqual(amount),
            "gt" => Comparison::Greater(amount),
            "gte" => Comparison::GreaterOrEqual(amount),
            other => return Err(format!("`{other}` cannot be asked of `{}`", field.name)),
        };
        all.push(Condition::Is { column: field.column, nullable: field.nullable, comparison });
    }
    Ok(())
}

/// An enum value as a document or a variable gives it.
fn enum_name(value: &Value) -> &str {
    match value {
        Value::Enum(name) => name.as_str(),
        Value::String(text) => text,
        _ => "",
    }
}

fn text<'v>(field: &Field, value: &'v Value) -> Read<&'v str> {
    match value {
        // PostgreSQL has no such texts, and would fail.
        Value::String(text) if text.contains('\0') => {
            Err(format!("`{}` is compared with a text without the character U+0000", field.name))
        }
        Value::String(text) => Ok(text),
        _ => Err(format!("`{}` is compared with a text", field.name)),
    }
}

/// A value of a field.
fn one(field: &Field, value: &Value) -> Read<Stored> {
    let wrong = || format!("this is no value of `{}`", field.name);
    Ok(match field.kind {
        Kind::Id => {
            // What is no id of ours equals nothing, as an id of something that is not there does.
            Stored::Id(GlobalId::decode(text(field, value)?).map_or(uuid::Uuid::nil(), |id| id.id))
        }
        Kind::Text | Kind::Name { .. } | Kind::Day => Stored::Text(text(field, value)?.to_owned()),
        Kind::Code(codes) => {
            let name = enum_name(value);
            let known = codes.values.iter().any(|(code, _)| *code == name);
            if known { Stored::Text(name.to_owned()) } else { return Err(wrong()) }
        }
        Kind::Int => match value {
            Value::Number(number) => Stored::Number(number.as_i64().ok_or_else(wrong)?),
            _ => return Err(wrong()),
        },
        Kind::Long => Stored::Number(text(field, value)?.parse().map_err(|_| wrong())?),
        Kind::Moment => {
            // Whatever offset and decimals it was given with, it is compared as it is stored.
            let moment = DateTime::parse(value.clone()).map_err(|_| wrong())?;
            text(field, &moment.to_value()).map(|text| Stored::Text(text.to_owned()))?
        }
        Kind::Hash => {
            let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text(field, value)?.as_bytes());
            Stored::Bytes(bytes.map_err(|_| format!("`{}` is written in hexadecimal", field.name))?)
        }
        Kind::Money { .. } => return Err(wrong()),
    })
}

/// Values of a field.
fn list(field: &Field, value: &Value) -> Read<Stored> {
    let values = items(value);
    if values.len() > MOST_VALUES {
        return Err(format!("`{}` can be compared with at most {MOST_VALUES} values", field.name));
    }
    let (mut texts, mut numbers, mut ids) = (Vec::new(), Vec::new(), Vec::new());
    for value in values {
        match one(field, value)? {
            Stored::Text(text) => texts.push(text),
            Stored::Number(number) => numbers.push(number),
            Stored::Id(id) => ids.push(id),
            _ => return Err(format!("`{}` cannot be one of several", field.name)),
        }
    }
    Ok(match field.kind {
        Kind::Id => Stored::Ids(ids),
        Kind::Int | Kind::Long => Stored::Numbers(numbers),
        _ => Stored::Texts(texts),
    })
}

/// Reads an order.
pub(super) fn order(noun: &'static Noun, value: Option<&Value>) -> Read<Vec<SortKey>> {
    let keys = value.map_or(&[][..], items);
    if keys.len() > MOST_SORT_KEYS {
        return Err(format!("a list can be sorted by at most {MOST_SORT_KEYS} fields"));
    }
    let mut sort: Vec<SortKey> = Vec::with_capacity(keys.len());
    for key in keys {
        let field = member_of(key, "field").map(enum_name).unwrap_or_default();
        let field = names::field_of(noun, field, names::is_sorted)
            .ok_or_else(|| format!("{} cannot be sorted by `{field}`", noun.name))?;
        if sort.iter().any(|known| known.field.name == field.name) {
            return Err(format!("the list is sorted by `{}` twice", field.name));
        }
        let descending = is_descending(key);
        let nulls_first = member_of(key, "nulls").map(enum_name) == Some("FIRST");
        sort.push(SortKey { field, descending, nulls_first });
    }
    Ok(sort)
}

fn is_descending(key: &Value) -> bool {
    member_of(key, "direction").map(enum_name) == Some("DESC")
}

fn member_of<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(name).filter(|value| **value != Value::Null),
        _ => None,
    }
}

/// Reads which page is asked for.
pub(super) fn page(arguments: &Arguments) -> Read<PageAsk> {
    let size = |name: &str| match argument(arguments, name) {
        None => Ok(None),
        Some(Value::Number(number)) => number
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| *number <= LARGEST_PAGE)
            .map(Some)
            .ok_or_else(|| format!("`{name}` is from 0 to {LARGEST_PAGE}")),
        Some(_) => Err(format!("`{name}` is a whole number")),
    };
    let cursor = |name: &str| match argument(arguments, name) {
        Some(Value::String(text)) => Some(text.clone()),
        _ => None,
    };
    let page = PageAsk { first: size("first")?, last: size("last")?, after: cursor("after"), before: cursor("before") };
    if page.first.is_some() && page.last.is_some() {
        return Err("ask for `first` or `last`, not both".to_owned());
    }
    Ok(page)
}

/// Reads how rows are grouped; what is asked of the groups is left to the caller.
pub(super) fn groups(noun: &'static Noun, arguments: &Arguments) -> Read<GroupAsk> {
    let by = argument(arguments, "groupBy").map_or(&[][..], items);
    if by.is_empty() || by.len() > MOST_GROUP_FIELDS {
        return Err(format!("rows are grouped by 1 to {MOST_GROUP_FIELDS} fields"));
    }
    let by: Vec<&'static Field> = by
        .iter()
        .map(|name| {
            let name = enum_name(name);
            names::field_of(noun, name, Field::is_grouped).ok_or_else(|| format!("rows cannot be grouped by `{name}`"))
        })
        .collect::<Read<_>>()?;
    let having = argument(arguments, "having").map_or(&[][..], items).iter().map(|demand| {
        let bound = |name: &str| match member_of(demand, name) {
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| format!("`{name}` is a whole number")),
            _ => Ok(None),
        };
        Ok(Having { sum_of: measured(noun, demand)?, at_least: bound("atLeast")?, at_most: bound("atMost")? })
    });
    let having: Vec<Having> = having.collect::<Read<_>>()?;
    let sort = argument(arguments, "orderBy").map_or(&[][..], items).iter();
    let sort = sort.map(|key| Ok(GroupSort { sum_of: measured(noun, key)?, descending: is_descending(key) }));
    let sort: Vec<GroupSort> = sort.collect::<Read<_>>()?;
    if having.len() > MOST_SORT_KEYS || sort.len() > MOST_SORT_KEYS {
        return Err(format!("groups can have at most {MOST_SORT_KEYS} demands and sort keys"));
    }
    let first = match argument(arguments, "first") {
        None => USUAL_GROUPS,
        Some(Value::Number(number)) => number
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| (1..=MOST_GROUPS).contains(number))
            .ok_or_else(|| format!("`first` is from 1 to {MOST_GROUPS}"))?,
        Some(_) => return Err("`first` is a whole number".to_owned()),
    };
    Ok(GroupAsk { by, having, sort, first, parts: Vec::new() })
}

/// The column whose sum a measure names; none for the number of rows.
fn measured(noun: &'static Noun, value: &Value) -> Read<Option<&'static str>> {
    let name = member_of(value, "measure").map(enum_name).unwrap_or_default();
    if name == "COUNT" {
        return Ok(None);
    }
    let summed = |field: &Field| field.is_summed() && !matches!(field.kind, Kind::Money { .. });
    let field = name.strip_suffix("_SUM").and_then(|name| names::field_of(noun, name, summed));
    field.map(|field| Some(field.column)).ok_or_else(|| format!("groups cannot be measured by `{name}`"))
}
