//! Rules about the repository itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use underlag_domain::assess::Engine;
use underlag_domain::attribute::Attribute;
use underlag_domain::case::Evidence;
use underlag_domain::day::Day;
use underlag_domain::jurisdiction::JURISDICTIONS;
use underlag_domain::law::{FINNISH_SECRECY_OBSTACLES, RULES, SECRECY_OBSTACLES};
use underlag_domain::overview::{Sourced, Whose, sources};
use underlag_domain::rule::{Effect, Rule};
use underlag_tests::cases::root;
use underlag_tests::made_up::DAYS;

fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn collect(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                collect(&path, ending, found);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no {ending} below {folder}");
    found.into_iter().map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn the_domain_is_pure() {
    let manifest = fs::read_to_string(root().join("domain/Cargo.toml")).unwrap();
    let dependencies: BTreeSet<&str> = manifest
        .split("[dependencies]")
        .nth(1)
        .unwrap()
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once('.').map(|(name, _)| name))
        .collect();
    let known = BTreeSet::from(["chrono", "serde", "serde_json", "sha2", "strsim", "thiserror", "toml"]);
    assert_eq!(dependencies, known, "the domain has no input or output, clock, randomness, database or GraphQL");
    for (path, text) in files("domain/src", ".rs") {
        for word in [
            "std::fs",
            "std::env::",
            "std::net",
            "std::time",
            "SystemTime",
            "Utc::now",
            "Local::now",
            "HashMap",
            "f64",
            "async fn",
        ] {
            assert!(!text.contains(word), "{path} uses {word}");
        }
    }
}

#[test]
fn the_sovereignty_score_can_reach_no_assessment() {
    // Whatever answers a case is in these places; none of them may know the scorer, nor the scorer them.
    let scorer = |path: &str| path.contains("/sovereignty/") || path.ends_with("domain/src/lib.rs");
    let answering = files("domain/src", ".rs").into_iter().filter(|(path, _)| !scorer(path));
    let use_cases = files("api/src/app", ".rs").into_iter().filter(|(path, _)| !path.ends_with("mod.rs"));
    let assessments = files("api/src/graphql", "assessment.rs").into_iter().chain(files("api/src/cli", "assess.rs"));
    for (path, text) in answering.chain(use_cases).chain(assessments) {
        for way in ["sovereignty::", "crate::sovereignty", "sovereignty as", ".sovereignty"] {
            assert!(!text.contains(way), "{path} knows the sovereignty score: {way}");
        }
    }
    for (path, text) in files("domain/src/sovereignty", ".rs") {
        for part in ["assess", "case", "evaluate", "headline", "law", "link", "situation"] {
            assert!(!text.contains(&format!("crate::{part}")), "{path} uses {part}");
        }
    }
    let schema = fs::read_to_string(root().join("schema.graphql")).unwrap();
    let (_, assessment) = schema.split_once("type Assessment {").unwrap();
    let (assessment, _) = assessment.split_once("\n}").unwrap();
    assert!(!assessment.to_lowercase().contains("sovereignty"), "an assessment shows the sovereignty score");
}

#[test]
fn every_rule_lies_in_the_file_its_id_names() {
    for rule in RULES {
        let inside = format!("id: \"{}\"", rule.id);
        let found: Vec<String> = files("domain/src/law", ".rs")
            .into_iter()
            .filter(|(_, text)| text.contains(&inside))
            .map(|(path, _)| path)
            .collect();
        assert_eq!(found.len(), 1, "{} is in {found:?}", rule.id);
        let file = Path::new(&found[0]).file_stem().unwrap().to_string_lossy().into_owned();
        // A file holds a provision; further rules of it carry its name with more behind, or another paragraph of it.
        let stem = file.trim_end_matches(char::is_numeric).trim_end_matches('_');
        assert!(rule.id.starts_with(&file) || rule.id.starts_with(stem), "{} lies in {file}", rule.id);
    }
}

#[test]
fn an_obstacle_or_ground_of_a_country_binds_that_country_only() {
    for (folder, country) in
        [("domain/src/law/se", Some("SE")), ("domain/src/law/fi", Some("FI")), ("domain/src/law/eu", None)]
    {
        let texts: String = files(folder, ".rs").into_iter().map(|(_, text)| text).collect();
        let decides = |rule: &&&Rule| matches!(rule.effect, Effect::Obstacle | Effect::Ground { .. });
        let of_folder = |rule: &&&Rule| texts.contains(&format!("id: \"{}\"", rule.id));
        for rule in RULES.iter().filter(decides).filter(of_folder) {
            assert_eq!(rule.country(), country, "{}", rule.id);
        }
    }
}

#[test]
fn no_source_file_has_grown_past_five_hundred_lines() {
    for folder in [
        "domain/src",
        "migration/src",
        "api/store/src",
        "api/made-up/src",
        "api/src",
        "tests/src",
        "tests/databases",
        "tests/bytes",
    ] {
        for (path, text) in files(folder, ".rs") {
            // The attribute table is one table, listed once.
            if path.ends_with("domain/src/attribute.rs") {
                continue;
            }
            assert!(text.lines().count() <= 500, "{path} has {} lines", text.lines().count());
        }
    }
}

