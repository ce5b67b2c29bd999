//! 1101/2019 10 §: where classified documents are handled (säkerhetsområden).
//!
//! Provision: class I only in a secured area; information systems for classes II and III in a secured area; for class IV in a
//! security area, administrative areas included.
//! Question: which class, and in which kind of area does the recipient handle it? A public cloud outside such areas is none.
//! Not modelled: the requirements on the areas (9 §); handling outside them for a short time.
//! Contested: none; the classes are entered as restricted (IV), confidential (III), secret (II) and top_secret (I).

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// The area its class requires (säkerhetsområde).
pub static RULE: Rule = Rule {
    id: "fi_1101_10",
    citation: "10 § statsrådets förordning om säkerhetsklassificering av handlingar inom statsförvaltningen (1101/2019)",
    test: TestOfLaw::SecurityProtection,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 1, 1)),
        amended_by: "1101/2019",
        source: "third-party copy of finlex.fi's consolidated text, read 2026-08-17; an older wording is possible",
        checked: Day::of(2026, 8, 17),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_STATE_AUTHORITY),
            Expression::Match(
                Attribute::SecurityClass,
                &[
                    (&["none"], Expression::Constant(false)),
                    // Class IV (begränsad tillgång): any security area, administrative ones included.
                    (&["restricted"], among(Attribute::SecureArea, &["none"])),
                    // Classes III, II and I (konfidentiell, hemlig, ytterst hemlig): a secured area.
                    (
                        &["confidential", "secret", "top_secret"],
                        among(Attribute::SecureArea, &["none", "administrative_area"]),
                    ),
                ],
            ),
        ]),
    }],
};
