//! Compiling what is selected: one level for every page, each one statement, with programs that write the rows.

use super::aggregate::GroupAsk;
use super::ask::{ConnectionAsk, EdgePart, Item, MoneyPart, PageInfoPart, Part, Selection, What};
use super::condition::Condition;
use super::measure;
use super::noun::{Field, Kind, Noun, Relation};
use super::page::PageAsk;
use super::program::{Form, Op};
use super::sort::{Key, keys};
use crate::refusal::Topic;

/// Alias of the table a level is about.
pub(super) const TABLE: &str = "t";

/// Everything to carry out; a level comes after its parent.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The levels.
    pub(super) levels: Vec<Level>,
}

/// One page, or one page for each row of the level above.
#[derive(Debug)]
pub(super) struct Level {
    /// The noun.
    pub(super) noun: &'static Noun,
    /// The level above.
    pub(super) parent: Option<Parent>,
    /// Which rows.
    pub(super) condition: Condition,
    /// In which order.
    pub(super) keys: Vec<Key>,
    /// Which page.
    pub(super) page: PageAsk,
    /// Columns to read, by alias.
    pub(super) columns: Vec<(String, &'static str)>,
    /// Tables joined, in order.
    pub(super) joins: Vec<Join>,
    /// Programs to carry out for each row.
    pub(super) programs: Vec<Vec<Op>>,
    /// What the page is made of.
    pub(super) parts: Vec<(String, Made)>,
    /// Places of the columns a cursor is made of; none when nobody asks for one.
    pub(super) cursor: Option<Vec<usize>>,
    /// Sensitive fields that are read, each with the places of its body and of the row it belongs to.
    pub(super) sensitive: Vec<Sensitive>,
    /// Whether the whole number of rows is asked for.
    pub(super) total: bool,
    /// Aggregates.
    pub(super) aggregates: Vec<Aggregate>,
}

/// A sensitive field that is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sensitive {
    /// What it is a read of.
    pub(super) of: Topic,
    /// The field.
    pub(super) field: &'static str,
    /// Place of the field.
    pub(super) place: usize,
    /// Place of the body.
    pub(super) body: usize,
    /// Place of what the row belongs to.
    pub(super) object: usize,
}

/// How a level hangs on the one above.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parent {
    /// The level above.
    pub(super) level: usize,
    /// Through which relation.
    pub(super) relation: &'static Relation,
    /// Place of the referring column in the row above.
    pub(super) key: usize,
    /// Place of the body in the row above, when its rows belong to one.
    pub(super) body: Option<usize>,
}

/// A table joined for a relation to one.
#[derive(Debug)]
pub(super) struct Join {
    /// Alias of the joined table.
    pub(super) alias: String,
    /// Alias it hangs on.
    pub(super) on: String,
    /// Whether the rows it hangs on belong to a body.
    pub(super) on_in_body: bool,
    /// The relation.
    pub(super) relation: &'static Relation,
}

/// What a part of a page is.
#[derive(Debug)]
pub(super) enum Made {
    /// Text as it is.
    Literal(String),
    /// A list of rows, each written by a program.
    Rows(usize),
    /// Where the page is.
    PageInfo(Vec<(String, PageInfoPart)>),
    /// The whole number of rows.
    Total,
    /// An aggregate.
    Aggregate(usize),
}

/// An aggregate to read.
#[derive(Debug)]
pub(super) struct Aggregate {
    /// What is read, as SQL over [`TABLE`]; the first is the number of rows.
    pub(super) measures: Vec<String>,
    /// Columns rows are grouped by; none for one aggregate over all.
    pub(super) by: Vec<&'static str>,
    /// The grouping, when there is one.
    pub(super) groups: Option<GroupAsk>,
    /// Writes it.
    pub(super) program: Vec<Op>,
}

impl Plan {
    /// A page of a noun.
    pub(super) fn page(noun: &'static Noun, ask: &ConnectionAsk) -> Self {
        let mut plan = Self::default();
        plan.connection(noun, ask, None);
        plan
    }

    /// One row of a noun.
    pub(super) fn row(noun: &'static Noun, selection: &Selection) -> Self {
        let mut plan = Self::default();
        let mut level = Level::new(noun, None, Condition::ALWAYS, Vec::new(), PageAsk::default());
        let index = plan.reserve();
        let program = plan.selection(&mut level, index, TABLE, noun, selection);
        level.programs.push(joined(program));
        plan.put(index, level);
        plan
    }

    /// Rows of a noun by their ids, each a line that begins with the id.
    pub(super) fn rows(noun: &'static Noun, selection: &Selection) -> Self {
        let mut plan = Self::row(noun, selection);
        if let Some(level) = plan.levels.first_mut() {
            let id = level.place(TABLE, "id");
            let body = if noun.in_body { level.place(TABLE, "body") } else { id };
            if let Some(program) = level.programs.first_mut() {
                program.insert(0, Op::Line { body, id });
            }
        }
        plan
    }

