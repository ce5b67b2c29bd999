//! Pages, filters, counts and aggregates are what a plain evaluation in memory says.

use proptest::prelude::*;
use serde_json::Value as Json;

use super::made_up::MadeUp;
use crate::nouns::{ASSESSMENT, BODY, CASE, FINDING};
use crate::plain::Row;
use crate::read::{
    AggregateAsk, AggregatePart, Comparison, Condition, ConnectionAsk, CursorKey, Deadline, EdgePart, Field, GlobalId,
    GroupAsk, GroupPart, Item, Measure, Measured, MoneyPart, Noun, PageAsk, PageInfoPart, Part, Quantifier, Readers,
    Root, Selection, SortKey, Value, What, read_page, read_row,
};

fn field(noun: &'static Noun, name: &str) -> &'static Field {
    noun.field(name).unwrap()
}

fn is(noun: &'static Noun, name: &str, comparison: Comparison) -> Condition {
    let field = field(noun, name);
    Condition::Is { column: field.column, nullable: field.nullable, comparison }
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

/// Conditions on cases.
fn condition() -> impl Strategy<Value = Condition> {
    let folded = |comparison| Condition::Is { column: "title_fold", nullable: false, comparison };
    let day = prop::sample::select(vec!["2026-12-01", "2027-01-15", "2027-01-16"]);
    let leaf = prop_oneof![
        prop::sample::select(vec!["lön", "å", "%", "_", "\"", "b", "", "ä"])
            .prop_map(move |part| folded(Comparison::Contains(part.to_owned()))),
        prop::sample::select(vec!["å", "lönesystem", ""])
            .prop_map(move |part| folded(Comparison::StartsWith(part.to_owned()))),
        day.clone().prop_map(|day| is(&CASE, "due", Comparison::Less(text(day)))),
        day.clone().prop_map(|day| is(&CASE, "due", Comparison::GreaterOrEqual(text(day)))),
        Just(is(&CASE, "due", Comparison::IsNull)),
        Just(is(&CASE, "diaryNumber", Comparison::IsNull)),
        (-1_i64..100).prop_map(|value| is(&CASE, "estimatedValue", Comparison::Greater(Value::Number(value)))),
        (0_i64..5).prop_map(|value| is(&CASE, "handovers", Comparison::LessOrEqual(Value::Number(value)))),
        prop::collection::vec(0_i64..5, 0..3).prop_map(|values| is(
            &CASE,
            "handovers",
            Comparison::In(Value::Numbers(values))
        )),
        Just(is(&CASE, "status", Comparison::In(Value::Texts(vec!["CLOSED".to_owned()])))),
        Just(is(&CASE, "status", Comparison::Equal(text("OPEN")))),
        (prop::sample::select(vec![Quantifier::Some, Quantifier::None, Quantifier::Every]), assessment())
            .prop_map(|(quantifier, condition)| related(&CASE, "assessments", quantifier, condition)),
        assessment().prop_map(|condition| related(&CASE, "latestAssessment", Quantifier::Some, condition)),
    ];
    combined(leaf.boxed())
}

fn related(noun: &'static Noun, name: &str, quantifier: Quantifier, condition: Condition) -> Condition {
    Condition::Related { relation: noun.relation(name).unwrap(), quantifier, condition: Box::new(condition) }
}

/// Conditions on assessments.
fn assessment() -> impl Strategy<Value = Condition> {
    let finding = prop_oneof![
        Just(is(&FINDING, "standing", Comparison::Equal(text("FAILED")))),
        Just(is(&FINDING, "test", Comparison::Equal(text("SECRECY")))),
    ];
    let leaf = prop_oneof![
        Just(is(&ASSESSMENT, "headline", Comparison::Equal(text("OBSTACLE")))),
        (0_i64..4).prop_map(|value| is(&ASSESSMENT, "obstacles", Comparison::GreaterOrEqual(Value::Number(value)))),
        (prop::sample::select(vec![Quantifier::Some, Quantifier::None, Quantifier::Every]), combined(finding.boxed()))
            .prop_map(|(quantifier, condition)| related(&ASSESSMENT, "findings", quantifier, condition)),
        Just(related(&ASSESSMENT, "support", Quantifier::None, Condition::ALWAYS)),
    ];
    combined(leaf.boxed())
}

fn combined(leaf: BoxedStrategy<Condition>) -> impl Strategy<Value = Condition> {
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::Any),
            inner.prop_map(|condition| Condition::Not(Box::new(condition))),
        ]
    })
}

