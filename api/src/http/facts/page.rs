//! The page a supplier answers on: a form that works without scripts, and what is shown when there is nothing to answer.

use maud::{DOCTYPE, Markup, html};
use underlag_domain::jurisdiction::JURISDICTIONS;
use underlag_domain::supplier::Task;
use underlag_store::fact_request::{FactRequest, LONGEST_COMMENT, LONGEST_FUNCTION, Question};
use underlag_store::supply::LONGEST_SUPPLIER_NAME;

use super::form::{Fault, Given, KINDS, REASONS, of_question, of_row};
use crate::text::{Language, Texts};

/// Id of the list of countries the fields choose from.
const COUNTRIES: &str = "countries";

/// A page in a language.
pub(super) struct Page<'a> {
    pub(super) texts: &'a Texts,
    pub(super) language: Language,
}

/// A form under way.
struct Form<'a> {
    page: &'a Page<'a>,
    given: &'a Given,
    faults: &'a [Fault],
}

impl Page<'_> {
    fn text(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.texts.get(self.language, id, arguments)
    }

    fn shell(&self, title: &str, main: &Markup) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(self.language.tag()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="robots" content="noindex";
                    title { (title) }
                    link rel="icon" href="data:,";
                    link rel="stylesheet" href="/page.css";
                }
                body.facts {
                    header { h1 { (title) } }
                    main { (main) }
                    footer {
                        p { (self.texts.review_note(self.language, ["supplier-answer-public", "supplier-answer-claim"])) }
                    }
                }
            }
        };
        page.into_string()
    }

    /// A page that only says something.
    pub(super) fn told(&self, title: &str, text: &str, arguments: &[(&str, &str)]) -> String {
        let main = html! { section { p { (self.text(text, arguments)) } } };
        self.shell(&self.text(title, &[]), &main)
    }

    /// The form, with what was written in it and what is wrong with that.
    pub(super) fn form(&self, request: &FactRequest, given: &Given, faults: &[Fault]) -> String {
        let form = Form { page: self, given, faults };
        let (body, about) = (request.body.as_str(), request.about.as_str());
        let arguments = [("body", body), ("about", about)];
        let day = request.answer_by.to_string();
        let main = html! {
            section {
                p { (self.text("facts-lead", &arguments)) }
                p { (self.text("supplier-answer-claim", &arguments)) " " (self.text("supplier-answer-public", &arguments)) }
                p { strong { (self.text("facts-answer-by", &[("day", &day)])) } }
            }
            @if !faults.is_empty() {
                section.faults role="alert" aria-labelledby="faults" {
                    h2 #faults { (self.text("facts-faults", &[("count", &faults.len().to_string())])) }
                    ul {
                        @for fault in faults {
                            li { a href={ "#" (fault.field) } { (self.text(fault.text, &[])) } }
                        }
                    }
                }
            }
            form method="post" accept-charset="utf-8" autocomplete="off" {
                // Enter in a field shall send, not add rows; the first button is the one it presses.
                button.hidden type="submit" name="send" value="yes" tabindex="-1" aria-hidden="true" { }
                datalist id=(COUNTRIES) {
                    @for code in JURISDICTIONS {
                        option value=(self.texts.country(self.language, code)) { (code) }
                    }
                }
                @for (at, (question, name)) in request.questions.iter().enumerate() {
                    (form.question(at, *question, name))
                }
                section {
                    (form.field("function", "facts-function", LONGEST_FUNCTION, None))
                    p.hint { (self.text("facts-persons", &[])) }
                    label for="comment" { (self.text("facts-comment", &[])) }
                    (form.fault("comment"))
                    textarea #comment name="comment" rows="4" maxlength=(LONGEST_COMMENT) { (given.get("comment")) }
                    p { (self.text("facts-once", &arguments)) }
                    p { button.primary #send type="submit" name="send" value="yes" { (self.text("facts-send", &[])) } }
                }
            }
        };
        self.shell(&self.text("facts-title", &arguments), &main)
    }
}