    fn reserve(&mut self) -> usize {
        // Children take their places behind their parent while it is still being compiled.
        let nothing = Level::new(&NOTHING, None, Condition::ALWAYS, Vec::new(), PageAsk::default());
        self.levels.push(nothing);
        self.levels.len() - 1
    }

    fn put(&mut self, index: usize, level: Level) {
        if let Some(place) = self.levels.get_mut(index) {
            *place = level;
        }
    }

    fn connection(&mut self, noun: &'static Noun, ask: &ConnectionAsk, parent: Option<Parent>) -> usize {
        let index = self.reserve();
        let mut level = Level::new(noun, parent, ask.condition.clone(), keys(noun, &ask.sort), ask.page.clone());
        for (key, part) in &ask.parts {
            let made = match part {
                Part::Typename => Made::Literal(format!("\"{}Connection\"", noun.name)),
                Part::Nodes(selection) => {
                    let program = self.selection(&mut level, index, TABLE, noun, selection);
                    Made::Rows(level.program(program))
                }
                Part::Edges(parts) => {
                    let program = self.edge(&mut level, index, noun, parts);
                    Made::Rows(level.program(program))
                }
                Part::PageInfo(parts) => {
                    let cursors = [PageInfoPart::StartCursor, PageInfoPart::EndCursor];
                    if parts.iter().any(|(_, part)| cursors.contains(part)) {
                        level.needs_cursor();
                    }
                    Made::PageInfo(parts.clone())
                }
                Part::TotalCount => {
                    level.total = true;
                    Made::Total
                }
                Part::Aggregates(ask) => Made::Aggregate(level.aggregate(measure::whole(noun, ask))),
                Part::Groups(ask) => Made::Aggregate(level.aggregate(measure::groups(noun, ask))),
            };
            level.parts.push((key.clone(), made));
        }
        self.put(index, level);
        index
    }

    fn edge(&mut self, level: &mut Level, index: usize, noun: &'static Noun, parts: &[(String, EdgePart)]) -> Vec<Op> {
        object(parts.iter().map(|(key, part)| {
            let ops = match part {
                EdgePart::Typename => vec![Op::Literal(format!("\"{}Edge\"", noun.name))],
                EdgePart::Cursor => {
                    level.needs_cursor();
                    vec![Op::Cursor]
                }
                EdgePart::Node(selection) => self.selection(level, index, TABLE, noun, selection),
            };
            (key.as_str(), ops)
        }))
    }

    fn selection(
        &mut self,
        level: &mut Level,
        index: usize,
        alias: &str,
        noun: &'static Noun,
        selection: &Selection,
    ) -> Vec<Op> {
        object(selection.items.iter().map(|Item { key, what }| {
            let ops = match what {
                What::Typename => vec![Op::Literal(format!("\"{}\"", noun.name))],
                What::Field(field) => level.field(alias, noun, field),
                What::Money(field, parts) => level.money(alias, field, parts),
                What::One(relation, selection) => {
                    let joined = level.join(alias, noun.in_body, relation);
                    let null = level.place(&joined, relation.remote);
                    let then = self.selection(level, index, &joined, relation.target, selection);
                    vec![Op::Unless { null, then }]
                }
                What::Many(relation, ask) => {
                    let key = level.place(alias, relation.local);
                    let body = noun.in_body.then(|| level.place(alias, "body"));
                    let parent = Parent { level: index, relation, key, body };
                    vec![Op::Child(self.connection(relation.target, ask, Some(parent)))]
                }
            };
            (key.as_str(), ops)
        }))
    }
}

/// Stands in a plan where a level is still being compiled.
static NOTHING: Noun = Noun {
    name: "",
    listed_as: None,
    doc: "",
    table: "",
    mark: None,
    in_body: false,
    key: &[],
    fields: &[],
    relations: &[],
};

impl Level {
    pub(super) fn new(
        noun: &'static Noun,
        parent: Option<Parent>,
        condition: Condition,
        keys: Vec<Key>,
        page: PageAsk,
    ) -> Self {
        Self {
            noun,
            parent,
            condition,
            keys,
            page,
            columns: Vec::new(),
            joins: Vec::new(),
            programs: Vec::new(),
            parts: Vec::new(),
            cursor: None,
            sensitive: Vec::new(),
            total: false,
            aggregates: Vec::new(),
        }
    }

    /// At most how many rows are shown of each page; rows by their ids are all shown.
    pub(super) fn size(&self) -> usize {
        if self.parts.is_empty() { usize::MAX } else { usize::try_from(self.page.size()).unwrap_or(usize::MAX) }
    }

    /// The order the rows are read in: from the end for the last page.
    pub(super) fn reading_keys(&self) -> Vec<Key> {
        if self.page.is_backward() { super::sort::reversed(&self.keys) } else { self.keys.clone() }
    }

