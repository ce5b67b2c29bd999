//! Paths, step by step. Those that only begin differently are told together.

use underlag_domain::supplier::{End, Handed, Hop, Path, Paths};
use underlag_domain::truth::Certainty;

use super::Page;
use crate::cli::page::answer::grouped;

impl Page<'_> {
    /// The paths by one factor; what each could hand over is said where it is other than for all of them.
    pub(super) fn paths(&mut self, paths: &Paths, of_all: Handed) {
        let alike = grouped(paths.listed.iter().filter_map(|path| Some((key(path)?, path))));
        let mut told = 0;
        for ((rest, certainty, handed, _), begun) in alike {
            let first = told + 1;
            told += begun.len();
            self.group(first, told, certainty, &begun, &rest);
            if handed != of_all {
                self.sheet.under(1, &self.handed(handed));
            }
        }
        if paths.left_out > 0 || paths.may_be_more {
            let at_least = if paths.may_be_more { "-at-least" } else { "" };
            let count = paths.left_out.to_string();
            let text = self.with(&format!("exposure-page-paths-left-out{at_least}"), &[("count", &count)]);
            self.sheet.item(1, &text);
        }
    }

    fn group(&mut self, first: usize, last: usize, certainty: Certainty, begun: &[&Path], rest: &[Hop]) {
        let (number, last) = (first.to_string(), last.to_string());
        let certainty = self.names.voice.certainty(certainty);
        if begun.len() == 1 {
            let arguments = [("number", number.as_str()), ("certainty", &certainty)];
            self.sheet.item(1, &self.with("exposure-page-path", &arguments));
            for hop in begun.iter().flat_map(|path| &path.hops) {
                self.sheet.item(2, &self.hop(hop));
            }
            return;
        }
        let arguments = [("first", number.as_str()), ("last", &last), ("certainty", &certainty)];
        self.sheet.item(1, &self.with("exposure-page-paths", &arguments));
        self.sheet.under(1, &self.say("exposure-page-begins"));
        for hop in begun.iter().filter_map(|path| path.hops.first()) {
            self.sheet.item(2, &self.hop(hop));
        }
        self.sheet.under(1, &self.say("exposure-page-goes-on"));
        for hop in rest {
            self.sheet.item(2, &self.hop(hop));
        }
    }

    fn hop(&self, hop: &Hop) -> String {
        let to = match hop.to {
            End::Node(node) => self.names.node(node),
            End::Jurisdiction(country) => self.names.country(country),
        };
        let step = self.names.step(hop.way, hop.from, &to);
        let grounds = self.statements.grounds(&self.names, &hop.ground);
        let id = if hop.certainty == Certainty::True { "exposure-page-hop" } else { "exposure-page-possible-hop" };
        self.with(id, &[("step", &step), ("grounds", &grounds)])
    }
}

/// What paths have in common that are told together: everything after the first step. A path of one step is told alone.
fn key(path: &Path) -> Option<(Vec<Hop>, Certainty, Handed, Option<Hop>)> {
    let (first, rest) = path.hops.split_first()?;
    let alone = rest.is_empty().then(|| first.clone());
    Some((rest.to_vec(), path.certainty, path.handed, alone))
}
