//! Every text there should be, in every language.

use std::collections::BTreeSet;

use underlag_domain::assess::Engine;
use underlag_domain::attribute::{Attribute, Domain, Scope};
use underlag_domain::case::Problem;
use underlag_domain::expression::Expression;
use underlag_domain::headline::Headline;
use underlag_domain::jurisdiction::JURISDICTIONS;
use underlag_domain::overview::{changes, listings};
use underlag_domain::register::{Kind, Unwired};
use underlag_domain::role::Role;
use underlag_domain::rule::Effect;
use underlag_domain::sovereignty::OfferProblem;
use underlag_domain::supplier::text_ids;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_domain::wording::{Excess, Expected};

use super::{Language, Texts, attribute_id, kebab, messages};

/// Every message the domain can ask for.
fn wanted() -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let engine = Engine::embedded()?;
    let mut wanted = Vec::new();
    for attribute in Attribute::ALL {
        let id = attribute_id(*attribute);
        wanted.extend([format!("{id}.question"), format!("{id}.evidence"), id]);
        let row = attribute.row();
        if let Domain::Choice(names) = row.domain {
            wanted.extend(names.iter().map(|name| kebab(&format!("value-{}-{}-{name}", row.scope.key(), row.key))));
        }
    }
    for rule in engine.rules() {
        let id = kebab(&format!("rule-{}", rule.id));
        wanted.extend([format!("{id}.finding"), id]);
        if !matches!(rule.effect, Effect::Duty { .. }) {
            wanted.push(kebab(&format!("rule-{}", rule.id)) + ".not-modelled");
        }
        for version in rule.versions {
            version.condition.visit(&mut |part| {
                if let Expression::Term(term) = part {
                    wanted.push(kebab(&format!("term-{}", term.id)));
                }
            });
        }
    }
    wanted.extend(TestOfLaw::ALL.map(|test| kebab(&format!("test-{}", test.name()))));
    wanted.extend(TestOfLaw::ALL.map(|test| kebab(&format!("test-{}", test.name())) + ".question"));
    wanted.extend(Role::ALL.map(|role| format!("role-{}", role.key())));
    wanted.extend(Headline::ALL.map(|headline| kebab(&format!("headline-{}", headline.name())) + ".explanation"));
    let register = engine.register();
    for question in &register.questions {
        let id = kebab(&format!("question-{}", question.id));
        let positions = question.positions.iter();
        wanted.extend(positions.map(|position| kebab(&format!("position-{}-{}", question.id, position.id))));
        wanted.push(id);
    }
    wanted.extend(register.profiles.iter().map(|profile| kebab(&format!("profile-{}", profile.id))));
    wanted.extend(register.disclosure_laws.iter().map(|law| kebab(&format!("law-{}", law.id))));
    for decision in &register.adequacy {
        wanted.push(kebab(&format!("adequacy-{}", decision.id)));
        wanted.extend(decision.events.iter().map(|event| format!("event-{}", event.id)));
        if decision.scope.is_some() {
            wanted.push(kebab(&format!("adequacy-{}", decision.id)) + ".scope");
        }
    }
    wanted.extend(listings(&engine).into_iter().filter_map(|listing| listing.says));
    wanted.extend(Kind::ALL.map(|kind| format!("kind-{}", kind.key())));
    wanted.extend(Unwired::ALL.map(|reason| format!("not-wired-{}", reason.key())));
    wanted.extend(changes(&engine).iter().map(|change| format!("change-{}", change.what.key())));
    let gaps = TestOfLaw::ALL.into_iter().flat_map(|test| test.coverage().gaps);
    wanted.extend(gaps.map(|gap| format!("gap-{}", gap.id)));
    wanted.extend(text_ids().map(str::to_owned));
    Ok(wanted)
}

