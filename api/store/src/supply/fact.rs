//! Statements as rows, and rows as statements.

use underlag_domain::day::Day;
use underlag_domain::supplier::{
    Edge, EntityId, From, Handed, Home, HomeFact, Jurisdiction, KeyCustody, Link, List, Node, Scheme, ServiceId, Share,
    Site, Source, Span, Until,
};
use uuid::Uuid;

use super::codes::Coded;
use crate::encoding::Encoding;
use crate::entity::supply_fact::Model;
use crate::error::StoreError;

/// Where a statement came with, beside its own source (tillkomst).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Origin {
    /// Format of the file.
    pub(super) publisher: Option<&'static str>,
    /// The body that stated it by hand.
    pub(super) body: Option<Uuid>,
}

/// What a row of homes says of both homes at once.
const BOTH: &str = "BOTH";
/// Bytes of a statement's id.
const ID: usize = 16;

fn row(subject: Uuid, kind: &str, span: &Span, source: &Source, origin: Origin) -> Model {
    let (ends, ending) = match span.until {
        Until::Day(day) => (Some(day.to_string()), "DAY"),
        Until::NoneSeen => (None, "NONE_SEEN"),
        Until::Unknown => (None, "UNKNOWN"),
    };
    Model {
        subject,
        id: Vec::new(),
        kind: kind.to_owned(),
        object: None,
        employer: None,
        key_holder: None,
        country: None,
        home: None,
        task: None,
        capital_min: None,
        capital_max: None,
        votes_min: None,
        votes_max: None,
        directness: None,
        basis: None,
        reason: None,
        clear_text: None,
        ciphertext: None,
        metadata: None,
        keys: None,
        scheme: None,
        listing: None,
        list: None,
        begins: match span.from {
            From::Day(day) => Some(day.to_string()),
            From::Unknown => None,
        },
        ends,
        ending: ending.to_owned(),
        source: source.what.clone(),
        said: source.day.to_string(),
        evidence: source.rank.code().to_owned(),
        said_by: source.by.code().to_owned(),
        publisher: origin.publisher.map(str::to_owned),
        body: origin.body,
        replaced: None,
    }
}

fn code<T: Coded>(value: T) -> String {
    value.code().to_owned()
}

/// Gives a row the id of its content.
fn identified(mut row: Model) -> Model {
    let texts = [
        Some(&row.kind),
        row.country.as_ref(),
        row.home.as_ref(),
        row.task.as_ref(),
        row.directness.as_ref(),
        row.basis.as_ref(),
        row.reason.as_ref(),
        row.clear_text.as_ref(),
        row.ciphertext.as_ref(),
        row.metadata.as_ref(),
        row.keys.as_ref(),
        row.scheme.as_ref(),
        row.listing.as_ref(),
        row.list.as_ref(),
        row.begins.as_ref(),
        row.ends.as_ref(),
        Some(&row.ending),
        Some(&row.source),
        Some(&row.said),
        Some(&row.evidence),
        Some(&row.said_by),
        row.publisher.as_ref(),
    ];
    let ids = [Some(row.subject), row.object, row.employer, row.key_holder, row.body];
    let numbers = [row.capital_min, row.capital_max, row.votes_min, row.votes_max];
    let mut content = Encoding::new("underlag supply fact 1");
    for id in ids {
        content = content.maybe_id(id);
    }
    for text in texts {
        // No column is ever an empty text.
        content = content.text(text.map_or("", String::as_str));
    }
    for number in numbers {
        content = content.number(number.unwrap_or(-1));
    }
    row.id = content.finish().into_iter().take(ID).collect();
    row
}

/// Whether a row has the content its id was made from.
pub(crate) fn is_unchanged(row: &Model) -> bool {
    identified(row.clone()).id == row.id
}

/// The homes of an entity as rows: one for both homes where they are said to be the same.
pub(super) fn rows_of_homes(entity: Uuid, homes: &[HomeFact], origin: Origin) -> Vec<Model> {
    let mut rows: Vec<(Model, &HomeFact)> = Vec::with_capacity(homes.len());
    for fact in homes {
        let same = rows.iter_mut().find(|(row, other)| {
            row.home.as_deref() != Some(BOTH)
                && other.home != fact.home
                && (other.country, other.span, &other.source) == (fact.country, fact.span, &fact.source)
        });
        if let Some((row, _)) = same {
            row.home = Some(BOTH.to_owned());
            continue;
        }
        let mut row = row(entity, "HOME", &fact.span, &fact.source, origin);
        row.country = Some(fact.country.code().to_owned());
        row.home = Some(code(fact.home));
        rows.push((row, fact));
    }
    rows.into_iter().map(|(row, _)| identified(row)).collect()
}

