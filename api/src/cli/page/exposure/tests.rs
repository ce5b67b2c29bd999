//! Pages about exposures as their readers meet them, over the stories of the made-up suppliers.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use underlag_domain::day::Day;
use underlag_domain::register::Register;
use underlag_domain::supplier::{
    Base, BlastRadius, EntityId, Graph, Jurisdiction, LawOfDay, Node, Origin, ServiceId, When,
};
use underlag_made_up::{STORIES, TOLD_ON, suppliers};

use super::{ChangesShown, ExposureShown, exposure, exposure_changes, struck};
use crate::app::usual_measure;
use crate::cli::page::WIDTH;
use crate::cli::page::tests::ids_shown;
use crate::text::{Language, Texts};

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::embedded().unwrap());
static REGISTER: LazyLock<Register> = LazyLock::new(|| Register::embedded().unwrap());
static BASE: LazyLock<Base> = LazyLock::new(|| {
    let made = suppliers();
    Base::new(made.entities, made.services, made.edges).unwrap()
});
const NOW: When = When { as_of: TOLD_ON, known_on: TOLD_ON };

fn service(name: &str) -> Node {
    let at = BASE.services().iter().position(|service| service.name == name).unwrap();
    Node::Service(ServiceId(u32::try_from(at).unwrap()))
}

fn entity(name: &str) -> EntityId {
    let at = BASE.entities().iter().position(|entity| entity.name == name).unwrap();
    EntityId(u32::try_from(at).unwrap())
}

fn page(language: Language, of: Node) -> String {
    let law = LawOfDay::of(&REGISTER, TOLD_ON);
    let graph = Graph::of(BASE.at(NOW), &law);
    let found = underlag_domain::supplier::exposure(&graph, of, &usual_measure());
    exposure(&TEXTS, language, &ExposureShown { exposure: &found, graph: &graph })
}

fn changes(language: Language, name: &str, between: (Day, Day)) -> String {
    let law = LawOfDay::of(&REGISTER, TOLD_ON);
    let graph = Graph::of(BASE.at(NOW), &law);
    let of = service(name);
    let found = underlag_domain::supplier::exposure_changes(BASE.at(NOW), &REGISTER, of, &usual_measure(), between);
    exposure_changes(&TEXTS, language, &ChangesShown { of, between, changes: &found, graph: &graph })
}

fn reached(language: Language, origin: Origin) -> String {
    let law = LawOfDay::of(&REGISTER, TOLD_ON);
    let graph = Graph::of(BASE.at(NOW), &law);
    let found = BlastRadius::of(&graph, usual_measure().control).services(origin);
    struck(&TEXTS, language, &graph, origin, &found)
}

/// Every kind of page: each story, an entity, what changed when a parent was sold, and what two origins reach.
fn pages(language: Language) -> Vec<String> {
    let mut pages: Vec<String> = STORIES.iter().map(|story| page(language, service(story.service))).collect();
    pages.push(page(language, Node::Entity(entity("Kvarnsten Journal AB"))));
    pages.push(changes(language, "Lövbrink Ekonomi", (Day::of(2025, 10, 1), TOLD_ON)));
    pages.push(changes(language, "Havsgrund Drift", (Day::of(2026, 1, 1), TOLD_ON)));
    pages.push(reached(language, Origin::Entity(entity("Tjärnö Support Pvt. Ltd"))));
    pages.push(reached(language, Origin::Jurisdiction(Jurisdiction::of("CN").unwrap())));
    pages
}

/// Stories whose pages are kept as they were read: together they have every kind of finding.
const KEPT: [&str; 8] = [
    "Cirrofield Kontor",
    "Tolvstugan Arkiv",
    "Kretsgård Kundtjänst",
    "Mellanled Schema",
    "Dimvik Bygglov",
    "Dubbelgrind Telefoni",
    "Flyttfågel Karta",
    "Gränsfall Arkivering",
];

#[test]
fn pages_about_exposures_read_as_those_that_were_read_and_kept() {
    for language in Language::ALL {
        let mut now = String::new();
        let stories = KEPT.iter().map(|name| page(language, service(name)));
        let others = pages(language).into_iter().skip(STORIES.len());
        for page in stories.chain(others) {
            writeln!(now, "{page}\n").unwrap();
        }
        let file = format!("tests/golden/exposure.{}.txt", language.tag());
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(&file);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &now).unwrap();
            continue;
        }
        let before = fs::read_to_string(&path).unwrap_or_default();
        let differs = before.lines().zip(now.lines()).position(|(before, now)| before != now);
        assert!(
            before == now,
            "{file} is stale from line {}: refresh it with UPDATE_GOLDEN=1 and read the diff",
            differs.unwrap_or_else(|| before.lines().count().min(now.lines().count())) + 1
        );
    }
}

