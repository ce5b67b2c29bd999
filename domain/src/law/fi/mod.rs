//! Finnish law, one file a provision.

pub mod fi_1050_24;
pub mod fi_1050_4;
pub mod fi_1050_6;
pub mod fi_1101_10;
pub mod fi_1101_12;
pub mod fi_1101_6;
pub mod fi_552;
pub mod fi_703_13;
pub mod fi_703_14;
pub mod fi_703_77;
pub mod fi_703_79;
pub mod fi_906_13;
pub mod fi_906_14;
pub mod fi_906_15;
pub mod fi_906_18;
pub mod fi_906_4;
pub mod fi_906_5;
pub mod gl_124;
pub mod julkl_23;
pub mod julkl_24;
pub mod julkl_26_1;
pub mod julkl_26_3;
pub mod julkl_30;