fn sort(noun: &'static Noun, names: &[&'static str]) -> impl Strategy<Value = Vec<SortKey>> {
    prop::sample::subsequence(names.to_vec(), 0..=3.min(names.len()))
        .prop_shuffle()
        .prop_flat_map(|names| (Just(names), prop::collection::vec(any::<(bool, bool)>(), 3)))
        .prop_map(move |(names, ways)| {
            let keys = names.iter().zip(ways);
            keys.map(|(name, (descending, nulls_first))| SortKey { field: field(noun, name), descending, nulls_first })
                .collect()
        })
}

fn case_sort() -> impl Strategy<Value = Vec<SortKey>> {
    sort(&CASE, &["title", "due", "estimatedValue", "createdAt", "handovers", "diaryNumber"])
}

fn measured(key: &str, field: &'static Field) -> Measured {
    Measured { key: key.to_owned(), field: Some(field), parts: Vec::new() }
}

fn item(key: &str, what: What) -> Item {
    Item { key: key.to_owned(), what }
}

fn ids(noun: &'static Noun) -> Selection {
    Selection { items: vec![item("id", What::Field(field(noun, "id")))] }
}

fn ask(noun: &'static Noun, condition: Condition, sort: Vec<SortKey>, page: PageAsk) -> ConnectionAsk {
    let info = [
        ("next", PageInfoPart::HasNextPage),
        ("previous", PageInfoPart::HasPreviousPage),
        ("start", PageInfoPart::StartCursor),
        ("end", PageInfoPart::EndCursor),
    ];
    let info = info.map(|(key, part)| (key.to_owned(), part)).to_vec();
    let edges = vec![("cursor".to_owned(), EdgePart::Cursor), ("node".to_owned(), EdgePart::Node(ids(noun)))];
    let parts = vec![
        ("total".to_owned(), Part::TotalCount),
        ("nodes".to_owned(), Part::Nodes(ids(noun))),
        ("edges".to_owned(), Part::Edges(edges)),
        ("info".to_owned(), Part::PageInfo(info)),
    ];
    ConnectionAsk { condition, sort, page, parts }
}

impl MadeUp {
    fn page(&self, root: Root, noun: &'static Noun, ask: &ConnectionAsk) -> Json {
        let read = read_page(&self.readers, noun, root, ask, Deadline::default());
        serde_json::from_str(&self.runtime.block_on(read).unwrap().json).unwrap()
    }

