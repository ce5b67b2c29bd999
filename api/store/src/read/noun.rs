//! What can be listed: nouns with their fields and relations, as data. Types, filters, orders, pages, aggregates and SQL
//! all follow from one description.

use crate::refusal::Topic;

/// A noun of storage (sak): one table, read as one GraphQL type.
#[derive(Debug)]
pub struct Noun {
    /// Name of the type: `Case`.
    pub name: &'static str,
    /// Name of the field that lists it at the root, when it is listed there: `cases`.
    pub listed_as: Option<&'static str>,
    /// What it is, for the schema.
    pub doc: &'static str,
    /// The table.
    pub table: &'static str,
    /// Mark in global ids; none for what has no identity of its own. Never used again for another noun.
    pub mark: Option<u8>,
    /// Whether rows belong to a body, named in the column `body`.
    pub in_body: bool,
    /// Columns that tell rows of one body apart, in the order that ends every sort.
    pub key: &'static [&'static str],
    /// Fields, in the order of the schema.
    pub fields: &'static [Field],
    /// Relations.
    pub relations: &'static [Relation],
}

/// A field of a noun (fält).
#[derive(Debug)]
pub struct Field {
    /// Name in GraphQL.
    pub name: &'static str,
    /// What it is, for the schema.
    pub doc: &'static str,
    /// Column.
    pub column: &'static str,
    /// Kind of value.
    pub kind: Kind,
    /// Whether it may be absent.
    pub nullable: bool,
    /// What every read of it is logged as a read of, named by the first column of the noun's key; then it can be read only, and
    /// nothing can be found, sorted or counted by it.
    pub sensitive: Option<Topic>,
}

/// Kind of a field's value.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// The row's own identity.
    Id,
    /// Text compared letter by letter, such as a code or a reference.
    Text,
    /// A name: sorted in the order of the language, searched without regard to case.
    Name {
        /// Column of the sort key.
        key: &'static str,
        /// Column of the folded text.
        fold: &'static str,
    },
    /// One of a list of codes.
    Code(&'static Codes),
    /// Whole number from 0 to 2³¹ − 1.
    Int,
    /// Whole number with 64 bits.
    Long,
    /// Civil day.
    Day,
    /// Moment in UTC.
    Moment,
    /// Amount in minor units (1/100) with a currency.
    Money {
        /// Column of the currency.
        currency: &'static str,
    },
    /// Hash, shown in hexadecimal.
    Hash,
}

/// A list of codes (kodlista), an enum in GraphQL; stored as written here.
#[derive(Debug)]
pub struct Codes {
    /// Name of the enum.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Codes with what they mean.
    pub values: &'static [(&'static str, &'static str)],
}

/// A relation to another noun (relation).
pub struct Relation {
    /// Name in GraphQL.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// The other noun.
    pub target: &'static Noun,
    /// How many there can be.
    pub many: bool,
    /// Column here that refers to the other's column. Rows of one body refer only within the body.
    pub local: &'static str,
    /// Column there.
    pub remote: &'static str,
    /// Whether there may be none, for a relation to one.
    pub nullable: bool,
}

// Relations lead round in circles, so only the name is shown.
impl std::fmt::Debug for Relation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}({:?})", self.target.name, self.name)
    }
}

impl Noun {
    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&'static Field>
    where
        Self: 'static,
    {
        let fields: &'static [Field] = self.fields;
        fields.iter().find(|field| field.name == name)
    }

    /// The relation of a name.
    pub fn relation(&self, name: &str) -> Option<&'static Relation> {
        let relations: &'static [Relation] = self.relations;
        relations.iter().find(|relation| relation.name == name)
    }
}

impl Field {
    /// The column it is sorted by.
    pub fn sort_column(&self) -> &'static str {
        match self.kind {
            Kind::Name { key, .. } => key,
            _ => self.column,
        }
    }

    /// Whether sums make sense.
    pub fn is_summed(&self) -> bool {
        matches!(self.kind, Kind::Int | Kind::Long | Kind::Money { .. })
    }

    /// Whether rows can be grouped by it: what has few values, or one value a day.
    pub fn is_grouped(&self) -> bool {
        self.sensitive.is_none() && matches!(self.kind, Kind::Code(_) | Kind::Day | Kind::Text | Kind::Int)
    }

    /// Whether least and greatest make sense.
    pub fn is_ranged(&self) -> bool {
        self.is_summed() || matches!(self.kind, Kind::Day | Kind::Moment)
    }
}

impl Field {
    /// A field that always has a value.
    pub const fn always(name: &'static str, column: &'static str, kind: Kind, doc: &'static str) -> Self {
        Self { name, doc, column, kind, nullable: false, sensitive: None }
    }

    /// A field that may be absent.
    pub const fn maybe(name: &'static str, column: &'static str, kind: Kind, doc: &'static str) -> Self {
        Self { name, doc, column, kind, nullable: true, sensitive: None }
    }

    /// The same field, every read of which is logged.
    #[must_use]
    pub const fn sensitive(mut self, of: Topic) -> Self {
        self.sensitive = Some(of);
        self
    }
}

impl Relation {
    /// A relation to exactly one, found by its id.
    pub const fn one(name: &'static str, local: &'static str, target: &'static Noun, doc: &'static str) -> Self {
        Self { name, doc, target, many: false, local, remote: "id", nullable: false }
    }

    /// A relation to one or none, found by its id.
    pub const fn maybe_one(name: &'static str, local: &'static str, target: &'static Noun, doc: &'static str) -> Self {
        Self { name, doc, target, many: false, local, remote: "id", nullable: true }
    }

    /// A relation to any number that refer back to the id here.
    pub const fn many(name: &'static str, remote: &'static str, target: &'static Noun, doc: &'static str) -> Self {
        Self { name, doc, target, many: true, local: "id", remote, nullable: false }
    }
}
