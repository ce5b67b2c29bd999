//! A case as somebody wrote it, in text, and its check. Case files and GraphQL inputs both become a draft;
//! only a checked draft becomes a [`Case`].

use std::collections::{BTreeMap, BTreeSet};

use super::own_rule::{self, OwnRuleDraft};
use super::{Case, CaseFaults, Evidence, Handover, Judgment, Outcome, Problem, StatedBy, Statement, Subject, Thing};
use crate::attribute::{Attribute, Kind, Scope};
use crate::day::Day;
use crate::suggest::{nearest, shown};
use crate::values::Values;
use crate::wording::{Excess, Expected, KnownValues, ShareFault};

/// Most informations, recipients and handovers of a case; a larger arrangement is several cases.
pub const MOST_HANDOVERS: usize = 500;
/// Most recorded judgments of a case.
pub const MOST_JUDGMENTS: usize = 4_000;
/// Most statements of one fact.
pub const MOST_STATEMENTS: usize = 20;
/// Longest text in characters; names are shorter.
pub const LONGEST_TEXT: usize = 2_000;

/// A case as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseDraft {
    /// Title.
    pub title: String,
    /// Facts of the case as a whole.
    pub facts: Vec<FactDraft>,
    /// Informations.
    pub informations: Vec<ThingDraft>,
    /// Recipients.
    pub recipients: Vec<ThingDraft>,
    /// Handovers.
    pub handovers: Vec<HandoverDraft>,
    /// Judgments.
    pub judgments: Vec<JudgmentDraft>,
    /// Rules the body has set itself.
    pub own_rules: Vec<OwnRuleDraft>,
}

/// An information or a recipient as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThingDraft {
    /// Id within the case.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Facts.
    pub facts: Vec<FactDraft>,
    /// Owners, for recipients.
    pub owners: Vec<OwnerDraft>,
}

/// A handover as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandoverDraft {
    /// Id; made from information and recipient when absent.
    pub id: Option<String>,
    /// Id of the information.
    pub information: String,
    /// Id of the recipient.
    pub recipient: String,
    /// Facts.
    pub facts: Vec<FactDraft>,
}

/// A fact as written: an attribute's key and what is stated of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactDraft {
    /// Key below its scope.
    pub key: String,
    /// Statements.
    pub statements: Vec<StatementDraft>,
}

/// A statement as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatementDraft {
    /// Values left possible: one, or several when only narrowed down.
    pub values: Vec<String>,
    /// Source.
    pub source: Option<String>,
    /// Day it became known.
    pub day: Option<String>,
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// Evidence rank; documented when absent.
    pub evidence: Option<String>,
    /// Who stated it; the body when absent.
    pub by: Option<String>,
}

/// An owner of a recipient as written, with a share of votes in percent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnerDraft {
    /// Jurisdiction of the owner.
    pub country: String,
    /// Least share, for example `51` or `33.4`.
    pub min: String,
    /// Greatest share.
    pub max: String,
}

/// A judgment as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JudgmentDraft {
    /// Path of the standard: `handover.backup.not_unsuitable`.
    pub of: String,
    /// `favourable` or `unfavourable`.
    pub outcome: String,
    /// Who judged.
    pub by: String,
    /// Mandate.
    pub mandate: String,
    /// Day.
    pub day: String,
    /// Reasons for.
    pub reasons_for: Vec<String>,
    /// Reasons against.
    pub reasons_against: Vec<String>,
    /// Hash of the facts.
    pub rests_on: Option<String>,
}

