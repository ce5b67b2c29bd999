//! Creating, revising, changing and erasing cases.

use async_graphql::{Context, Enum, ID, InputObject, MaybeUndefined, Result, SimpleObject};
use underlag_domain::case::{CaseFaults, CaseFile, write_toml};
use underlag_store::{Actor, BodyId, CaseChange, CaseId, Money, NewCase, NewRevision, RequestKey, Work, Writing};

use uuid::Uuid;

use super::case_service::{CaseServiceInput, resolved};
use super::refused::{body, case, written};
use super::row::CaseRow;
use crate::app::{App, check_case};
use crate::graphql::day::Day;
use crate::graphql::inquiry::CaseSource;
use crate::graphql::listing::kept;
use crate::graphql::query::app;
use crate::graphql::{Invalid, MoneyInput, UserError};

/// Status of a case (ärendets status).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum CaseStatus {
    /// Open: it can be revised and assessed.
    Open,
    /// Closed: it can be read, and opened again.
    Closed,
    /// Its content has been erased by law; that it was there remains (gallrat). Only `eraseCase` leads here.
    Erased,
}

/// A case to be created.
#[derive(InputObject)]
pub(super) struct CreateCaseInput {
    /// Global id of the body.
    body: ID,
    /// Where the case comes from.
    source: CaseSource,
    /// Title; the case's own when absent.
    title: Option<String>,
    /// Number in the body's register of documents (diarienummer).
    diary_number: Option<String>,
    /// Day it should be answered by, inclusive.
    due: Option<Day>,
    /// Estimated value of the contract, without VAT (uppskattat kontraktsvärde).
    estimated_value: Option<MoneyInput>,
    /// Services whose chains of suppliers are written into the case, at most twenty.
    #[graphql(default)]
    services: Vec<CaseServiceInput>,
}

/// A revision of a case.
#[derive(InputObject)]
pub(super) struct ReviseCaseInput {
    /// Global id of the case.
    case: ID,
    /// The version the revision is made from.
    expected_version: i32,
    /// Where the case comes from.
    source: CaseSource,
    /// Why it is revised.
    #[graphql(default)]
    note: String,
    /// Services whose chains of suppliers are written into the case, at most twenty, in place of those it had; those it had stay
    /// when absent, and what the case says of them is as the source has it.
    services: Option<Vec<CaseServiceInput>>,
}

/// Changes to a case; what is absent stays, and null takes away what may be absent.
#[derive(InputObject)]
pub(super) struct UpdateCaseInput {
    /// Global id of the case.
    case: ID,
    /// The version the change is made from.
    expected_version: i32,
    /// Title.
    title: Option<String>,
    /// Number in the body's register of documents (diarienummer).
    diary_number: MaybeUndefined<String>,
    /// Day it should be answered by, inclusive.
    due: MaybeUndefined<Day>,
    /// Estimated value of the contract, without VAT (uppskattat kontraktsvärde).
    estimated_value: MaybeUndefined<MoneyInput>,
    /// Open or closed.
    status: Option<CaseStatus>,
}

/// A case to be erased.
#[derive(InputObject)]
pub(super) struct EraseCaseInput {
    /// Global id of the case.
    case: ID,
    /// Why, such as the decision on erasure (gallringsbeslut).
    reason: String,
}

/// What came of a change to a case.
#[derive(SimpleObject)]
pub(crate) struct CasePayload {
    /// The case as it is now; none when the change was refused.
    case: Option<CaseRow>,
    /// Why it was refused.
    user_errors: Vec<UserError>,
}

impl CasePayload {
    fn refused(user_errors: Vec<UserError>) -> Self {
        Self { case: None, user_errors }
    }

    /// Carries a change to a body's cases out, once when the request has a key.
    async fn of<F>(ctx: &Context<'_>, body: BodyId, change: F) -> Result<Self>
    where
        F: for<'w> FnOnce(&'w mut Writing) -> Work<'w> + Send,
    {
        let saved = kept(ctx)?.store.carry_out(body, &Actor::local(), ctx.data_opt::<RequestKey>(), change).await;
        Ok(match written(saved)? {
            Ok(id) => Self { case: CaseRow::of(body.0, id), user_errors: Vec::new() },
            Err(error) => Self::refused(vec![error]),
        })
    }
}

/// A checked case file with what storage wants to know of it.
struct Document {
    toml: String,
    title: String,
    as_of: Option<chrono::NaiveDate>,
    handovers: u32,
}

/// Reads and checks a case, with the chains of its services; faults are told with their places.
async fn document(
    ctx: &Context<'_>,
    source: CaseSource,
    services: Option<Vec<CaseServiceInput>>,
) -> Result<std::result::Result<(Document, Option<Vec<Uuid>>), Vec<UserError>>> {
    let place = ["input".to_owned(), "source".to_owned()];
    // What was given as a case file is kept to the letter, unless something is written into it.
    let given = match (&source, services.as_ref().is_none_or(Vec::is_empty)) {
        (CaseSource::Toml(text), true) => Some(text.clone()),
        _ => None,
    };
    let mut file: CaseFile = match source.read(&place) {
        Ok(file) => file,
        Err(errors) => return Ok(Err(errors)),
    };
    let services = match services {
        None => None,
        Some(services) => match resolved(ctx, &mut file, services).await? {
            Ok(services) => Some(services),
            Err(error) => return Ok(Err(vec![error])),
        },
    };
    let document = checked(&*app(ctx)?, &file, given).map_err(|faults| UserError::all(&faults, &place));
    Ok(document.map(|document| (document, services)))
}