impl Form<'_> {
    fn text(&self, id: &str) -> String {
        self.page.text(id, &[])
    }

    fn fault_of(&self, field: &str) -> Option<&Fault> {
        self.faults.iter().find(|fault| fault.field == field)
    }

    fn fault(&self, field: &str) -> Markup {
        html! {
            @if let Some(fault) = self.fault_of(field) {
                p.fault id={ (field) ".fault" } { (self.text(fault.text)) }
            }
        }
    }

    /// A field of one line with its label.
    fn field(&self, name: &str, label: &str, limit: usize, list: Option<&str>) -> Markup {
        let is_wrong = self.fault_of(name).is_some();
        let described = is_wrong.then(|| format!("{name}.fault"));
        html! {
            div.field {
                label for=(name) { (self.text(label)) }
                input id=(name) name=(name) value=(self.given.get(name)) maxlength=(limit) list=[list]
                    aria-invalid=[is_wrong.then_some("true")] aria-describedby=[described];
                (self.fault(name))
            }
        }
    }

    fn choice(&self, name: &str, label: &str, options: &[(&str, String)]) -> Markup {
        let chosen = self.given.get(name);
        html! {
            div.field {
                label for=(name) { (self.text(label)) }
                select id=(name) name=(name) {
                    @for (value, text) in options {
                        option value=(value) selected[*value == chosen] { (text) }
                    }
                }
            }
        }
    }

    fn question(&self, at: usize, question: Question, name: &str) -> Markup {
        let (legend, hint) = match question {
            Question::Home(_) => ("facts-home", "facts-home-hint"),
            Question::Owners(_) => ("facts-owners", "facts-owners-hint"),
            Question::Head(_) => ("facts-head", "facts-head-hint"),
            Question::Sites(_, Task::Storage) => ("facts-storage", "facts-sites-hint"),
            Question::Sites(_, Task::Operation) => ("facts-operation", "facts-sites-hint"),
            Question::Sites(_, Task::Support) => ("facts-support", "facts-sites-hint"),
            Question::SubProcessors(_) => ("facts-sub-processors", "facts-sub-processors-hint"),
        };
        html! {
            fieldset {
                legend { (self.page.text(legend, &[("name", name)])) }
                p.hint { (self.text(hint)) }
                @match question {
                    Question::Home(_) => div.fields {
                        (self.field(&of_question(at, "registered"), "facts-registered", 80, Some(COUNTRIES)))
                        (self.field(&of_question(at, "seat"), "facts-seat", 80, Some(COUNTRIES)))
                    },
                    Question::Head(_) => (self.party(at, 0)),
                    Question::Owners(_) => {
                        (self.rows(at, |row| html! {
                            (self.choice(&of_row(at, row, "kind"), "facts-kind", &self.kinds()))
                            (self.field(&of_row(at, row, "votes"), "facts-votes", 20, None))
                            (self.field(&of_row(at, row, "capital"), "facts-capital", 20, None))
                        }))
                        (self.choice(&of_question(at, "reason"), "facts-reason", &self.reasons()))
                    },
                    Question::Sites(..) => {
                        (self.rows(at, |row| html! {
                            (self.field(&of_row(at, row, "place"), "facts-place", 80, Some(COUNTRIES)))
                            (self.choice(&of_row(at, row, "clear"), "facts-clear", &[
                                ("", self.text("facts-not-known")),
                                ("yes", self.text("facts-yes")),
                                ("no", self.text("facts-no")),
                            ]))
                        }))
                        (self.complete(at))
                    },
                    Question::SubProcessors(_) => {
                        (self.rows(at, |_| html! {}))
                        (self.complete(at))
                    },
                }
            }
        }
    }

    fn reasons(&self) -> Vec<(&'static str, String)> {
        let reasons = REASONS.iter().map(|(code, _)| (*code, self.text(&format!("owner-unknown-{code}"))));
        [("", self.text("facts-no-reason"))].into_iter().chain(reasons).collect()
    }

    fn kinds(&self) -> Vec<(&'static str, String)> {
        KINDS.iter().map(|(code, _)| (*code, self.text(&format!("entity-kind-{code}")))).collect()
    }

    /// The rows of a list, and the way to more of them.
    fn rows(&self, at: usize, own: impl Fn(usize) -> Markup) -> Markup {
        let rows = self.given.rows(at);
        html! {
            input type="hidden" name=(of_question(at, "rows")) value=(rows);
            @for row in 0..rows {
                div.answer role="group" aria-label=(self.page.text("facts-row", &[("row", &(row + 1).to_string())])) {
                    (own(row))
                    (self.party(at, row))
                }
            }
            p { button type="submit" name="more" value=(at) formnovalidate { (self.text("facts-more")) } }
        }
    }

    /// The fields that name an entity.
    fn party(&self, at: usize, row: usize) -> Markup {
        html! {
            (self.field(&of_row(at, row, "name"), "facts-name", LONGEST_SUPPLIER_NAME, None))
            (self.field(&of_row(at, row, "country"), "facts-country", 80, Some(COUNTRIES)))
            (self.field(&of_row(at, row, "number"), "facts-number", 40, None))
        }
    }

    fn complete(&self, at: usize) -> Markup {
        let name = of_question(at, "complete");
        html! {
            div.check {
                input id=(name) type="checkbox" name=(name) value="yes" checked[self.given.get(&name) == "yes"];
                label for=(name) { (self.text("facts-complete")) }
            }
        }
    }
}
