//! Roles.

use async_graphql::{Enum, Object};
use underlag_domain::role;

use super::language::Language;
use crate::app::App;

/// Code of a role (roll).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "role::Role")]
pub(crate) enum RoleCode {
    /// Case officer (handläggare), who prepares the case.
    CaseOfficer,
    /// Information owner (informationsägare): accountable for the information, always in the public body.
    InformationOwner,
    /// The authority that holds the information (myndigheten, nämnden): decides on disclosure.
    HoldingAuthority,
    /// Controller (personuppgiftsansvarig).
    Controller,
    /// Data protection officer (dataskyddsombud): advises, never decides.
    DataProtectionOfficer,
    /// Security protection officer (säkerhetsskyddschef).
    SecurityProtectionOfficer,
    /// Operator of security-sensitive activity (verksamhetsutövare).
    Operator,
    /// Contract manager or procurer (upphandlare, avtalsförvaltare).
    Procurer,
    /// Supplier (leverantör): can tell and sign, never own the responsibility.
    Supplier,
    /// Staff of the supplier and its sub-suppliers (leverantörens personal).
    SupplierStaff,
    /// The authority that receives the information (mottagande myndighet).
    ReceivingAuthority,
}

pub(crate) struct Role<'a> {
    pub(crate) app: &'a App,
    pub(crate) role: role::Role,
}

/// Who can answer, act, judge or carry a duty (roll).
#[Object]
impl Role<'_> {
    /// Code of the role.
    fn code(&self) -> RoleCode {
        self.role.into()
    }

    /// Name of the role, in the definite form.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("role-{}", self.role.key()), &[])
    }

    /// Whether the role belongs to the public body that asks.
    fn in_public_body(&self) -> bool {
        self.role.is_in_public_body()
    }
}
