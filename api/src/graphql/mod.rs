//! The GraphQL schema: the domain's nouns, the use cases' results and the texts in the reader's language. No rules.
//!
//! To add a type: give it a file with the noun's name in the domain, describe it and every field, argument and enum
//! value, and run `underlag schema > schema.graphql`.

mod adequacy;
mod answer;
mod assessment;
mod attribute;
mod because;
mod block;
mod budget;
mod case;
mod compare;
mod contested;
mod date_time;
mod day;
mod decimal;
mod demo;
mod disclosure_law;
mod duty;
mod engine;
mod error_code;
mod exposure;
mod gap;
mod gdpr_area;
mod ground;
mod handover;
mod headline;
mod inquiry;
mod introspection;
mod judgment;
mod language;
mod law_change;
mod law_in_force;
mod law_index;
mod list_sizes;
mod listing;
mod long;
mod measure;
mod missing_fact;
mod money;
mod mutation;
mod obstacle;
mod own_rule;
mod precondition;
mod presumption;
mod profile;
mod query;
mod question;
mod reach;
mod receipt;
mod register;
mod register_due;
mod role;
mod rule;
mod security_agreement;
mod source;
mod sovereignty;
mod sovereignty_score;
mod statement;
mod subject;
mod subscription;
mod test_of_law;
#[cfg(test)]
mod tests;
mod truth;
mod user_error;
mod version;
mod warning;

use std::sync::Arc;

use async_graphql::{MergedObject, SDLExportOptions, Schema, SchemaBuilder};

pub use budget::{Budget, MOST_ASSESSMENTS};
pub use date_time::DateTime;
pub use decimal::Decimal;
pub use engine::AppEngine;
pub use error_code::ErrorCode;
pub use exposure::SupplierQuestions;
pub use introspection::Introspection;
pub(crate) use law_in_force::today;
pub use list_sizes::LIST_SIZES;
pub use listing::Listing;
#[doc(hidden)]
pub use listing::lists;
pub use long::Long;
pub use money::{Currency, Money, MoneyInput};
pub use mutation::Mutation;
pub use query::Query;
pub use subscription::Subscription;
pub use user_error::{
    CaseFault, ConflictError, Fault, Invalid, NotFoundError, OfferFault, UserError, UserErrorCode, ValidationError,
};

use crate::app::App;

/// Questions to Underlag. It states findings, never verdicts: people judge and the information owner decides.
#[derive(Debug, Default, MergedObject)]
#[graphql(name = "Query")]
pub struct Root(Query, SupplierQuestions, Listing);

/// Underlag's schema; cheap to clone.
pub type UnderlagSchema = Schema<Root, Mutation, Subscription>;

fn build() -> SchemaBuilder<Root, Mutation, Subscription> {
    Schema::build(Root::default(), Mutation, Subscription)
}

/// The schema over an app.
pub fn schema(app: Arc<App>, introspection: Introspection) -> UnderlagSchema {
    introspection.of(build()).data(app).finish()
}

/// The schema as text, the same to the last letter on every build.
pub fn sdl() -> String {
    // The text depends on types only, so no app is needed to write it.
    let schema = build().finish();
    let options = SDLExportOptions::new()
        .sorted_fields()
        .sorted_arguments()
        .sorted_enum_items()
        .include_specified_by()
        .prefer_single_line_descriptions()
        .use_space_ident();
    block::with_block_descriptions(schema.sdl_with_options(options).trim_end())
}
