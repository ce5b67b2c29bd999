//! OSL 19:3: secrecy in procurement (upphandlingssekretess).
//!
//! Provision: a tender must not in any case be given to anyone but the tenderer before the award is decided or
//! the tenders are published (second paragraph).
//! Question: is the information a tender before award?
//! Not modelled: the first paragraph (harm to the procuring body), what becomes public after the award.
//! Contested: I-03, whether the second paragraph is a specific ban that rule-breaking grounds do not reach.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Tender secrecy before award (absolut anbudssekretess).
pub static OBSTACLE: Rule = Rule {
    id: "osl_19_3",
    citation: "19 kap. 3 § offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 6, 30)),
        amended_by: "SFS 2009:400",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Verified,
        condition: Expression::All(&[
            Expression::Term(&terms::SWEDISH_BODY),
            // A tender before the award (anbud före tilldelning), second paragraph.
            among(Attribute::Secrecy, &["osl_19_3"]),
            // Disclosed to an individual or another authority (OSL 8:1).
            Expression::Term(&terms::DISCLOSED),
        ]),
    }],
};

/// The second paragraph read as a specific ban (särskilt förbud).
pub static BAN: Rule = Rule {
    id: "osl_19_3_ban",
    citation: "19 kap. 3 § andra stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Bar { bars: &["osl_10_2", "osl_10_2a", "osl_10_27"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2009, 6, 30)),
        amended_by: "SFS 2009:400",
        source: "third-party copy of the statute text of riksdagen.se, read 2026-04-25",
        checked: Day::of(2026, 4, 25),
        standing: Standing::Inference,
        condition: Expression::All(&[
            among(Attribute::Secrecy, &["osl_19_3"]),
            Expression::Reading(
                "I-03",
                &[("no_exception", Expression::Constant(false)), ("specific_ban", Expression::Constant(true))],
            ),
        ]),
    }],
};
