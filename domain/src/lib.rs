//! Underlag's domain: what is known, the law, the engine, the answer. Pure: no input or output, no clock, no
//! randomness; time and ids are arguments.

pub mod assess;
pub mod attribute;
pub mod case;
pub mod coverage;
pub mod day;
pub mod evaluate;
pub mod expression;
pub mod headline;
pub mod jurisdiction;
pub mod law;
pub mod link;
pub mod overview;
pub mod own_rule;
pub mod portfolio;
pub mod register;
pub mod role;
pub mod rule;
pub mod situation;
pub mod sovereignty;
pub mod suggest;
pub mod supplier;
pub mod test_of_law;
pub mod truth;
pub mod values;
pub mod wording;
