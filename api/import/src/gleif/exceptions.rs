//! Reporting exceptions: why an entity names no parent. Where there is neither a relation nor an exception, nothing is
//! known of a parent: that is not "no parent".
//!
//! - The reason is kept as an [`OwnerUnknown`], and in the very words of the file, with the category, in the source.
//!   Reasons that were given up for `NON_PUBLIC` are still in old records.
//! - That nobody is known to control the *ultimate* parent says nothing of the entity itself, which may well have a direct
//!   one: such a row states nothing. Where it has none, the row of the direct parent says so.
//! - The file holds what is in force on its day, and has no other days: since when it is so is not known, and it holds on
//!   until a later file says something else.

use underlag_domain::supplier::{Edge, EntityId, From, Link, OwnerUnknown, Span, Until};

use crate::reason::{ImportError, Reason};
use crate::row::{EdgeRow, Key, Published, Stated};
use crate::table::{Header, Record};
use crate::written::{lei, no_code};

const LEI: &str = "LEI";
const CATEGORY: &str = "Exception.Category";
const REASON: &str = "Exception.Reason.1";

/// Positions of the columns.
#[derive(Debug)]
pub(crate) struct Exceptions {
    lei: usize,
    category: usize,
    reasons: Vec<usize>,
}

impl Exceptions {
    pub(crate) fn of(header: &Header) -> Result<Self, ImportError> {
        header.position(REASON)?;
        Ok(Self {
            lei: header.position(LEI)?,
            category: header.position(CATEGORY)?,
            reasons: header.numbered(|header, number| header.optional(&format!("Exception.Reason.{number}"))),
        })
    }

    pub(crate) fn read(&self, record: Record<'_>, published: &Published) -> Result<Vec<Stated>, Reason> {
        let lei = lei(LEI, record.get(self.lei))?;
        let category = record.get(self.category);
        let is_direct = match category {
            "DIRECT_ACCOUNTING_CONSOLIDATION_PARENT" => true,
            "ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT" => false,
            other => return Err(no_code(CATEGORY, other)),
        };
        let codes: Vec<&str> = self.reasons.iter().map(|at| record.get(*at)).filter(|code| !code.is_empty()).collect();
        if codes.is_empty() {
            return Err(Reason::Missing { column: REASON });
        }
        let mut stated = Vec::new();
        for code in codes {
            let reason = reason(code)?;
            if is_direct || !reason.says_nobody_controls() {
                let span = Span { from: From::Unknown, until: Until::NoneSeen };
                let link = Link::OwnerUnknown { held: EntityId(0), reason };
                let source = published.source_with(None, &format!("{category} {code}"));
                let ends = vec![Key::Identifier(lei)];
                stated.push(Stated::Edge(EdgeRow { ends, edge: Edge { link, span, source } }));
            }
        }
        Ok(stated)
    }
}

fn reason(code: &str) -> Result<OwnerUnknown, Reason> {
    match code {
        "NON_CONSOLIDATING" => Ok(OwnerUnknown::NonConsolidating),
        "NO_KNOWN_PERSON" => Ok(OwnerUnknown::NoKnownPerson),
        "NATURAL_PERSONS" => Ok(OwnerUnknown::NaturalPersons),
        "NO_LEI" => Ok(OwnerUnknown::NoIdentifier),
        "NON_PUBLIC"
        | "BINDING_LEGAL_COMMITMENTS"
        | "LEGAL_OBSTACLES"
        | "DISCLOSURE_DETRIMENTAL"
        | "DETRIMENT_NOT_EXCLUDED"
        | "CONSENT_NOT_OBTAINED" => Ok(OwnerUnknown::NonPublic),
        other => Err(no_code(REASON, other)),
    }
}
