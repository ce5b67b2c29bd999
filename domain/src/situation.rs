//! A case as rows the program can run on: one row a handover, sixty-four rows a block.

use crate::attribute::{Attribute, Kind, Scope};
use crate::case::{Case, Inquiry, Judgment, Subject};
use crate::link::Program;
use crate::truth::Truth;
use crate::values::Values;

/// Sixty-four rows: for every slot, each row's possible values.
#[derive(Clone, Debug)]
pub struct Block {
    /// `slots x 64` words, slot by slot.
    sets: Vec<u64>,
    /// Whether the row's handover exists; rows beyond the last certainly do not.
    pub exists: Truth,
    /// How many rows are used, 1 to 64.
    pub rows: usize,
}

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowSubject {
    /// The information.
    pub information: usize,
    /// The recipient; none for a handover nobody has listed.
    pub recipient: Option<usize>,
    /// The handover; none for one nobody has listed.
    pub handover: Option<usize>,
}

/// The rows of a case (läge), with what was noticed while they were laid out.
#[derive(Clone, Debug)]
pub struct Situation {
    /// The rows.
    pub blocks: Vec<Block>,
    /// What each row stands for, in row order.
    pub rows: Vec<RowSubject>,
    /// Facts on which sources disagree.
    pub conflicts: Vec<(Subject, Attribute)>,
    /// Facts on which a supplier's claim in its own favour was left out.
    pub claims_not_counted: Vec<(Subject, Attribute)>,
    /// Judgments that no longer count, by position in the case.
    pub stale: Vec<usize>,
    /// Judgments the law presumes to be unfavourable and nobody has made.
    pub presumed: Vec<(Subject, Attribute)>,
}

impl Block {
    /// A block in which nothing is known, of rows that do not exist.
    pub fn new(program: &Program) -> Self {
        let sets = (0..program.slots()).flat_map(|slot| [program.everything(slot); 64]).collect();
        Self { sets, exists: Truth::FALSE, rows: 0 }
    }

    /// The rows' possible values in a slot.
    pub fn slot(&self, slot: usize) -> &[u64] {
        self.sets.get(slot * 64..slot * 64 + 64).unwrap_or_default()
    }

    /// Sets what is possible in a slot of a row.
    pub fn set(&mut self, slot: usize, row: usize, values: u64) {
        if let Some(cell) = self.sets.get_mut(slot * 64 + row) {
            *cell = values;
        }
    }

    /// Takes over a row of another block.
    pub(crate) fn copy_row(&mut self, row: usize, from: &Self, from_row: usize) {
        for slot in 0..self.sets.len() / 64 {
            self.set(slot, row, from.get(slot, from_row));
        }
        let bit = 1 << row;
        let take = |word: u64, other: u64| (word & !bit) | (((other >> from_row) & 1) << row);
        self.exists.can_be_true = take(self.exists.can_be_true, from.exists.can_be_true);
        self.exists.can_be_false = take(self.exists.can_be_false, from.exists.can_be_false);
        self.rows = self.rows.max(row + 1);
    }

    /// What is possible in a slot of a row.
    pub fn get(&self, slot: usize, row: usize) -> u64 {
        self.sets.get(slot * 64 + row).copied().unwrap_or(0)
    }
}

/// The `true` of a yes-or-no attribute as a word.
pub(crate) const DONE: u64 = 0b01;
/// The `false` of a yes-or-no attribute as a word.
pub(crate) const NOT_DONE: u64 = 0b10;