/// Lines by which GraphQL would show a whole number that its `Int` of 32 bits cannot hold: fields of objects and inputs,
/// what resolvers give back, and their arguments.
fn wide_integers(text: &str) -> Vec<&str> {
    let wide = |line: &str| {
        line.split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| ["i64", "u64", "i128", "u128", "isize", "usize", "u32", "NonZeroU64"].contains(&word))
    };
    let mut found = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if ["#[Object", "#[Subscription", "#[derive("].iter().any(|start| line.starts_with(start)) {
            // Only what is derived for GraphQL is shown by it.
            inside |= !line.starts_with("#[derive(") || line.contains("SimpleObject") || line.contains("InputObject");
        } else if line.starts_with('}') {
            inside = false;
        }
        // Bodies of resolvers lie deeper than their signatures, whose arguments stand on lines of their own.
        let is_signature = line.contains(": ") || line.contains("->");
        let depth = line.len() - line.trim_start().len();
        let declares = (depth == 4 && is_signature) || (depth == 8 && line.trim_end().ends_with(',') && is_signature);
        if inside && declares && wide(line) {
            found.push(line.trim());
        }
    }
    found
}

#[test]
fn no_whole_number_of_more_than_32_bits_is_shown_as_an_int() {
    let sample = "#[Object]\nimpl A {\n    async fn a(&self) -> Option<u64> {\n        let b: u64 = 1;\n    }\n    \
                  fn c(\n        &self,\n        d: i64,\n    ) -> i32 {\n}\nfn e() -> u64 {\n}\n#[derive(Debug, \
                  InputObject)]\nstruct F {\n    g: usize,\n}\nstruct H {\n    i: usize,\n}\n";
    assert_eq!(wide_integers(sample), ["async fn a(&self) -> Option<u64> {", "d: i64,", "g: usize,"]);
    for (path, text) in files("api/src/graphql", ".rs") {
        assert_eq!(wide_integers(&text), Vec::<&str>::new(), "in {path}: use `Long`");
    }
}

/// Resolvers by which a nullable field would take its parent with it when it fails; see the tests of null propagation.
fn failing_wholly(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for signature in text.split("fn ").skip(1) {
        let signature: String = signature.split(['{', ';']).next().unwrap_or_default().split_whitespace().collect();
        let Some((name, result)) = signature.split_once("->") else { continue };
        if ["Result<Option<", "FieldResult<Option<"].iter().any(|start| result.contains(start)) {
            found.push(name.split('(').next().unwrap_or_default().to_owned());
        }
    }
    found
}

#[test]
fn a_field_that_may_be_null_fails_by_itself() {
    let sample = "async fn a(\n    &self,\n) -> async_graphql::Result<\n    Option<A>,\n> {\n}\nfn b() -> Option<Result<B>> {\n\
                  let c: Result<Option<C>> = d();\n}\nfn e(&self) -> Result<Option<E>> {";
    assert_eq!(failing_wholly(sample), ["a", "e"]);
    // Engine's own interfaces, which no field is: a container says whether it knows a field.
    let known = ["resolve_field"];
    let of_tests = |path: &str| path.split("api/src/graphql").last().is_some_and(|path| path.contains("/tests/"));
    for (path, text) in files("api/src/graphql", ".rs").into_iter().filter(|(path, _)| !of_tests(path)) {
        let mut found = failing_wholly(&text);
        found.retain(|name| !known.contains(&name.as_str()));
        assert_eq!(found, Vec::<String>::new(), "in {path}: give back `Option<Result<…>>`");
        assert!(!text.contains("guard ="), "{path} has a guard, which nulls the parent of a field that may be null");
    }
}

#[test]
fn every_scalar_says_how_it_is_written_and_money_is_never_a_number() {
    let schema = fs::read_to_string(root().join("schema.graphql")).unwrap();
    let scalars: Vec<&str> = schema.lines().filter(|line| line.starts_with("scalar ")).collect();
    assert!(scalars.len() >= 3, "{scalars:?}");
    for scalar in scalars {
        assert!(scalar.contains("@specifiedBy(url: \"https://"), "{scalar}");
    }
    assert!(!schema.contains("Float"), "a number that clients round; use `Decimal`");
}

#[test]
fn nothing_is_left_unfinished() {
    let marks = [concat!("to", "do!("), concat!("unimpl", "emented!("), concat!("#[ig", "nore"), concat!("FIX", "ME")];
    for folder in [
        "domain/src",
        "migration/src",
        "api/store/src",
        "api/made-up/src",
        "api/src",
        "tests/src",
        "tests/tests",
        "tests/databases",
        "tests/bytes",
    ] {
        for (path, text) in files(folder, ".rs") {
            for mark in marks {
                assert!(!text.contains(mark), "{path} has {mark}");
            }
        }
    }
}

