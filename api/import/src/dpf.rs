//! The list of participants in the framework for transfers to the USA.
//!
//! The list can be searched by anybody. How its columns are named when it is saved as a file is documented nowhere that we
//! could find, so none of the names below is verified: each column is found by any of several names, and a file that has
//! none of them is refused with the name to give it. What the list shows of a participant is known: its name, whether it is
//! active, under which of the three frameworks, and whether it covers data on employees, other data, or both.
//!
//! - A file says what the list said on its day, and nothing of any other day.
//! - A participant that is not active, or not under the framework with the Union, is not listed.
//! - Entities that a participant names as covered with it are not read: they stand there in free text.
//! - The list has no number that identifies anybody: a participant is named by the list's own id, and by its name where
//!   the file has none.

use underlag_domain::day::Day;
use underlag_domain::supplier::{
    Edge, EntityId, EntityKind, From, Home, HomeFact, Jurisdiction, LegalEntity, Link, Listing, Span, Until,
};

use crate::reason::{ImportError, Reason};
use crate::row::{EdgeRow, EntityRow, Key, Published, Stated};
use crate::table::{Header, Record};
use crate::written::{kept, no_code};

const NAME: &str = "Organization Name";
const STATUS: &str = "Status";
const COVERED: &str = "Covered Data";
const ID: &str = "Participant ID";

const NAMES: [&str; 5] = [NAME, "Organization", "Participant Name", "Participant", "Name"];
const STATUSES: [&str; 7] = [
    "EU-U.S. DPF Status",
    "EU-U.S. Data Privacy Framework Status",
    "EU-U.S. Data Privacy Framework",
    STATUS,
    "Participation Status",
    "Active/Inactive Status",
    "Active/Inactive",
];
const COVERINGS: [&str; 5] = [COVERED, "Data Covered", "Data Collected", "Covered Data Types", "Type of Data"];
const FRAMEWORKS: [&str; 4] = ["Framework", "Frameworks", "Framework(s)", "Program"];
const IDS: [&str; 4] = [ID, "Organization ID", "Record ID", "ID"];
const COUNTRIES: [&str; 3] = ["Country", "Address Country", "Mailing Country"];

/// Positions of the columns.
#[derive(Debug)]
pub(crate) struct Participants {
    name: usize,
    status: usize,
    covered: usize,
    framework: Option<usize>,
    id: Option<usize>,
    country: Option<usize>,
}

impl Participants {
    pub(crate) fn of(header: &Header) -> Result<Self, ImportError> {
        Ok(Self {
            name: header.any_of(&NAMES).ok_or_else(|| header.missing(NAME))?,
            status: header.any_of(&STATUSES).ok_or_else(|| header.missing(STATUS))?,
            covered: header.any_of(&COVERINGS).ok_or_else(|| header.missing(COVERED))?,
            framework: header.any_of(&FRAMEWORKS),
            id: header.any_of(&IDS),
            country: header.any_of(&COUNTRIES),
        })
    }

    pub(crate) fn name<'a>(&self, record: Record<'a>) -> &'a str {
        record.get(self.name)
    }

    pub(crate) fn read(&self, record: Record<'_>, published: &Published) -> Result<Vec<Stated>, Reason> {
        let name = match self.name(record) {
            "" => return Err(Reason::Missing { column: NAME }),
            name => kept(NAME, name)?,
        };
        let id = match record.get_optional(self.id) {
            "" => name.clone(),
            id => kept(ID, id)?,
        };
        let key = Key::Own { scheme: "dpf", id };
        let is_of_union = self.framework.is_none_or(|at| covers_union(record.get(at)));
        let is_listed = is_active(record.get(self.status))? && is_of_union;
        let listing = if is_listed { listing(record.get(self.covered))? } else { Listing::None };
        let span = Span { from: From::Unknown, until: Until::Unknown };
        let source = published.source(None);
        // An address says where it is run from.
        let home = country(record.get_optional(self.country));
        let home = home.map(|country| HomeFact { home: Home::Seat, country, span, source: source.clone() });
        let entity =
            LegalEntity { name, kind: EntityKind::Company, identifiers: Vec::new(), homes: home.into_iter().collect() };
        let link = Link::Listed { entity: EntityId(0), listing };
        let edge = Edge { link, span: on(published.day), source };
        let ends = vec![key.clone()];
        Ok(vec![Stated::Entity(EntityRow { key, entity }), Stated::Edge(EdgeRow { ends, edge })])
    }
}

const fn on(day: Day) -> Span {
    Span::between(day, day)
}

fn is_active(status: &str) -> Result<bool, Reason> {
    match status.to_ascii_lowercase().as_str() {
        "active" | "active participant" => Ok(true),
        "inactive" | "inactive participant" | "withdrawn" | "removed" | "lapsed" | "expired" | "not participating" => {
            Ok(false)
        }
        _ => Err(no_code(STATUS, status)),
    }
}

/// Whether a list of frameworks has the one with the Union. Its extension to the United Kingdom bears its name.
fn covers_union(frameworks: &str) -> bool {
    frameworks.to_ascii_uppercase().replace("UK EXTENSION TO THE EU-U.S.", "").contains("EU-U.S.")
}

fn listing(covered: &str) -> Result<Listing, Reason> {
    let lower = covered.to_ascii_lowercase().replace("non hr", "non-hr");
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    let (mut hr, mut other) = (false, false);
    let known = words.all(|word| {
        hr |= word == "hr";
        other |= word == "non-hr";
        matches!(word, "hr" | "non-hr" | "and" | "data" | "only")
    });
    match (known, hr, other) {
        (true, true, true) => Ok(Listing::HrAndNonHr),
        (true, true, false) => Ok(Listing::Hr),
        (true, false, true) => Ok(Listing::NonHr),
        _ => Err(no_code(COVERED, covered)),
    }
}

/// A country by its code or, of the one nearly everybody on the list is from, by its name.
fn country(text: &str) -> Option<Jurisdiction> {
    let upper = text.to_ascii_uppercase();
    match upper.as_str() {
        "USA" | "U.S." | "U.S.A." | "UNITED STATES" | "UNITED STATES OF AMERICA" => Jurisdiction::of("US"),
        code => Jurisdiction::of(code),
    }
}
