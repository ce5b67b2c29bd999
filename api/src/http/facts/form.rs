//! What a supplier wrote in the form, and what it means.

use std::collections::BTreeMap;

use underlag_domain::supplier::{EntityKind, Home, Identifier, Jurisdiction, OwnerUnknown, Share};
use underlag_domain::truth::Certainty;
use underlag_store::fact_request::{Answer, Answers, LONGEST_COMMENT, LONGEST_FUNCTION, MOST_ANSWERS, Party, Question};
use underlag_store::supply::LONGEST_SUPPLIER_NAME;

/// Rows of a list that are shown at first.
const ROWS: usize = 3;
/// Rows that are added when more are asked for.
const MORE_ROWS: usize = 5;
/// Most rows of a list.
const MOST_ROWS: usize = 60;

/// Reasons why no owner is named, as the form writes them.
pub(super) const REASONS: [(&str, OwnerUnknown); 6] = [
    ("no-known-person", OwnerUnknown::NoKnownPerson),
    ("natural-persons", OwnerUnknown::NaturalPersons),
    ("non-consolidating", OwnerUnknown::NonConsolidating),
    ("non-public", OwnerUnknown::NonPublic),
    ("no-identifier", OwnerUnknown::NoIdentifier),
    ("not-investigated", OwnerUnknown::NotInvestigated),
];

/// Kinds of owners, as the form writes them.
pub(super) const KINDS: [(&str, EntityKind); 4] = [
    ("company", EntityKind::Company),
    ("public-body", EntityKind::PublicBody),
    ("international-organisation", EntityKind::InternationalOrganisation),
    ("natural-persons", EntityKind::NaturalPersons),
];

/// Schemes of numbers, in the order they are tried.
const SCHEMES: [&str; 4] = ["lei", "fo_nummer", "organisationsnummer", "vat"];

/// What was written, by the names of fields.
#[derive(Clone, Debug, Default)]
pub(super) struct Given(BTreeMap<String, String>);

/// Something wrong with a field: its name, and the text that says what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) field: String,
    pub(super) text: &'static str,
}

/// The name of a field of a question.
pub(super) fn of_question(question: usize, field: &str) -> String {
    format!("{question}.{field}")
}

/// The name of a field of a row of a question.
pub(super) fn of_row(question: usize, row: usize, field: &str) -> String {
    format!("{question}.{row}.{field}")
}

impl Given {
    pub(super) fn new(fields: Vec<(String, String)>) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name, value.trim().to_owned())).collect())
    }

    /// What a field says; nothing when it is not there.
    pub(super) fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// How many rows a list has, with those that were asked for.
    pub(super) fn rows(&self, question: usize) -> usize {
        let shown = self.get(&of_question(question, "rows")).parse().unwrap_or(ROWS);
        let more = if self.more() == Some(question) { MORE_ROWS } else { 0 };
        shown.saturating_add(more).clamp(ROWS, MOST_ROWS)
    }

    /// The question whose list shall have more rows.
    pub(super) fn more(&self) -> Option<usize> {
        self.get("more").parse().ok()
    }
}

/// Reads what was written.
pub(super) struct Reading<'a> {
    pub(super) given: &'a Given,
    /// Countries by code and by name, in lower case.
    pub(super) countries: &'a BTreeMap<String, Jurisdiction>,
    faults: Vec<Fault>,
}

impl<'a> Reading<'a> {
    pub(super) const fn new(given: &'a Given, countries: &'a BTreeMap<String, Jurisdiction>) -> Self {
        Self { given, countries, faults: Vec::new() }
    }

