//! Statutory terms that several provisions share.

pub mod another_party;
pub mod cybersecurity_act;
pub mod disclosed;
pub mod effective_measures;
pub mod finnish_body;
pub mod finnish_secrecy;
pub mod harm;
pub mod public_authority;
pub mod security_class;
pub mod swedish_body;
pub mod third_country_transfer;

pub use another_party::{ANOTHER_PARTY, THIRD_COUNTRY_CONNECTION};
pub use cybersecurity_act::UNDER_CYBERSECURITY_ACT;
pub use disclosed::{DISCLOSED, FOR_THE_BODY_ONLY};
pub use effective_measures::EFFECTIVE_MEASURES;
pub use finnish_body::{
    BOUND_BY_INFORMATION_SECURITY, FINNISH_BODY, FINNISH_STATE_AUTHORITY, INFORMATION_MANAGEMENT_UNIT,
};
pub use finnish_secrecy::{
    FINNISH_DISCLOSED, FINNISH_SECRET, PRESUMED_SECRET, SECRET_IF_DAMAGE, UNCONDITIONALLY_SECRET,
};
pub use harm::{ABSOLUTE_SECRECY, QUALIFIED_HARM_TEST, REVERSE_HARM_TEST, SECRECY_APPLIES, STRAIGHT_HARM_TEST};
pub use public_authority::PUBLIC_AUTHORITY;
pub use security_class::{CONFIDENTIAL_OR_HIGHER, FINNISH_CLASSIFIED, RESTRICTED_OR_HIGHER, SECRET_OR_HIGHER};
pub use swedish_body::{SWEDISH_BODY, SWEDISH_MUNICIPAL_AUTHORITY, SWEDISH_MUNICIPALITY_OR_REGION};
pub use third_country_transfer::THIRD_COUNTRY_TRANSFER;