fn checked(app: &App, file: &CaseFile, given: Option<String>) -> std::result::Result<Document, CaseFaults> {
    let (case, inquiry) = check_case(&app.engine, &file.case, &file.inquiry)?;
    let toml = given.map_or_else(|| write_toml(file), Ok)?;
    Ok(Document {
        toml,
        title: case.title.clone(),
        as_of: Some(inquiry.as_of.date()),
        handovers: u32::try_from(case.handovers().len()).unwrap_or(u32::MAX),
    })
}

fn money(input: &MoneyInput) -> std::result::Result<Money, UserError> {
    let minor = input.minor();
    let money = minor.and_then(|minor| Money::new(minor, input.currency.code()));
    money.ok_or_else(|| {
        UserError::invalid(&["input", "estimatedValue"], &Invalid::OutOfRange { least: 0, most: i64::MAX })
    })
}

impl CreateCaseInput {
    pub(super) async fn create(self, ctx: &Context<'_>) -> Result<CasePayload> {
        kept(ctx)?;
        let Self { body: id, source, title, diary_number, due, estimated_value, services } = self;
        let read = || -> std::result::Result<_, Vec<UserError>> {
            let body = body(&id).map_err(|error| vec![error])?;
            let value = estimated_value.as_ref().map(money).transpose().map_err(|error| vec![error])?;
            Ok((body, value))
        };
        let (body, value) = match read() {
            Ok(read) => read,
            Err(errors) => return Ok(CasePayload::refused(errors)),
        };
        let (document, services) = match document(ctx, source, Some(services)).await? {
            Ok(read) => read,
            Err(errors) => return Ok(CasePayload::refused(errors)),
        };
        let new = NewCase {
            title: title.unwrap_or(document.title),
            diary_number,
            document: document.toml,
            as_of: document.as_of,
            handovers: document.handovers,
            due: due.map(|day| day.0.date()),
            value,
        };
        CasePayload::of(ctx, body, |writing| {
            Box::pin(async move {
                let case = writing.create_case(new).await?.id;
                writing.set_services(case, &services.unwrap_or_default()).await?;
                Ok(case.0)
            })
        })
        .await
    }
}

impl ReviseCaseInput {
    pub(super) async fn revise(self, ctx: &Context<'_>) -> Result<CasePayload> {
        kept(ctx)?;
        let Self { case: id, expected_version, source, note, services } = self;
        let (body, case) = match case(&id) {
            Ok(ids) => ids,
            Err(error) => return Ok(CasePayload::refused(vec![error])),
        };
        let (document, services) = match document(ctx, source, services).await? {
            Ok(read) => read,
            Err(errors) => return Ok(CasePayload::refused(errors)),
        };
        let new = NewRevision { document: document.toml, note, as_of: document.as_of, handovers: document.handovers };
        let version = i64::from(expected_version);
        CasePayload::of(ctx, body, |writing| {
            Box::pin(async move {
                let saved = writing.revise_case(case, version, new).await?.id;
                if let Some(services) = services {
                    writing.set_services(saved, &services).await?;
                }
                Ok(saved.0)
            })
        })
        .await
    }
}

impl UpdateCaseInput {
    pub(super) async fn update(self, ctx: &Context<'_>) -> Result<CasePayload> {
        kept(ctx)?;
        let (body, case, version, change) = match self.read() {
            Ok(read) => read,
            Err(error) => return Ok(CasePayload::refused(vec![error])),
        };
        CasePayload::of(ctx, body, |writing| {
            Box::pin(async move { Ok(writing.update_case(case, version, change).await?.id.0) })
        })
        .await
    }

    fn read(self) -> std::result::Result<(BodyId, CaseId, i64, CaseChange), UserError> {
        let Self { case: id, expected_version, title, diary_number, due, estimated_value, status } = self;
        let (body, case) = case(&id)?;
        let value = match estimated_value {
            MaybeUndefined::Undefined => None,
            MaybeUndefined::Null => Some(None),
            MaybeUndefined::Value(input) => Some(Some(money(&input)?)),
        };
        let status = match status {
            None => None,
            Some(CaseStatus::Open) => Some(underlag_store::CaseStatus::Open),
            Some(CaseStatus::Closed) => Some(underlag_store::CaseStatus::Closed),
            Some(CaseStatus::Erased) => return Err(UserError::invalid(&["input", "status"], &Invalid::Unknown)),
        };
        let change = CaseChange {
            title,
            diary_number: given(diary_number),
            due: given(due).map(|due| due.map(|day: Day| day.0.date())),
            value,
            status,
        };
        Ok((body, case, i64::from(expected_version), change))
    }
}

/// What was given: nothing, that it goes away, or a value.
#[expect(clippy::option_option, reason = "what storage takes: stays, goes away, or becomes this")]
fn given<T>(value: MaybeUndefined<T>) -> Option<Option<T>> {
    match value {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(value) => Some(Some(value)),
    }
}

impl EraseCaseInput {
    pub(super) async fn erase(self, ctx: &Context<'_>) -> Result<CasePayload> {
        kept(ctx)?;
        let (body, case) = match case(&self.case) {
            Ok(ids) => ids,
            Err(error) => return Ok(CasePayload::refused(vec![error])),
        };
        let reason = self.reason;
        CasePayload::of(ctx, body, |writing| Box::pin(async move { Ok(writing.erase_case(case, &reason).await?.id.0) }))
            .await
    }
}