    /// The answers, or everything that is wrong with them.
    pub(super) fn answers(mut self, questions: &[(Question, String)]) -> Result<Answers, Vec<Fault>> {
        let mut answers = Vec::new();
        for (at, (question, _)) in questions.iter().enumerate() {
            answers.extend(self.question(at, *question).into_iter().map(|answer| (at, answer)));
        }
        let answered_as = self.line("function", LONGEST_FUNCTION);
        if answered_as.is_empty() {
            self.fault("function".to_owned(), "facts-fault-function");
        }
        let comment = self.given.get("comment").replace("\r\n", "\n");
        if comment.chars().nth(LONGEST_COMMENT).is_some() {
            self.fault("comment".to_owned(), "facts-fault-long");
        }
        if comment.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')) {
            self.fault("comment".to_owned(), "facts-fault-control");
        }
        if answers.len() > MOST_ANSWERS {
            self.fault("send".to_owned(), "facts-fault-many");
        }
        if answers.is_empty() && self.faults.is_empty() {
            self.fault("send".to_owned(), "facts-fault-nothing");
        }
        if self.faults.is_empty() { Ok(Answers { answers, answered_as, comment }) } else { Err(self.faults) }
    }

    fn question(&mut self, at: usize, question: Question) -> Vec<Answer> {
        let mut answers = Vec::new();
        match question {
            Question::Home(_) => {
                for (field, home) in [("registered", Home::Registered), ("seat", Home::Seat)] {
                    let country = self.country(of_question(at, field));
                    answers.extend(country.map(|country| Answer::Home { home, country }));
                }
            }
            Question::Owners(_) => {
                for row in 0..self.given.rows(at) {
                    let party = self.party(at, row);
                    let capital = self.share(of_row(at, row, "capital"));
                    let votes = self.share(of_row(at, row, "votes"));
                    match party {
                        Some(party) => answers.push(Answer::Owner { party, capital, votes }),
                        None if capital != Share::UNKNOWN || votes != Share::UNKNOWN => {
                            self.fault(of_row(at, row, "name"), "facts-fault-name");
                        }
                        None => {}
                    }
                }
                let reason = self.given.get(&of_question(at, "reason"));
                let found = REASONS.iter().find(|(code, _)| *code == reason);
                answers.extend(found.map(|(_, reason)| Answer::OwnerUnknown(*reason)));
            }
            Question::Head(_) => answers.extend(self.party(at, 0).map(Answer::Head)),
            Question::Sites(..) => {
                for row in 0..self.given.rows(at) {
                    let country = self.country(of_row(at, row, "place"));
                    let by = self.party(at, row);
                    let clear_text = match self.given.get(&of_row(at, row, "clear")) {
                        "yes" => Certainty::True,
                        "no" => Certainty::False,
                        _ => Certainty::Unknown,
                    };
                    if country.is_some() || by.is_some() {
                        answers.push(Answer::Site { country, by, clear_text });
                    } else if clear_text != Certainty::Unknown {
                        self.fault(of_row(at, row, "place"), "facts-fault-place");
                    }
                }
                answers.extend(self.complete(at));
            }
            Question::SubProcessors(_) => {
                for row in 0..self.given.rows(at) {
                    answers.extend(self.party(at, row).map(Answer::SubProcessor));
                }
                answers.extend(self.complete(at));
            }
        }
        answers
    }

    fn complete(&self, at: usize) -> Option<Answer> {
        (self.given.get(&of_question(at, "complete")) == "yes").then_some(Answer::Complete)
    }

    /// Whom a row names; nobody when its fields are empty.
    fn party(&mut self, at: usize, row: usize) -> Option<Party> {
        let name = self.line(&of_row(at, row, "name"), LONGEST_SUPPLIER_NAME);
        let country = self.country(of_row(at, row, "country"));
        let number = self.number(of_row(at, row, "number"));
        let kind = self.given.get(&of_row(at, row, "kind"));
        let kind = KINDS.iter().find(|(code, _)| *code == kind).map_or(EntityKind::Company, |(_, kind)| *kind);
        if kind == EntityKind::NaturalPersons {
            // Nothing but their country is kept.
            return Some(Party { kind, name: String::new(), country, number: None });
        }
        if name.is_empty() {
            let is_told = country.is_some() || number.is_some();
            if is_told {
                self.fault(of_row(at, row, "name"), "facts-fault-name");
            }
            return None;
        }
        Some(Party { kind, name, country, number })
    }

    fn line(&mut self, field: &str, limit: usize) -> String {
        let text = self.given.get(field);
        if text.chars().nth(limit).is_some() {
            self.fault(field.to_owned(), "facts-fault-long");
        } else if text.contains(char::is_control) {
            self.fault(field.to_owned(), "facts-fault-control");
        }
        text.to_owned()
    }

    fn country(&mut self, field: String) -> Option<Jurisdiction> {
        let text = self.given.get(&field);
        if text.is_empty() {
            return None;
        }
        let found = self.countries.get(&text.to_lowercase()).copied();
        if found.is_none() {
            self.fault(field, "facts-fault-country");
        }
        found
    }

    fn number(&mut self, field: String) -> Option<Identifier> {
        let text: String = self.given.get(&field).chars().filter(|c| !c.is_whitespace()).collect();
        if text.is_empty() {
            return None;
        }
        let upper = text.to_uppercase();
        let found = SCHEMES.iter().find_map(|scheme| Identifier::parse(scheme, &upper).ok());
        if found.is_none() {
            self.fault(field, "facts-fault-number");
        }
        found
    }

    fn share(&mut self, field: String) -> Share {
        let text = self.given.get(&field);
        if text.is_empty() {
            return Share::UNKNOWN;
        }
        share(text).unwrap_or_else(|| {
            self.fault(field, "facts-fault-share");
            Share::UNKNOWN
        })
    }

    fn fault(&mut self, field: String, text: &'static str) {
        self.faults.push(Fault { field, text });
    }
}

/// A share in per cent: `25`, `33,3 %`, or from one to another, `10-25`.
fn share(text: &str) -> Option<Share> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '%').collect();
    let (least, most) = plain.split_once(['-', '–']).unwrap_or((&plain, &plain));
    Share::between(points(least)?, points(most)?).ok()
}

/// Per cent with at most two decimals, as basis points.
fn points(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(decimals) || decimals.len() > 2 {
        return None;
    }
    let hundredths: u16 = format!("{decimals:0<2}").parse().ok()?;
    whole.parse::<u16>().ok()?.checked_mul(100)?.checked_add(hundredths)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]
