//! The root of mutations: what changes what is kept. Each takes one input and gives a payload with what it changed and, in
//! `userErrors`, why it was refused.

mod assess_case;
mod body;
mod case;
mod case_service;
mod fact_request;
mod refused;
mod row;
mod supplier;

use async_graphql::{Context, Object, Result};

pub(crate) use self::assess_case::AssessCasePayload;
pub(crate) use self::body::{AddBodyPayload, BodyCountry};
pub(crate) use self::case::{CasePayload, CaseStatus};
pub(crate) use self::fact_request::{FactRequestPayload, RequestSupplierFactsPayload};
pub(crate) use self::supplier::{AddLegalEntityPayload, AddServicePayload, SupplierFactsPayload};

use self::assess_case::AssessCaseInput;
use self::body::AddBodyInput;
use self::case::{CreateCaseInput, EraseCaseInput, ReviseCaseInput, UpdateCaseInput};
use self::fact_request::{RequestSupplierFactsInput, SettleFactAnswersInput, WithdrawFactRequestInput};
use self::supplier::{AddLegalEntityInput, AddServiceInput, StateSupplierFactsInput, TakeBackSupplierFactInput};

/// Changes to what is kept.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mutation;

/// Changes to what is kept. A service that keeps nothing refuses them.
#[Object]
impl Mutation {
    /// Adds a public body (lägg till en myndighet eller organisation).
    async fn add_body(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The body.")] input: AddBodyInput,
    ) -> Option<Result<AddBodyPayload>> {
        Some(input.add(ctx).await)
    }

    /// Creates a case with its first revision (skapa ärende).
    async fn create_case(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The case.")] input: CreateCaseInput,
    ) -> Option<Result<CasePayload>> {
        Some(input.create(ctx).await)
    }

    /// Adds a revision to a case (revidera ärende).
    async fn revise_case(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The revision.")] input: ReviseCaseInput,
    ) -> Option<Result<CasePayload>> {
        Some(input.revise(ctx).await)
    }

    /// Changes what is said about a case beside its document (ändra ärende).
    async fn update_case(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The changes.")] input: UpdateCaseInput,
    ) -> Option<Result<CasePayload>> {
        Some(input.update(ctx).await)
    }

    /// Erases the content of a case for good, as rules on erasure want (gallra ärende). That it was there remains, and the
    /// log still shows whether anybody has tampered with it.
    async fn erase_case(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The case.")] input: EraseCaseInput,
    ) -> Option<Result<CasePayload>> {
        Some(input.erase(ctx).await)
    }

    /// Assesses the latest revision of a case and keeps the answer with what it rests on (bedöm ärende).
    async fn assess_case(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The case, and what is asked about it.")] input: AssessCaseInput,
    ) -> Option<Result<AssessCasePayload>> {
        Some(input.assess(ctx).await)
    }

    /// Adds a legal entity (lägg till rättssubjekt), unless somebody has one of its numbers.
    async fn add_legal_entity(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The entity.")] input: AddLegalEntityInput,
    ) -> Option<Result<AddLegalEntityPayload>> {
        Some(input.add(ctx).await)
    }

    /// Adds a service (lägg till tjänst).
    async fn add_service(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The service.")] input: AddServiceInput,
    ) -> Option<Result<AddServicePayload>> {
        Some(input.add(ctx).await)
    }

    /// States something about suppliers (lämna uppgifter om leverantörer): who owns and controls them, where they are at home,
    /// what they run where and by whom. Statements that contradict each other are all kept.
    async fn state_supplier_facts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The statements.")] input: StateSupplierFactsInput,
    ) -> Option<Result<SupplierFactsPayload>> {
        Some(input.state(ctx).await)
    }

    /// Takes back a statement about a supplier that was wrong (ta tillbaka uppgift).
    async fn take_back_supplier_fact(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The statement.")] input: TakeBackSupplierFactInput,
    ) -> Option<Result<SupplierFactsPayload>> {
        Some(input.take_back(ctx).await)
    }

    /// Asks a supplier for facts about itself or a service (begär uppgifter av leverantör): it answers on a page without an
    /// account.
    async fn request_supplier_facts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The request.")] input: RequestSupplierFactsInput,
    ) -> Option<Result<RequestSupplierFactsPayload>> {
        Some(input.ask(ctx).await)
    }

    /// Stops asking a supplier (återkalla begäran): the page answers nothing any more.
    async fn withdraw_fact_request(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The request.")] input: WithdrawFactRequestInput,
    ) -> Option<Result<FactRequestPayload>> {
        Some(input.withdraw(ctx).await)
    }

    /// Accepts or rejects what a supplier answered (ta ställning till svar). What is accepted becomes a statement, said by the
    /// supplier: it counts against it, never alone in its favour.
    async fn settle_fact_answers(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What becomes of which answers.")] input: SettleFactAnswersInput,
    ) -> Option<Result<FactRequestPayload>> {
        Some(input.settle(ctx).await)
    }
}
