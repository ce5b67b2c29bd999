//! The GraphQL types that follow from the nouns: objects, connections, filters, orders and aggregates.

use async_graphql::registry::{Deprecation, MetaEnumValue, MetaField, MetaInputValue, MetaType, Registry};
use async_graphql::{CacheControl, InputType, OutputType};
use underlag_store::nouns::NOUNS;
use underlag_store::read::{Codes, Field, Kind, LARGEST_PAGE, Measure, Noun, Relation, USUAL_PAGE};

use super::super::money::Currency;
use super::super::mutation::{BodyCountry, CaseStatus};
use super::super::{DateTime, Long, Money, day::Day, decimal::Decimal, headline, law_index, source, test_of_law};
use super::names;

/// A member with its type and what it is for.
pub(super) struct Member {
    name: String,
    ty: String,
    doc: String,
}

pub(super) fn member(name: impl Into<String>, ty: impl Into<String>, doc: impl Into<String>) -> Member {
    Member { name: name.into(), ty: ty.into(), doc: doc.into() }
}

impl Member {
    pub(super) fn argument(self) -> (String, MetaInputValue) {
        let value = MetaInputValue {
            name: self.name.clone(),
            description: Some(self.doc),
            ty: self.ty,
            deprecation: Deprecation::NoDeprecated,
            default_value: None,
            visible: None,
            inaccessible: false,
            tags: Vec::new(),
            is_secret: false,
            directive_invocations: Vec::new(),
        };
        (self.name, value)
    }

    pub(super) fn field(self, arguments: Vec<Self>) -> (String, MetaField) {
        let mut field = MetaField::new(self.name.clone(), self.ty);
        field.description = Some(self.doc);
        field.args = arguments.into_iter().map(Self::argument).collect();
        (self.name, field)
    }
}

pub(super) fn object(registry: &mut Registry, name: &str, doc: &str, fields: Vec<(String, MetaField)>) {
    let ty = MetaType::Object {
        name: name.to_owned(),
        description: Some(doc.to_owned()),
        fields: fields.into_iter().collect(),
        cache_control: CacheControl::default(),
        extends: false,
        shareable: false,
        resolvable: true,
        keys: None,
        visible: None,
        inaccessible: false,
        interface_object: false,
        tags: Vec::new(),
        is_subscription: false,
        rust_typename: None,
        directive_invocations: Vec::new(),
        requires_scopes: Vec::new(),
    };
    registry.types.insert(name.to_owned(), ty);
}

fn input(registry: &mut Registry, name: &str, doc: &str, fields: Vec<Member>) {
    let ty = MetaType::InputObject {
        name: name.to_owned(),
        description: Some(doc.to_owned()),
        input_fields: fields.into_iter().map(Member::argument).collect(),
        visible: None,
        inaccessible: false,
        tags: Vec::new(),
        rust_typename: None,
        oneof: false,
        directive_invocations: Vec::new(),
    };
    registry.types.insert(name.to_owned(), ty);
}

fn enumeration(registry: &mut Registry, name: &str, doc: &str, values: Vec<(String, String)>) {
    let values = values.into_iter().map(|(name, doc)| {
        let value = MetaEnumValue {
            name: name.clone(),
            description: Some(doc),
            deprecation: Deprecation::NoDeprecated,
            visible: None,
            inaccessible: false,
            tags: Vec::new(),
            directive_invocations: Vec::new(),
        };
        (name, value)
    });
    let ty = MetaType::Enum {
        name: name.to_owned(),
        description: Some(doc.to_owned()),
        enum_values: values.collect(),
        visible: None,
        inaccessible: false,
        tags: Vec::new(),
        rust_typename: None,
        directive_invocations: Vec::new(),
        requires_scopes: Vec::new(),
    };
    registry.types.insert(name.to_owned(), ty);
}

