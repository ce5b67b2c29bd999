//! GDPR 46: appropriate safeguards (lämpliga skyddsåtgärder).
//!
//! Provision: without an adequacy decision a transfer needs safeguards such as standard clauses or binding
//! corporate rules, with enforceable rights. Since C-311/18 (2020-07-16) the exporter must verify that the law and
//! practice there do not impair them, or add measures that are effective (EDPB Rec. 01/2020, use cases 1 to 5;
//! none is effective where the recipient needs clear text, use cases 6 and 7).
//! Question: is a tool in place, has the exporter judged, and are effective measures used?
//! Not modelled: authorisation (46(3)).
//! Contested: I-05, whether practice may be counted where the law reaches; I-06, encryption beyond storage.

use crate::attribute::Attribute;
use crate::day::{Day, Period};
use crate::expression::{Expression, no, yes};
use crate::law::terms;
use crate::rule::{Effect, Rule, Standing, Version};
use crate::test_of_law::TestOfLaw;

/// Appropriate safeguards (lämpliga skyddsåtgärder).
pub static RULE: Rule = Rule {
    id: "gdpr_46",
    citation: "artikel 46 förordning (EU) 2016/679 (GDPR)",
    test: TestOfLaw::Transfer,
    effect: Effect::Ground { lifts: &["gdpr_44"] },
    versions: &[
        Version {
            in_force: Period::between(Day::of(2018, 5, 25), Day::of(2020, 7, 15)),
            amended_by: "(EU) 2016/679",
            source: "third-party copy of the regulation's text, read 2026-02",
            checked: Day::of(2026, 2, 28),
            standing: Standing::Verified,
            condition: yes(Attribute::TransferTool),
        },
        Version {
            in_force: Period::since(Day::of(2020, 7, 16)),
            amended_by: "C-311/18 Schrems II",
            source: "judgment as reported, EDPB Rec. 01/2020 v2.0 cover page",
            checked: Day::of(2026, 2, 28),
            standing: Standing::Verified,
            condition: Expression::All(&[
                // A transfer tool is in place.
                yes(Attribute::TransferTool),
                Expression::Any(&[
                    // Nothing impairs the safeguards (I-05).
                    Expression::Reading(
                        "I-05",
                        &[
                            // Documented practice may be counted (EDPB v2.0; Cirio; SKR).
                            ("practice_counts", yes(Attribute::SafeguardsHold)),
                            // Where a law reaches, only effective measures help (IMY 2023; DPC 2025).
                            (
                                "effective_measures_only",
                                Expression::All(&[
                                    Expression::Not(&Expression::Reached),
                                    yes(Attribute::SafeguardsHold),
                                ]),
                            ),
                        ],
                    ),
                    // Or the measures are effective by themselves.
                    Expression::Term(&terms::EFFECTIVE_MEASURES),
                ]),
            ]),
        },
    ],
};

/// Split or multi-party processing (uppdelad behandling), use case 5: a ground of its own since it has not been verified.
pub static SPLIT: Rule = Rule {
    id: "gdpr_46_split",
    citation: "artikel 46 förordning (EU) 2016/679 (GDPR); EDPB:s rekommendationer 01/2020, användningsfall 5",
    test: TestOfLaw::Transfer,
    effect: Effect::Ground { lifts: &["gdpr_44"] },
    versions: &[Version {
        in_force: Period::since(Day::of(2020, 7, 16)),
        amended_by: "C-311/18 Schrems II",
        source: "general knowledge; the use case was not read",
        checked: Day::of(2026, 11, 21),
        standing: Standing::Unverified,
        condition: Expression::All(&[
            yes(Attribute::TransferTool),
            // None of the recipients can read it alone.
            yes(Attribute::SplitProcessing),
            no(Attribute::PlaintextNeeded),
        ]),
    }],
};
