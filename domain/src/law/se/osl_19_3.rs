//! OSL 19:3: secrecy in procurement and other dealings (upphandlingssekretess).
//!
//! Provision: information from a matter on acquiring, transferring or using property or services is secret if it can be
//! assumed that the public suffers harm by disclosure (first paragraph). In procurement a tender must not in any case be given
//! to anyone but the tenderer before the award is decided or the tenders are published (second paragraph). At most 20
//! years; for the terms of a contract two or five years.
//! Question: is it a tender before award, or otherwise information on such a matter, and who has judged the harm?
//! Not modelled: what becomes public after the award, sales (third paragraph), electronic auctions.
//! Contested: I-03, whether the second paragraph is a specific ban that rule-breaking grounds do not reach. I-01 before
//! 2023-07-01 (through the term disclosed).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::se::wording::{earlier_wording, wording};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Wordings of the section, which are taken to ask the same throughout.
const fn versions(condition: Expression) -> [Version; 2] {
    [
        earlier_wording(Period::between(Day::of(2009, 6, 30), Day::of(2019, 12, 31)), condition),
        wording(Period::since(Day::of(2020, 1, 1)), "SFS 2019:937", condition),
    ]
}

/// Secrecy in dealings of the public (affärssekretess för det allmänna).
pub static DEALINGS: Rule = Rule {
    id: "osl_19_3_1",
    citation: "19 kap. 3 § första stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // A matter on acquiring, transferring or using property or services, first paragraph.
        among(Attribute::Secrecy, &["osl_19_3_1"]),
        // Harm has not been found to be out of the question (rakt skaderekvisit).
        Expression::Term(&terms::STRAIGHT_HARM_TEST),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// Tender secrecy before award (absolut anbudssekretess).
pub static OBSTACLE: Rule = Rule {
    id: "osl_19_3",
    citation: "19 kap. 3 § andra stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &versions(Expression::All(&[
        Expression::Term(&terms::SWEDISH_BODY),
        // A tender before the award (anbud före tilldelning), second paragraph.
        among(Attribute::Secrecy, &["osl_19_3"]),
        // Whatever the harm (absolut sekretess).
        Expression::Term(&terms::ABSOLUTE_SECRECY),
        // Disclosed to an individual or another authority (OSL 8:1).
        Expression::Term(&terms::DISCLOSED),
    ])),
};

/// The second paragraph read as a specific ban (särskilt förbud). What cannot be given to a Swedish authority cannot be
/// given to a foreign one by 8:3 point 2 either.
pub static BAN: Rule = Rule {
    id: "osl_19_3_ban",
    citation: "19 kap. 3 § andra stycket offentlighets- och sekretesslagen (2009:400)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Bar { bars: &["osl_10_2", "osl_10_2a", "osl_10_27", "osl_8_3_2"] },
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
