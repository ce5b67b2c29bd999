//! The page about an exposure: where the information is, who controls those who have it, whose law reaches it by which
//! paths, and what is not known. Findings, never verdicts.

mod change;
mod names;
mod open;
mod path;
mod statement;
mod struck;
#[cfg(test)]
mod tests;

use underlag_domain::register::Factor;
use underlag_domain::supplier::{Exposure, Graph, Handed, Jurisdiction, Node, Reach};
use underlag_domain::truth::Certainty;

pub use self::change::{ChangesShown, exposure_changes};
use self::names::Names;
use self::statement::Statements;
pub use self::struck::struck;
use super::context::factor;
use super::sheet::Sheet;
use super::voice::{Shown, Voice, capitalised};
use crate::text::{Language, Texts};

/// An exposure and the graph it was read from (exponering att visa).
#[derive(Clone, Copy, Debug)]
pub struct ExposureShown<'a> {
    /// What was found.
    pub exposure: &'a Exposure,
    /// Where names, days and sources are.
    pub graph: &'a Graph<'a>,
}

/// The page being written.
struct Page<'a> {
    names: Names<'a>,
    exposure: &'a Exposure,
    statements: Statements,
    sheet: Sheet,
}

/// Writes an exposure as a page of plain text.
pub fn exposure(texts: &Texts, language: Language, shown: &ExposureShown<'_>) -> String {
    let told = Shown::default();
    let voice = Voice::noting(texts, language, &told);
    let names = Names { voice, language, graph: shown.graph };
    let mut page = Page { names, exposure: shown.exposure, statements: Statements::default(), sheet: Sheet::new() };
    page.head();
    page.residency();
    page.control();
    page.reaching();
    page.gaps();
    page.stakes();
    page.conflicts();
    page.circles();
    page.sources();
    page.sheet.gap();
    page.sheet.paragraph(0, &voice.review_note());
    page.sheet.finish()
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        self.names.voice.say(id)
    }

    fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.names.with(id, arguments)
    }

    fn head(&mut self) {
        let (of, when) = (self.exposure.of, self.exposure.when);
        let name = self.names.node(of);
        self.sheet.title(&self.with("exposure-page-title", &[("name", &name)]));
        let view = self.names.graph.view();
        let what = match of {
            Node::Service(service) => {
                let provider = view.service(service).map(|service| self.names.entity(service.provider));
                let provider = provider.unwrap_or_else(|| self.names.not_stated());
                self.with("exposure-page-service", &[("name", &name), ("provider", &provider)])
            }
            Node::Entity(entity) => {
                let kind = view.entity(entity).map(|entity| self.say(entity.kind.text_id()));
                let kind = kind.unwrap_or_else(|| self.names.not_stated());
                self.with("exposure-page-entity", &[("name", &name), ("kind", &kind)])
            }
        };
        self.sheet.paragraph(0, &what);
        let (as_of, known_on) = (when.as_of.to_string(), when.known_on.to_string());
        self.sheet.paragraph(0, &self.with("exposure-page-as-of", &[("asOf", &as_of), ("knownOn", &known_on)]));
        self.sheet.paragraph(0, &self.say("page-reach"));
    }

    fn residency(&mut self) {
        self.sheet.heading(&self.say("exposure-page-residency"));
        self.sheet.paragraph(0, &self.say("exposure-residency-about"));
        self.countries(&[Factor::Hosting, Factor::Access]);
    }

    fn control(&mut self) {
        self.sheet.heading(&self.say("exposure-page-control"));
        self.sheet.paragraph(0, &self.say("exposure-control-about"));
        self.countries(&[Factor::Seat, Factor::Control]);
        let at_the_top: Vec<_> = self.exposure.controllers.iter().filter(|controller| controller.is_ultimate).collect();
        if at_the_top.is_empty() {
            return;
        }
        self.sheet.paragraph(0, &self.say("exposure-page-ultimate"));
        for controller in at_the_top {
            let name = capitalised(&self.names.short(controller.entity));
            let (countries, certainty) =
                (self.names.home(controller.entity), self.names.voice.certainty(controller.certainty));
            let arguments = [("name", name.as_str()), ("countries", &countries), ("certainty", &certainty)];
            self.sheet.item(0, &self.with("exposure-page-controller", &arguments));
        }
    }

    /// Countries that reach by some factors, certain and possible ones apart, and whether others can be excluded.
    fn countries(&mut self, factors: &[Factor]) {
        let certainty = |by: &[Reach]| {
            let by = by.iter().filter(|reach| factors.contains(&reach.factor));
            by.map(|reach| reach.certainty == Certainty::True).max()
        };
        let of = |wanted: bool| -> Vec<Jurisdiction> {
            let reaching = self.exposure.reaching.iter();
            reaching
                .filter(|reaching| certainty(&reaching.by) == Some(wanted))
                .map(|reaching| reaching.country)
                .collect()
        };
        let (certain, possible) = (of(true), of(false));
        if certain.is_empty() && possible.is_empty() {
            self.sheet.item(0, &self.say("exposure-nowhere"));
        }
        for (id, countries) in [("exposure-page-certainly", certain), ("exposure-page-possibly", possible)] {
            if !countries.is_empty() {
                self.sheet.item(0, &self.with(id, &[("countries", &self.names.countries(&countries))]));
            }
        }
        let open =
            |gap: &underlag_domain::supplier::Gap| gap.leaves_open().iter().any(|factor| factors.contains(factor));
        let is_open = self.exposure.gaps.iter().any(open);
        let others = if is_open { "exposure-others-open" } else { "exposure-others-excluded" };
        self.sheet.item(0, &self.say(others));
    }

    fn reaching(&mut self) {
        self.sheet.heading(&self.say("exposure-page-reaching"));
        let exposure = self.exposure;
        if exposure.reaching.is_empty() {
            self.sheet.paragraph(0, &self.say("exposure-reaching-none"));
        }
        for reaching in &exposure.reaching {
            let country = capitalised(&self.names.country(reaching.country));
            let certainty = self.names.voice.certainty(reaching.certainty);
            self.sheet.gap();
            let arguments = [("country", country.as_str()), ("certainty", &certainty)];
            self.sheet.paragraph(0, &self.with("exposure-page-country", &arguments));
            for reach in &reaching.by {
                self.reach(reach);
            }
        }
    }

    fn reach(&mut self, reach: &Reach) {
        let (factor, certainty) = (factor(self.names.voice, reach.factor), self.names.certainty(reach.certainty));
        self.sheet.item(0, &self.with("exposure-page-reach", &[("factor", &factor), ("certainty", &certainty)]));
        if reach.laws.is_empty() {
            self.sheet.under(0, &self.say("exposure-no-law"));
        } else {
            self.sheet.under(0, &self.say("exposure-page-laws"));
        }
        for law in &reach.laws {
            let id = if law.lapsed { "exposure-page-law-lapsed" } else { "exposure-page-law" };
            let name = self.names.voice.entry(&law.id);
            self.sheet.item(1, &self.with(id, &[("law", &name), ("id", &law.id)]));
        }
        self.sheet.under(0, &self.handed(reach.handed));
        self.paths(&reach.paths, reach.handed);
    }

    /// What could be handed over, certain, possible and excluded apart.
    fn handed(&self, handed: Handed) -> String {
        let parts = [
            ("handed-clear-text", handed.clear_text),
            ("handed-ciphertext", handed.ciphertext),
            ("handed-metadata", handed.metadata),
        ];
        let of = |(id, wanted): (&str, Certainty)| {
            let parts = parts.iter().filter(|(_, certainty)| *certainty == wanted);
            let parts: Vec<String> = parts.map(|(part, _)| self.say(part)).collect();
            (!parts.is_empty()).then(|| self.with(id, &[("what", &parts.join("; "))]))
        };
        let all = [
            ("handed-certain", Certainty::True),
            ("handed-possible", Certainty::Unknown),
            ("handed-not", Certainty::False),
        ];
        all.into_iter().filter_map(of).collect::<Vec<_>>().join(" ")
    }

    fn sources(&mut self) {
        let lines = self.statements.lines(&self.names);
        if lines.is_empty() {
            return;
        }
        self.sheet.heading(&self.say("exposure-page-sources"));
        self.sheet.paragraph(0, &self.say("exposure-sources-about"));
        for line in lines {
            self.sheet.paragraph(0, &line);
        }
    }
}
