//! Linking: rules and register on a stated day become one flat program that knows no dates.
//!
//! Jurisdictions are gathered into classes that no list of the day tells apart, so that every attribute fits in
//! one word; what the classes are is kept, since they are also the values worth asking about.

mod check;
mod linked;
mod nodes;
mod norm;

use std::collections::BTreeMap;

pub use check::{LinkError, check};
pub use linked::{LinkedObstacle, LinkedReach, LinkedTest};
use linked::{groups_of, obstacles_of};
pub use nodes::{Node, Origin, Program};
pub use norm::{LinkedRule, Norm};

use crate::attribute::{Attribute, Domain};
use crate::coverage::Missing;
use crate::day::Day;
use crate::expression::{Expression, List};
use crate::jurisdiction;
use crate::own_rule::OwnRule;
use crate::register::{Condition, Factor, Register};
use crate::rule::Rule;
use crate::test_of_law::TestOfLaw;
use crate::values::Values;

/// Most classes of jurisdictions that a day's law and a body's own rules can tell apart.
pub const MOST_CLASSES: usize = 64;

/// Links the rules, the body's own rules and the register on a day.
///
/// # Errors
/// When a rule names a value, list, question or position that does not exist; tests link every rule.
pub fn link(
    rules: &[&'static Rule],
    own_rules: &[OwnRule],
    register: &Register,
    as_of: Day,
    known_on: Day,
) -> Result<Program, LinkError> {
    let mut linker = Linker {
        register,
        as_of,
        known_on,
        nodes: Vec::new(),
        origins: Vec::new(),
        children: Vec::new(),
        arms: Vec::new(),
        sets: Vec::new(),
        same: BTreeMap::new(),
        terms: BTreeMap::new(),
        reached: None,
        reach: Vec::new(),
        adequacy: Vec::new(),
        adequate: BTreeMap::new(),
    };
    linker.link_reach()?;
    let mut in_force = Vec::new();
    for rule in rules {
        if let Some(version) = rule.version_on(as_of) {
            let node = linker.expression(&version.condition)?;
            in_force.push(LinkedRule { norm: Norm::Law { rule, version }, node });
        }
    }
    for rule in own_rules.iter().filter(|rule| rule.applies_on(as_of, known_on)) {
        let node = linker.condition(&rule.obstacle_when)?;
        in_force.push(LinkedRule { norm: Norm::Own(rule.clone()), node });
    }
    let mut tests = Vec::with_capacity(TestOfLaw::ALL.len());
    for test in TestOfLaw::ALL {
        let coverage = test.coverage();
        let mut gaps = Vec::with_capacity(coverage.gaps.len());
        for gap in coverage.gaps {
            gaps.push((gap, linker.expression(&gap.concerns)?));
        }
        let without = |linker: &mut Linker<'_>, missing: Missing| {
            let nodes: Vec<u32> =
                gaps.iter().filter(|(gap, _)| gap.missing == missing).map(|(_, node)| *node).collect();
            let some = linker.many(&nodes, false, Origin::Structure);
            linker.negated(some)
        };
        let obstacles = obstacles_of(test, &in_force);
        tests.push(LinkedTest {
            test,
            applies: linker.expression(&coverage.applies)?,
            modelled: without(&mut linker, Missing::Everything),
            complete: without(&mut linker, Missing::MoreObstacles),
            gaps,
            groups: groups_of(&obstacles, &in_force),
            obstacles,
        });
    }
    linker.finish(in_force, tests)
}

/// A node while the classes of jurisdictions are not known: masks are still whole sets.
#[derive(Clone, Copy)]
enum Draft {
    Constant(bool),
    Open,
    Among { slot: u16, set: usize },
    All { first: u32, count: u32 },
    Any { first: u32, count: u32 },
    Not(u32),
    Match { slot: u16, first: u32, count: u32 },
}

/// What makes two nodes the same, so that each is evaluated once.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Same {
    Constant(bool),
    Open,
    Among(u16, Values),
    Many(bool, Vec<u32>),
    Not(u32),
}

struct Linker<'r> {
    register: &'r Register,
    as_of: Day,
    known_on: Day,
    nodes: Vec<Draft>,
    origins: Vec<Origin>,
    children: Vec<u32>,
    arms: Vec<(usize, u32)>,
    sets: Vec<(u16, Values)>,
    same: BTreeMap<Same, u32>,
    terms: BTreeMap<&'static str, u32>,
    reached: Option<u32>,
    reach: Vec<LinkedReach>,
    adequacy: Vec<(usize, Attribute, u32)>,
    adequate: BTreeMap<Attribute, u32>,
}

