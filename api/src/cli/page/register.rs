//! The register of a day: adequacy decisions, disclosure laws, contested questions, profiles.

use underlag_domain::day::Day;
use underlag_domain::register::{DisclosureLaw, Question, Register};

use super::condition::Outline;
use super::context::factor;
use super::sheet::Sheet;
use super::voice::{Shown, Voice};
use crate::text::{Language, Texts, kebab};

/// Writes what the register holds on a day, as it was known on that day.
pub fn register(texts: &Texts, language: Language, register: &Register, day: Day) -> String {
    let shown = Shown::default();
    let voice = Voice::noting(texts, language, &shown);
    let mut page = RegisterPage { voice, sheet: Sheet::new(), day };
    let shown = day.to_string();
    page.sheet.title(&voice.with("register-title", &[("day", &shown)]));
    let checked = register.checked_through.to_string();
    page.sheet.paragraph(0, &voice.with("rules-register-checked", &[("day", &checked)]));
    page.adequacy(register);
    page.area(register);
    page.laws(register);
    page.agreements(register);
    page.questions(register);
    page.profiles(register);
    page.sheet.gap();
    page.sheet.paragraph(0, &voice.review_note());
    page.sheet.finish()
}

struct RegisterPage<'a> {
    voice: Voice<'a>,
    sheet: Sheet,
    day: Day,
}

impl RegisterPage<'_> {
    fn adequacy(&mut self, register: &Register) {
        self.sheet.heading(&self.voice.say("register-adequacy"));
        for decision in register.adequacy.iter().filter(|decision| decision.in_force(self.day, self.day)) {
            self.sheet.item(0, &format!("{} ({}, {})", self.voice.entry(&decision.id), decision.citation, decision.id));
            self.sheet.under(0, &self.period(decision.from, decision.to));
            if let Some(text) = self.voice.find(&format!("adequacy-{}.scope", kebab(&decision.id))) {
                self.sheet.under(0, &text);
            }
            if let Some(scope) = &decision.scope {
                let outline = Outline { voice: self.voice, text: String::new() };
                self.sheet.under(0, &self.voice.with("register-scope", &[("scope", &outline.scope(scope))]));
            }
            let standing = self.voice.source(decision.source.standing);
            self.sheet.under(0, &capital(&standing));
            for event in decision.events_known(self.day) {
                let text = self.voice.say(&kebab(&format!("event-{}", event.id)));
                self.sheet.item(1, &format!("{}: {text}", event.day));
            }
        }
    }

    fn period(&self, from: Day, to: Option<Day>) -> String {
        let from = from.to_string();
        match to {
            Some(to) => self.voice.with("rules-between", &[("from", &from), ("to", &to.to_string())]),
            None => self.voice.with("rules-since", &[("from", &from)]),
        }
    }

    fn area(&mut self, register: &Register) {
        self.sheet.heading(&self.voice.say("register-area"));
        let members: Vec<String> = register
            .gdpr_area
            .iter()
            .filter(|member| member.holds_on(self.day))
            .map(|member| self.voice.country(&member.jurisdiction))
            .collect();
        self.sheet.paragraph(0, &members.join(", "));
    }

    fn laws(&mut self, register: &Register) {
        self.sheet.heading(&self.voice.say("register-laws"));
        self.sheet.paragraph(0, &self.voice.say("page-reach"));
        for law in register.disclosure_laws.iter().filter(|law| law.reaches_on(self.day)) {
            self.sheet.item(0, &self.voice.entry(&law.id));
            self.sheet.under(0, &format!("{} ({})", law.citation, law.id));
            self.sheet.under(0, &self.lifetime(law));
            let factors: Vec<String> = law.reaches.iter().map(|through| factor(self.voice, *through)).collect();
            self.sheet.under(0, &factors.join(" "));
            self.sheet.under(0, &capital(&self.voice.source(law.source.standing)));
        }
    }

    fn lifetime(&self, law: &DisclosureLaw) -> String {
        let period = self.period(law.from, law.to);
        match law.reaches_to {
            Some(until) if law.lapsed_on(self.day) => {
                let lapsed = self.voice.with("warning-law-lapsed", &[("law", &law.id), ("until", &until.to_string())]);
                format!("{period} {lapsed}")
            }
            _ => period,
        }
    }

    fn agreements(&mut self, register: &Register) {
        self.sheet.heading(&self.voice.say("register-agreements"));
        for agreement in register.security_agreements.iter().filter(|agreement| agreement.holds_on(self.day)) {
            let states: Vec<String> = agreement.jurisdictions.iter().map(|code| self.voice.country(code)).collect();
            self.sheet.item(0, &format!("{} ({}): {}", agreement.citation, agreement.id, states.join(", ")));
            self.sheet.under(0, &self.period(agreement.from, agreement.to));
        }
    }

    fn questions(&mut self, register: &Register) {
        self.sheet.heading(&self.voice.say("heading-contested"));
        for question in &register.questions {
            self.question(question);
        }
    }

    fn question(&mut self, question: &Question) {
        self.sheet.item(0, &self.voice.contested(&question.id));
        if let Some(requisite) = self.voice.find(&format!("question-{}.requisite", kebab(&question.id))) {
            self.sheet.under(0, &self.voice.with("register-requisite", &[("requisite", &requisite)]));
        }
        for position in &question.positions {
            self.sheet.item(1, &format!("`{}`: {}", position.id, self.voice.position(&question.id, &position.id)));
            for holder in &position.holders {
                let standing = self.voice.source(holder.standing);
                self.sheet.item(2, &format!("{}, {} ({}; {standing})", holder.who, holder.document, holder.day));
            }
        }
    }

    fn profiles(&mut self, register: &Register) {
        self.sheet.heading(&self.voice.say("register-profiles"));
        for profile in &register.profiles {
            self.sheet.item(0, &format!("`{}`: {}", profile.id, self.voice.profile(&profile.id)));
            self.sheet.under(0, &profile.basis);
            for (question, position) in &profile.choices {
                self.sheet.item(1, &format!("{question} `{position}`: {}", self.voice.position(question, position)));
            }
        }
    }
}

fn capital(text: &str) -> String {
    super::voice::capitalised(&format!("{text}."))
}
