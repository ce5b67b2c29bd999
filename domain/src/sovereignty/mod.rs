//! The EU Cloud Sovereignty Framework (EU:s ramverk för suveräna molntjänster): a scorer that stands beside the law.
//!
//! The framework is procurement guidance. What it says of an offer binds nobody, is no test of law and moves no
//! headline: nothing outside this module may use it, and a test forbids it. The minimum SEAL gates, the score only
//! ranks among those that pass the gate, and what is not known is an interval: the worst step at the lower end, the
//! best at the upper.

mod amount;
mod fault;
mod framework;
mod gate;
mod offer;
mod ranking;
mod read;
mod score;
mod seal;
mod wording;

pub use amount::{Interval, Percent, Points};
pub use fault::{OfferFault, OfferFaults, OfferProblem};
pub use framework::{Criterion, Document, Framework, Objective, Step, WeightSet};
pub use gate::{Gate, Requirement, RequirementDraft};
pub use offer::{AnswerDraft, Answered, MOST_OFFERS, Offer, OfferDraft};
pub use ranking::{Rank, Ranking};
pub use read::{MAX_OFFER_BYTES, read_offer};
pub use score::{ObjectiveScore, OfferScore, ScoreCard};
pub use seal::{Seal, SealInterval};
