//! OSL 40:5: secrecy where an authority only processes or stores for another (teknisk bearbetning för annans räkning).
//!
//! Provision: personal and economic circumstances of individuals are absolutely secret at an authority that holds
//! the information only for technical processing or storage on somebody's behalf.
//! Question: does the body itself hold the information only for somebody else; does a receiving authority?
//! Not modelled: the wording before 2018-01-01. The receiving authority is bound for any personal or economic circumstances;
//! the duty is found only where the information is under a provision that protects individuals here too.
//! Contested: I-03 whether absolute secrecy can be outsourced: 10:2 a makes no exception for it, and no position found bars
//! it here; how strong the secrecy is weighs in the judgment on suitability.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::se::secrecy::FOR_INDIVIDUALS;
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Secrecy at an authority that processes for another (sekretess vid teknisk bearbetning).
pub static OBSTACLE: Rule = Rule {
    id: "osl_40_5",
    citation: "40 kap. 5 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:1077",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // The body holds it only to process or store it for somebody else.
            among(Attribute::Secrecy, &["osl_40_5"]),
            // Whatever the harm (absolut sekretess).
            Expression::Term(&terms::ABSOLUTE_SECRECY),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    }],
};

/// The receiving authority is bound by absolute secrecy (mottagande myndighets sekretess).
pub static RECEIVER: Rule = Rule {
    id: "osl_40_5_receiver",
    citation: "40 kap. 5 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Duty { role: Role::ReceivingAuthority, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:1077",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::RecipientKind, &["domestic_authority"]),
            // Personal or economic circumstances of individuals.
            among(Attribute::Secrecy, FOR_INDIVIDUALS),
            // Only technical processing or storage on behalf of another.
            yes(Attribute::OnlyTechnical),
            yes(Attribute::ActsOnBehalf),
        ]),
    }],
};
