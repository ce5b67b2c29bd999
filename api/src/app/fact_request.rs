//! What a supplier is asked when nobody says what: everything about it that is not known.

use underlag_domain::register::Register;
use underlag_domain::supplier::{Gap, List, Node, exposure};
use underlag_store::fact_request::{About, MOST_QUESTIONS, Question};
use uuid::Uuid;

use super::supplier::{Suppliers, usual_measure};

/// Where the pages are on which suppliers answer, below the address at which the service is reached.
pub const FACTS_PATH: &str = "/facts";

impl Suppliers {
    /// What the exposure of a node leaves open and a supplier could tell, in the order of the gaps, at most as much as can be
    /// asked at once. That a list is complete, or a place inside the area, no word of the supplier's own can settle; it is
    /// asked all the same, since what it tells may be more than what is known.
    pub fn open_questions(&self, register: &Register, of: Node) -> Vec<Question> {
        let gaps = self.on(register, |graph| exposure(graph, of, &usual_measure()).gaps);
        let id = |node: Node| self.near().id(node);
        let mut questions: Vec<Question> = Vec::new();
        for question in gaps.iter().filter_map(|gap| question(gap, id)) {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
        questions.truncate(MOST_QUESTIONS);
        questions
    }
}

fn question(gap: &Gap, id: impl Fn(Node) -> Option<Uuid>) -> Option<Question> {
    Some(match gap {
        Gap::Owner { entity, .. } => Question::Owners(id(Node::Entity(*entity))?),
        Gap::Home { entity, .. } => Question::Home(id(Node::Entity(*entity))?),
        Gap::Head { branch } => Question::Head(id(Node::Entity(*branch))?),
        Gap::Sites { service, task }
        | Gap::Place { service, task, .. }
        | Gap::Party { service, task, .. }
        | Gap::OnlyClaimed { service, task, .. } => Question::Sites(id(Node::Service(*service))?, *task),
        Gap::NotComplete { of, list: List::Sites(task) } => Question::Sites(id(*of)?, *task),
        Gap::NotComplete { of, list: List::SubProcessors } => Question::SubProcessors(about(*of, id(*of)?)),
    })
}

/// A node as what a question is about.
const fn about(node: Node, id: Uuid) -> About {
    match node {
        Node::Entity(_) => About::Entity(id),
        Node::Service(_) => About::Service(id),
    }
}