impl Situation {
    /// Lays a case out as rows: its handovers, and for every information one handover that may exist without
    /// being listed, unless the list is known complete.
    pub fn of(case: &Case, inquiry: &Inquiry, program: &Program) -> Self {
        let complete = case.known(Subject::Case, Attribute::HandoversComplete, inquiry.as_of, inquiry.known_on).values;
        let can_be = |value: &str| {
            Attribute::HandoversComplete.row().domain.index_of(value).is_some_and(|at| complete.contains(at))
        };
        let mut rows: Vec<(RowSubject, Truth)> = case
            .handovers()
            .iter()
            .enumerate()
            .map(|(at, handover)| {
                let subject = RowSubject {
                    information: handover.information,
                    recipient: Some(handover.recipient),
                    handover: Some(at),
                };
                (subject, Truth::TRUE)
            })
            .collect();
        if can_be("false") {
            let exists = if can_be("true") { Truth::UNKNOWN } else { Truth::TRUE };
            rows.extend(
                (0..case.informations().len())
                    .map(|information| (RowSubject { information, recipient: None, handover: None }, exists)),
            );
        }
        let mut situation = Self {
            blocks: Vec::new(),
            rows: rows.iter().map(|(subject, _)| *subject).collect(),
            conflicts: Vec::new(),
            claims_not_counted: Vec::new(),
            stale: Vec::new(),
            presumed: Vec::new(),
        };
        let known = situation.gather(case, inquiry);
        for chunk in rows.chunks(64) {
            let mut block = Block::new(program);
            block.rows = chunk.len();
            for (row, (subject, exists)) in chunk.iter().enumerate() {
                let bit = 1 << row;
                block.exists.can_be_true |= exists.can_be_true & bit;
                block.exists.can_be_false &= !bit | exists.can_be_false;
                for (slot, attribute) in Attribute::ALL.iter().enumerate() {
                    let of = subject.of(attribute.row().scope);
                    let ruled_out = || of.is_some_and(|of| inquiry.excluded_measures.contains(&(of, *attribute)));
                    if let Some(values) = of.and_then(|of| known.get(of, *attribute)) {
                        block.set(slot, row, program.narrow(*attribute, values));
                    } else if attribute.is_presumed() || ruled_out() {
                        block.set(slot, row, NOT_DONE);
                    }
                }
            }
            situation.blocks.push(block);
        }
        situation
    }

    /// Fixes the reading of a contested question in every row: a position, or all of them.
    pub fn read(&mut self, slot: usize, positions: u64) {
        for block in &mut self.blocks {
            for row in 0..64 {
                block.set(slot, row, positions);
            }
        }
    }

    /// Sets an attribute of a subject in every row it concerns.
    pub fn set(&mut self, subject: Subject, attribute: Attribute, values: u64) {
        for (at, row) in self.rows.iter().enumerate() {
            if row.of(attribute.row().scope) == Some(subject)
                && let Some(block) = self.blocks.get_mut(at / 64)
            {
                block.set(attribute.index(), at % 64, values);
            }
        }
    }

    /// What is possible for an attribute of a subject; nothing when no row has the subject.
    pub fn get(&self, subject: Subject, attribute: Attribute) -> Option<u64> {
        let at = self.rows.iter().position(|row| row.of(attribute.row().scope) == Some(subject))?;
        Some(self.blocks.get(at / 64)?.get(attribute.index(), at % 64))
    }

    /// Everything open, done: acts that are not ruled out, and pending judgments, favourable; except for recipients and
    /// handovers that nobody has listed.
    #[must_use]
    pub fn after_measures(&self, inquiry: &Inquiry) -> Self {
        let mut after = self.clone();
        for (at, row) in self.rows.iter().enumerate() {
            let Some(block) = after.blocks.get_mut(at / 64) else { continue };
            for (slot, attribute) in Attribute::ALL.iter().enumerate() {
                // Nothing can be done or judged about a recipient or a handover that nobody has listed.
                let Some(subject) = row.of(attribute.row().scope) else { continue };
                let excluded = inquiry.excluded_measures.contains(&(subject, *attribute));
                let values = block.get(slot, at % 64);
                match attribute.row().kind {
                    Kind::Act if excluded => block.set(slot, at % 64, if values == DONE { DONE } else { NOT_DONE }),
                    Kind::Act => block.set(slot, at % 64, DONE),
                    Kind::Judgment { .. } if values == DONE | NOT_DONE => block.set(slot, at % 64, DONE),
                    Kind::Judgment { .. } | Kind::Circumstance => {}
                }
            }
        }
        after
    }

