//! Statutory terms that several provisions share.

pub mod another_party;
pub mod cybersecurity_act;
pub mod disclosed;
pub mod effective_measures;
pub mod public_authority;
pub mod security_class;
pub mod swedish_body;
pub mod third_country_transfer;

pub use another_party::{ANOTHER_PARTY, THIRD_COUNTRY_CONNECTION};
pub use cybersecurity_act::UNDER_CYBERSECURITY_ACT;
pub use disclosed::{DISCLOSED, FOR_THE_BODY_ONLY};
pub use effective_measures::EFFECTIVE_MEASURES;
pub use public_authority::PUBLIC_AUTHORITY;
pub use security_class::{CONFIDENTIAL_OR_HIGHER, RESTRICTED_OR_HIGHER, SECRET_OR_HIGHER};
pub use swedish_body::{SWEDISH_BODY, SWEDISH_MUNICIPAL_AUTHORITY, SWEDISH_MUNICIPALITY_OR_REGION};
pub use third_country_transfer::THIRD_COUNTRY_TRANSFER;
