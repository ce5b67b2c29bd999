//! GDPR 28: processors (personuppgiftsbiträden).
//!
//! Provision: only processors with sufficient guarantees (1); sub-processors only as authorised (2, 4); a binding
//! contract with documented instructions, also on transfers, from which only Union or Member State law may depart (3); a
//! processor that determines purposes itself is a controller of that processing (10).
//! Question: agreement signed, recipient authorised, guarantees judged, no purposes of the processor's own?
//! Not modelled: the full content of the agreement.
//! Contested: I-04 is decided in article 44; ownership from a third country is listed for the judgment here.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, among, no, yes};
use crate::law::terms;
use crate::role::Role;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Sufficient guarantees (tillräckliga garantier).
pub static GUARANTEES: Rule = Rule {
    id: "gdpr_28_1",
    citation: "artikel 28.1 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            // A processor: somebody else, on the controller's behalf (4(8)).
            yes(Attribute::ActsOnBehalf),
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
            // Sufficient guarantees are the controller's judgment.
            Expression::Not(&yes(Attribute::SufficientGuarantees)),
        ]),
    }],
};

/// Authorised sub-processors only (förhandstillstånd).
pub static AUTHORISATION: Rule = Rule {
    id: "gdpr_28_2",
    citation: "artikel 28.2 och 28.4 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            // A processor: somebody else, on the controller's behalf (4(8)).
            yes(Attribute::ActsOnBehalf),
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
            // Engaged by the controller, or authorised in writing.
            Expression::Not(&yes(Attribute::Authorised)),
        ]),
    }],
};

/// Contract with documented instructions (avtal och dokumenterade instruktioner).
pub static AGREEMENT: Rule = Rule {
    id: "gdpr_28_3",
    citation: "artikel 28.3 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Obstacle,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            // A processor: somebody else, on the controller's behalf (4(8)).
            yes(Attribute::ActsOnBehalf),
            Expression::Not(&among(Attribute::RecipientKind, &["own_staff_or_branch"])),
            Expression::Not(&Expression::All(&[
                // A contract is signed.
                yes(Attribute::ProcessorAgreement),
                // Processes only on documented instructions (3 a).
                no(Attribute::OwnPurposes),
            ])),
        ]),
    }],
};

/// The controller decides whom to engage (den personuppgiftsansvarige).
pub static CONTROLLER_DECIDES: Rule = Rule {
    id: "gdpr_28_controller",
    citation: "artiklarna 24 och 28 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Duty { role: Role::Controller, decides: true },
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: yes(Attribute::PersonalData),
    }],
};

/// A third country's order is no instruction (instruktioner och tredjelands rätt).
pub static ONLY_UNION_LAW: Rule = Rule {
    id: "gdpr_28_3_a",
    citation: "artikel 28.3 a förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            yes(Attribute::ActsOnBehalf),
            Expression::Term(&terms::ANOTHER_PARTY),
            // Law outside the Union and its Member States may be put to the processor.
            Expression::Term(&terms::THIRD_COUNTRY_CONNECTION),
        ]),
    }],
};

/// A processor with purposes of its own is a controller (biträde med egna ändamål).
pub static BECOMES_CONTROLLER: Rule = Rule {
    id: "gdpr_28_10",
    citation: "artikel 28.10 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Processor,
    effect: Effect::Warning,
    versions: &[Version {
        in_force: Period::since(Day::of(2018, 5, 25)),
        amended_by: "(EU) 2016/679",
        source: "third-party copy of the regulation's text, read 2026-02",
        checked: Day::of(2026, 2, 28),
        standing: Standing::Verified,
        condition: Expression::All(&[
            yes(Attribute::PersonalData),
            yes(Attribute::ActsOnBehalf),
            yes(Attribute::OwnPurposes),
        ]),
    }],
};
