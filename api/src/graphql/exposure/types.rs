//! What an exposure is told in.

use async_graphql::{Enum, ID, SimpleObject};
use underlag_domain::supplier;

use crate::graphql::day::Day;
use crate::graphql::disclosure_law::Factor;
use crate::graphql::statement::{Evidence, StatedBy};
use crate::graphql::truth::Certainty;

/// What is done at a place (sätt).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "supplier::Task")]
pub(crate) enum SupplyTask {
    /// The information is stored there.
    Storage,
    /// The service is operated there.
    Operation,
    /// The service is supported or worked on from there.
    Support,
}

/// Kind of a legal entity (slag).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "supplier::EntityKind")]
pub(crate) enum EntityKind {
    /// Company, foundation, association or other legal person under private law.
    Company,
    /// State, municipality, authority: nobody owns it.
    PublicBody,
    /// Organisation with a law of its own by treaty: nobody owns it.
    InternationalOrganisation,
    /// A place of business in another country, part of the legal person it is a branch of (filial).
    Branch,
    /// One or several natural persons, of whom nothing but the country is kept.
    NaturalPersons,
}

/// Why no owner is named (skäl till att ägare saknas). Only `NO_KNOWN_PERSON` says that nobody controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "supplier::OwnerUnknown")]
pub(crate) enum OwnerUnknownReason {
    /// Whoever controls it does not have to consolidate: there may be a controller.
    NonConsolidating,
    /// Nobody is known to control it, for example because shares are spread widely.
    NoKnownPerson,
    /// Natural persons control it; of which country is not said.
    NaturalPersons,
    /// Somebody controls it and is not made public.
    NonPublic,
    /// The owner has no identifier, so that none could be reported.
    NoIdentifier,
    /// Nobody has found out.
    NotInvestigated,
}

/// What a step of a path is (steg).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum HopWay {
    /// To the provider of a service.
    Provider,
    /// To whoever stores, operates or supports; `task` tells which.
    Party,
    /// To the employer of the staff that does.
    Employer,
    /// To a sub-processor.
    SubProcessor,
    /// To a branch.
    Branch,
    /// From a branch to the legal person it is part of.
    Head,
    /// To a controller, by a ground other than shares.
    Control,
    /// To a holder of more votes than the threshold of control.
    Votes,
    /// To whoever controls several holders with more votes together, or may hold more with votes nobody is named for.
    JointVotes,
    /// To the place where it is done.
    Place,
    /// To the country of registration.
    Registered,
    /// To the country of the seat.
    Seat,
}

/// Kind of what is not known about a supplier (slag av lucka).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum ExposureGapKind {
    /// Who owns or controls it.
    Owner,
    /// Where it is registered and has its seat.
    Home,
    /// Which legal person a branch is part of.
    Head,
    /// Where and by whom something is done: nothing is stated.
    Sites,
    /// The list of places of a task is not said to be complete by anybody whose word counts.
    SitesNotComplete,
    /// The list of sub-processors is not said to be complete by anybody whose word counts.
    SubProcessorsNotComplete,
    /// A site says not where.
    Place,
    /// A site says not by whom.
    Party,
    /// A site inside the area where the GDPR applies, or a party there, is a supplier's bare claim.
    OnlyClaimed,
}

/// Kind of a contradiction (slag av motstridighet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum ConflictKind {
    /// An entity is said to be at home in several countries.
    Home,
    /// One holding is said to have sizes that do not overlap.
    Share,
    /// The least shares of the holders add up to more than the whole.
    MoreThanAll,
    /// Several entities are each said to consolidate the same one directly.
    Consolidation,
    /// Somebody is said to control an entity of which it is also said that nobody does.
    Nobody,
}

/// Capital or votes (kapital, röster).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "supplier::Stake")]
pub(crate) enum StakeKind {
    /// Share of the capital.
    Capital,
    /// Share of the votes.
    Votes,
}

/// A legal entity or a service, by name (leverantör eller tjänst).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct SupplierRef {
    /// Global id, for `node`; none for what is only assumed.
    pub(crate) id: Option<ID>,
    /// Name.
    pub(crate) name: String,
    /// Kind of entity; none for a service.
    pub(crate) kind: Option<EntityKind>,
    /// Whether it is a service.
    pub(crate) is_service: bool,
}