#[test]
fn everything_the_domain_names_has_a_text_in_every_language() -> Result<(), Box<dyn std::error::Error>> {
    let texts = Texts::embedded()?;
    let mut missing = Vec::new();
    for language in Language::ALL {
        for id in wanted()? {
            if texts.find(language, &id, &[]).is_none_or(|text| text.trim().is_empty()) {
                missing.push(format!("{}: {id}", language.tag()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    Ok(())
}

#[test]
fn every_text_exists_in_every_language() {
    let ids = |language: Language| messages(language.source().files).into_keys().collect::<BTreeSet<_>>();
    let swedish = ids(Language::Sv);
    assert!(swedish.len() > 400);
    for language in Language::ALL {
        let here = ids(language);
        let lacking: Vec<_> = swedish.symmetric_difference(&here).collect();
        assert!(lacking.is_empty(), "in sv only, or in {} only: {lacking:#?}", language.tag());
    }
}

/// What may read the same in two languages: names of countries, laws and products, and words languages share.
const SAME: &[&str] = &["area-area-ax", "country-hk", "receipt-register", "value-case-body-kind-region"];

#[test]
fn no_text_was_left_in_another_language() -> Result<(), Box<dyn std::error::Error>> {
    let texts = Texts::embedded()?;
    let mut same = BTreeSet::new();
    for (at, language) in Language::ALL.into_iter().enumerate() {
        for other in Language::ALL.into_iter().skip(at + 1) {
            for (id, text) in texts.written.get(&language).into_iter().flatten() {
                let there = texts.written.get(&other).and_then(|texts| texts.get(id));
                // A text of placeables and punctuation alone has no words to translate.
                let words = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
                let has_words = words.flat_map(str::chars).any(char::is_alphabetic);
                if has_words && there == Some(text) {
                    same.insert(id.as_str());
                }
            }
        }
    }
    assert_eq!(same, SAME.iter().copied().collect::<BTreeSet<_>>(), "texts that read the same in two languages");
    Ok(())
}

#[test]
fn every_language_takes_the_same_arguments() -> Result<(), Box<dyn std::error::Error>> {
    let texts = Texts::embedded()?;
    let arguments = |text: &str| -> BTreeSet<String> {
        text.split('$').skip(1).filter_map(|rest| rest.split([' ', '}']).next()).map(str::to_owned).collect()
    };
    for (id, swedish) in texts.written.get(&Language::Sv).into_iter().flatten() {
        for language in Language::ALL {
            let here = texts.written.get(&language).and_then(|texts| texts.get(id)).cloned().unwrap_or_default();
            assert_eq!(arguments(swedish), arguments(&here), "{id} in {}", language.tag());
        }
    }
    Ok(())
}

#[test]
fn no_text_counts_as_reviewed_while_the_list_is_empty() -> Result<(), Box<dyn std::error::Error>> {
    let mut texts = Texts::embedded()?;
    texts.reviewed = super::Reviewed::default();
    for language in Language::ALL {
        let all = texts.to_review(language, "");
        assert!(all.len() > 300 && all.iter().all(|text| !text.is_reviewed));
        assert!(!texts.is_reviewed(language, "rule-osl-10-2a"));
        let note = texts.review_note(language, ["rule-osl-10-2a", "page-or"]);
        assert_eq!(note, texts.get(language, "text-unreviewed", &[]));
    }
    Ok(())
}

#[test]
fn a_message_is_reviewed_when_all_its_parts_are() -> Result<(), Box<dyn std::error::Error>> {
    let mut texts = Texts::embedded()?;
    let entry = |texts: &Texts, ids: &[&str]| {
        let marks = texts.to_review(Language::Fi, "rule-osl-10-2");
        let marks = marks.iter().filter(|text| ids.contains(&text.id));
        let marks: Vec<String> = marks.map(|text| format!("\"{}\" = \"{}\"", text.id, text.mark)).collect();
        let marks = marks.join("\n");
        format!("[[reviewed]]\nlanguage = \"fi\"\nreviewed_by = \"A\"\nday = 2027-01-15\n[reviewed.texts]\n{marks}")
    };
    let list = entry(&texts, &["rule-osl-10-2", "rule-osl-10-2.finding"]);
    texts.reviewed = super::Reviewed::read(&list, &texts.written)?;
    assert!(!texts.is_reviewed(Language::Fi, "rule-osl-10-2"));
    assert!(texts.is_reviewed(Language::Fi, "rule-osl-10-2.finding"));
    let note = texts.review_note(Language::Fi, ["rule-osl-10-2", "rule-osl-10-2.not-modelled", "page-or"]);
    assert_eq!(note, texts.get(Language::Fi, "text-partly-reviewed", &[("count", "1"), ("of", "2")]));
    let list = entry(&texts, &["rule-osl-10-2", "rule-osl-10-2.finding", "rule-osl-10-2.not-modelled"]);
    texts.reviewed = super::Reviewed::read(&list, &texts.written)?;
    assert!(texts.is_reviewed(Language::Fi, "rule-osl-10-2") && !texts.is_reviewed(Language::Fi, "rule-osl-10-2a"));
    assert!(!texts.is_reviewed(Language::Sv, "rule-osl-10-2") && !texts.is_reviewed(Language::Fi, "no-such-text"));
    Ok(())
}

#[test]
fn a_fault_reads_in_english_as_the_domain_displays_it() -> Result<(), Box<dyn std::error::Error>> {
    let texts = Texts::embedded()?;
    let expected = [
        Expected::Text,
        Expected::Texts,
        Expected::Section,
        Expected::Entries { section: "handover".to_owned() },
        Expected::Owners,
        Expected::Owner,
        Expected::Statements,
        Expected::Path,
        Expected::Condition,
        Expected::SomePart,
        Expected::Answers,
        Expected::Answer,
        Expected::OneAnswer,
        Expected::Step,
        Expected::Steps,
        Expected::StepList,
    ];
    let excess = [
        Excess::Bytes(9),
        Excess::Entries(9),
        Excess::Text(9),
        Excess::Statements(9),
        Excess::Owners(9),
        Excess::Levels(9),
        Excess::Countries,
    ];
    let of_offers = [Excess::Bytes(9), Excess::Text(9), Excess::Answers(9), Excess::Offers(9)];
    let scopes = [Scope::Case, Scope::Information, Scope::Recipient, Scope::Handover];
    let keys = [
        "value",
        "as_of",
        "information",
        "recipient",
        "of",
        "outcome",
        "by",
        "mandate",
        "day",
        "id",
        "title",
        "decided_by",
        "source",
        "decided",
        "obstacle_when",
        "offer",
        "answer",
        "offers",
    ];
    let mut problems = vec![Problem::LawAtFault { message: "x".to_owned() }];
    problems.extend(expected.map(|expected| Problem::WrongKind { expected }));
    problems.extend(excess.map(|what| Problem::TooLarge { what, limit: 8 }));
    problems.extend(keys.map(|key| Problem::Missing { key }));
    problems.extend(scopes.map(|scope| Problem::UnknownReference {
        what: scope,
        given: "x".to_owned(),
        nearest: Some("y".to_owned()),
    }));
    for what in of_offers {
        let problem = OfferProblem::TooLarge { what, limit: 8 };
        assert_eq!(texts.fault(Language::En, &problem.wording()), problem.to_string());
    }
    for problem in problems {
        assert_eq!(texts.fault(Language::En, &problem.wording()), problem.to_string());
        assert_ne!(texts.fault(Language::Fi, &problem.wording()), problem.to_string());
    }
    for scope in scopes {
        let id = Problem::FactAsJudgment { scope }.wording();
        assert!(Language::ALL.iter().all(|language| !texts.fault(*language, &id).starts_with('[')));
    }
    Ok(())
}

#[test]
fn every_jurisdiction_has_a_name_in_every_language() -> Result<(), Box<dyn std::error::Error>> {
    let texts = Texts::embedded()?;
    for language in Language::ALL {
        let names: BTreeSet<String> = JURISDICTIONS.iter().map(|code| texts.country(language, code)).collect();
        assert_eq!(names.len(), JURISDICTIONS.len(), "two have the same name in {}", language.tag());
        let nameless: Vec<_> = JURISDICTIONS.iter().filter(|code| names.contains(**code)).collect();
        assert!(nameless.is_empty(), "{nameless:?} in {}", language.tag());
    }
    let names = |code: &str| Language::ALL.map(|language| texts.country(language, code));
    assert_eq!(names("EE"), ["Estland", "Estonia", "Viro"]);
    assert_eq!(names("US"), ["USA", "the USA", "Yhdysvallat"]);
    Ok(())
}
