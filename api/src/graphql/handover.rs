//! Handovers in an answer.

use async_graphql::{ID, Object};
use underlag_domain::assess::HandoverRef;

pub(crate) struct Handover<'a>(pub(crate) &'a HandoverRef);

/// One information made available to one recipient (överlämnande).
#[Object]
impl Handover<'_> {
    /// Its id within the case; none for one that may exist without being listed.
    fn id(&self) -> Option<ID> {
        self.0.id.as_deref().map(ID::from)
    }

    /// Id of the information.
    fn information(&self) -> &str {
        &self.0.information
    }

    /// Name of the information.
    fn information_name(&self) -> &str {
        &self.0.information_name
    }

    /// Id of the recipient.
    fn recipient(&self) -> Option<&str> {
        self.0.recipient.as_deref()
    }

    /// Name of the recipient.
    fn recipient_name(&self) -> Option<&str> {
        self.0.recipient_name.as_deref()
    }
}