    /// Whether rows are read at all, and not only counted.
    pub(super) fn reads_rows(&self) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|(_, made)| matches!(made, Made::Rows(_) | Made::PageInfo(_)))
    }

    fn program(&mut self, ops: Vec<Op>) -> usize {
        self.programs.push(joined(ops));
        self.programs.len() - 1
    }

    fn aggregate(&mut self, mut aggregate: Aggregate) -> usize {
        aggregate.program = joined(aggregate.program);
        self.aggregates.push(aggregate);
        self.aggregates.len() - 1
    }

    /// Place of a column in the row, read once however often it is needed.
    fn place(&mut self, alias: &str, column: &'static str) -> usize {
        let found = self.columns.iter().position(|(known, name)| known == alias && *name == column);
        found.unwrap_or_else(|| {
            self.columns.push((alias.to_owned(), column));
            self.columns.len() - 1
        })
    }

    fn join(&mut self, on: &str, on_in_body: bool, relation: &'static Relation) -> String {
        let found = self.joins.iter().find(|join| join.on == on && join.relation == relation);
        if let Some(join) = found {
            return join.alias.clone();
        }
        let alias = format!("j{}", self.joins.len());
        self.joins.push(Join { alias: alias.clone(), on: on.to_owned(), on_in_body, relation });
        alias
    }

    fn needs_cursor(&mut self) {
        if self.cursor.is_none() {
            let columns: Vec<_> = self.keys.iter().map(|key| key.column).collect();
            self.cursor = Some(columns.into_iter().map(|column| self.place(TABLE, column)).collect());
        }
    }

    fn field(&mut self, alias: &str, noun: &'static Noun, field: &'static Field) -> Vec<Op> {
        let place = self.place(alias, field.column);
        if let (Some(of), Some(object)) = (field.sensitive, noun.key.first()) {
            let (body, object) = (self.place(alias, "body"), self.place(alias, object));
            self.sensitive.push(Sensitive { of, field: field.name, place, body, object });
        }
        let form = match field.kind {
            Kind::Id => {
                let body = if noun.in_body { self.place(alias, "body") } else { place };
                return vec![match noun.mark {
                    Some(mark) => Op::GlobalId { mark, body, id: place },
                    None => Op::Cell(place, Form::Hex),
                }];
            }
            Kind::Text | Kind::Name { .. } | Kind::Code(_) | Kind::Day | Kind::Moment => Form::Text,
            Kind::Int => Form::Number,
            // An amount is selected by its parts; without them its minor units are all there is to show.
            Kind::Long | Kind::Money { .. } => Form::Long,
            Kind::Hash => Form::Hex,
        };
        vec![Op::Cell(place, form)]
    }

    fn money(&mut self, alias: &str, field: &'static Field, parts: &[(String, MoneyPart)]) -> Vec<Op> {
        let Kind::Money { currency } = field.kind else { return vec![Op::Literal("null".to_owned())] };
        let null = self.place(alias, field.column);
        let currency = self.place(alias, currency);
        vec![Op::Unless { null, then: money(parts, &Op::Amount { minor: null, currency }, currency) }]
    }
}

/// Writes an amount.
pub(super) fn money(parts: &[(String, MoneyPart)], amount: &Op, currency: usize) -> Vec<Op> {
    object(parts.iter().map(|(key, part)| {
        let op = match part {
            MoneyPart::Typename => Op::Literal("\"Money\"".to_owned()),
            MoneyPart::Amount => amount.clone(),
            MoneyPart::Currency => Op::Cell(currency, Form::Text),
        };
        (key.as_str(), vec![op])
    }))
}

/// Writes an object.
pub(super) fn object<'k>(members: impl Iterator<Item = (&'k str, Vec<Op>)>) -> Vec<Op> {
    let mut ops = vec![Op::Literal("{".to_owned())];
    for (place, (key, member)) in members.enumerate() {
        // Keys are GraphQL names, which need no escape.
        ops.push(Op::Literal(format!("{}\"{key}\":", if place > 0 { "," } else { "" })));
        ops.extend(member);
    }
    ops.push(Op::Literal("}".to_owned()));
    ops
}

/// The same program with neighbouring texts made one.
fn joined(ops: Vec<Op>) -> Vec<Op> {
    let mut out: Vec<Op> = Vec::with_capacity(ops.len());
    for op in ops {
        let op = match op {
            Op::Unless { null, then } => Op::Unless { null, then: joined(then) },
            Op::Same { one, other, then } => Op::Same { one, other, then: joined(then) },
            op => op,
        };
        match (out.last_mut(), op) {
            (Some(Op::Literal(before)), Op::Literal(text)) => before.push_str(&text),
            (_, op) => out.push(op),
        }
    }
    out
}