/// A statement something rests on (belägg).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct SupplierFactRef {
    /// Id of the statement, as `SupplierFact.fact`; none for what is assumed, and for homes.
    pub(crate) fact: Option<String>,
    /// Where it was read.
    pub(crate) source: String,
    /// Day of the source.
    pub(crate) said: Day,
    /// On what evidence.
    pub(crate) evidence: Evidence,
    /// By whom.
    pub(crate) said_by: StatedBy,
    /// First day, inclusive; none when it is not known.
    pub(crate) from: Option<Day>,
    /// Last day, inclusive; none when no end has been seen, or it is not known.
    pub(crate) until: Option<Day>,
}

/// What could be got hold of, and therefore be handed over to an authority (vad som kan lämnas ut).
#[derive(Clone, Copy, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct HandedOver {
    /// Information in clear text.
    pub(crate) clear_text: Certainty,
    /// Encrypted information.
    pub(crate) ciphertext: Certainty,
    /// Data about the use of the service.
    pub(crate) metadata: Certainty,
}

/// One step of a path (steg).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposureHop {
    /// From where.
    pub(crate) from: SupplierRef,
    /// What it is.
    pub(crate) way: HopWay,
    /// What is done, where the step is about a task.
    pub(crate) task: Option<SupplyTask>,
    /// To whom; none at the end of the path.
    pub(crate) to: Option<SupplierRef>,
    /// The jurisdiction it ends in.
    pub(crate) country: Option<String>,
    /// Certainly or possibly.
    pub(crate) certainty: Certainty,
    /// What it rests on.
    pub(crate) facts: Vec<SupplierFactRef>,
}

/// A way from a supplier or a service to a jurisdiction whose law reaches it (väg).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposurePath {
    /// The steps; the last ends in the jurisdiction.
    pub(crate) hops: Vec<ExposureHop>,
    /// Certain when every step is.
    pub(crate) certainty: Certainty,
    /// What those on the path can get hold of together.
    pub(crate) handed: HandedOver,
}

/// A law that reaches through a factor (lag som når).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ReachingLaw {
    /// Id of the law, as `DisclosureLaw.id`.
    pub(crate) law: ID,
    /// Whether the instrument has lapsed and only runs on.
    pub(crate) lapsed: bool,
}

/// Reach of a jurisdiction by one factor (räckvidd).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposureReach {
    /// What connects.
    pub(crate) factor: Factor,
    /// Certainly or possibly.
    pub(crate) certainty: Certainty,
    /// Laws of that country that reach through it on the day; often none is known.
    pub(crate) laws: Vec<ReachingLaw>,
    /// What could be handed over, over all paths.
    pub(crate) handed: HandedOver,
    /// Paths, the first twenty in order.
    pub(crate) paths: Vec<ExposurePath>,
    /// How many more paths there are.
    pub(crate) paths_left_out: i32,
    /// Whether there may be still more: counting was broken off.
    pub(crate) may_be_more: bool,
}

/// A jurisdiction that reaches (jurisdiktion som når).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ReachingJurisdiction {
    /// Code of the country.
    pub(crate) country: String,
    /// Certainly or possibly.
    pub(crate) certainty: Certainty,
    /// By each factor.
    pub(crate) by: Vec<ExposureReach>,
}

/// Something that is not known (lucka), so that jurisdictions nobody has named stay possible.
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposureGap {
    /// What is not known.
    pub(crate) kind: ExposureGapKind,
    /// About whom.
    pub(crate) about: SupplierRef,
    /// About which task.
    pub(crate) task: Option<SupplyTask>,
    /// The most votes somebody who is not named can hold, in basis points.
    pub(crate) at_most: Option<i32>,
    /// Why nobody is named, by the statements there are.
    pub(crate) reasons: Vec<OwnerUnknownReason>,
    /// Through which factors a jurisdiction nobody has named stays possible.
    pub(crate) leaves_open: Vec<Factor>,
}

/// Who controls a party (kontrollerande).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposureController {
    /// Who.
    pub(crate) entity: SupplierRef,
    /// Certainly or possibly.
    pub(crate) certainty: Certainty,
    /// Whether nobody is known to control it in turn.
    pub(crate) is_ultimate: bool,
}

/// A stake held against a threshold, under both readings of "indirectly" (innehav prövat mot tröskel).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposureStake {
    /// In whom.
    pub(crate) entity: SupplierRef,
    /// Whose.
    pub(crate) holders: Vec<SupplierRef>,
    /// Of capital or of votes.
    pub(crate) stake: StakeKind,
    /// The threshold, in basis points.
    pub(crate) limit: i32,
    /// Whether the threshold itself is enough; otherwise more than it is.
    pub(crate) or_equal: bool,
    /// Least share, multiplied along every way, in basis points, rounded down.
    pub(crate) least: i32,
    /// Greatest share, multiplied along every way, in basis points, rounded up.
    pub(crate) greatest: i32,
    /// Whether the threshold is passed by multiplied share.
    pub(crate) by_multiplied_share: Certainty,
    /// Whether it is passed by chain of control.
    pub(crate) by_chain_of_control: Certainty,
    /// Whether the two readings answer differently.
    pub(crate) readings_differ: bool,
}

