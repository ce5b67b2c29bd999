//! What must be checked again, and by which day (bevakning).

use std::collections::BTreeMap;

use serde::Serialize;

use super::sources::{Sourced, Whose, sources};
use crate::assess::Engine;
use crate::day::Day;
use crate::expression::Expression;
use crate::rule::Standing;

/// Days after which a source has to be read again: a year.
const STALE_AFTER: u32 = 365;

/// Why something must be checked again (skäl), with the day by which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "reason", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Reason {
    /// The register as a whole was not checked after this day.
    RegisterChecked {
        /// Last day it was checked.
        through: Day,
    },
    /// Something begins that lay ahead when the source was read.
    Begins {
        /// First day.
        on: Day,
    },
    /// Something ends that lay ahead when the source was read.
    Ends {
        /// First day without it.
        on: Day,
    },
    /// It is not settled: a case, an action, a proposal.
    Pending,
    /// The entry itself says by which day to look again.
    Again,
    /// It was never fully checked.
    Uncertain {
        /// How sure we are.
        standing: Standing,
    },
    /// The source was read this long ago.
    Stale {
        /// Day it was read.
        checked: Day,
    },
}

/// Something to check again (bevakningspost).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Due {
    /// Day by which, the earliest of its reasons.
    pub by: Day,
    /// Id of the rule, entry or position; `register` for the register as a whole.
    pub id: String,
    /// What it is cited by; empty for the register as a whole.
    pub citation: String,
    /// What was read.
    pub source: String,
    /// Day it was read.
    pub checked: Day,
    /// How sure we are.
    pub standing: Standing,
    /// Why, each with its day, soonest first.
    pub reasons: Vec<(Day, Reason)>,
}

/// Id of the register as a whole.
pub const REGISTER: &str = "register";

/// What must be checked again within a number of days of a day, or should have been already; soonest first.
pub fn due(engine: &Engine, today: Day, within: u32) -> Vec<Due> {
    let until = today.after(within);
    let register = engine.register();
    let through = register.checked_through;
    let turns = turns(engine);
    let mut all = vec![Due {
        by: through.next(),
        id: REGISTER.to_owned(),
        citation: String::new(),
        source: String::new(),
        checked: through,
        standing: Standing::Verified,
        reasons: vec![(through.next(), Reason::RegisterChecked { through })],
    }];
    for sourced in sources(engine) {
        let mut reasons = reasons(&sourced, today);
        if sourced.whose == Whose::Rule {
            let ahead = turns.get(sourced.id.as_str()).into_iter().flatten();
            let named = ahead.filter(|day| **day > sourced.checked && covers(&sourced, **day));
            reasons.extend(named.map(|on| (*on, Reason::Begins { on: *on })));
        }
        reasons.retain(|(by, _)| *by <= until);
        reasons.sort();
        reasons.dedup();
        let Some((by, _)) = reasons.first() else { continue };
        let Sourced { id, citation, source, checked, standing, .. } = sourced;
        let (citation, source) = (citation.to_owned(), source.to_owned());
        all.push(Due { by: *by, id, citation, source, checked, standing, reasons });
    }
    all.retain(|due| due.by <= until);
    all.sort_by(|a, b| (a.by, &a.id, &a.citation).cmp(&(b.by, &b.id, &b.citation)));
    all
}

fn covers(sourced: &Sourced<'_>, day: Day) -> bool {
    sourced.from.is_some_and(|from| from.first() <= day) && sourced.to.is_none_or(|to| day <= to)
}

fn reasons(sourced: &Sourced<'_>, today: Day) -> Vec<(Day, Reason)> {
    let Sourced { from, to, pending, check_again, checked, standing, .. } = sourced;
    let mut found = Vec::new();
    if let Some(on) = from.map(crate::register::Dated::first).filter(|on| on > checked) {
        found.push((on, Reason::Begins { on }));
    }
    if let Some(on) = to.map(Day::next).filter(|on| on > checked) {
        found.push((on, Reason::Ends { on }));
    }
    if let Some(by) = check_again {
        let open = *pending || *standing == Standing::Proposed;
        found.push((*by, if open { Reason::Pending } else { Reason::Again }));
    }
    if matches!(standing, Standing::Unverified | Standing::Partly) {
        // It waits since before today, so it is for today: an older day would only push it before what is truly late.
        found.push((today, Reason::Uncertain { standing: *standing }));
    }
    let stale = checked.after(STALE_AFTER);
    found.push((stale, Reason::Stale { checked: *checked }));
    found
}

/// Days that rules name in their conditions, by rule.
fn turns(engine: &Engine) -> BTreeMap<&'static str, Vec<Day>> {
    let mut found: BTreeMap<&'static str, Vec<Day>> = BTreeMap::new();
    for rule in engine.rules() {
        for version in rule.versions {
            version.condition.visit(&mut |part| {
                if let Expression::FromDay(day) = part {
                    found.entry(rule.id).or_default().push(*day);
                }
            });
        }
    }
    found
}