    fn gather(&mut self, case: &Case, inquiry: &Inquiry) -> Gathered {
        let (as_of, known_on) = (inquiry.as_of, inquiry.known_on);
        let mut gathered = Gathered::new(case);
        for (subject, attribute, _) in case.facts() {
            let known = case.known(subject, attribute, as_of, known_on);
            if known.in_conflict {
                self.conflicts.push((subject, attribute));
            }
            if known.claim_not_counted {
                self.claims_not_counted.push((subject, attribute));
            }
            gathered.set(subject, attribute, known.values);
        }
        let mut judged: Vec<(Subject, Attribute)> =
            case.judgments().iter().map(|judgment| (judgment.subject, judgment.attribute)).collect();
        judged.sort_unstable();
        judged.dedup();
        for (subject, attribute) in judged {
            let recorded = case.judged(subject, attribute, as_of, known_on);
            if recorded.known.in_conflict {
                self.conflicts.push((subject, attribute));
            }
            let is_stale = |judgment: &&Judgment| recorded.stale.iter().any(|stale| std::ptr::eq(*stale, *judgment));
            self.stale.extend(
                case.judgments().iter().enumerate().filter(|(_, judgment)| is_stale(judgment)).map(|(at, _)| at),
            );
            // What the law presumes stays so until somebody has judged and the judgment counts.
            let everything = attribute.row().domain.all();
            if !(attribute.is_presumed() && recorded.known.values == everything) {
                gathered.set(subject, attribute, recorded.known.values);
            }
        }
        for attribute in Attribute::ALL.iter().filter(|attribute| attribute.is_presumed()) {
            for subject in case.subjects(attribute.row().scope) {
                if gathered.get(subject, *attribute).is_none() {
                    self.presumed.push((subject, *attribute));
                }
            }
        }
        self.stale.sort_unstable();
        gathered
    }
}

impl RowSubject {
    /// The subject of a scope that the row has, if it is listed.
    pub fn of(self, scope: Scope) -> Option<Subject> {
        match scope {
            Scope::Case => Some(Subject::Case),
            Scope::Information => Some(Subject::Information(self.information)),
            Scope::Recipient => self.recipient.map(Subject::Recipient),
            Scope::Handover => self.handover.map(Subject::Handover),
        }
    }
}

/// What is known by subject and attribute, laid out so that rows find it without searching.
struct Gathered {
    case: Vec<Option<Values>>,
    informations: Vec<Vec<Option<Values>>>,
    recipients: Vec<Vec<Option<Values>>>,
    handovers: Vec<Vec<Option<Values>>>,
}

impl Gathered {
    fn new(case: &Case) -> Self {
        let empty = vec![None; Attribute::ALL.len()];
        Self {
            case: empty.clone(),
            informations: vec![empty.clone(); case.informations().len()],
            recipients: vec![empty.clone(); case.recipients().len()],
            handovers: vec![empty; case.handovers().len()],
        }
    }

    fn of(&self, subject: Subject) -> Option<&Vec<Option<Values>>> {
        match subject {
            Subject::Case => Some(&self.case),
            Subject::Information(at) => self.informations.get(at),
            Subject::Recipient(at) => self.recipients.get(at),
            Subject::Handover(at) => self.handovers.get(at),
        }
    }

    fn get(&self, subject: Subject, attribute: Attribute) -> Option<Values> {
        self.of(subject)?.get(attribute.index()).copied().flatten()
    }

    fn set(&mut self, subject: Subject, attribute: Attribute, values: Values) {
        let facts = match subject {
            Subject::Case => Some(&mut self.case),
            Subject::Information(at) => self.informations.get_mut(at),
            Subject::Recipient(at) => self.recipients.get_mut(at),
            Subject::Handover(at) => self.handovers.get_mut(at),
        };
        if let Some(cell) = facts.and_then(|facts| facts.get_mut(attribute.index())) {
            *cell = Some(values);
        }
    }
}