/// An edge as a row; `id_of` gives the ids of what it names.
///
/// # Errors
/// When it names what has no id.
pub(super) fn row_of_edge(
    edge: &Edge,
    id_of: impl Fn(Node) -> Option<Uuid>,
    origin: Origin,
) -> Result<Model, StoreError> {
    let id = |node: Node| id_of(node).ok_or(StoreError::Corrupt { noun: "end of a statement" });
    let entity = |entity: &EntityId| id(Node::Entity(*entity));
    let row = |subject: Uuid, kind: &str| row(subject, kind, &edge.span, &edge.source, origin);
    let row = match &edge.link {
        &Link::Ownership { ref holder, ref held, capital, votes, directness } => Model {
            object: Some(entity(holder)?),
            capital_min: Some(capital.min().into()),
            capital_max: Some(capital.max().into()),
            votes_min: Some(votes.min().into()),
            votes_max: Some(votes.max().into()),
            directness: Some(code(directness)),
            ..row(entity(held)?, "OWNERSHIP")
        },
        Link::Control { holder, held, basis, directness } => Model {
            object: Some(entity(holder)?),
            basis: Some(code(*basis)),
            directness: Some(code(*directness)),
            ..row(entity(held)?, "CONTROL")
        },
        Link::OwnerUnknown { held, reason } => {
            Model { reason: Some(code(*reason)), ..row(entity(held)?, "OWNER_UNKNOWN") }
        }
        Link::BranchOf { branch, head } => Model { object: Some(entity(head)?), ..row(entity(branch)?, "BRANCH_OF") },
        Link::SubProcessor { of, engaged, handed } => {
            handed_over(Model { object: Some(id(*engaged)?), ..row(id(*of)?, "SUB_PROCESSOR") }, *handed)
        }
        Link::Site(site) => {
            let of = row(id(Node::Service(site.service))?, "SITE");
            let (keys, holder) = match site.keys {
                KeyCustody::Body => ("BODY", None),
                KeyCustody::Supplier => ("SUPPLIER", None),
                KeyCustody::Entity(holder) => ("ENTITY", Some(entity(&holder)?)),
                KeyCustody::NotEncrypted => ("NOT_ENCRYPTED", None),
                KeyCustody::Unknown => ("UNKNOWN", None),
            };
            let row = Model {
                object: site.by.as_ref().map(entity).transpose()?,
                employer: site.employer.as_ref().map(entity).transpose()?,
                key_holder: holder,
                keys: Some(keys.to_owned()),
                country: site.place.map(|place| place.code().to_owned()),
                task: Some(code(site.task)),
                ..of
            };
            handed_over(row, site.handed)
        }
        Link::Certified { entity: whose, scheme } => match scheme {
            Scheme::UsFramework(listing) => Model { listing: Some(code(*listing)), ..row(entity(whose)?, "CERTIFIED") },
            Scheme::Named(name) => Model { scheme: Some(name.clone()), ..row(entity(whose)?, "CERTIFIED") },
        },
        Link::Listed { entity: whose, listing } => {
            Model { listing: Some(code(*listing)), ..row(entity(whose)?, "LISTED") }
        }
        Link::Complete { of, list } => {
            let (list, task) = match list {
                List::SubProcessors => ("SUB_PROCESSORS", None),
                List::Sites(task) => ("SITES", Some(code(*task))),
            };
            Model { list: Some(list.to_owned()), task, ..row(id(*of)?, "COMPLETE") }
        }
    };
    Ok(identified(row))
}

fn handed_over(row: Model, handed: Handed) -> Model {
    Model {
        clear_text: Some(code(handed.clear_text)),
        ciphertext: Some(code(handed.ciphertext)),
        metadata: Some(code(handed.metadata)),
        ..row
    }
}

/// What a row says.
pub(super) enum Said {
    /// Where its subject is at home.
    Homes(Vec<HomeFact>),
    /// An edge.
    Edge(Edge),
}

const BROKEN: StoreError = StoreError::Corrupt { noun: "statement about a supplier" };

/// Reads a row; `place_of` gives where in the base what it names stands.
///
/// # Errors
/// When it says what this version does not understand, or names what is not loaded.
pub(super) fn said(row: &Model, place_of: impl Fn(Uuid) -> Option<Node>) -> Result<Said, StoreError> {
    let node = |id: Option<Uuid>| id.and_then(&place_of).ok_or(BROKEN);
    let entity = |id: Option<Uuid>| match node(id)? {
        Node::Entity(entity) => Ok(entity),
        Node::Service(_) => Err(BROKEN),
    };
    let service = || match node(Some(row.subject))? {
        Node::Service(service) => Ok(service),
        Node::Entity(_) => Err(BROKEN),
    };
    let subject = || entity(Some(row.subject));
    let (span, source) = (span(row)?, source(row)?);
    let link = match row.kind.as_str() {
        "HOME" => return Ok(Said::Homes(homes(row, span, &source)?)),
        "OWNERSHIP" => Link::Ownership {
            holder: entity(row.object)?,
            held: subject()?,
            capital: share(row.capital_min, row.capital_max)?,
            votes: share(row.votes_min, row.votes_max)?,
            directness: decoded(row.directness.as_deref())?,
        },
        "CONTROL" => Link::Control {
            holder: entity(row.object)?,
            held: subject()?,
            basis: decoded(row.basis.as_deref())?,
            directness: decoded(row.directness.as_deref())?,
        },
        "OWNER_UNKNOWN" => Link::OwnerUnknown { held: subject()?, reason: decoded(row.reason.as_deref())? },
        "BRANCH_OF" => Link::BranchOf { branch: subject()?, head: entity(row.object)? },
        "SUB_PROCESSOR" => {
            Link::SubProcessor { of: node(Some(row.subject))?, engaged: node(row.object)?, handed: handed(row)? }
        }
        "SITE" => Link::Site(site(row, service()?, entity)?),
        "CERTIFIED" => {
            let scheme = match (&row.scheme, &row.listing) {
                (Some(name), _) => Scheme::Named(name.clone()),
                (None, listing) => Scheme::UsFramework(decoded(listing.as_deref())?),
            };
            Link::Certified { entity: subject()?, scheme }
        }
        "LISTED" => Link::Listed { entity: subject()?, listing: decoded(row.listing.as_deref())? },
        "COMPLETE" => {
            let list = match row.list.as_deref() {
                Some("SUB_PROCESSORS") => List::SubProcessors,
                Some("SITES") => List::Sites(decoded(row.task.as_deref())?),
                _ => return Err(BROKEN),
            };
            Link::Complete { of: node(Some(row.subject))?, list }
        }
        _ => return Err(BROKEN),
    };
    Ok(Said::Edge(Edge { link, span, source }))
}