impl CaseDraft {
    /// Checks a draft.
    ///
    /// # Errors
    /// Everything found wrong, with its place.
    pub fn check(&self) -> Result<Case, CaseFaults> {
        let mut faults = CaseFaults::default();
        self.check_sizes(&mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut checker = Checker { faults, facts: BTreeMap::new() };
        checker.text("title", &self.title);
        checker.facts("case", Subject::Case, &self.facts);
        let informations = checker.things("information", Subject::Information, &self.informations);
        let recipients = checker.things("recipient", Subject::Recipient, &self.recipients);
        for (at, recipient) in self.recipients.iter().enumerate() {
            checker.owners(at, recipient);
        }
        let handovers = checker.handovers(&self.handovers, &informations, &recipients);
        let Checker { mut faults, facts } = checker;
        let own_rules = own_rule::check_all(&self.own_rules, &mut faults);
        let mut case = Case {
            title: self.title.clone(),
            informations,
            recipients,
            handovers,
            facts,
            judgments: Vec::new(),
            own_rules,
        };
        if case.informations.is_empty() {
            faults.add("", Problem::NoInformation);
        }
        let complete = case.facts.get(&(Subject::Case, Attribute::HandoversComplete));
        if case.handovers.is_empty() && complete.is_some() {
            faults.add("handover", Problem::NoHandover);
        }
        let judgments: Vec<Judgment> =
            self.judgments.iter().enumerate().filter_map(|(at, draft)| draft.check(at, &case, &mut faults)).collect();
        case.judgments = judgments;
        if faults.is_empty() { Ok(case) } else { Err(faults) }
    }

    fn check_sizes(&self, faults: &mut CaseFaults) {
        for (path, count, limit) in [
            ("information", self.informations.len(), MOST_HANDOVERS),
            ("recipient", self.recipients.len(), MOST_HANDOVERS),
            ("handover", self.handovers.len(), MOST_HANDOVERS),
            ("judgment", self.judgments.len(), MOST_JUDGMENTS),
            ("own_rule", self.own_rules.len(), own_rule::MOST_OWN_RULES),
        ] {
            if count > limit {
                faults.add(path, Problem::TooLarge { what: Excess::Entries(count), limit });
            }
        }
    }
}

struct Checker {
    faults: CaseFaults,
    facts: BTreeMap<(Subject, Attribute), Vec<Statement>>,
}

impl Checker {
    fn text(&mut self, path: &str, text: &str) {
        if text.chars().nth(LONGEST_TEXT).is_some() {
            let what = Excess::Text(text.len());
            self.faults.add(path, Problem::TooLarge { what, limit: LONGEST_TEXT });
        }
    }

    fn things(&mut self, section: &str, subject: fn(usize) -> Subject, drafts: &[ThingDraft]) -> Vec<Thing> {
        let mut seen = BTreeSet::new();
        let mut things = Vec::with_capacity(drafts.len());
        for (at, draft) in drafts.iter().enumerate() {
            let path = format!("{section}.{}", shown(&draft.id));
            if !is_id(&draft.id) {
                self.faults.add(section, Problem::BadId { given: shown(&draft.id) });
            } else if !seen.insert(draft.id.as_str()) {
                self.faults.add(section, Problem::Duplicate { given: draft.id.clone() });
            }
            let name = draft.name.clone().unwrap_or_else(|| draft.id.clone());
            self.text(&format!("{path}.name"), &name);
            self.facts(&path, subject(at), &draft.facts);
            things.push(Thing { id: draft.id.clone(), name });
        }
        things
    }

    fn handovers(&mut self, drafts: &[HandoverDraft], informations: &[Thing], recipients: &[Thing]) -> Vec<Handover> {
        let mut seen = BTreeSet::new();
        let mut handovers = Vec::with_capacity(drafts.len());
        let positions = |things: &[Thing]| -> BTreeMap<String, usize> {
            things.iter().enumerate().map(|(at, thing)| (thing.id.clone(), at)).collect()
        };
        let (information_at, recipient_at) = (positions(informations), positions(recipients));
        for (at, draft) in drafts.iter().enumerate() {
            let path =
                draft.id.as_ref().map_or_else(|| format!("handover[{at}]"), |id| format!("handover.{}", shown(id)));
            let mut refer = |what: Scope, given: &str, known: &BTreeMap<String, usize>| {
                known.get(given).copied().or_else(|| {
                    let nearest = nearest(given, known.keys().map(String::as_str));
                    let problem = Problem::UnknownReference { what, given: shown(given), nearest };
                    self.faults.add(format!("{path}.{}", what.key()), problem);
                    None
                })
            };
            let information = refer(Scope::Information, &draft.information, &information_at);
            let recipient = refer(Scope::Recipient, &draft.recipient, &recipient_at);
            let id = draft.id.clone().unwrap_or_else(|| made_id(draft, at, &seen));
            if !is_id(&id) {
                self.faults.add("handover", Problem::BadId { given: shown(&id) });
            } else if !seen.insert(id.clone()) {
                self.faults.add("handover", Problem::Duplicate { given: id.clone() });
            }
            self.facts(&path, Subject::Handover(at), &draft.facts);
            handovers.push(Handover { id, information: information.unwrap_or(0), recipient: recipient.unwrap_or(0) });
        }
        handovers
    }