mod tests {
    use std::collections::BTreeMap;

    use underlag_domain::supplier::{EntityKind, Jurisdiction, Share, Task};
    use underlag_domain::truth::Certainty;
    use underlag_store::fact_request::{About, Answer, Answers, Question};
    use uuid::Uuid;

    use super::{Fault, Given, Reading, share};

    fn read(questions: &[Question], fields: &[(&str, &str)]) -> Result<Answers, Vec<Fault>> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let given = Given::new(fields.chain([("function".to_owned(), "säljchef".to_owned())]).collect());
        let country = |code: &str| Jurisdiction::of(code).unwrap();
        let countries = BTreeMap::from([
            ("se".to_owned(), country("SE")),
            ("sverige".to_owned(), country("SE")),
            ("us".to_owned(), country("US")),
        ]);
        let questions: Vec<_> = questions.iter().map(|question| (*question, "Någon".to_owned())).collect();
        Reading::new(&given, &countries).answers(&questions)
    }

    #[test]
    fn shares_are_read_as_people_write_them() {
        let is = |least, most| Share::between(least, most).ok();
        for (text, share_of) in [
            ("25", is(2_500, 2_500)),
            ("33,3 %", is(3_330, 3_330)),
            ("0.05%", is(5, 5)),
            ("10-25", is(1_000, 2_500)),
            ("10 – 25,5 %", is(1_000, 2_550)),
            ("100", is(10_000, 10_000)),
            ("100,01", None),
            ("25-10", None),
            ("1,234", None),
            ("-5", None),
            ("en del", None),
            ("99999999", None),
        ] {
            assert_eq!(share(text), share_of, "{text}");
        }
    }

    #[test]
    fn what_is_left_empty_is_not_answered_and_what_is_written_is() {
        let id = Uuid::nil();
        let questions = [Question::Owners(id), Question::Sites(id, Task::Support), Question::Home(id)];
        let answers = read(
            &questions,
            &[
                ("0.1.name", " Stora Holding AB "),
                ("0.1.votes", "60-70"),
                ("0.1.number", "5560360793"),
                ("1.0.place", "Sverige"),
                ("1.0.clear", "no"),
                ("1.2.name", "Helpdesk Inc"),
                ("1.2.country", "us"),
                ("1.complete", "yes"),
                ("0.2.kind", "natural-persons"),
                ("0.2.name", "Anna Andersson"),
                ("0.2.country", "SE"),
                ("2.seat", "SE"),
            ],
        )
        .unwrap();
        let places: Vec<usize> = answers.answers.iter().map(|(at, _)| *at).collect();
        assert_eq!(places, [0, 0, 1, 1, 1, 2]);
        let Answer::Owner { party, capital, votes } = &answers.answers[0].1 else { panic!("{answers:?}") };
        assert_eq!((party.name.as_str(), *capital), ("Stora Holding AB", Share::UNKNOWN));
        assert_eq!(*votes, Share::between(6_000, 7_000).unwrap());
        assert!(party.number.is_some());
        assert!(matches!(&answers.answers[2].1, Answer::Site { by: None, clear_text: Certainty::False, .. }));
        assert!(matches!(&answers.answers[3].1, Answer::Site { country: None, by: Some(_), .. }));
        assert_eq!(answers.answers[4].1, Answer::Complete);
        // Of natural persons nothing but the country is taken.
        let Answer::Owner { party, .. } = &answers.answers[1].1 else { panic!("{answers:?}") };
        assert_eq!((party.name.as_str(), party.kind), ("", EntityKind::NaturalPersons));
    }

    #[test]
    fn everything_wrong_is_told_at_once_with_its_field() {
        let id = Uuid::nil();
        let faults = read(
            &[Question::Owners(id), Question::SubProcessors(About::Service(id))],
            &[("0.0.votes", "10"), ("0.1.name", "A"), ("0.1.country", "Narnia"), ("1.0.number", "123")],
        )
        .unwrap_err();
        let told: Vec<(&str, &str)> = faults.iter().map(|fault| (fault.field.as_str(), fault.text)).collect();
        assert_eq!(
            told,
            [
                ("0.0.name", "facts-fault-name"),
                ("0.1.country", "facts-fault-country"),
                ("1.0.number", "facts-fault-number")
            ]
        );
        let nothing = read(&[Question::Home(id)], &[]).unwrap_err();
        assert_eq!(nothing[0].text, "facts-fault-nothing");
    }

    #[test]
    fn lists_grow_but_not_without_end() {
        let given = |fields: &[(&str, &str)]| {
            Given::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
        };
        assert_eq!(given(&[]).rows(0), 3);
        assert_eq!(given(&[("0.rows", "3"), ("more", "0")]).rows(0), 8);
        assert_eq!(given(&[("0.rows", "3"), ("more", "1")]).rows(0), 3);
        assert_eq!(given(&[("0.rows", "many")]).rows(0), 3);
        assert_eq!(given(&[("0.rows", "99999")]).rows(0), 60);
    }
}
