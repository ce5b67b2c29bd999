//! Cases as GraphQL input; they become the same drafts as case files.

use async_graphql::InputObject;
use underlag_domain::case::CaseFile;
use underlag_domain::case::InquiryDraft;
use underlag_domain::case::draft::{CaseDraft, FactDraft, HandoverDraft, OwnerDraft, ThingDraft};
use underlag_domain::test_of_law;

use super::day::Day;
use super::judgment::JudgmentInput;
use super::own_rule::OwnRuleInput;
use super::statement::FactInput;
use super::test_of_law::TestOfLaw;

/// A case and what is asked about it (ärende), as a case file writes it.
#[derive(InputObject)]
pub(crate) struct CaseInput {
    /// Title for people.
    #[graphql(default)]
    title: String,
    /// The day whose law and facts apply. Must be given here or beside the source.
    as_of: Option<Day>,
    /// What was known by this day, inclusive; the same day when absent.
    known_on: Option<Day>,
    /// Id of a profile of the register; `silent` when absent (tolkningsprofil).
    profile: Option<String>,
    /// Positions chosen beside the profile.
    #[graphql(default)]
    positions: Vec<PositionInput>,
    /// Tests knowingly left out where they are not modelled.
    #[graphql(default)]
    out_of_scope: Vec<TestOfLaw>,
    /// Acts ruled out, by path: `recipient.cloud.processor_agreement`.
    #[graphql(default)]
    excluded_measures: Vec<String>,
    /// Facts of the case as a whole.
    #[graphql(default)]
    facts: Vec<FactInput>,
    /// Informations (informationsmängder).
    #[graphql(default)]
    informations: Vec<InformationInput>,
    /// Recipients (mottagare).
    #[graphql(default)]
    recipients: Vec<RecipientInput>,
    /// Handovers (överlämnanden).
    #[graphql(default)]
    handovers: Vec<HandoverInput>,
    /// Recorded judgments (ställningstaganden).
    #[graphql(default)]
    judgments: Vec<JudgmentInput>,
    /// Rules the body has set itself (egna regler).
    #[graphql(default)]
    own_rules: Vec<OwnRuleInput>,
}

/// A chosen position on a contested question (vald ståndpunkt).
#[derive(InputObject)]
pub(crate) struct PositionInput {
    /// Id of the question: `I-01`.
    question: String,
    /// Id of the position.
    position: String,
}

/// An information that is handed over (informationsmängd).
#[derive(InputObject)]
pub(crate) struct InformationInput {
    /// Id within the case: 1 to 64 letters a to z, digits, `_` and `-`.
    id: String,
    /// Name; the id when absent.
    name: Option<String>,
    /// Facts.
    #[graphql(default)]
    facts: Vec<FactInput>,
}

/// A supplier, a sub-processor or another authority (mottagare).
#[derive(InputObject)]
pub(crate) struct RecipientInput {
    /// Id within the case: 1 to 64 letters a to z, digits, `_` and `-`.
    id: String,
    /// Name; the id when absent.
    name: Option<String>,
    /// Facts.
    #[graphql(default)]
    facts: Vec<FactInput>,
    /// Owners, from which the controlling owner's country follows when one certainly has more than half the votes.
    #[graphql(default)]
    owners: Vec<OwnerInput>,
}

/// An owner of a recipient with a share of the votes (ägare).
#[derive(InputObject)]
pub(crate) struct OwnerInput {
    /// Jurisdiction of the owner, ISO 3166.
    country: String,
    /// Least share in percent with at most two decimals: `51` or `33.4`.
    #[graphql(default = "0")]
    min_share: String,
    /// Greatest share in percent.
    #[graphql(default = "100")]
    max_share: String,
}

/// One information made available to one recipient (överlämnande).
#[derive(InputObject)]
pub(crate) struct HandoverInput {
    /// Id within the case; made from information and recipient when absent.
    id: Option<String>,
    /// Id of the information.
    information: String,
    /// Id of the recipient.
    recipient: String,
    /// Facts.
    #[graphql(default)]
    facts: Vec<FactInput>,
}

fn drafts(facts: Vec<FactInput>) -> Vec<FactDraft> {
    facts.into_iter().map(Into::into).collect()
}

impl From<CaseInput> for CaseFile {
    fn from(input: CaseInput) -> Self {
        let CaseInput {
            title,
            as_of,
            known_on,
            profile,
            positions,
            out_of_scope,
            excluded_measures,
            facts,
            informations,
            recipients,
            handovers,
            judgments,
            own_rules,
        } = input;
        let case = CaseDraft {
            title,
            facts: drafts(facts),
            informations: informations.into_iter().map(Into::into).collect(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            handovers: handovers.into_iter().map(Into::into).collect(),
            judgments: judgments.into_iter().map(Into::into).collect(),
            own_rules: own_rules.into_iter().map(Into::into).collect(),
        };
        let tests = out_of_scope.into_iter().map(|test| test_of_law::TestOfLaw::from(test).name().to_owned());
        let inquiry = InquiryDraft {
            as_of: as_of.map(|day| day.0.to_string()),
            known_on: known_on.map(|day| day.0.to_string()),
            profile,
            positions: positions.into_iter().map(|choice| (choice.question, choice.position)).collect(),
            out_of_scope: tests.collect(),
            excluded_measures,
        };
        Self { case, inquiry, origin: None, expect: None }
    }
}

impl From<InformationInput> for ThingDraft {
    fn from(input: InformationInput) -> Self {
        let InformationInput { id, name, facts } = input;
        Self { id, name, facts: drafts(facts), owners: Vec::new() }
    }
}

impl From<RecipientInput> for ThingDraft {
    fn from(input: RecipientInput) -> Self {
        let RecipientInput { id, name, facts, owners } = input;
        let owners = owners.into_iter().map(|owner| {
            let OwnerInput { country, min_share, max_share } = owner;
            OwnerDraft { country, min: min_share, max: max_share }
        });
        Self { id, name, facts: drafts(facts), owners: owners.collect() }
    }
}

impl From<HandoverInput> for HandoverDraft {
    fn from(input: HandoverInput) -> Self {
        let HandoverInput { id, information, recipient, facts } = input;
        Self { id, information, recipient, facts: drafts(facts) }
    }
}
