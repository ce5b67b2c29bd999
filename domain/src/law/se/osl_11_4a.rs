//! OSL 11:4 a: secrecy for public interests follows the information (överföring av sekretess).
//!
//! Provision: secrecy that protects a public interest follows to an authority that processes or stores the
//! information technically on another's behalf.
//! Question: is the recipient a Swedish authority that only processes or stores?
//! Not modelled: competing secrecy at the receiving authority.
//! Contested: none.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::se::secrecy::FOR_PUBLIC_INTERESTS;
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The receiving authority applies the same secrecy (överförd sekretess).
pub static RULE: Rule = Rule {
    id: "osl_11_4a",
    citation: "11 kap. 4 a § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Duty { role: Role::ReceivingAuthority, decides: false },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 1, 1)),
        amended_by: "SFS 2017:1077",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25; amendment register",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            among(Attribute::RecipientKind, &["domestic_authority"]),
            // Secrecy that protects a public interest (sekretessreglerad av hänsyn till ett allmänt intresse).
            among(Attribute::Secrecy, FOR_PUBLIC_INTERESTS),
            yes(Attribute::OnlyTechnical),
            yes(Attribute::ActsOnBehalf),
        ]),
    }],
};