/// Registers every type of every noun.
pub(super) fn register(registry: &mut Registry) {
    for scalar in [
        <String as InputType>::create_type_info,
        <bool as InputType>::create_type_info,
        <i32 as InputType>::create_type_info,
        <async_graphql::ID as InputType>::create_type_info,
        <Day as InputType>::create_type_info,
        <Long as InputType>::create_type_info,
        <DateTime as InputType>::create_type_info,
        <Decimal as InputType>::create_type_info,
        <Currency as InputType>::create_type_info,
        <test_of_law::TestOfLaw as InputType>::create_type_info,
        <BodyCountry as InputType>::create_type_info,
        <CaseStatus as InputType>::create_type_info,
    ] {
        scalar(registry);
    }
    <Money as OutputType>::create_type_info(registry);
    for known in [
        <headline::Headline as OutputType>::create_type_info,
        <headline::Outcome as OutputType>::create_type_info,
        <headline::Standing as OutputType>::create_type_info,
        <law_index::LawKind as OutputType>::create_type_info,
        <source::SourceStanding as OutputType>::create_type_info,
    ] {
        known(registry);
    }
    shared(registry);
    for noun in NOUNS {
        for field in noun.fields {
            if let Kind::Code(codes) = field.kind {
                code_types(registry, codes);
            }
        }
        row(registry, noun);
        page(registry, noun);
        inputs(registry, noun);
        aggregates(registry, noun);
    }
}

/// Types every noun uses.
fn shared(registry: &mut Registry) {
    let node = MetaType::Interface {
        name: "Node".to_owned(),
        description: Some("Something with a global id (objekt).".to_owned()),
        fields: [member("id", "ID!", "Global id.").field(Vec::new())].into_iter().collect(),
        possible_types: NOUNS.iter().filter(|noun| noun.mark.is_some()).map(|noun| noun.name.to_owned()).collect(),
        extends: false,
        inaccessible: false,
        tags: Vec::new(),
        keys: None,
        visible: None,
        rust_typename: None,
        directive_invocations: Vec::new(),
        requires_scopes: Vec::new(),
    };
    registry.types.insert("Node".to_owned(), node);
    let info = [
        member("hasNextPage", "Boolean!", "Whether more rows come after."),
        member("hasPreviousPage", "Boolean!", "Whether rows come before."),
        member("startCursor", "String", "Cursor of the first row; none on an empty page."),
        member("endCursor", "String", "Cursor of the last row; none on an empty page."),
    ];
    let info = info.into_iter().map(|member| member.field(Vec::new())).collect();
    object(registry, "PageInfo", "Where a page is in its list (sidinformation).", info);
    let pair = |name: &str, doc: &str| (name.to_owned(), doc.to_owned());
    let ways = vec![pair("ASC", "From least to greatest."), pair("DESC", "From greatest to least.")];
    enumeration(registry, "OrderDirection", "Which way a list is sorted (sorteringsriktning).", ways);
    let nulls = vec![pair("FIRST", "What has no value comes first."), pair("LAST", "What has no value comes last.")];
    enumeration(registry, "NullsOrder", "Where what has no value is sorted.", nulls);
    for (name, ty, ordered, text) in [
        ("Id", "ID", false, false),
        ("String", "String", false, true),
        ("Hash", "String", false, false),
        ("Int", "Int", true, false),
        ("Long", "Long", true, false),
        ("Day", "Day", true, false),
        ("DateTime", "DateTime", true, false),
    ] {
        let mut members = compared(ty);
        if ordered {
            members.extend(ordering(ty));
        }
        if text {
            members.push(member("contains", "String", "Contains the text; names without regard to case."));
            members.push(member("startsWith", "String", "Starts with the text; names without regard to case."));
        }
        input(registry, &format!("{name}Filter"), "What a field must be; all that is given must hold.", members);
    }
    let mut money = ordering("Decimal");
    money.push(member("eq", "Decimal", "Equal to this."));
    money.push(member("currency", "Currency", "In this currency; must be given to compare amounts."));
    money.push(member("isNull", "Boolean", "Whether it is absent."));
    input(registry, "MoneyFilter", "What an amount must be; all that is given must hold.", money);
}

fn compared(ty: &str) -> Vec<Member> {
    vec![
        member("eq", ty, "Equal to this."),
        member("ne", ty, "Not equal to this; also true of what is absent."),
        member("in", format!("[{ty}!]"), "One of these."),
        member("notIn", format!("[{ty}!]"), "None of these; also true of what is absent."),
        member("isNull", "Boolean", "Whether it is absent."),
    ]
}

fn ordering(ty: &str) -> Vec<Member> {
    vec![
        member("lt", ty, "Less than this."),
        member("lte", ty, "Less than this, or equal."),
        member("gt", ty, "Greater than this."),
        member("gte", ty, "Greater than this, or equal."),
    ]
}

