//! Names of what is in a case: paths, handovers and circumstances in words.

use underlag_domain::assess::{Because, HandoverRef, SubjectRef};
use underlag_domain::attribute::{Attribute, Scope};
use underlag_domain::case::{Case, Handover, Inquiry, Subject};
use underlag_domain::own_rule::OwnRule;
use underlag_domain::truth::Certainty;

use super::voice::Voice;

/// Between an information and its recipient.
const ARROW: &str = " → ";

/// Most names listed after each other.
const MOST_NAMES: usize = 6;

/// Names of one case in one language (namn i ärendet).
#[derive(Clone, Copy)]
pub struct Names<'a> {
    voice: Voice<'a>,
    case: &'a Case,
    inquiry: &'a Inquiry,
}

impl<'a> Names<'a> {
    /// The names of a case.
    pub const fn new(voice: Voice<'a>, case: &'a Case, inquiry: &'a Inquiry) -> Self {
        Self { voice, case, inquiry }
    }

    /// What a path such as `recipient.cloud.seat` is about.
    pub fn resolve(&self, path: &str) -> Option<(Subject, Attribute)> {
        let (scope, rest) = path.split_once('.')?;
        let scope = [Scope::Case, Scope::Information, Scope::Recipient, Scope::Handover]
            .into_iter()
            .find(|known| known.key() == scope)?;
        let (id, key) = if scope == Scope::Case { ("case", rest) } else { rest.rsplit_once('.')? };
        let subject = self.case.subjects(scope).into_iter().find(|subject| self.case.name_of(*subject).0 == id)?;
        Some((subject, Attribute::find(scope, key)?))
    }

    /// The body's own rule that an id such as `own/no_us_cloud` refers to.
    fn own_rule(&self, id: &str) -> Option<&'a OwnRule> {
        self.case.own_rules().iter().find(|rule| rule.reference == id)
    }

    /// Name of a rule with its citation, or of the body's own rule.
    pub fn rule(&self, id: &str) -> String {
        match self.own_rule(id) {
            Some(rule) => self.voice.with("own-rule", &[("title", &rule.title)]),
            None => self.voice.rule(id),
        }
    }

    /// What a rule finds when its condition holds; of an own rule who decided it, when, and where that is written.
    pub fn finding(&self, id: &str) -> String {
        match self.own_rule(id) {
            Some(rule) => {
                let day = rule.decided.to_string();
                let arguments = [("organ", rule.decided_by.as_str()), ("day", &day), ("source", &rule.source)];
                self.voice.with("own-rule.finding", &arguments)
            }
            None => self.voice.finding(id),
        }
    }

    /// A path in words: `Säte (Molnet AB)`.
    pub fn path(&self, path: &str) -> String {
        let Some((subject, attribute)) = self.resolve(path) else { return path.to_owned() };
        let label = self.voice.attribute(attribute);
        self.subject(subject).map_or_else(|| label.clone(), |name| format!("{label} ({name})"))
    }

    /// Name of a subject; the case needs none.
    pub fn subject(&self, subject: Subject) -> Option<String> {
        match subject {
            Subject::Case => None,
            Subject::Information(_) | Subject::Recipient(_) => Some(self.case.name_of(subject).1.to_owned()),
            Subject::Handover(at) => self.case.handovers().get(at).map(|handover| self.pair(handover)),
        }
    }

    /// Name of what an attribute is about.
    pub fn subject_of(&self, what: &SubjectRef) -> Option<String> {
        self.resolve(&what.path).and_then(|(subject, _)| self.subject(subject))
    }

    /// Handovers, those of one information together: `Journaler → Molnet AB, Driften AB`.
    pub fn handovers<'h>(&self, handovers: impl IntoIterator<Item = &'h HandoverRef>) -> String {
        let mut together: Vec<(String, Vec<String>)> = Vec::new();
        for handover in handovers {
            let name = self.handover(handover);
            let (information, recipient) = name.rsplit_once(ARROW).unwrap_or((name.as_str(), ""));
            match together.last_mut() {
                Some((same, recipients)) if same == information => recipients.push(recipient.to_owned()),
                _ => together.push((information.to_owned(), vec![recipient.to_owned()])),
            }
        }
        let names: Vec<String> = together
            .iter()
            .map(|(information, recipients)| format!("{information}{ARROW}{}", self.list(recipients)))
            .collect();
        self.list(&names)
    }

    /// A handover: `Journaler → Molnet AB`.
    pub fn handover(&self, handover: &HandoverRef) -> String {
        let listed = handover.id.as_ref().and_then(|id| self.case.handovers().iter().find(|listed| listed.id == *id));
        listed.map_or_else(
            || format!("{}{ARROW}{}", handover.information_name, self.voice.say("page-unlisted-recipient")),
            |listed| self.pair(listed),
        )
    }

    fn pair(&self, handover: &Handover) -> String {
        let information = self.case.name_of(Subject::Information(handover.information)).1;
        let recipient = self.case.name_of(Subject::Recipient(handover.recipient)).1;
        let same =
            |other: &&Handover| other.information == handover.information && other.recipient == handover.recipient;
        if self.case.handovers().iter().filter(same).count() > 1 {
            format!("{information}{ARROW}{recipient} ({})", handover.id)
        } else {
            format!("{information}{ARROW}{recipient}")
        }
    }

    /// Circumstances in words, each once.
    pub fn reasons(&self, because: &[Because]) -> Vec<String> {
        let mut lines: Vec<String> = Vec::with_capacity(because.len());
        for line in because.iter().map(|because| self.because(because)) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }

    /// One circumstance in words.
    pub fn because(&self, because: &Because) -> String {
        if let Some(attribute) = because.attribute {
            let label = self.voice.attribute(attribute);
            return format!("{label}: {}", self.stated(attribute, because));
        }
        if self.voice.find(&format!("question-{}", crate::text::kebab(&because.what))).is_some() {
            let question = self.voice.contested(&because.what);
            return match because.values.as_slice() {
                [position] => format!("{question} {}", self.voice.position(&because.what, position)),
                _ if because.holds == Certainty::Unknown => {
                    format!("{question} {}", self.voice.say("page-open-question"))
                }
                _ => format!("{question} {}", self.voice.say("page-any-position")),
            };
        }
        self.voice.entry(&because.what)
    }

    fn stated(&self, attribute: Attribute, because: &Because) -> String {
        // What the law presumes is not a judgment somebody has made.
        let judged = self.resolve(&because.what).is_none_or(|(subject, attribute)| {
            let recorded = self.case.judged(subject, attribute, self.inquiry.as_of, self.inquiry.known_on);
            recorded.known.values != attribute.row().domain.all()
        });
        if attribute.is_presumed() && !judged {
            self.voice.say("page-presumed")
        } else {
            self.voice.values(attribute, &because.values)
        }
    }

    /// Names after each other, at most a readable number of them.
    pub fn list(&self, names: &[String]) -> String {
        let mut shown = names.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>().join("; ");
        if names.len() > MOST_NAMES {
            shown.push(' ');
            shown.push_str(&self.voice.with("page-more-facts", &[("count", &(names.len() - MOST_NAMES).to_string())]));
        }
        shown
    }
}
