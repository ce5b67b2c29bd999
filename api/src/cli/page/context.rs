//! What surrounds an answer: contested questions, duties, foreign law, presumptions, warnings and the receipt.

use std::collections::BTreeSet;

use underlag_domain::assess::{DutyFinding, ReachFinding, Warning};
use underlag_domain::register::Factor;
use underlag_domain::truth::Certainty;

use super::answer::{AnswerPage, grouped};
use super::voice::{Voice, capitalised};

/// What connects a party to a country, in words.
pub(super) fn factor(voice: Voice<'_>, factor: Factor) -> String {
    voice.say(factor.text_id())
}

impl AnswerPage<'_> {
    /// Contested questions under which the answer would differ.
    pub(super) fn contested(&mut self) {
        let assessment = self.assessment();
        if assessment.contested.is_empty() {
            return;
        }
        self.sheet.heading(&self.voice.say("heading-contested"));
        self.sheet.paragraph(0, &self.voice.say("page-contested"));
        for contested in &assessment.contested {
            self.sheet.item(0, &self.voice.contested(&contested.question));
            for under in &contested.positions {
                let position = self.voice.position(&contested.question, &under.position);
                let headline = self.voice.headline(under.headline);
                let mut line = format!("{position} → {headline}");
                if contested.chosen.as_ref() == Some(&under.position) {
                    line = format!("{line} ({})", self.voice.say("page-chosen"));
                }
                self.sheet.item(1, &line);
                for (test, standing) in &under.differs {
                    self.sheet.item(2, &format!("{}: {}", self.voice.test(*test), self.voice.standing(*standing)));
                }
            }
        }
    }

    /// Who must decide, then every other duty.
    pub(super) fn duties(&mut self) {
        for (decides, heading) in [(true, "heading-decides"), (false, "heading-duties")] {
            let duties: Vec<&DutyFinding> =
                self.assessment().duties.iter().filter(|duty| duty.decides == decides).collect();
            if duties.is_empty() {
                continue;
            }
            self.sheet.heading(&self.voice.say(heading));
            for duty in duties {
                let role = capitalised(&self.voice.role(duty.role));
                let open = if duty.arises == Certainty::True {
                    String::new()
                } else {
                    format!(" ({})", self.voice.say("page-possible"))
                };
                self.sheet.item(0, &format!("{role}{open}: {}", self.voice.rule(&duty.rule.id)));
                self.sheet.under(0, &self.voice.finding(&duty.rule.id));
                self.sheet.under(0, &self.voice.with("page-concerns", &[("subjects", &self.concerned(duty))]));
            }
        }
    }

    fn concerned(&self, duty: &DutyFinding) -> String {
        let informations = self.names.list(&duty.informations);
        if duty.recipients.is_empty() {
            informations
        } else {
            format!("{informations} → {}", self.names.list(&duty.recipients))
        }
    }

    /// Foreign law, by law and recipient.
    pub(super) fn reach(&mut self) {
        let assessment = self.assessment();
        if assessment.reach.is_empty() {
            return;
        }
        self.sheet.heading(&self.voice.say("heading-reach"));
        self.sheet.paragraph(0, &self.voice.say("page-reach"));
        for (law, findings) in grouped(assessment.reach.iter().map(|reach| (reach.law.as_str(), reach))) {
            self.sheet.item(0, &self.voice.entry(law));
            let recipients = grouped(findings.into_iter().map(|reach| {
                let name =
                    reach.handover.recipient_name.clone().unwrap_or_else(|| self.voice.say("page-unlisted-recipient"));
                (name, reach)
            }));
            for (recipient, findings) in recipients {
                self.sheet.item(1, &self.reached(&recipient, &findings));
            }
        }
    }

    fn reached(&self, recipient: &str, findings: &[&ReachFinding]) -> String {
        let certain: BTreeSet<Factor> =
            findings.iter().filter(|reach| reach.reaches == Certainty::True).map(|reach| reach.through).collect();
        // One connection is enough, so what else may connect is said only where none certainly does.
        let possible: BTreeSet<Factor> =
            findings.iter().map(|reach| reach.through).filter(|_| certain.is_empty()).collect();
        let mut line = format!("{recipient}:");
        for through in certain {
            line = format!("{line} {}", factor(self.voice, through));
        }
        for through in possible {
            line = format!("{line} {}: {}", capitalised(&self.voice.say("page-possible")), factor(self.voice, through));
        }
        if findings.iter().all(|reach| reach.only_ciphertext == Certainty::True) {
            line = format!("{line} {}", self.voice.say("page-only-ciphertext"));
        }
        line
    }

    /// Presumptions that carried an obstacle.
    pub(super) fn presumptions(&mut self) {
        let presumptions = &self.assessment().presumptions;
        if presumptions.is_empty() {
            return;
        }
        self.sheet.heading(&self.voice.say("heading-presumptions"));
        for presumption in presumptions {
            let judgment = self.names.path(&presumption.what.path);
            let arguments = [("judgment", judgment.as_str()), ("citation", presumption.citation)];
            self.sheet.item(0, &self.voice.with("presumption-applied", &arguments));
        }
    }

    /// Facts on which sources disagree.
    pub(super) fn conflicts(&mut self) {
        let conflicts = &self.assessment().conflicts;
        if conflicts.is_empty() {
            return;
        }
        self.sheet.heading(&self.voice.say("heading-conflicts"));
        for conflict in conflicts {
            self.sheet.item(0, &format!("{} (`{}`)", self.names.path(&conflict.path), conflict.path));
        }
    }

    /// What a reader should know beside the answer.
    pub(super) fn warnings(&mut self) {
        let warnings = &self.assessment().warnings;
        self.sheet.heading(&self.voice.say("heading-warnings"));
        let (unverified, others): (Vec<_>, Vec<_>) = warnings
            .iter()
            .partition(|warning| matches!(warning, Warning::UnverifiedRule { .. } | Warning::UnverifiedEntry { .. }));
        let mut others = others;
        others.sort_by_key(|warning| match warning {
            Warning::Event { day, .. } => Some(*day),
            _ => None,
        });
        for warning in others {
            // Conflicts have a section of their own.
            if !matches!(warning, Warning::Conflict { .. }) {
                self.sheet.item(0, &self.warning(warning));
            }
        }
        let alike = grouped(unverified.into_iter().filter_map(|warning| match warning {
            Warning::UnverifiedRule { rule, standing } => Some((*standing, self.voice.rule(rule))),
            Warning::UnverifiedEntry { entry, standing } => Some((*standing, self.law_name(entry))),
            _ => None,
        }));
        for (standing, names) in alike {
            let standing = capitalised(&self.voice.source(standing));
            self.sheet.item(0, &format!("{standing}: {}", names.join("; ")));
        }
    }

    fn warning(&self, warning: &Warning) -> String {
        let with = |id: &str, arguments: &[(&str, String)]| {
            let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.voice.with(id, &arguments)
        };
        match warning {
            Warning::AfterRegisterChecked { checked } => {
                with("warning-after-register-checked", &[("checked", checked.to_string())])
            }
            Warning::BeforeModelled { test } => with("warning-before-modelled", &[("test", self.voice.test(*test))]),
            Warning::Event { event, day, pending, check_again, source, standing, .. } => {
                let text = self.voice.say(&crate::text::kebab(&format!("event-{event}")));
                let told = with(
                    "warning-event",
                    &[
                        ("event", text),
                        ("day", day.to_string()),
                        ("source", source.clone()),
                        ("standing", self.voice.source(*standing)),
                    ],
                );
                let again = check_again.map(|day| {
                    let id = if *pending { "warning-event-pending" } else { "warning-event-check-again" };
                    with(id, &[("day", day.to_string())])
                });
                again.map_or(told.clone(), |again| format!("{told} {again}"))
            }
            Warning::LawLapsed { law, until } => {
                with("warning-law-lapsed", &[("law", self.law_name(law)), ("until", until.to_string())])
            }
            Warning::UnverifiedRule { rule, standing } => with(
                "warning-unverified-rule",
                &[("rule", self.voice.rule(rule)), ("standing", self.voice.source(*standing))],
            ),
            Warning::UnverifiedEntry { entry, standing } => with(
                "warning-unverified-entry",
                &[("entry", self.voice.entry(entry)), ("standing", self.voice.source(*standing))],
            ),
            Warning::Provision { rule, applies } => {
                let id = if *applies == Certainty::True { "warning-provision" } else { "warning-provision-maybe" };
                with(id, &[("rule", self.voice.rule(rule)), ("finding", self.voice.finding(rule))])
            }
            Warning::UnreviewedRules => self.voice.say("warning-unreviewed-rules"),
            Warning::StaleJudgment { path, by, day } => with(
                "warning-stale-judgment",
                &[("judgment", self.names.path(path)), ("by", by.clone()), ("day", day.to_string())],
            ),
            Warning::ClaimNotCounted { path } => {
                with("warning-claim-not-counted", &[("attribute", self.names.path(path))])
            }
            Warning::Conflict { path } => with("warning-conflict", &[("attribute", self.names.path(path))]),
        }
    }

    /// Short name of a law that reaches, or the text of another register entry.
    pub(super) fn law_name(&self, law: &str) -> String {
        let found = self.assessment().reach.iter().find(|reach| reach.law == law);
        let short = found.and_then(|reach| reach.citation.split(',').next());
        short.map_or_else(|| self.voice.entry(law), str::to_owned)
    }

    /// What the answer rests on.
    pub(super) fn receipt(&mut self) {
        let receipt = &self.assessment().receipt;
        self.sheet.heading(&self.voice.say("heading-receipt"));
        let rows = [
            ("engine", receipt.engine),
            ("rules", receipt.rules.as_str()),
            ("register", receipt.register.as_str()),
            ("profile", receipt.profile.as_str()),
            ("case", receipt.case.as_str()),
            ("inquiry", receipt.inquiry.as_str()),
            ("answer", receipt.answer.as_str()),
        ];
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|(part, value)| vec![self.voice.say(&format!("receipt-{part}")), (*value).to_owned()])
            .collect();
        self.sheet.table(&rows);
    }
}