fn code_types(registry: &mut Registry, codes: &'static Codes) {
    if !registry.types.contains_key(codes.name) {
        let values = codes.values.iter().map(|(name, doc)| ((*name).to_owned(), (*doc).to_owned())).collect();
        enumeration(registry, codes.name, codes.doc, values);
    }
    let doc = "What a code must be; all that is given must hold.";
    input(registry, &format!("{}Filter", codes.name), doc, compared(codes.name));
}

fn row(registry: &mut Registry, noun: &'static Noun) {
    let mut fields = Vec::new();
    for field in noun.fields {
        let mark = if field.nullable { "" } else { "!" };
        fields.push(member(field.name, format!("{}{mark}", names::output(field)), field.doc).field(Vec::new()));
    }
    for relation in noun.relations {
        fields.push(related(relation));
    }
    object(registry, noun.name, noun.doc, fields);
    if noun.mark.is_some() {
        registry.add_implements(noun.name, "Node");
    }
}

fn related(relation: &'static Relation) -> (String, MetaField) {
    let target = relation.target;
    if relation.many {
        return member(relation.name, format!("{}Connection!", target.name), relation.doc)
            .field(page_arguments(target));
    }
    // Also what must be there is shown as absent, should it be out of reach.
    member(relation.name, target.name, relation.doc).field(Vec::new())
}

/// Arguments of every list of a noun.
pub(super) fn page_arguments(noun: &'static Noun) -> Vec<Member> {
    let name = noun.name;
    vec![
        member("filter", format!("{name}Filter"), "Only rows for which this holds."),
        member("orderBy", format!("[{name}Order!]"), "In this order; in the order they were made when absent."),
        member(
            "first",
            "Int",
            format!("At most this many from the beginning, 0 to {LARGEST_PAGE}; {USUAL_PAGE} when neither is given."),
        ),
        member("after", "String", "After the row with this cursor."),
        member("last", "Int", format!("At most this many from the end, 0 to {LARGEST_PAGE}.")),
        member("before", "String", "Before the row with this cursor."),
    ]
}

fn page(registry: &mut Registry, noun: &'static Noun) {
    let name = noun.name;
    let edge = [
        member("cursor", "String!", "Place of the row in its list.").field(Vec::new()),
        member("node", format!("{name}!"), "The row.").field(Vec::new()),
    ];
    object(registry, &format!("{name}Edge"), "A row with its place in a list.", edge.into());
    let groups = vec![
        member(
            "groupBy",
            format!("[{name}GroupField!]!"),
            "Rows with the same values here are one group; 1 to 4 fields.",
        ),
        member("having", format!("[{name}Having!]"), "Only groups for which all of these hold."),
        member("orderBy", format!("[{name}GroupOrder!]"), "In this order; by the values of the group when absent."),
        member("first", "Int", "At most this many groups, 1 to 1000; 100 when absent."),
    ];
    let mut connection = vec![
        member("edges", format!("[{name}Edge!]!"), "The rows of the page with their cursors.").field(Vec::new()),
        member("nodes", format!("[{name}!]!"), "The rows of the page.").field(Vec::new()),
        member("pageInfo", "PageInfo!", "Where the page is.").field(Vec::new()),
        member("totalCount", "Int!", "How many rows there are on all pages.").field(Vec::new()),
        member("aggregates", format!("{name}Aggregates!"), "Aggregates over all pages.").field(Vec::new()),
    ];
    if noun.fields.iter().any(Field::is_grouped) {
        let doc = "Aggregates by group over all pages.";
        connection.push(member("groupedAggregates", format!("[{name}Group!]!"), doc).field(groups));
    }
    object(registry, &format!("{name}Connection"), &format!("A page of a list (sida). {}", noun.doc), connection);
}