    fn facts(&mut self, path: &str, subject: Subject, drafts: &[FactDraft]) {
        let scope = subject.scope();
        for draft in drafts {
            let path = format!("{path}.{}", shown(&draft.key));
            let Some(attribute) = Attribute::find(scope, &draft.key) else {
                let nearest = nearest(&draft.key, Attribute::keys(scope));
                self.faults.add(path, Problem::UnknownKey { given: shown(&draft.key), nearest });
                continue;
            };
            if attribute.is_judgment() {
                self.faults.add(path, Problem::JudgmentAsFact);
                continue;
            }
            if draft.statements.len() > MOST_STATEMENTS {
                let what = Excess::Statements(draft.statements.len());
                self.faults.add(path, Problem::TooLarge { what, limit: MOST_STATEMENTS });
                continue;
            }
            let statements: Vec<Statement> =
                draft.statements.iter().filter_map(|statement| self.statement(&path, attribute, statement)).collect();
            if self.facts.insert((subject, attribute), statements).is_some() {
                self.faults.add(path, Problem::Duplicate { given: draft.key.clone() });
            }
        }
    }

    fn statement(&mut self, path: &str, attribute: Attribute, draft: &StatementDraft) -> Option<Statement> {
        let mut values = Values::NONE;
        for given in &draft.values {
            values.insert(value_index(path, attribute, given, &mut self.faults)?);
        }
        if values.is_empty() {
            self.faults.add(path, Problem::Missing { key: "value" });
            return None;
        }
        if let Some(source) = &draft.source {
            self.text(&format!("{path}.source"), source);
        }
        let [day, from, to] = [("day", &draft.day), ("from", &draft.from), ("to", &draft.to)]
            .map(|(key, given)| optional_day(&format!("{path}.{key}"), given.as_deref(), &mut self.faults));
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            self.faults.add(path, Problem::BackwardPeriod);
        }
        let evidence = match draft.evidence.as_deref() {
            None | Some("documented") => Evidence::Documented,
            Some("demonstrated") => Evidence::Demonstrated,
            Some("claimed") => Evidence::Claimed,
            Some(given) => {
                self.odd_word(&format!("{path}.evidence"), given, &["demonstrated", "documented", "claimed"]);
                return None;
            }
        };
        let by = match draft.by.as_deref() {
            None | Some("body") => StatedBy::Body,
            Some("supplier") => StatedBy::Supplier,
            Some("third_party") => StatedBy::ThirdParty,
            Some(given) => {
                self.odd_word(&format!("{path}.by"), given, &["body", "supplier", "third_party"]);
                return None;
            }
        };
        Some(Statement { values, source: draft.source.clone(), day, from, to, evidence, by })
    }

    fn odd_word(&mut self, path: &str, given: &str, known: &[&str]) {
        self.faults.add(path, unknown_value(given, known));
    }

    /// Derives who controls the recipient from its owners, when one of them certainly holds more than half the votes.
    fn owners(&mut self, at: usize, draft: &ThingDraft) {
        let path = format!("recipient.{}.owners", shown(&draft.id));
        if draft.owners.len() > MOST_STATEMENTS {
            let what = Excess::Owners(draft.owners.len());
            self.faults.add(path, Problem::TooLarge { what, limit: MOST_STATEMENTS });
            return;
        }
        let mut least_together = 0;
        let mut controller = None;
        for owner in &draft.owners {
            let country = value_index(&path, Attribute::ControlledFrom, &owner.country, &mut self.faults);
            let (Some(min), Some(max)) = (basis_points(&owner.min), basis_points(&owner.max)) else {
                let fault = ShareFault::NotAShare { min: shown(&owner.min), max: shown(&owner.max) };
                self.faults.add(&path, Problem::BadShare(fault));
                continue;
            };
            if min > max {
                self.faults.add(&path, Problem::BadShare(ShareFault::Backward));
            }
            least_together += min;
            if min > 5_000 {
                controller = country;
            }
        }
        if least_together > 10_000 {
            self.faults.add(&path, Problem::BadShare(ShareFault::MoreThanAll));
        }
        if let Some(country) = controller {
            let derived = Statement { source: Some("owners".to_owned()), ..Statement::plain(Values::one(country)) };
            self.facts.entry((Subject::Recipient(at), Attribute::ControlledFrom)).or_default().push(derived);
        }
    }
}

fn made_id(draft: &HandoverDraft, at: usize, seen: &BTreeSet<String>) -> String {
    let plain: String = format!("{}-{}", draft.information, draft.recipient).chars().take(50).collect();
    if seen.contains(&plain) { format!("{plain}-{at}") } else { plain }
}

pub(super) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
}

