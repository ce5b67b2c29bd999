//! OSL 18:8 b: cybersecurity incidents (incidentrapporter).
//!
//! Provision: what an incident report under the cybersecurity act says, and what an operator did because of the
//! incident, is secret unless it is clear that it can be disclosed without harm to the reporting operator's activity
//! or to the purpose of the measure. At most 40 years.
//! Question: does it come from such a report, and who has judged the harm?
//! Not modelled: incident reports before 2026-01-15. It stands among the provisions for public interests, so consent
//! (12:2) is not taken to lift it although it also protects the operator.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::wording;
use crate::law::terms;
use crate::rule::{Effect, Rule};
use crate::test_of_law::TestOfLaw;

/// Secrecy for incident reports (incidentrapporter).
pub static OBSTACLE: Rule = Rule {
    id: "osl_18_8b",
    citation: "18 kap. 8 b § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[wording(
        Period::since(Day::of(2026, 1, 15)),
        "SFS 2025:1508",
        Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Incident report under the cybersecurity act (cybersäkerhetslagen), or measures after it.
            among(Attribute::Secrecy, &["osl_18_8b"]),
            // Not clearly harmless (omvänt skaderekvisit): presumed until judged.
            Expression::Term(&terms::REVERSE_HARM_TEST),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    )],
};
