//! Level 2: relations of made-up entities, and why those without a parent name none.

use std::io::{self, Write};

use underlag_domain::day::Day;

use super::entity::Entity;
use super::table::Table;
use super::{Numbers, Size, lei};

const RELATION: u64 = 4 << 40;
const EXCEPTION: u64 = 5 << 40;

const FILLED: [&str; 14] = [
    "Relationship.StartNode.NodeID",
    "Relationship.StartNode.NodeIDType",
    "Relationship.EndNode.NodeID",
    "Relationship.EndNode.NodeIDType",
    "Relationship.RelationshipType",
    "Relationship.RelationshipStatus",
    "Relationship.Period.1.startDate",
    "Relationship.Period.1.endDate",
    "Relationship.Period.1.periodType",
    "Relationship.Period.2.startDate",
    "Relationship.Period.2.endDate",
    "Relationship.Period.2.periodType",
    "Registration.LastUpdateDate",
    "Registration.RegistrationStatus",
];

fn columns() -> Vec<String> {
    let mut columns: Vec<String> = FILLED.iter().take(6).map(|name| (*name).to_owned()).collect();
    let of = |group: &str, parts: &[&str]| -> Vec<String> {
        let parts = |number| parts.iter().map(move |part| format!("Relationship.{group}.{number}.{part}"));
        (1..=5).flat_map(parts).collect()
    };
    columns.extend(of("Period", &["startDate", "endDate", "periodType"]));
    columns.extend(of("Qualifiers", &["QualifierDimension", "QualifierCategory"]));
    columns.extend(of("Quantifiers", &["MeasurementMethod", "QuantifierAmount", "QuantifierUnits"]));
    let registration = [
        "InitialRegistrationDate",
        "LastUpdateDate",
        "RegistrationStatus",
        "NextRenewalDate",
        "ManagingLOU",
        "ValidationSources",
        "ValidationDocuments",
        "ValidationReference",
    ];
    columns.extend(registration.map(|part| format!("Registration.{part}")));
    columns
}

/// Writes relations in the columns of level 2. Gives how many there are: fewer than asked for where the entities are not
/// enough for them.
///
/// # Errors
/// When it cannot be written, or there are more entities than numbers for them.
pub fn write_level2(size: Size, out: impl Write) -> io::Result<u32> {
    let mut table = Table::new(out, columns(), &FILLED)?;
    let mut written = 0;
    for child in size.members() {
        let Some(standing) = size.standing(child) else { continue };
        let Some(parent) = standing.parent else { continue };
        let ultimate = ("IS_ULTIMATELY_CONSOLIDATED_BY", standing.top);
        let relations = match () {
            () if standing.is_branch => [Some(("IS_INTERNATIONAL_BRANCH_OF", parent)), None],
            () if standing.top == child => [Some(("IS_DIRECTLY_CONSOLIDATED_BY", parent)), None],
            () => [Some(("IS_DIRECTLY_CONSOLIDATED_BY", parent)), Some(ultimate)],
        };
        for (kind, end) in relations.into_iter().flatten() {
            if written == size.relations {
                break;
            }
            written += 1;
            relation(&mut table, size, child, kind, end)?;
        }
    }
    table.finish()?;
    Ok(written)
}

fn relation<W: Write>(table: &mut Table<W>, size: Size, child: u32, kind: &str, end: u32) -> io::Result<()> {
    let mut numbers = Numbers::of(size.seed, RELATION + u64::from(child));
    let from = Day::of(2012, 6, 1).after(numbers.below(3_000));
    let until = (numbers.below(10) == 0).then(|| from.after(numbers.below(1_000)));
    let entity = Entity::of(size, child);
    let (start, end) = (lei(child).map_err(io::Error::other)?, lei(end).map_err(io::Error::other)?);
    table.row(&[
        start.to_string().as_str(),
        "LEI",
        &end.to_string(),
        "LEI",
        kind,
        if until.is_some() { "INACTIVE" } else { "ACTIVE" },
        "2023-01-01T00:00:00.000Z",
        "2023-12-31T00:00:00.000Z",
        "ACCOUNTING_PERIOD",
        &format!("{from}T00:00:00.000Z"),
        &until.map(|until| format!("{until}T00:00:00.000Z")).unwrap_or_default(),
        "RELATIONSHIP_PERIOD",
        &format!("{}T08:15:00.000Z", entity.updated),
        if entity.is_lapsed { "LAPSED" } else { "PUBLISHED" },
    ])
}

/// Writes why entities without a parent name none, two rows for each: all of the tops of groups, and one in five of those
/// that stand alone.
///
/// # Errors
/// When it cannot be written, or there are more entities than numbers for them.
pub fn write_exceptions(size: Size, out: impl Write) -> io::Result<()> {
    let filled = ["LEI", "Exception.Category", "Exception.Reason.1"];
    let columns = filled.into_iter().chain(["Exception.Reference.1"]).map(str::to_owned).collect();
    let mut table = Table::new(out, columns, &filled)?;
    for number in 0..size.entities {
        let mut numbers = Numbers::of(size.seed, EXCEPTION + u64::from(number));
        let reports = match size.standing(number) {
            Some(standing) => standing.parent.is_none(),
            None => numbers.below(5) == 0,
        };
        if reports {
            let reason = match numbers.below(100) {
                0..45 => "NATURAL_PERSONS",
                45..70 => "NO_KNOWN_PERSON",
                70..90 => "NON_CONSOLIDATING",
                90..95 => "NO_LEI",
                _ => "NON_PUBLIC",
            };
            let lei = lei(number).map_err(io::Error::other)?.to_string();
            table.row(&[lei.as_str(), "DIRECT_ACCOUNTING_CONSOLIDATION_PARENT", reason])?;
            table.row(&[lei.as_str(), "ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT", reason])?;
        }
    }
    table.finish()
}