#[test]
fn no_page_about_an_exposure_shows_a_message_id_or_a_line_too_wide() {
    for language in Language::ALL {
        for page in pages(language) {
            assert_eq!(ids_shown(&page), Vec::<&str>::new(), "in {}:\n{page}", language.tag());
            assert!(!page.contains("{ $"), "an argument is missing in {}:\n{page}", language.tag());
            let wide = page.lines().find(|line| line.chars().count() > WIDTH && line.trim().contains(' '));
            assert_eq!(wide, None);
        }
    }
}

#[test]
fn where_information_is_comes_first_and_who_controls_is_another_answer() {
    let page = page(Language::En, service("Cirrofield Molnet Sverige"));
    let (before, after) = page.split_once("Who has the information and who controls them").unwrap();
    let (_, residency) = before.split_once("Where the information is").unwrap();
    assert!(residency.contains("Certain: Sweden\n") && !residency.contains("USA"), "{residency}");
    let (control, reaching) = after.split_once("Jurisdictions that reach, and how").unwrap();
    assert!(control.contains("Cirrofield Inc. (the USA): certain"), "{control}");
    assert!(reaching.contains("CLOUD Act"), "{reaching}");
}

#[test]
fn every_path_is_told_and_every_statement_it_rests_on_has_its_source() {
    let law = LawOfDay::of(&REGISTER, TOLD_ON);
    let graph = Graph::of(BASE.at(NOW), &law);
    for story in STORIES {
        let found = underlag_domain::supplier::exposure(&graph, service(story.service), &usual_measure());
        let page = exposure(&TEXTS, Language::En, &ExposureShown { exposure: &found, graph: &graph });
        let words: Vec<&str> = page.split_whitespace().collect();
        let number = |word: Option<&&str>| word.and_then(|word| word.parse::<usize>().ok());
        let told: usize = words
            .iter()
            .enumerate()
            .map(|(at, word)| match *word {
                "Path" => usize::from(number(words.get(at + 1)).is_some()),
                "Paths" => match (number(words.get(at + 1)), number(words.get(at + 3))) {
                    (Some(first), Some(last)) => last + 1 - first,
                    other => panic!("{}: {other:?}", story.service),
                },
                _ => 0,
            })
            .sum();
        let listed: usize =
            found.reaching.iter().flat_map(|reaching| &reaching.by).map(|reach| reach.paths.listed.len()).sum();
        assert_eq!(told, listed, "{}", story.service);
        let (body, sources) = page.split_once("\nSources\n").unwrap();
        let referred = body.split("source ").skip(1).filter_map(|rest| {
            rest.split(|c: char| !c.is_ascii_digit()).next().and_then(|number| number.parse::<usize>().ok())
        });
        let most = referred.max().unwrap();
        for number in 1..=most {
            assert!(sources.contains(&format!("\n{number}. ")), "{}: source {number}", story.service);
        }
    }
}

#[test]
fn a_sale_is_told_as_what_came_and_went_on_its_day() {
    let page = changes(Language::En, "Lövbrink Ekonomi", (Day::of(2025, 10, 1), Day::of(2025, 12, 31)));
    assert!(page.contains("2025-11-01\n----------\n"), "{page}");
    let plain = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(plain.contains("The USA: An owner in the country controls the recipient. Before:"), "{page}");
    assert!(plain.contains("is owned directly by Lövbrink Bidco AB: 100% of the capital"), "{page}");
}

#[test]
fn an_entity_that_is_no_service_is_told_by_its_kind() {
    let page = page(Language::En, Node::Entity(entity("Kvarnsten Journal AB")));
    assert!(page.contains("What Kvarnsten Journal AB is: company or other legal person under private law."), "{page}");
}

#[test]
fn no_page_says_that_its_texts_are_reviewed_while_some_are_not() {
    for language in Language::ALL {
        let all = TEXTS.to_review(language, "").iter().all(|text| text.is_reviewed);
        let reviewed = TEXTS.get(language, "text-reviewed", &[]);
        for page in pages(language) {
            assert!(all || !page.contains(&reviewed), "{page}");
        }
    }
}
