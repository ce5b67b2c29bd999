//! Pages as their readers meet them.

use underlag_domain::case::{CaseFaults, read_toml};

use super::{Alternative, WIDTH, answer, compared, gaps, register, rules, wrap};
use crate::app::{App, DEMO, Overrides, StartError};
use crate::text::Language;

#[derive(Debug, thiserror::Error)]
enum PageTestError {
    #[error(transparent)]
    Start(#[from] StartError),
    #[error(transparent)]
    Case(#[from] CaseFaults),
}

/// Every page of a language: the reference pages, each demo case, and each compared with itself under `strict`.
fn pages(app: &App, language: Language) -> Result<Vec<String>, PageTestError> {
    let day = app.engine.register().checked_through;
    let mut pages = vec![register(&app.texts, language, app.engine.register(), day)];
    for demo in DEMO {
        let file = read_toml(demo.toml)?;
        let strict = Overrides { profile: Some("strict".to_owned()), ..Overrides::default() };
        let mut alternatives = Vec::new();
        for overrides in [Overrides::default(), strict] {
            let answered = crate::app::answer(&app.engine, &file, &overrides)?;
            pages.push(answer(&app.texts, language, &answered));
            alternatives.push(Alternative { label: String::new(), answered });
        }
        pages.push(compared(&app.texts, language, &alternatives));
    }
    pages.push(two_laws(app, language)?);
    Ok(pages)
}

/// The same arrangement for a Swedish and a Finnish body, compared.
fn two_laws(app: &App, language: Language) -> Result<String, PageTestError> {
    let mut alternatives = Vec::new();
    for toml in [
        include_str!("../../../../tests/cases/side_by_side/swedish_region.toml"),
        include_str!("../../../../tests/cases/side_by_side/finnish_wellbeing_services_county.toml"),
    ] {
        let answered = crate::app::answer(&app.engine, &read_toml(toml)?, &Overrides::default())?;
        alternatives.push(Alternative { label: String::new(), answered });
    }
    Ok(compared(&app.texts, language, &alternatives))
}

/// Message ids in brackets, which the texts leave where one is missing.
pub(super) fn ids_shown(page: &str) -> Vec<&str> {
    page.split('[')
        .skip(1)
        .filter_map(|after| after.split_once(']'))
        .map(|(inside, _)| inside)
        .filter(|inside| inside.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._".contains(c)))
        .collect()
}

#[test]
fn no_page_shows_a_message_id() -> Result<(), PageTestError> {
    let app = App::embedded()?;
    for language in Language::ALL {
        for page in pages(&app, language)?.iter().chain([&rules(&app.texts, language, &app.engine)]) {
            assert_eq!(ids_shown(page), Vec::<&str>::new(), "in {}:\n{page}", language.tag());
        }
    }
    Ok(())
}

#[test]
fn provisions_of_two_countries_stand_side_by_side_and_are_no_difference_of_outcome() -> Result<(), PageTestError> {
    let app = App::embedded()?;
    let page = two_laws(&app, Language::En)?.split_whitespace().collect::<Vec<_>>().join(" ");
    let (differences, own) = page.split_once("The same test under two laws").unwrap_or_default();
    for citation in ["25 kap. 1 §", "10 kap. 2 a §", "24 § 1 mom. 25 punkten", "26 § 3 mom."] {
        assert!(!differences.contains(citation) && own.contains(citation), "{citation} in:\n{page}");
    }
    assert!(own.contains("A (Sweden): Secrecy in health care"), "{page}");
    assert!(own.contains("B (Finland): the test is not modelled"), "{page}");
    Ok(())
}

#[test]
fn no_line_is_wider_than_the_page_unless_one_word_is() -> Result<(), PageTestError> {
    let app = App::embedded()?;
    for page in pages(&app, Language::Sv)? {
        let wide = page.lines().find(|line| line.chars().count() > WIDTH && line.trim().contains(' '));
        assert_eq!(wide, None);
    }
    Ok(())
}

#[test]
fn the_list_of_rules_in_the_repository_is_what_the_rules_say() -> Result<(), PageTestError> {
    let app = App::embedded()?;
    let written = include_str!("../../../../domain/RULES.sv.md");
    let fresh = rules(&app.texts, Language::Sv, &app.engine);
    assert!(
        written == fresh,
        "domain/RULES.sv.md is stale: run `cargo run -q -- rules > domain/RULES.sv.md` and read the difference"
    );
    Ok(())
}

#[test]
fn a_long_word_gets_a_line_of_its_own() {
    assert_eq!(wrap("a överskuggningsbar b", 5), ["a", "överskuggningsbar", "b"]);
    assert_eq!(wrap("ett 100\u{a0}% av", 7), ["ett", "100\u{a0}%", "av"]);
}

#[test]
fn the_table_of_what_is_not_modelled_in_the_readme_is_what_the_engine_says() -> Result<(), PageTestError> {
    let app = App::embedded()?;
    let readme = include_str!("../../../../domain/README.md");
    let written = readme.split("<!-- gaps -->\n").nth(1).and_then(|rest| rest.split("<!-- /gaps -->").next());
    let fresh = gaps(&app.texts, Language::Sv, &app.engine);
    assert!(
        written == Some(fresh.as_str()),
        "the table in domain/README.md is stale: put what `cargo run -q -- rules --gaps` prints between its marks"
    );
    Ok(())
}
