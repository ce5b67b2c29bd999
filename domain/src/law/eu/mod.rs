//! Law of the European Union, one file a provision.

pub mod data_act_23;
pub mod data_act_32;
pub mod gdpr_10;
pub mod gdpr_26;
pub mod gdpr_28;
pub mod gdpr_32;
pub mod gdpr_35;
pub mod gdpr_36;
pub mod gdpr_44;
pub mod gdpr_45;
pub mod gdpr_46;
pub mod gdpr_48;
pub mod gdpr_49;
pub mod gdpr_5_1_b;
pub mod gdpr_6;
pub mod gdpr_9;