pub(super) fn unknown_value(given: &str, known: &[&str]) -> Problem {
    let names = if known.len() > 100 {
        KnownValues::Jurisdictions
    } else {
        KnownValues::Names(known.iter().map(|name| (*name).to_owned()).collect())
    };
    Problem::UnknownValue { given: shown(given), nearest: nearest(given, known.iter().copied()), known: names }
}

fn value_index(path: &str, attribute: Attribute, given: &str, faults: &mut CaseFaults) -> Option<usize> {
    let domain = attribute.row().domain;
    let index = domain.index_of(given);
    if index.is_none() {
        faults.add(path, unknown_value(given, domain.names()));
    }
    index
}

pub(super) fn optional_day(path: &str, given: Option<&str>, faults: &mut CaseFaults) -> Option<Day> {
    let given = given?;
    given.parse().map_err(|error| faults.add(path, Problem::BadDay(error))).ok()
}

/// Share in basis points, 0 to 10 000, from percent with at most two decimals.
fn basis_points(percent: &str) -> Option<u32> {
    let (whole, decimals) = percent.split_once('.').unwrap_or((percent, ""));
    if whole.is_empty() || decimals.len() > 2 || !whole.chars().chain(decimals.chars()).all(|c| c.is_ascii_digit()) {
        return None;
    }
    let hundredths: u32 = format!("{decimals:0<2}").parse().ok()?;
    let points = whole.parse::<u32>().ok()?.checked_mul(100)?.checked_add(hundredths)?;
    (points <= 10_000).then_some(points)
}

/// Reads a path such as `recipient.cloud.seat` or `case.board_decides`.
pub(super) fn path_in(case: &Case, path: &str) -> Result<(Subject, Attribute), Problem> {
    let odd = |what: Scope, given: &str, nearest| Problem::UnknownReference { what, given: shown(given), nearest };
    let parts: Vec<&str> = path.split('.').collect();
    let (scope, id, key) = match parts.as_slice() {
        ["case", key] => (Scope::Case, "", *key),
        ["information", id, key] => (Scope::Information, *id, *key),
        ["recipient", id, key] => (Scope::Recipient, *id, *key),
        ["handover", id, key] => (Scope::Handover, *id, *key),
        _ => {
            return Err(Problem::WrongKind { expected: Expected::Path });
        }
    };
    let subject = case
        .subjects(scope)
        .into_iter()
        .find(|subject| scope == Scope::Case || case.name_of(*subject).0 == id)
        .ok_or_else(|| {
            let subjects = case.subjects(scope);
            odd(scope, id, nearest(id, subjects.iter().map(|subject| case.name_of(*subject).0)))
        })?;
    let attribute = Attribute::find(scope, key)
        .ok_or_else(|| Problem::UnknownKey { given: shown(key), nearest: nearest(key, Attribute::keys(scope)) })?;
    Ok((subject, attribute))
}

impl JudgmentDraft {
    fn check(&self, at: usize, case: &Case, faults: &mut CaseFaults) -> Option<Judgment> {
        let path = format!("judgment[{at}]");
        let (subject, attribute) =
            path_in(case, &self.of).map_err(|problem| faults.add(format!("{path}.of"), problem)).ok()?;
        let Kind::Judgment { .. } = attribute.row().kind else {
            faults.add(format!("{path}.of"), Problem::FactAsJudgment { scope: attribute.row().scope });
            return None;
        };
        let outcome = match self.outcome.as_str() {
            "favourable" => Outcome::Favourable,
            "unfavourable" => Outcome::Unfavourable,
            given => {
                faults.add(format!("{path}.outcome"), unknown_value(given, &["favourable", "unfavourable"]));
                return None;
            }
        };
        for (key, text) in [("by", &self.by), ("mandate", &self.mandate)] {
            if text.trim().is_empty() {
                faults.add(&path, Problem::Missing { key });
            }
        }
        for text in self.reasons_for.iter().chain(&self.reasons_against).chain([&self.by, &self.mandate]) {
            if text.chars().nth(LONGEST_TEXT).is_some() {
                faults.add(&path, Problem::TooLarge { what: Excess::Text(text.len()), limit: LONGEST_TEXT });
            }
        }
        let day = optional_day(&format!("{path}.day"), Some(&self.day), faults)?;
        Some(Judgment {
            subject,
            attribute,
            outcome,
            by: self.by.clone(),
            mandate: self.mandate.clone(),
            day,
            reasons_for: self.reasons_for.clone(),
            reasons_against: self.reasons_against.clone(),
            rests_on: self.rests_on.clone(),
        })
    }
}
