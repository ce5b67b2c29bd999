//! The law: one file a provision, named by its citation.
//!
//! To add a provision: write its file beside its neighbours, list its rules in [`RULES`], give it its texts in
//! `text/sv` and `text/en`, and write cases in which it is true, false and unknown.

pub mod eu;
pub mod se;
pub mod terms;

use crate::rule::Rule;

/// Obstacles that secrecy provisions raise, for the grounds that lift secrecy whatever its provision.
pub const SECRECY_OBSTACLES: &[&str] = &["osl_19_3", "osl_25_1", "osl_26_1", "osl_40_5"];

/// Every rule of law there is.
pub static RULES: &[&Rule] = &[
    &se::information_owner::RULE,
    &se::kl_6_38::RULE,
    &se::kl_6_38::BOARD_DECIDES,
    &se::forordning_2024_1005_3::RULE,
    &eu::gdpr_6::RULE,
    &eu::gdpr_9::RULE,
    &eu::gdpr_9::EXCEPTIONS,
    &se::dsl_3_3::RULE,
    &se::dsl_3_5::RULE,
    &se::osl_2_1::RULE,
    &se::osl_8_1::RULE,
    &se::osl_10_2::RULE,
    &se::osl_10_2a::RULE,
    &se::osl_10_14::RULE,
    &se::osl_10_27::RULE,
    &se::osl_11_4a::RULE,
    &se::osl_12_2::RULE,
    &se::osl_19_3::OBSTACLE,
    &se::osl_19_3::BAN,
    &se::osl_25_1::OBSTACLE,
    &se::osl_26_1::OBSTACLE,
    &se::osl_40_5::OBSTACLE,
    &se::osl_40_5::RECEIVER,
    &se::lag_2020_914::RULE,
    &se::ssl_2_1::RULE,
    &se::ssl_4_1::RULE,
    &se::ssl_4_8::RULE,
    &se::ssl_4_9::RULE,
    &se::ssf_3_5::RULE,
    &se::ssf_3_9::RULE,
    &eu::gdpr_28::GUARANTEES,
    &eu::gdpr_28::AUTHORISATION,
    &eu::gdpr_28::AGREEMENT,
    &eu::gdpr_28::CONTROLLER_DECIDES,
    &eu::gdpr_35::RULE,
    &eu::gdpr_35::ADVICE,
    &eu::gdpr_44::RULE,
    &eu::gdpr_45::RULE,
    &eu::gdpr_46::RULE,
    &eu::gdpr_49::RULE,
    &eu::gdpr_49::PUBLIC_POWERS,
];
