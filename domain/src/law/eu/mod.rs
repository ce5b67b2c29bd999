//! Law of the European Union, one file a provision.

pub mod gdpr_28;
pub mod gdpr_35;
pub mod gdpr_44;
pub mod gdpr_45;
pub mod gdpr_46;
pub mod gdpr_49;
pub mod gdpr_6;
pub mod gdpr_9;
