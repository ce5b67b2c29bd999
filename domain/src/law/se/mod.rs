//! Swedish law, one file a provision.

pub mod dsl_3_3;
pub mod dsl_3_5;
pub mod forordning_2024_1005_3;
pub mod information_owner;
pub mod kl_6_38;
pub mod lag_2020_914;
pub mod osl_10_14;
pub mod osl_10_2;
pub mod osl_10_27;
pub mod osl_10_2a;
pub mod osl_11_4a;
pub mod osl_12_2;
pub mod osl_19_3;
pub mod osl_25_1;
pub mod osl_26_1;
pub mod osl_2_1;
pub mod osl_40_5;
pub mod osl_8_1;
pub mod ssf_3_5;
pub mod ssf_3_9;
pub mod ssl_2_1;
pub mod ssl_4_1;
pub mod ssl_4_8;
pub mod ssl_4_9;
