//! What is open: what is not known and whom to ask, stakes near thresholds, sources that disagree, circles.

use underlag_domain::supplier::{Circle, Conflict, EntityId, Gap, List, Node, StakeFinding};
use underlag_domain::truth::Certainty;

use super::Page;
use super::names::Names;
use super::statement::Statement;
use crate::cli::page::answer::grouped;
use crate::cli::page::voice::capitalised;

/// What is not known, as a sentence; with what to ask.
pub(super) fn gap(names: &Names<'_>, gap: &Gap) -> (String, String) {
    let (name, share, task) = match gap {
        Gap::Owner { entity, at_most, .. } => (names.entity(*entity), Some(*at_most), None),
        Gap::Home { entity, .. } | Gap::Head { branch: entity } => (names.entity(*entity), None, None),
        Gap::Sites { service, task }
        | Gap::Place { service, task, .. }
        | Gap::Party { service, task, .. }
        | Gap::OnlyClaimed { service, task, .. } => (names.service(*service), None, Some(*task)),
        Gap::NotComplete { of, list: List::Sites(task) } => (names.node(*of), None, Some(*task)),
        Gap::NotComplete { of, list: List::SubProcessors } => (names.node(*of), None, None),
    };
    let share = share.map(|points| names.points(points)).unwrap_or_default();
    let task = task.map(|task| names.voice.say(task.text_id())).unwrap_or_default();
    let arguments = [("name", name.as_str()), ("share", &share), ("task", &task)];
    let say = |id: &str| names.with(id, &arguments);
    (say(gap.text_id()), say(&format!("{}.ask", gap.text_id())))
}

