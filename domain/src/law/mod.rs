//! The law: one file a provision, named by its citation.
//!
//! To add a provision: write its file beside its neighbours, list its rules in [`RULES`], give it its texts in
//! `text/sv` and `text/en`, and write cases in which it is true, false and unknown.

pub mod eu;
pub mod fi;
pub mod se;
pub mod terms;

use crate::rule::Rule;

/// Obstacles that secrecy provisions raise, for the grounds that lift secrecy whatever its provision.
pub const SECRECY_OBSTACLES: &[&str] = &["osl_19_3", "osl_25_1", "osl_26_1", "osl_40_5"];

/// Obstacles that Finnish secrecy provisions raise, for the ground that lifts secrecy whatever its provision.
pub const FINNISH_SECRECY_OBSTACLES: &[&str] = &[
    "julkl_24_2",
    "julkl_24_7",
    "julkl_24_9",
    "julkl_24_10",
    "julkl_24_17",
    "julkl_24_20",
    "julkl_24_23",
    "julkl_24_24",
    "julkl_24_25",
    "julkl_24_29",
    "julkl_24_30",
    "julkl_24_31",
    "julkl_24_32",
];

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
    &fi::gl_124::RULE,
    &fi::fi_906_4::RULE,
    &fi::julkl_24::P2,
    &fi::julkl_24::P7,
    &fi::julkl_24::P9,
    &fi::julkl_24::P10,
    &fi::julkl_24::P17,
    &fi::julkl_24::P20,
    &fi::julkl_24::P23,
    &fi::julkl_24::P24,
    &fi::julkl_24::P25,
    &fi::julkl_24::P29,
    &fi::julkl_24::P30,
    &fi::julkl_24::P31,
    &fi::julkl_24::P32,
    &fi::julkl_23::RULE,
    &fi::julkl_26_1::RULE,
    &fi::julkl_26_3::RULE,
    &fi::julkl_30::RULE,
    &fi::julkl_30::PROVISION,
    &fi::fi_1101_6::RULE,
    &fi::fi_1101_10::RULE,
    &fi::fi_1101_12::RULE,
    &fi::fi_906_18::RULE,
    &fi::fi_1050_4::RULE,
    &fi::fi_1050_6::RULE,
    &fi::fi_1050_24::RULE,
    &fi::fi_906_13::RULE,
    &fi::fi_906_14::RULE,
    &fi::fi_906_15::RULE,
    &fi::fi_703_13::RULE,
    &fi::fi_703_14::RULE,
    &fi::fi_703_77::RULE,
    &fi::fi_703_79::RULE,
    &fi::fi_552::RULE,
    &fi::fi_906_5::RULE,
];