    /// Every page, one after the other, forwards or backwards.
    fn walk(&self, noun: &'static Noun, condition: &Condition, sort: &[SortKey], size: u32, back: bool) -> Vec<String> {
        let mut all = Vec::new();
        let mut cursor = None;
        loop {
            let page = if back {
                PageAsk { last: Some(size), before: cursor, ..PageAsk::default() }
            } else {
                PageAsk { first: Some(size), after: cursor, ..PageAsk::default() }
            };
            let answer =
                self.page(Root::Body(self.bodies[0]), noun, &ask(noun, condition.clone(), sort.to_vec(), page));
            let mut ids: Vec<String> = answer["nodes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|node| node["id"].as_str().unwrap().to_owned())
                .collect();
            let edges = answer["edges"].as_array().unwrap();
            assert_eq!(edges.len(), ids.len());
            assert_eq!(answer["info"]["start"], edges.first().map_or(Json::Null, |edge| edge["cursor"].clone()));
            assert_eq!(answer["info"]["end"], edges.last().map_or(Json::Null, |edge| edge["cursor"].clone()));
            let more = if back { "previous" } else { "next" };
            let end = if back { "start" } else { "end" };
            if back {
                ids.extend(all);
                all = ids;
            } else {
                all.extend(ids);
            }
            if answer["info"][more] != true {
                return all;
            }
            cursor = answer["info"][end].as_str().map(str::to_owned);
        }
    }
}

fn global(noun: &'static Noun, row: &Row) -> String {
    let (Value::Id(body), Value::Id(id)) = (&row["body"], &row["id"]) else { panic!("no ids") };
    GlobalId::of(noun, *body, *id).unwrap().encode()
}

/// Every database there is, filled once for all tests of this process.
fn everywhere() -> &'static [MadeUp] {
    static ALL: std::sync::OnceLock<Vec<MadeUp>> = std::sync::OnceLock::new();
    ALL.get_or_init(|| underlag_test_databases::both().into_iter().map(MadeUp::fill).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn pages_in_either_direction_put_together_are_the_whole_sorted_list(
        condition in condition(), sort in case_sort(), size in 1_u32..30,
    ) {
        for made_up in everywhere() {
            let mine = |row: &Row| row["body"] == Value::Id(made_up.bodies[0]);
            let expected: Vec<String> =
                made_up.tables.list(&CASE, mine, &condition, &sort).iter().map(|row| global(&CASE, row)).collect();
            prop_assert_eq!(&made_up.walk(&CASE, &condition, &sort, size, false), &expected);
            prop_assert_eq!(&made_up.walk(&CASE, &condition, &sort, size, true), &expected);
            let first = made_up.page(Root::Body(made_up.bodies[0]), &CASE, &ask(&CASE, condition.clone(), sort.clone(), PageAsk::default()));
            prop_assert_eq!(&first["total"], &Json::from(expected.len()));
        }
    }

    #[test]
    fn pages_of_relations_are_what_the_rows_above_refer_to(
        outer in condition(), inner in assessment(), sort in sort(&ASSESSMENT, &["headline", "createdAt", "obstacles"]),
        size in 1_u32..4, back in any::<bool>(),
    ) {
        for made_up in everywhere() {
            let page = if back { PageAsk { last: Some(size), ..PageAsk::default() } } else { PageAsk { first: Some(size), ..PageAsk::default() } };
            let nested = ask(&ASSESSMENT, inner.clone(), sort.clone(), page);
            let selection = Selection { items: vec![
                item("id", What::Field(field(&CASE, "id"))),
                item("all", What::Many(CASE.relation("assessments").unwrap(), Box::new(nested))),
                item("latest", What::One(CASE.relation("latestAssessment").unwrap(), ids(&ASSESSMENT))),
                item("value", What::Money(field(&CASE, "estimatedValue"), vec![("a".to_owned(), MoneyPart::Amount)])),
            ] };
            let root = ConnectionAsk {
                condition: outer.clone(), sort: Vec::new(), page: PageAsk::default(),
                parts: vec![("nodes".to_owned(), Part::Nodes(selection))],
            };
            let answer = made_up.page(Root::Body(made_up.bodies[0]), &CASE, &root);
            let mine = |row: &Row| row["body"] == Value::Id(made_up.bodies[0]);
            let cases = made_up.tables.list(&CASE, mine, &outer, &[]);
            let nodes = answer["nodes"].as_array().unwrap();
            prop_assert_eq!(nodes.len(), cases.len().min(50));
            for (node, case) in nodes.iter().zip(&cases) {
                prop_assert_eq!(&node["id"], &Json::from(global(&CASE, case)));
                let all = made_up.tables.list(&ASSESSMENT, |row| row["case_id"] == case["id"], &inner, &sort);
                let size = usize::try_from(size).unwrap();
                let shown = if back { &all[all.len().saturating_sub(size)..] } else { &all[..all.len().min(size)] };
                let expected: Vec<Json> = shown.iter().map(|row| Json::from(global(&ASSESSMENT, row))).collect();
                let got: Vec<Json> = node["all"]["nodes"].as_array().unwrap().iter().map(|node| node["id"].clone()).collect();
                prop_assert_eq!(got, expected);
                prop_assert_eq!(&node["all"]["total"], &Json::from(all.len()));
                let more = if back { "previous" } else { "next" };
                prop_assert_eq!(&node["all"]["info"][more], &Json::from(all.len() > size));
                if let (Value::Id(id), Value::Id(body)) = (&case["latest_assessment"], &case["body"]) {
                    let latest = GlobalId::of(&ASSESSMENT, *body, *id).unwrap().encode();
                    prop_assert_eq!(&node["latest"]["id"], &Json::from(latest));
                } else {
                    prop_assert_eq!(&node["latest"], &Json::Null);
                }
                prop_assert_eq!(node["value"].is_null(), case["value_minor"] == Value::Null);
            }
        }
    }

    #[test]
    fn aggregates_and_groups_are_what_the_rows_add_up_to(condition in condition()) {
        for made_up in everywhere() {
            let mine = |row: &Row| row["body"] == Value::Id(made_up.bodies[0]);
            let rows = made_up.tables.list(&CASE, mine, &condition, &[]);
            let handovers = field(&CASE, "handovers");
            let measures = AggregateAsk { parts: vec![
                ("count".to_owned(), AggregatePart::Count),
                ("sum".to_owned(), AggregatePart::Measure(Measure::Sum, vec![measured("h", handovers)])),
                ("max".to_owned(), AggregatePart::Measure(Measure::Max, vec![measured("due", field(&CASE, "due"))])),
            ] };
            let groups = GroupAsk {
                by: vec![field(&CASE, "status"), field(&CASE, "due")], having: Vec::new(), sort: Vec::new(), first: 100,
                parts: vec![
                    ("key".to_owned(), GroupPart::Key(vec![("s".to_owned(), Some(field(&CASE, "status"))), ("d".to_owned(), Some(field(&CASE, "due")))])),
                    ("all".to_owned(), GroupPart::Aggregates(measures.clone())),
                ],
            };
            let root = ConnectionAsk {
                condition: condition.clone(), sort: Vec::new(), page: PageAsk::default(),
                parts: vec![("all".to_owned(), Part::Aggregates(measures)), ("groups".to_owned(), Part::Groups(groups))],
            };
            let answer = made_up.page(Root::Body(made_up.bodies[0]), &CASE, &root);
            let sum = |rows: &[&Row]| rows.iter().map(|row| if let Value::Number(number) = row["handovers"] { number } else { 0 }).sum::<i64>();
            let all: Vec<&Row> = rows.iter().collect();
            prop_assert_eq!(&answer["all"]["count"], &Json::from(all.len()));
            let expected = if all.is_empty() { Json::Null } else { Json::from(sum(&all).to_string()) };
            prop_assert_eq!(&answer["all"]["sum"]["h"], &expected);
            let mut counted = 0;
            for group in answer["groups"].as_array().unwrap() {
                let same = |value: &Value, json: &Json| match value { Value::Text(text) => json == text, _ => json.is_null() };
                let members: Vec<&Row> = rows.iter()
                    .filter(|row| same(&row["status"], &group["key"]["s"]) && same(&row["due"], &group["key"]["d"]))
                    .collect();
                counted += members.len();
                prop_assert_eq!(&group["all"]["count"], &Json::from(members.len()));
                prop_assert_eq!(&group["all"]["sum"]["h"], &Json::from(sum(&members).to_string()));
                prop_assert_eq!(&group["all"]["max"]["due"], &group["key"]["d"]);
            }
            prop_assert_eq!(counted, rows.len());
        }
    }
}

#[test]
fn a_cursor_of_another_list_or_made_up_is_refused() {
    for made_up in everywhere() {
        let root = Root::Body(made_up.bodies[0]);
        let page = |after: &str, condition: Condition| {
            let page = PageAsk { first: Some(2), after: Some(after.to_owned()), ..PageAsk::default() };
            let ask = ask(&CASE, condition, Vec::new(), page);
            made_up.runtime.block_on(read_page(&made_up.readers, &CASE, root, &ask, Deadline::default()))
        };
        let first = made_up.page(root, &CASE, &ask(&CASE, Condition::ALWAYS, Vec::new(), PageAsk::default()));
        let cursor = first["info"]["end"].as_str().unwrap();
        assert!(page(cursor, Condition::ALWAYS).is_ok());
        let other = page(cursor, is(&CASE, "status", Comparison::Equal(text("OPEN")))).unwrap_err();
        assert!(other.to_string().contains("another filter"), "{other}");
        let mut forged = cursor.to_owned();
        forged.replace_range(20..21, if forged.as_bytes()[20] == b'A' { "B" } else { "A" });
        for wrong in [forged.as_str(), "", "AAAA", "åäö", &"A".repeat(100_000)] {
            assert!(page(wrong, Condition::ALWAYS).unwrap_err().to_string().contains("no cursor"), "{wrong}");
        }
    }
}

#[test]
fn a_row_is_found_by_its_global_id_and_only_in_its_body() {
    for made_up in everywhere() {
        let row = &made_up.tables.rows("case_file")[0];
        let id = GlobalId::decode(&global(&CASE, row)).unwrap();
        let read = |id| {
            let selection = ids(&CASE);
            let read = read_row(&made_up.readers, &CASE, id, &selection, Deadline::default());
            made_up.runtime.block_on(read).unwrap().map(|answer| answer.json)
        };
        assert_eq!(read(id), Some(format!("{{\"id\":\"{}\"}}", id.encode())));
        assert_eq!(read(GlobalId { body: made_up.bodies[1], ..id }), None);
        let body = GlobalId::of(&BODY, made_up.bodies[2], made_up.bodies[2]).unwrap();
        assert_eq!(GlobalId::decode(&body.encode()).map(|id| (id.mark, id.body, id.id)), Some((1, body.id, body.id)));
    }
}

#[test]
fn a_page_costs_one_statement_for_each_level_and_one_for_each_count() {
    for made_up in everywhere() {
        let nested = ConnectionAsk {
            parts: vec![("nodes".to_owned(), Part::Nodes(ids(&ASSESSMENT)))],
            ..ask(&ASSESSMENT, Condition::ALWAYS, Vec::new(), PageAsk::default())
        };
        let selection = Selection {
            items: vec![
                item("body", What::One(CASE.relation("body").unwrap(), ids(&BODY))),
                item("all", What::Many(CASE.relation("assessments").unwrap(), Box::new(nested))),
            ],
        };
        let parts = vec![("nodes".to_owned(), Part::Nodes(selection)), ("total".to_owned(), Part::TotalCount)];
        let root = ConnectionAsk { parts, ..ask(&CASE, Condition::ALWAYS, Vec::new(), PageAsk::default()) };
        // Readers of its own, since others read at the same time.
        let readers = Readers::open(made_up.store.url(), 1, CursorKey::new([7; 32])).unwrap();
        let read = read_page(&readers, &CASE, Root::Body(made_up.bodies[0]), &root, Deadline::default());
        made_up.runtime.block_on(read).unwrap();
        assert_eq!(readers.statements(), 3);
    }
}

#[test]
fn a_read_whose_deadline_has_passed_is_stopped_in_the_middle() {
    for made_up in everywhere() {
        let none = Deadline::after(std::time::Duration::ZERO);
        let slow = (0..4).fold(Condition::ALWAYS, |inner, _| {
            related(&CASE, "assessments", Quantifier::Every, related(&ASSESSMENT, "case", Quantifier::Some, inner))
        });
        let ask = ask(&CASE, slow, Vec::new(), PageAsk::default());
        let read = read_page(&made_up.readers, &CASE, Root::Body(made_up.bodies[0]), &ask, none);
        let error = made_up.runtime.block_on(read).unwrap_err();
        assert!(error.to_string().contains("in time"), "{error}");
        // And the connection is as good as new.
        made_up.page(
            Root::Body(made_up.bodies[0]),
            &CASE,
            &super::pages::ask(&CASE, Condition::ALWAYS, Vec::new(), PageAsk::default()),
        );
    }
}