/// Statements that cannot all be right (motstridiga uppgifter). All are kept, and what any of them says is possible.
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposureConflict {
    /// In what they contradict each other.
    pub(crate) kind: ConflictKind,
    /// About whom.
    pub(crate) about: SupplierRef,
    /// The statements.
    pub(crate) facts: Vec<SupplierFactRef>,
}

/// A circle of owners or of sub-processors (cirkel).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposureCircle {
    /// Whether they own or control each other; otherwise they engage each other.
    pub(crate) of_owners: bool,
    /// Who.
    pub(crate) members: Vec<SupplierRef>,
}

/// Whose law reaches a supplier or a service on a day, and by which paths (exponering). Where information lies and who
/// controls those who have it are separate answers. Reach is a fact, never in itself an obstacle.
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct Exposure {
    /// Of what.
    pub(crate) of: SupplierRef,
    /// The day whose facts and law apply.
    pub(crate) as_of: Day,
    /// Statements from sources after this day are left out.
    pub(crate) known_on: Day,
    /// Where something is done with the information, by what is stated: codes of countries.
    pub(crate) residency: Vec<String>,
    /// Where those who have it, and those who control them, are at home, by what is stated: codes of countries.
    pub(crate) control: Vec<String>,
    /// Jurisdictions that certainly or possibly reach, in the order of their codes.
    pub(crate) reaching: Vec<ReachingJurisdiction>,
    /// What is not known: while there is any, jurisdictions that are not listed cannot be excluded.
    pub(crate) gaps: Vec<ExposureGap>,
    /// Parties that have to do with the information.
    pub(crate) parties: Vec<SupplierRef>,
    /// Who controls them.
    pub(crate) controllers: Vec<ExposureController>,
    /// Stakes in them that pass a threshold under some reading.
    pub(crate) stakes: Vec<ExposureStake>,
    /// Statements that contradict each other.
    pub(crate) conflicts: Vec<ExposureConflict>,
    /// Circles on the way.
    pub(crate) circles: Vec<ExposureCircle>,
    /// Whether something is assumed that is not kept.
    pub(crate) is_assumed: bool,
    /// Whether a lawyer has reviewed how reach is computed and which laws reach.
    pub(crate) reviewed: bool,
}

/// Reach of one jurisdiction by one factor that became another (ändrad räckvidd).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ReachChange {
    /// Code of the country.
    pub(crate) country: String,
    /// By what.
    pub(crate) factor: Factor,
    /// The day before.
    pub(crate) before: Certainty,
    /// On the day.
    pub(crate) after: Certainty,
    /// Laws the day before.
    pub(crate) laws_before: Vec<ReachingLaw>,
    /// Laws on the day.
    pub(crate) laws_after: Vec<ReachingLaw>,
}

/// A day on which the exposure is another than the day before (ändring).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct ExposureChange {
    /// The day.
    pub(crate) day: Day,
    /// What became another.
    pub(crate) reaches: Vec<ReachChange>,
    /// What is no longer known.
    pub(crate) gaps_opened: Vec<ExposureGap>,
    /// What has become known.
    pub(crate) gaps_closed: Vec<ExposureGap>,
    /// Statements that begin or end to hold on that day; none when the law is what changed.
    pub(crate) facts: Vec<SupplierFactRef>,
}

/// A service that is reached (berörd tjänst).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct StruckService {
    /// Which.
    pub(crate) service: SupplierRef,
    /// Certainly or possibly, by what is stated.
    pub(crate) certainty: Certainty,
    /// Cases whose latest revision has the service.
    pub(crate) cases: Vec<StruckCase>,
}

/// A case that has a service that is reached (berört ärende).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct StruckCase {
    /// Global id of the case, for `node`.
    pub(crate) id: ID,
    /// Number in the body's register of documents (diarienummer).
    pub(crate) diary_number: Option<String>,
    /// Title; empty when erased.
    pub(crate) title: String,
    /// Informations of its latest revision; reading them is logged as reading the case.
    pub(crate) informations: Vec<StruckInformation>,
}

/// An information of a case that has a service that is reached (berörd informationsmängd).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub(crate) struct StruckInformation {
    /// Its key within the case.
    pub(crate) key: String,
    /// Its name; the key when it has none.
    pub(crate) name: String,
}
