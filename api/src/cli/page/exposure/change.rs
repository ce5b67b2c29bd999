//! The page about changes of exposure: day by day what came, what went, and because of what.

use underlag_domain::day::Day;
use underlag_domain::supplier::{ExposureChange, Graph, Node, ReachChange, ReachingLaw};
use underlag_domain::truth::Certainty;

use super::names::Names;
use super::open::gap;
use super::statement::said;
use crate::cli::page::context::factor;
use crate::cli::page::sheet::Sheet;
use crate::cli::page::voice::{Shown, Voice, capitalised};
use crate::text::{Language, Texts};

/// Changes of exposure and the graph that has the names (ändringar att visa).
#[derive(Clone, Copy, Debug)]
pub struct ChangesShown<'a> {
    /// Of what.
    pub of: Node,
    /// From which day, exclusive, to which, inclusive.
    pub between: (Day, Day),
    /// What was found, in the order of days.
    pub changes: &'a [ExposureChange],
    /// Where names, days and sources are; its day does not matter.
    pub graph: &'a Graph<'a>,
}

/// Writes changes of exposure as a page of plain text.
pub fn exposure_changes(texts: &Texts, language: Language, shown: &ChangesShown<'_>) -> String {
    let told = Shown::default();
    let voice = Voice::noting(texts, language, &told);
    let names = Names { voice, language, graph: shown.graph };
    let mut page = Page { names, sheet: Sheet::new() };
    page.sheet.title(&voice.with("exposure-page-changes-title", &[("name", &names.node(shown.of))]));
    let (since, until) = (shown.between.0.to_string(), shown.between.1.to_string());
    page.sheet.paragraph(0, &voice.with("exposure-page-changes-between", &[("since", &since), ("until", &until)]));
    if shown.changes.is_empty() {
        page.sheet.paragraph(0, &voice.say("exposure-changes-none"));
    }
    for change in shown.changes {
        page.change(change);
    }
    page.sheet.gap();
    page.sheet.paragraph(0, &voice.review_note());
    page.sheet.finish()
}

struct Page<'a> {
    names: Names<'a>,
    sheet: Sheet,
}

impl Page<'_> {
    fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.names.with(id, arguments)
    }

    fn change(&mut self, change: &ExposureChange) {
        self.sheet.heading(&change.day.to_string());
        for reach in &change.reaches {
            self.reach(reach);
        }
        for (id, gaps) in [
            ("exposure-page-change-gap-opened", &change.gaps_opened),
            ("exposure-page-change-gap-closed", &change.gaps_closed),
        ] {
            for found in gaps {
                let (text, _) = gap(&self.names, found);
                self.sheet.item(0, &self.with(id, &[("gap", &text)]));
            }
        }
        if change.turning.is_empty() {
            self.sheet.paragraph(0, &self.names.voice.say("exposure-change-by-law"));
            return;
        }
        self.sheet.paragraph(0, &self.names.voice.say("exposure-page-change-because"));
        let view = self.names.graph.view();
        for edge in change.turning.iter().filter_map(|edge| view.edge(*edge)) {
            let source = format!("({}, {})", edge.source.what, edge.source.day);
            self.sheet.item(0, &format!("{} {source}", said(&self.names, &edge.link)));
        }
    }

    fn reach(&mut self, reach: &ReachChange) {
        let country = capitalised(&self.names.country(reach.country));
        let factor = factor(self.names.voice, reach.factor);
        let answer = |certainty: Certainty| self.names.voice.certainty(certainty).to_lowercase();
        let (before, after) = (answer(reach.before), answer(reach.after));
        let arguments = [("country", country.as_str()), ("factor", &factor), ("before", &before), ("after", &after)];
        self.sheet.item(0, &self.with("exposure-page-change-reach", &arguments));
        let lacking = |laws: &[ReachingLaw], others: &[ReachingLaw]| -> Vec<ReachingLaw> {
            laws.iter().filter(|law| others.iter().all(|other| other.id != law.id)).cloned().collect()
        };
        let lapsing = reach.laws_after.iter().filter(|law| law.lapsed && !reach.laws_before.contains(law));
        let (came, went) =
            (lacking(&reach.laws_after, &reach.laws_before), lacking(&reach.laws_before, &reach.laws_after));
        let lapsing: Vec<ReachingLaw> = lapsing.filter(|law| !came.contains(law)).cloned().collect();
        for (id, laws) in [
            ("exposure-page-change-law-came", came),
            ("exposure-page-change-law-lapsed", lapsing),
            ("exposure-page-change-law-went", went),
        ] {
            for law in laws {
                let name = self.names.voice.entry(&law.id);
                let law = self.with("exposure-page-law", &[("law", &name), ("id", &law.id)]);
                self.sheet.item(1, &self.with(id, &[("law", &law)]));
            }
        }
    }
}
