//! Who can answer, act, judge or carry a duty.

use serde::Serialize;

/// A role (roll) in a public body or at a supplier; holders come with the organisation, not with the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Role {
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

impl Role {
    /// Every role, in the order of declaration.
    pub const ALL: [Self; 11] = [
        Self::CaseOfficer,
        Self::InformationOwner,
        Self::HoldingAuthority,
        Self::Controller,
        Self::DataProtectionOfficer,
        Self::SecurityProtectionOfficer,
        Self::Operator,
        Self::Procurer,
        Self::Supplier,
        Self::SupplierStaff,
        Self::ReceivingAuthority,
    ];

    /// Whether the role belongs to the public body that asks.
    pub const fn is_in_public_body(self) -> bool {
        !matches!(self, Self::Supplier | Self::SupplierStaff | Self::ReceivingAuthority)
    }

    /// Name in message ids, lower case with hyphens.
    pub const fn key(self) -> &'static str {
        match self {
            Self::CaseOfficer => "case-officer",
            Self::InformationOwner => "information-owner",
            Self::HoldingAuthority => "holding-authority",
            Self::Controller => "controller",
            Self::DataProtectionOfficer => "data-protection-officer",
            Self::SecurityProtectionOfficer => "security-protection-officer",
            Self::Operator => "operator",
            Self::Procurer => "procurer",
            Self::Supplier => "supplier",
            Self::SupplierStaff => "supplier-staff",
            Self::ReceivingAuthority => "receiving-authority",
        }
    }
}