fn site(
    row: &Model,
    service: ServiceId,
    entity: impl Fn(Option<Uuid>) -> Result<EntityId, StoreError>,
) -> Result<Site, StoreError> {
    let if_any = |id: Option<Uuid>| id.map(|id| entity(Some(id))).transpose();
    let keys = match row.keys.as_deref() {
        Some("BODY") => KeyCustody::Body,
        Some("SUPPLIER") => KeyCustody::Supplier,
        Some("ENTITY") => KeyCustody::Entity(entity(row.key_holder)?),
        Some("NOT_ENCRYPTED") => KeyCustody::NotEncrypted,
        Some("UNKNOWN") => KeyCustody::Unknown,
        _ => return Err(BROKEN),
    };
    Ok(Site {
        service,
        task: decoded(row.task.as_deref())?,
        place: row.country.as_deref().map(country).transpose()?,
        by: if_any(row.object)?,
        employer: if_any(row.employer)?,
        handed: handed(row)?,
        keys,
    })
}

fn homes(row: &Model, span: Span, source: &Source) -> Result<Vec<HomeFact>, StoreError> {
    let of = |home| {
        let country = country(row.country.as_deref().ok_or(BROKEN)?)?;
        Ok(HomeFact { home, country, span, source: source.clone() })
    };
    match row.home.as_deref() {
        Some(BOTH) => [Home::Registered, Home::Seat].into_iter().map(of).collect(),
        home => Ok(vec![of(decoded(home)?)?]),
    }
}

fn decoded<T: Coded>(code: Option<&str>) -> Result<T, StoreError> {
    T::of_code(code.ok_or(StoreError::Corrupt { noun: T::WHAT })?)
}

fn country(code: &str) -> Result<Jurisdiction, StoreError> {
    Jurisdiction::of(code).ok_or(StoreError::Corrupt { noun: "country" })
}

fn handed(row: &Model) -> Result<Handed, StoreError> {
    Ok(Handed {
        clear_text: decoded(row.clear_text.as_deref())?,
        ciphertext: decoded(row.ciphertext.as_deref())?,
        metadata: decoded(row.metadata.as_deref())?,
    })
}

fn share(min: Option<i64>, max: Option<i64>) -> Result<Share, StoreError> {
    let points = |points: Option<i64>| points.and_then(|points| u16::try_from(points).ok()).ok_or(BROKEN);
    Share::between(points(min)?, points(max)?).map_err(|_| BROKEN)
}

fn day(text: &str) -> Result<Day, StoreError> {
    text.parse().map_err(|_| StoreError::Corrupt { noun: "day" })
}

fn span(row: &Model) -> Result<Span, StoreError> {
    let from = row.begins.as_deref().map_or(Ok(From::Unknown), |begins| day(begins).map(From::Day))?;
    let until = match (row.ending.as_str(), row.ends.as_deref()) {
        ("DAY", Some(ends)) => Until::Day(day(ends)?),
        ("NONE_SEEN", None) => Until::NoneSeen,
        ("UNKNOWN", None) => Until::Unknown,
        _ => return Err(BROKEN),
    };
    Ok(Span { from, until })
}

fn source(row: &Model) -> Result<Source, StoreError> {
    Ok(Source {
        what: row.source.clone(),
        day: day(&row.said)?,
        rank: Coded::of_code(&row.evidence)?,
        by: Coded::of_code(&row.said_by)?,
    })
}

/// Who must be loaded with whom, by a row: the subject with everybody it names, and a legal person with its branches.
pub(super) fn steps(row: &Model) -> impl Iterator<Item = (Uuid, Uuid)> {
    let named = [row.object, row.employer, row.key_holder].into_iter().flatten();
    let back = row.object.filter(|_| row.kind == "BRANCH_OF").map(|head| (head, row.subject));
    let subject = row.subject;
    named.map(move |other| (subject, other)).chain(back).filter(|(from, to)| from != to)
}
