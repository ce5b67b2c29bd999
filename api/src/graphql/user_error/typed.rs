//! The types of what is wrong with what was asked. Each carries what [`UserError`](super::UserError) promises and what
//! it alone can tell.
//!
//! To add one: a line here, a variant in the interface, and its code if no other has it.

use async_graphql::{Context, Object, Result};
use underlag_domain::wording::Wording;

use super::super::language::Language;
use super::super::long::Long;
use super::super::query::app;
use super::UserErrorCode;

/// What every user error says: its code, its text in every language and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(super) code: UserErrorCode,
    pub(super) wording: Wording,
    pub(super) path: Vec<String>,
}

/// A type that implements the interface, with a struct of the fields it has beyond it.
macro_rules! typed {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[$meta:meta])* $field:ident: $kind:ty),* $(,)? } $($more:tt)*) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name {
            pub(super) fault: Fault,
            $(pub(super) $field: $kind,)*
        }

        $(#[doc = $doc])+
        #[Object]
        impl $name {
            /// Stable code.
            pub(super) async fn code(&self) -> UserErrorCode {
                self.fault.code
            }

            /// What is wrong and what to do about it.
            pub(super) async fn message(
                &self,
                ctx: &Context<'_>,
                #[graphql(default, desc = "Language of the text (språk).")] language: Language,
            ) -> Result<String> {
                Ok(app(ctx)?.texts.fault(language.into(), &self.fault.wording))
            }

            /// Place in what was asked. In a case it is written as case files write it, such as `recipient`, `cloud`,
            /// `seat`; in a comparison after `alternatives` and the number of the alternative, from 0; elsewhere it is
            /// the keys of the input with numbers of items, from 0. Empty for what was asked as a whole.
            pub(super) async fn path(&self) -> &[String] {
                &self.fault.path
            }

            $($more)*
        }
    };
}

typed! {
    /// Something wrong with a case (fel i ärendet).
    CaseFault {}

    /// The name that may have been meant, when what was given is no name but near to one.
    async fn nearest(&self) -> Option<&str> {
        self.fault.wording.nearest.as_deref()
    }
}

typed! {
    /// Something wrong with an offer, or with what is required of offers (fel i anbudet).
    OfferFault {}

    /// The name that may have been meant, when what was given is no name but near to one.
    async fn nearest(&self) -> Option<&str> {
        self.fault.wording.nearest.as_deref()
    }
}

typed! {
    /// A value that what it is for does not allow (otillåtet värde).
    ValidationError {}
}

typed! {
    /// Nothing with this id that whoever asks may see (finns inte). Whether it exists for others is not told.
    NotFoundError {}
}

typed! {
    /// Somebody else has changed it since it was read (ändrat under tiden). Read it again, and ask with the version it
    /// has now if the change is still wanted.
    ConflictError { version: Long }

    /// The version it has now.
    async fn current_version(&self) -> Long {
        self.version
    }
}
