//! Statements about relationships: who has an interest in whom.
//!
//! Where no interested party is named, the owner is unknown for the reason that is given. That there is no *beneficial*
//! owner says that no natural person has as much as must be reported, not that nobody controls: it is read as not found
//! out. The reason is kept in its own words in the source.

use underlag_domain::day::Day;
use underlag_domain::supplier::{Edge, EntityId, From, Link, OwnerUnknown, Share, Span, Until};

use super::interest::Interests;
use super::statement::{Details, Party, RecordStatus, key};
use crate::reason::Reason;
use crate::row::{EdgeRow, Published, Stated};
use crate::written::{ended, no_code};

pub(crate) fn read(
    details: &Details,
    status: RecordStatus,
    day: Option<Day>,
    published: &Published,
) -> Result<Vec<Stated>, Reason> {
    let subject = match &details.subject {
        Some(Party::Record(id)) => key("subject", id)?,
        // An interest in nobody says nothing of anybody.
        Some(Party::Unspecified { .. }) => return Ok(Vec::new()),
        None => return Err(Reason::Missing { column: "subject" }),
    };
    let (held, holder) = (EntityId(0), EntityId(1));
    let interests = Interests::of(details.interests.as_deref().unwrap_or_default())?;
    let party = match &details.interested_party {
        Some(Party::Record(id)) => key("interestedParty", id)?,
        Some(Party::Unspecified { reason: code }) => {
            let source = published.source_with(day, code);
            let open = Span { from: From::Unknown, until: Until::NoneSeen };
            let link = Link::OwnerUnknown { held, reason: reason(code)? };
            let edge = Edge { link, span: closed(open, status, source.day), source };
            return Ok(vec![Stated::Edge(EdgeRow { ends: vec![subject], edge })]);
        }
        None => return Err(Reason::Missing { column: "interestedParty" }),
    };
    if party == subject {
        return Err(Reason::Itself);
    }
    let source = published.source(day);
    let owned = interests.owned.into_iter().map(|owned| {
        let link = Link::Ownership {
            holder,
            held,
            capital: owned.capital.unwrap_or(Share::UNKNOWN),
            votes: owned.votes.unwrap_or(Share::UNKNOWN),
            directness: owned.directness,
        };
        (link, owned.span)
    });
    let controlled = interests
        .controlled
        .into_iter()
        .map(|(basis, directness, span)| (Link::Control { holder, held, basis, directness }, span));
    let edges = owned.chain(controlled).map(|(link, span)| {
        let edge = Edge { link, span: closed(span, status, source.day), source: source.clone() };
        Stated::Edge(EdgeRow { ends: vec![subject.clone(), party.clone()], edge })
    });
    Ok(edges.collect())
}

/// The days of what a closed record said.
fn closed(span: Span, status: RecordStatus, day: Day) -> Span {
    match (status, span.until) {
        (RecordStatus::Open, _) | (RecordStatus::Closed, Until::Day(_)) => span,
        (RecordStatus::Closed, Until::NoneSeen | Until::Unknown) => ended(day),
    }
}

fn reason(code: &str) -> Result<OwnerUnknown, Reason> {
    match code {
        "noBeneficialOwners"
        | "subjectUnableToConfirmOrIdentifyBeneficialOwner"
        | "unknown"
        | "informationUnknownToPublisher" => Ok(OwnerUnknown::NotInvestigated),
        "interestedPartyHasNotProvidedInformation"
        | "subjectExemptFromDisclosure"
        | "interestedPartyExemptFromDisclosure" => Ok(OwnerUnknown::NonPublic),
        other => Err(no_code("interestedParty.reason", other)),
    }
}
