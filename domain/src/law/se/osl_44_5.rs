//! OSL 44:5: duties of silence that limit the freedom to communicate information (meddelarfrihet).
//!
//! Provision: point 6, the duty of silence in outsourcing (L 2020:914, 4 §) limits the freedom to communicate and publish
//! information that the fundamental laws otherwise give the supplier's staff.
//! Question: does that duty of silence arise?
//! Not modelled: the other points; wordings of the section after the point was added, which concern those.
//! Contested: none.

use crate::day::{Day, Period};
use crate::law::se::lag_2020_914::DUTY_ARISES;
use crate::law::se::wording::wording;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// The duty of silence goes before the freedom to communicate information (inskränkt meddelarfrihet).
pub static RULE: Rule = Rule {
    id: "osl_44_5",
    citation: "44 kap. 5 § 6 offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Warning,
    versions: &[wording(Period::since(Day::of(2023, 7, 1)), "SFS 2023:335", DUTY_ARISES)],
};
