//! OSL 8:1: secrecy against individuals and other authorities (sekretess mot enskilda och andra myndigheter).
//!
//! Provision: what is secret must not be disclosed to individuals or other authorities unless law allows it; the
//! authority that holds the information decides, and nobody else can. The obstacle itself follows from the
//! secrecy provision the information falls under (`osl_25_1` and its neighbours).
//! Question: is information under a secrecy provision disclosed?
//! Not modelled: nothing known; foreign authorities have 8:3, independent branches 8:2.
//! Contested: I-01 before 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The holding authority tests and decides the disclosure (utlämnandeprövning).
pub static RULE: Rule = Rule {
    id: "osl_8_1",
    citation: "8 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Duty { role: Role::HoldingAuthority, decides: true },
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 6, 30)),
        amended_by: "SFS 2009:400",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // Information under a secrecy provision (sekretessreglerad uppgift).
            Expression::Not(&among(Attribute::Secrecy, &["none"])),
            Expression::Term(&terms::DISCLOSED),
        ]),
    }],
};