fn jurisdictions<'c>(codes: impl Iterator<Item = &'c str>) -> Values {
    codes.filter_map(jurisdiction::index_of).collect()
}

fn slot_of(attribute: Attribute) -> u16 {
    u16::try_from(attribute.index()).unwrap_or(u16::MAX)
}

impl Linker<'_> {
    fn push(&mut self, node: Draft, origin: Origin) -> u32 {
        self.nodes.push(node);
        self.origins.push(origin);
        u32::try_from(self.nodes.len() - 1).unwrap_or(u32::MAX)
    }

    /// The node of that kind that is already there, or a new one.
    fn shared(&mut self, same: Same, push: impl FnOnce(&mut Self) -> u32) -> u32 {
        if let Some(node) = self.same.get(&same) {
            return *node;
        }
        let node = push(self);
        self.same.insert(same, node);
        node
    }

    fn constant(&mut self, value: bool, origin: Origin) -> u32 {
        self.shared(Same::Constant(value), |linker| linker.push(Draft::Constant(value), origin))
    }

    /// `all` or `any` of the children. A part that stands for a register entry or a term keeps a node of its own,
    /// so that explanations can name it.
    fn many(&mut self, children: &[u32], all: bool, origin: Origin) -> u32 {
        match origin {
            Origin::Structure => match children {
                [only] => *only,
                _ => self.shared(Same::Many(all, children.to_vec()), |linker| linker.push_many(children, all, origin)),
            },
            _ => self.push_many(children, all, origin),
        }
    }

    fn negated(&mut self, child: u32) -> u32 {
        self.shared(Same::Not(child), |linker| linker.push(Draft::Not(child), Origin::Structure))
    }

    fn push_many(&mut self, children: &[u32], all: bool, origin: Origin) -> u32 {
        let first = u32::try_from(self.children.len()).unwrap_or(u32::MAX);
        let count = u32::try_from(children.len()).unwrap_or(u32::MAX);
        self.children.extend_from_slice(children);
        let node = if all { Draft::All { first, count } } else { Draft::Any { first, count } };
        self.push(node, origin)
    }

    fn among_set(&mut self, attribute: Attribute, set: Values, origin: Origin) -> u32 {
        self.shared(Same::Among(slot_of(attribute), set), |linker| {
            linker.sets.push((slot_of(attribute), set));
            linker.push(Draft::Among { slot: slot_of(attribute), set: linker.sets.len() - 1 }, origin)
        })
    }

    fn named_set(attribute: Attribute, names: &[impl AsRef<str>]) -> Result<Values, LinkError> {
        let mut set = Values::NONE;
        for name in names {
            let index = attribute
                .row()
                .domain
                .index_of(name.as_ref())
                .ok_or_else(|| LinkError::Value { attribute: attribute.name(), value: name.as_ref().to_owned() })?;
            set.insert(index);
        }
        Ok(set)
    }

    fn expression(&mut self, expression: &'static Expression) -> Result<u32, LinkError> {
        match expression {
            Expression::Constant(value) => Ok(self.constant(*value, Origin::Constant)),
            Expression::FromDay(day) => Ok(self.constant(*day <= self.as_of, Origin::Day(*day))),
            Expression::Among(attribute, names) => {
                let set = Self::named_set(*attribute, names)?;
                Ok(self.among_set(*attribute, set, Origin::Attribute(*attribute)))
            }
            Expression::Listed(attribute, list) => Ok(self.listed(*attribute, *list)),
            Expression::Adequate(attribute) => self.adequate(*attribute),
            Expression::Reached => self.reached.ok_or(LinkError::NoReach),
            Expression::All(parts) => {
                let children = parts.iter().map(|part| self.expression(part)).collect::<Result<Vec<_>, _>>()?;
                Ok(self.many(&children, true, Origin::Structure))
            }
            Expression::Any(parts) => {
                let children = parts.iter().map(|part| self.expression(part)).collect::<Result<Vec<_>, _>>()?;
                Ok(self.many(&children, false, Origin::Structure))
            }
            Expression::Not(part) => {
                let child = self.expression(part)?;
                Ok(self.negated(child))
            }
            Expression::Match(attribute, arms) => {
                let arms = arms
                    .iter()
                    .map(|(names, part)| Ok((Self::named_set(*attribute, names)?, self.expression(part)?)))
                    .collect::<Result<Vec<_>, LinkError>>()?;
                let everything = attribute.row().domain.all();
                self.matching(slot_of(*attribute), everything, &arms, Origin::Attribute(*attribute), &attribute.name())
            }
            Expression::Reading(id, arms) => {
                let at = self.register.questions.iter().position(|question| question.id == *id);
                let (at, question) = at
                    .and_then(|at| Some((at, self.register.questions.get(at)?)))
                    .ok_or_else(|| LinkError::Question { id: (*id).to_owned() })?;
                let everything = Values::first(question.positions.len());
                let mut linked = Vec::new();
                for (position, part) in *arms {
                    let index = question.position_index(position).ok_or_else(|| LinkError::Position {
                        question: (*id).to_owned(),
                        position: (*position).to_owned(),
                    })?;
                    linked.push((Values::one(index), self.expression(part)?));
                }
                let slot = u16::try_from(Attribute::ALL.len() + at).unwrap_or(u16::MAX);
                self.matching(slot, everything, &linked, Origin::Question(at), id)
            }
            Expression::Term(term) => {
                if let Some(node) = self.terms.get(term.id) {
                    return Ok(*node);
                }
                let child = self.expression(&term.meaning)?;
                let node = self.many(&[child], true, Origin::Term(term));
                self.terms.insert(term.id, node);
                Ok(node)
            }
        }
    }

    fn matching(
        &mut self,
        slot: u16,
        everything: Values,
        arms: &[(Values, u32)],
        origin: Origin,
        name: &str,
    ) -> Result<u32, LinkError> {
        let mut covered = Values::NONE;
        let first = u32::try_from(self.arms.len()).unwrap_or(u32::MAX);
        for (set, node) in arms {
            if !covered.intersection(*set).is_empty() {
                return Err(LinkError::Arms { of: name.to_owned() });
            }
            covered = covered.union(*set);
            self.sets.push((slot, *set));
            self.arms.push((self.sets.len() - 1, *node));
        }
        if covered != everything {
            return Err(LinkError::Arms { of: name.to_owned() });
        }
        let count = u32::try_from(arms.len()).unwrap_or(u32::MAX);
        Ok(self.push(Draft::Match { slot, first, count }, origin))
    }

    fn listed(&mut self, attribute: Attribute, list: List) -> u32 {
        let day = self.as_of;
        let set = match list {
            List::GdprArea => jurisdictions(
                self.register
                    .gdpr_area
                    .iter()
                    .filter(|member| member.holds_on(day))
                    .map(|member| member.jurisdiction.as_str()),
            ),
            List::SwedishSecurityAgreement => jurisdictions(
                self.register
                    .security_agreements
                    .iter()
                    .filter(|agreement| agreement.holds_on(day))
                    .flat_map(|agreement| agreement.jurisdictions.iter().map(String::as_str)),
            ),
        };
        let on_list = self.among_set(attribute, set, Origin::List(attribute, list));
        if list.is_complete() {
            return on_list;
        }
        let not_known = self.shared(Same::Open, |linker| linker.push(Draft::Open, Origin::Constant));
        self.many(&[on_list, not_known], false, Origin::Structure)
    }

    fn adequate(&mut self, attribute: Attribute) -> Result<u32, LinkError> {
        if let Some(node) = self.adequate.get(&attribute) {
            return Ok(*node);
        }
        let mut either = Vec::new();
        for (at, decision) in self.register.adequacy.iter().enumerate() {
            if !decision.in_force(self.as_of, self.known_on) {
                continue;
            }
            let set = jurisdictions(std::iter::once(decision.jurisdiction.as_str()));
            let mut parts = vec![self.among_set(attribute, set, Origin::Attribute(attribute))];
            if let Some(scope) = &decision.scope {
                parts.push(self.condition(scope)?);
            }
            let node = self.many(&parts, true, Origin::Adequacy(at));
            self.adequacy.push((at, attribute, node));
            either.push(node);
        }
        let node = self.many(&either, false, Origin::Structure);
        self.adequate.insert(attribute, node);
        Ok(node)
    }

    fn condition(&mut self, condition: &Condition) -> Result<u32, LinkError> {
        match condition {
            Condition::Among(attribute, names) => {
                let set = Self::named_set(*attribute, names)?;
                Ok(self.among_set(*attribute, set, Origin::Attribute(*attribute)))
            }
            Condition::Listed(attribute, list) => Ok(self.listed(*attribute, *list)),
            Condition::All(parts) | Condition::Any(parts) => {
                let children = parts.iter().map(|part| self.condition(part)).collect::<Result<Vec<_>, _>>()?;
                Ok(self.many(&children, matches!(condition, Condition::All(_)), Origin::Structure))
            }
            Condition::Not(part) => {
                let child = self.condition(part)?;
                Ok(self.negated(child))
            }
        }
    }

    fn link_reach(&mut self) -> Result<(), LinkError> {
        let mut either = Vec::new();
        for (law, entry) in self.register.disclosure_laws.iter().enumerate() {
            if !entry.reaches_on(self.as_of) {
                continue;
            }
            let country = jurisdictions(std::iter::once(entry.jurisdiction.as_str()));
            let mut factors = Vec::new();
            for factor in &entry.reaches {
                let there = |attribute| (attribute, country);
                let (attribute, set) = match factor {
                    Factor::Seat => there(Attribute::Seat),
                    Factor::Control => there(Attribute::ControlledFrom),
                    Factor::Hosting | Factor::Access => there(Attribute::Place),
                };
                let mut parts = vec![self.among_set(attribute, set, Origin::Attribute(attribute))];
                let manners: &[&str] = match factor {
                    Factor::Seat | Factor::Control => &[],
                    Factor::Hosting => &["storage", "operation"],
                    Factor::Access => &["support", "substantive_work"],
                };
                if !manners.is_empty() {
                    let set = Self::named_set(Attribute::Manner, manners)?;
                    parts.push(self.among_set(Attribute::Manner, set, Origin::Attribute(Attribute::Manner)));
                }
                let node = self.many(&parts, true, Origin::Structure);
                self.reach.push(LinkedReach { law, factor: *factor, node });
                factors.push(node);
            }
            either.push(self.many(&factors, false, Origin::Law(law)));
        }
        self.reached = Some(self.many(&either, false, Origin::Reach));
        Ok(())
    }

    fn finish(self, rules: Vec<LinkedRule>, tests: Vec<LinkedTest>) -> Result<Program, LinkError> {
        let wide: Vec<bool> = Attribute::ALL.iter().map(|a| matches!(a.row().domain, Domain::Jurisdiction)).collect();
        let is_wide = |slot: u16| wide.get(usize::from(slot)).copied().unwrap_or(false);
        // A class is a set of jurisdictions that every list of the day treats alike.
        let mut classes: Vec<Values> = vec![Domain::Jurisdiction.all()];
        for (_, set) in self.sets.iter().filter(|(slot, _)| is_wide(*slot)) {
            let mut split = Vec::with_capacity(classes.len() + 1);
            for class in classes {
                let inside = class.intersection(*set);
                let outside = class.difference(*set);
                split.extend([inside, outside].into_iter().filter(|part| !part.is_empty()));
            }
            classes = split;
        }
        if classes.len() > MOST_CLASSES {
            return Err(LinkError::TooManyClasses { classes: classes.len() });
        }
        let mask_of = |set: usize| -> u64 {
            let Some((slot, values)) = self.sets.get(set) else { return 0 };
            nodes::narrow(*values, is_wide(*slot).then_some(classes.as_slice()))
        };
        let nodes = self
            .nodes
            .iter()
            .map(|draft| match *draft {
                Draft::Constant(value) => Node::Constant(value),
                Draft::Open => Node::Open,
                Draft::Among { slot, set } => Node::Among { slot, mask: mask_of(set) },
                Draft::All { first, count } => Node::All { first, count },
                Draft::Any { first, count } => Node::Any { first, count },
                Draft::Not(child) => Node::Not(child),
                Draft::Match { slot, first, count } => Node::Match { slot, first, count },
            })
            .collect();
        let arms = self.arms.iter().map(|(set, node)| (mask_of(*set), *node)).collect();
        let position_counts = self.register.questions.iter().map(|question| question.positions.len()).collect();
        let mut program = Program {
            as_of: self.as_of,
            known_on: self.known_on,
            nodes,
            origins: self.origins,
            children: self.children,
            arms,
            classes,
            position_counts,
            rules,
            tests,
            reach: self.reach,
            adequacy: self.adequacy,
            depends_on: Vec::new(),
        };
        program.find_dependencies();
        Ok(program)
    }
}
