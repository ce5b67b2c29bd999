//! Underlag's domain: what is known, the law, the engine, the answer. Pure: no input or output, no clock, no
//! randomness; time and ids are arguments.

pub mod attribute;
pub mod day;
pub mod expression;
pub mod jurisdiction;
pub mod law;
pub mod register;
pub mod role;
pub mod rule;
mod suggest;
pub mod test_of_law;
pub mod truth;
pub mod values;