impl Page<'_> {
    /// What is not known, with the reason given, what to ask and whom.
    pub(super) fn gaps(&mut self) {
        let exposure = self.exposure;
        if exposure.gaps.is_empty() {
            return;
        }
        self.sheet.heading(&self.say("heading-missing-facts"));
        self.sheet.paragraph(0, &self.say("exposure-gaps-about"));
        for found in &exposure.gaps {
            let (text, question) = gap(&self.names, found);
            self.sheet.item(0, &text);
            match found {
                Gap::Owner { reasons, .. } => {
                    for (reason, edge) in reasons {
                        let number = self.statements.number(Statement::Edge(*edge));
                        let arguments = [("reason", self.say(reason.text_id())), ("number", number)];
                        let [reason, number] = arguments.each_ref().map(|(name, value)| (*name, value.as_str()));
                        self.sheet.under(0, &self.with("exposure-page-reasons", &[reason, number]));
                    }
                }
                Gap::Place { edge, .. } | Gap::Party { edge, .. } | Gap::OnlyClaimed { edge, .. } => {
                    let number = self.statements.number(Statement::Edge(*edge));
                    self.sheet.under(0, &self.with("exposure-page-ground-line", &[("number", &number)]));
                }
                Gap::Home { .. } | Gap::Head { .. } | Gap::Sites { .. } | Gap::NotComplete { .. } => {}
            }
            let role = self.names.voice.role(found.asked());
            let asked = self.with("page-ask", &[("role", &role)]);
            self.sheet.under(0, &format!("{asked}. {question}"));
        }
    }

    /// Stakes on which the answer is open or the readings disagree, one by one; those that pass anyhow, in short.
    pub(super) fn stakes(&mut self) {
        let exposure = self.exposure;
        if exposure.stakes.is_empty() {
            return;
        }
        let passed =
            |stake: &&StakeFinding| (stake.by_multiplied_share, stake.by_chain) == (Certainty::True, Certainty::True);
        let (passed, open): (Vec<&StakeFinding>, Vec<&StakeFinding>) = exposure.stakes.iter().partition(passed);
        self.sheet.heading(&self.say("exposure-page-stakes"));
        self.sheet.paragraph(0, &self.say("exposure-stakes-about"));
        // Where capital and votes are the same, so is what is said of them.
        let open = open.into_iter().map(|stake| {
            let (held, lines) = self.open_stake(stake);
            // Holders without a name can read alike and are others all the same.
            ((stake.holders.clone(), stake.entity, held, lines), self.names.threshold(stake.threshold))
        });
        for ((_, _, stake, lines), thresholds) in grouped(open) {
            let [holder, entity, share] = stake.each_ref().map(String::as_str);
            let threshold = thresholds.join("; ");
            let arguments = [("holder", holder), ("entity", entity), ("share", share), ("threshold", &threshold)];
            self.sheet.item(0, &self.with("exposure-page-stake-open", &arguments));
            for line in lines {
                self.sheet.under(0, &line);
            }
        }
        let by_threshold = grouped(passed.into_iter().map(|stake| (stake.threshold, stake)));
        let told = by_threshold.into_iter().map(|(threshold, stakes)| {
            let lines: Vec<String> = stakes.iter().map(|stake| self.passed(stake)).collect();
            (lines, self.names.threshold(threshold))
        });
        for (lines, thresholds) in grouped(told) {
            let threshold = thresholds.join("; ");
            self.sheet.item(0, &self.with("exposure-page-stake-passed", &[("threshold", &threshold)]));
            for line in lines {
                self.sheet.item(1, &line);
            }
        }
    }

    /// Who holds how much of what, and what each reading answers.
    fn open_stake(&self, stake: &StakeFinding) -> ([String; 3], Vec<String>) {
        let answer = |certainty: Certainty| {
            let answer = self.say(match certainty {
                Certainty::True => "certainty-true",
                Certainty::False => "certainty-false",
                Certainty::Unknown => "certainty-unknown",
            });
            answer.to_lowercase()
        };
        let (multiplied, chain) = (answer(stake.by_multiplied_share), answer(stake.by_chain));
        let readings = self.with("exposure-page-stake-readings", &[("multiplied", &multiplied), ("chain", &chain)]);
        let differ = stake.readings_differ().then(|| self.say("exposure-page-stake-differ"));
        (self.held(stake), [Some(readings), differ].into_iter().flatten().collect())
    }

    fn held(&self, stake: &StakeFinding) -> [String; 3] {
        let holder = capitalised(&self.names.holders(&stake.holders));
        [holder, self.names.entity(stake.entity), self.names.multiplied(stake.share)]
    }

    fn passed(&self, stake: &StakeFinding) -> String {
        let held = self.held(stake);
        let [holder, entity, share] = held.each_ref().map(String::as_str);
        self.with("exposure-page-stake-holder", &[("holder", holder), ("entity", entity), ("share", share)])
    }

    /// Statements that contradict each other, by their numbers.
    pub(super) fn conflicts(&mut self) {
        let exposure = self.exposure;
        if exposure.conflicts.is_empty() {
            return;
        }
        self.sheet.heading(&self.say("heading-conflicts"));
        for conflict in &exposure.conflicts {
            let name = self.names.entity(conflict.about());
            let (mut home, mut holder) = (String::new(), String::new());
            let statements: Vec<Statement> = match conflict {
                Conflict::Home { entity, home: which, facts } => {
                    home = self.say(which.text_id());
                    facts.iter().map(|fact| Statement::Home(*entity, *fact)).collect()
                }
                Conflict::Share { holder: who, edges, .. } => {
                    holder = self.names.entity(*who);
                    edges.iter().copied().map(Statement::Edge).collect()
                }
                Conflict::MoreThanAll { edges, .. }
                | Conflict::Consolidation { edges, .. }
                | Conflict::Nobody { edges, .. } => edges.iter().copied().map(Statement::Edge).collect(),
            };
            let arguments = [("name", name.as_str()), ("home", &home), ("holder", &holder)];
            self.sheet.item(0, &self.with(conflict.text_id(), &arguments));
            for statement in statements {
                let number = self.statements.number(statement);
                self.sheet.item(1, &self.with("exposure-page-ground-line", &[("number", &number)]));
            }
        }
    }

    /// Circles of owners and of sub-processors.
    pub(super) fn circles(&mut self) {
        let exposure = self.exposure;
        if exposure.circles.is_empty() {
            return;
        }
        self.sheet.heading(&self.say("exposure-page-circles"));
        for circle in &exposure.circles {
            let names = match circle {
                Circle::Owners { members } => self.names.nodes(members.iter().copied().map(of_entity)),
                Circle::SubProcessors { members } => self.names.nodes(members.iter().copied()),
            };
            self.sheet.item(0, &self.with(circle.text_id(), &[("names", &names)]));
        }
    }
}

const fn of_entity(entity: EntityId) -> Node {
    Node::Entity(entity)
}
