//! JulkL 30 §: foreign authorities and international organisations (utländska myndigheter och internationella organ).
//!
//! Provision: secret information may be given to a foreign authority or an international organisation if the cooperation rests on an
//! agreement or act that binds Finland, and the Finnish authority in charge of it could have been given the information.
//! Question: is the recipient such an authority or organisation, and has somebody judged that the conditions are met? A foreign law
//! that reaches a supplier does not make the supplier a foreign authority.
//! Not modelled: the agreements and acts themselves; provisions of other acts on giving information abroad.
//! Contested: none found; that a commission (26 § 3 mom.) does not carry information to a foreign authority is our inference.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// What regulated cooperation lifts: this provision, and the secrecy of every point.
const ABROAD: &[&str] = &[
    "julkl_24_2",
    "julkl_24_7",
    "julkl_24_9",
    "julkl_24_10",
    "julkl_24_17",
    "julkl_24_20",
    "julkl_24_23",
    "julkl_24_24",
    "julkl_24_25",
    "julkl_24_29",
    "julkl_24_30",
    "julkl_24_31",
    "julkl_24_32",
    "julkl_30",
];

/// Secret information to an authority abroad needs a ground of its own (utländsk myndighet).
pub static RULE: Rule = Rule {
    id: "julkl_30",
    citation: "30 § lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(1999, 12, 1)),
        amended_by: "621/1999",
        source: "the act's original Swedish wording at finlex.fi, read 2025-02; later amendments not seen",
        checked: Day::of(2025, 2, 28),
        standing: Standing::Inference,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            // The recipient itself is a foreign authority or an international organisation.
            among(Attribute::RecipientKind, &["foreign_authority", "international_organisation"]),
            // Secret information (sekretessbelagd uppgift).
            Expression::Term(&terms::FINNISH_SECRET),
        ]),
    }],
};

/// Cooperation regulated by an agreement or act that binds Finland (bindande överenskommelse eller rättsakt).
pub static PROVISION: Rule = Rule {
    id: "julkl_30_provision",
    citation: "30 § lagen om offentlighet i myndigheternas verksamhet (621/1999)",
    test: TestOfLaw::Secrecy,
    effect: Effect::Ground { lifts: ABROAD },
    versions: &[Version {
        in_force: Period::since(Day::of(1999, 12, 1)),
        amended_by: "621/1999",
        source: "the act's original Swedish wording at finlex.fi, read 2025-02; later amendments not seen",
        checked: Day::of(2025, 2, 28),
        standing: Standing::Partly,
        condition: Expression::All(&[
            Expression::Term(&terms::FINNISH_BODY),
            among(Attribute::RecipientKind, &["foreign_authority", "international_organisation"]),
            among(Attribute::OtherSecrecyRoute, &["specific_provision_julkl_30"]),
            // Somebody has judged that cooperation is regulated and the Finnish authority could have been given it.
            yes(Attribute::RouteMet),
        ]),
    }],
};
