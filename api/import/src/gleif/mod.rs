//! The golden copy of the Global LEI System, as it is published in CSV.

mod exceptions;
mod level1;
mod level2;
mod status;

pub(crate) use exceptions::Exceptions;
pub(crate) use level1::Level1;
pub(crate) use level2::Level2;
