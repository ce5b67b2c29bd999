//! Level 2: who consolidates whom, and whose branch is whose.
//!
//! - The relation starts at the entity that is consolidated and ends at the one that consolidates it.
//! - Only periods of the relation itself date an edge; accounting and filing periods do not. Each is an edge of its own.
//! - A relation that is renewed holds on; of one that lapsed only what was so on its last update is certain.
//! - An inactive relation without a last day ended before its record was last updated; when, and since when it held, is
//!   not known.
//! - Management of funds, funds of funds and feeders are no ownership: such rows state nothing.
//! - Quantifiers are not read: they measure how accounts are consolidated, in units that are used in several ways.

use underlag_domain::supplier::{ControlBasis, Directness, Edge, EntityId, Link, Until};

use super::status::Upkeep;
use crate::reason::{ImportError, Reason};
use crate::row::{EdgeRow, Key, Published, Stated};
use crate::table::{Header, Record};
use crate::written::{Written, day, ended, lei, no_code, span, updated};

const START: &str = "Relationship.StartNode.NodeID";
const START_TYPE: &str = "Relationship.StartNode.NodeIDType";
const END: &str = "Relationship.EndNode.NodeID";
const END_TYPE: &str = "Relationship.EndNode.NodeIDType";
const TYPE: &str = "Relationship.RelationshipType";
const STATUS: &str = "Relationship.RelationshipStatus";
const FROM: &str = "Relationship.Period.1.startDate";
const PERIOD_FROM: &str = "Relationship.Period.N.startDate";
const PERIOD_UNTIL: &str = "Relationship.Period.N.endDate";
const UPDATED: &str = "Registration.LastUpdateDate";
const REGISTRATION: &str = "Registration.RegistrationStatus";

/// Positions of the columns.
#[derive(Debug)]
pub(crate) struct Level2 {
    start: usize,
    start_type: usize,
    end: usize,
    end_type: usize,
    relation: usize,
    status: usize,
    periods: Vec<Period>,
    updated: usize,
    registration: usize,
}

/// First and last day of a period.
type Ends = (Option<Written>, Option<Written>);

/// Positions of the columns of one period.
#[derive(Debug)]
struct Period {
    from: usize,
    until: usize,
    kind: usize,
}

impl Level2 {
    pub(crate) fn of(header: &Header) -> Result<Self, ImportError> {
        header.position(FROM)?;
        Ok(Self {
            start: header.position(START)?,
            start_type: header.position(START_TYPE)?,
            end: header.position(END)?,
            end_type: header.position(END_TYPE)?,
            relation: header.position(TYPE)?,
            status: header.position(STATUS)?,
            periods: header.numbered(|header, number| {
                let column = |what| header.optional(&format!("Relationship.Period.{number}.{what}"));
                Some(Period { from: column("startDate")?, until: column("endDate")?, kind: column("periodType")? })
            }),
            updated: header.position(UPDATED)?,
            registration: header.position(REGISTRATION)?,
        })
    }

    pub(crate) fn read(&self, record: Record<'_>, published: &Published) -> Result<Vec<Stated>, Reason> {
        let (child, parent) = (EntityId(0), EntityId(1));
        let consolidated =
            |directness| Link::Control { holder: parent, held: child, basis: ControlBasis::Consolidation, directness };
        let link = match record.get(self.relation) {
            "IS_DIRECTLY_CONSOLIDATED_BY" => consolidated(Directness::Direct),
            "IS_ULTIMATELY_CONSOLIDATED_BY" => consolidated(Directness::Indirect),
            "IS_INTERNATIONAL_BRANCH_OF" => Link::BranchOf { branch: child, head: parent },
            "IS_FUND-MANAGED_BY" | "IS_SUBFUND_OF" | "IS_FEEDER_TO" => return Ok(Vec::new()),
            other => return Err(no_code(TYPE, other)),
        };
        let upkeep = Upkeep::of(REGISTRATION, record.get(self.registration))?;
        if upkeep == Upkeep::Void {
            return Ok(Vec::new());
        }
        for (column, at) in [(START_TYPE, self.start_type), (END_TYPE, self.end_type)] {
            if record.get(at) != "LEI" {
                return Err(no_code(column, record.get(at)));
            }
        }
        let ends = [lei(START, record.get(self.start))?, lei(END, record.get(self.end))?];
        let [one, other] = ends;
        if one == other {
            return Err(Reason::Itself);
        }
        let is_active = match record.get(self.status) {
            "ACTIVE" => true,
            "INACTIVE" => false,
            other => return Err(no_code(STATUS, other)),
        };
        let source = published.source(updated(UPDATED, record.get(self.updated))?);
        let mut spans = Vec::new();
        for (from, until) in self.periods(record)? {
            spans.push(match span(from, until, upkeep.until())? {
                open if !is_active && !matches!(open.until, Until::Day(_)) => ended(source.day),
                span => span,
            });
        }
        if spans.is_empty() {
            spans.push(if is_active { span(None, None, upkeep.until())? } else { ended(source.day) });
        }
        let edge = |span| Edge { link: link.clone(), span, source: source.clone() };
        let ends = || ends.map(Key::Identifier).to_vec();
        Ok(spans.into_iter().map(|span| Stated::Edge(EdgeRow { ends: ends(), edge: edge(span) })).collect())
    }

    /// First and last days of the relation itself.
    fn periods(&self, record: Record<'_>) -> Result<Vec<Ends>, Reason> {
        let own = self.periods.iter().filter(|period| record.get(period.kind) == "RELATIONSHIP_PERIOD");
        own.map(|period| Ok((day(PERIOD_FROM, record.get(period.from))?, day(PERIOD_UNTIL, record.get(period.until))?)))
            .collect()
    }
}