fn inputs(registry: &mut Registry, noun: &'static Noun) {
    let name = noun.name;
    let mut filter = vec![
        member("and", format!("[{name}Filter!]"), "All of these hold."),
        member("or", format!("[{name}Filter!]"), "At least one of these holds."),
        member("not", format!("{name}Filter"), "This does not hold."),
    ];
    for field in noun.fields.iter().filter(|field| names::is_filtered(field)) {
        filter.push(member(field.name, names::filter(field), field.doc));
    }
    for relation in noun.relations {
        let many = if relation.many { "Relation" } else { "" };
        filter.push(member(relation.name, format!("{}{many}Filter", relation.target.name), relation.doc));
    }
    let doc = format!("Which rows are wanted (filter); all that is given must hold. {}", noun.doc);
    input(registry, &format!("{name}Filter"), &doc, filter);
    let quantified = vec![
        member("some", format!("{name}Filter"), "It holds for at least one."),
        member("none", format!("{name}Filter"), "It holds for none."),
        member("every", format!("{name}Filter"), "It holds for every one; true when there are none."),
    ];
    input(registry, &format!("{name}RelationFilter"), "What related rows must be.", quantified);
    let values: Vec<_> = noun
        .fields
        .iter()
        .filter(|field| names::is_sorted(field))
        .map(|field| (names::upper(field.name), field.doc.to_owned()))
        .collect();
    enumeration(registry, &format!("{name}OrderField"), "What a list can be sorted by.", values);
    let order = vec![
        member("field", format!("{name}OrderField!"), "By what."),
        direction(),
        member("nulls", "NullsOrder", "Where what has no value comes; last when absent."),
    ];
    input(registry, &format!("{name}Order"), "A sort key (sortering).", order);
}

fn direction() -> Member {
    member("direction", "OrderDirection", "Which way; from least to greatest when absent.")
}

fn aggregates(registry: &mut Registry, noun: &'static Noun) {
    let name = noun.name;
    let mut members = vec![member("count", "Int!", "How many rows.").field(Vec::new())];
    for measure in Measure::ALL {
        let fields: Vec<_> = noun.fields.iter().filter(|field| measure.measures(field)).collect();
        if fields.is_empty() {
            continue;
        }
        let (ty, doc) = (format!("{name}{}", measure.type_suffix()), measure_doc(measure));
        let fields = fields.into_iter().map(|field| {
            let shown = match (measure, field.kind) {
                (_, Kind::Money { .. }) => "Money",
                (Measure::Sum, _) => "Long",
                (Measure::Average, _) => "Decimal",
                _ => names::output(field),
            };
            member(field.name, shown, field.doc).field(Vec::new())
        });
        object(registry, &ty, doc, fields.collect());
        members.push(member(measure.field_name(), format!("{ty}!"), doc).field(Vec::new()));
    }
    let doc = "Aggregates over rows (sammanställning).";
    object(registry, &format!("{name}Aggregates"), doc, members);
    let grouped: Vec<_> = noun.fields.iter().filter(|field| field.is_grouped()).collect();
    if grouped.is_empty() {
        return;
    }
    let key = grouped.iter().map(|field| member(field.name, names::output(field), field.doc).field(Vec::new()));
    let doc =
        "The values the rows of a group have in common; none where the group has no value or was not grouped by it.";
    object(registry, &format!("{name}GroupKey"), doc, key.collect());
    let values = grouped.iter().map(|field| (names::upper(field.name), field.doc.to_owned())).collect();
    enumeration(registry, &format!("{name}GroupField"), "What rows can be grouped by.", values);
    let group = vec![
        member("key", format!("{name}GroupKey!"), "What the rows have in common.").field(Vec::new()),
        member("aggregates", format!("{name}Aggregates!"), "Aggregates over the rows.").field(Vec::new()),
    ];
    object(registry, &format!("{name}Group"), "A group of rows (grupp).", group);
    let mut measures = vec![("COUNT".to_owned(), "The number of rows.".to_owned())];
    for field in noun.fields.iter().filter(|field| field.is_summed() && !matches!(field.kind, Kind::Money { .. })) {
        measures.push((format!("{}_SUM", names::upper(field.name)), format!("The sum. {}", field.doc)));
    }
    enumeration(registry, &format!("{name}GroupMeasure"), "What groups can be measured by.", measures);
    let having = vec![
        member("measure", format!("{name}GroupMeasure!"), "Of what."),
        member("atLeast", "Long", "At least this."),
        member("atMost", "Long", "At most this."),
    ];
    input(registry, &format!("{name}Having"), "A demand on groups.", having);
    let order = vec![member("measure", format!("{name}GroupMeasure!"), "By what."), direction()];
    input(registry, &format!("{name}GroupOrder"), "An order of groups.", order);
}

fn measure_doc(measure: Measure) -> &'static str {
    match measure {
        Measure::Sum => "Sums; none where no row has a value, or amounts are in several currencies.",
        Measure::Average => {
            "Averages of the rows that have a value, with four decimals, the last cut off; none where no row has one, or \
             amounts are in several currencies."
        }
        Measure::Min => "Least values; none where no row has one, or amounts are in several currencies.",
        Measure::Max => "Greatest values; none where no row has one, or amounts are in several currencies.",
    }
}