#[test]
fn the_law_links_on_every_day_on_which_something_changes() {
    let engine = Engine::embedded().unwrap();
    let mut days: BTreeSet<Day> = DAYS.iter().map(|day| day.parse().unwrap()).collect();
    for version in RULES.iter().flat_map(|rule| rule.versions) {
        days.insert(version.in_force.from);
        days.extend(version.in_force.to.map(Day::next));
    }
    let register = engine.register();
    days.extend(
        register.adequacy.iter().flat_map(|decision| [Some(decision.from), decision.to.map(Day::next)]).flatten(),
    );
    days.extend(register.disclosure_laws.iter().map(|law| law.from));
    days.extend(register.gdpr_area.iter().flat_map(|member| [Some(member.from), member.to.map(Day::next)]).flatten());
    for day in days {
        for known_on in [day, register.checked_through] {
            let program = engine.link(&[], day, known_on).unwrap_or_else(|error| panic!("on {day}: {error}"));
            assert!(!program.is_empty());
        }
    }
}

#[test]
fn every_dated_value_has_a_source_and_a_day_on_which_it_was_checked() {
    let engine = Engine::embedded().unwrap();
    let register = engine.register();
    let first: Day = "2020-01-01".parse().unwrap();
    let all = sources(&engine);
    for sourced in &all {
        let Sourced { id, source, checked, .. } = sourced;
        assert!(!source.trim().is_empty(), "{id} has no source");
        assert!(*checked >= first && *checked <= register.checked_through, "{id} was checked on {checked}");
    }
    // The walk breaks the build where a list of the register is left out; here, where entries are.
    let count = |whose: Whose| all.iter().filter(|sourced| sourced.whose == whose).count();
    assert_eq!(count(Whose::Rule), RULES.iter().map(|rule| rule.versions.len()).sum::<usize>());
    assert_eq!(count(Whose::Adequacy), register.adequacy.len());
    assert_eq!(count(Whose::Event), register.adequacy.iter().map(|decision| decision.events.len()).sum::<usize>());
    assert_eq!(count(Whose::DisclosureLaw), register.disclosure_laws.len());
    let areas: BTreeSet<&str> = register.gdpr_area.iter().map(|member| member.id.as_str()).collect();
    assert_eq!(count(Whose::Area), areas.len());
    assert_eq!(count(Whose::SecurityAgreement), register.security_agreements.len());
    let positions = register.questions.iter().flat_map(|question| &question.positions);
    assert_eq!(count(Whose::Position), positions.map(|position| position.holders.len()).sum::<usize>());
    assert_eq!(count(Whose::Index), register.index.len());
}

#[test]
fn every_wired_question_is_read_by_some_rule_and_no_other_is() {
    use underlag_domain::expression::Expression;
    let mut read = BTreeSet::new();
    for version in RULES.iter().flat_map(|rule| rule.versions) {
        version.condition.visit(&mut |part| {
            if let Expression::Reading(question, _) = part {
                read.insert(*question);
            }
        });
    }
    let engine = Engine::embedded().unwrap();
    let wired: BTreeSet<&str> =
        engine.register().questions.iter().filter(|q| q.requisite.is_some()).map(|q| q.id.as_str()).collect();
    assert_eq!(read, wired);
    for id in ["I-01", "I-02", "I-03", "I-04", "I-05", "I-06", "I-08"] {
        assert!(wired.contains(id), "{id} is not wired");
    }
}

#[test]
fn grounds_that_lift_every_secrecy_obstacle_name_every_one_of_them() {
    use underlag_domain::test_of_law::TestOfLaw;
    let obstacles: BTreeSet<&str> = RULES
        .iter()
        .filter(|rule| rule.test == TestOfLaw::Secrecy && matches!(rule.effect, Effect::Obstacle))
        .map(|rule| rule.id)
        .collect();
    // Giving abroad is an obstacle of its own, which a commission or a suitability judgment does not lift.
    let abroad = ["osl_8_3", "julkl_30"];
    let lifted = SECRECY_OBSTACLES.iter().chain(FINNISH_SECRECY_OBSTACLES).chain(&abroad).copied().collect();
    assert_eq!(obstacles, lifted);
}

#[test]
fn a_claim_of_a_place_in_the_area_is_weighed_for_every_jurisdiction_that_has_ever_been_in_it() {
    use underlag_domain::case::{StatedBy, Statement};
    use underlag_domain::values::Values;
    let engine = Engine::embedded().unwrap();
    let ever: BTreeSet<&str> = engine.register().gdpr_area.iter().map(|member| member.jurisdiction.as_str()).collect();
    let day: Day = "2026-11-21".parse().unwrap();
    for (index, code) in JURISDICTIONS.iter().enumerate() {
        let claim =
            Statement { by: StatedBy::Supplier, evidence: Evidence::Claimed, ..Statement::plain(Values::one(index)) };
        let counted = claim.conclude(Attribute::Place, day).values.len() == 1;
        assert_eq!(counted, !ever.contains(code), "a supplier's claim of {code}");
    }
}
