//! The Cloud Sovereignty Framework: as published, intervals that only narrow, the gate before the ranking.

use std::fs;
use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json};
use underlag_domain::sovereignty::{
    AnswerDraft, Framework, Gate, MAX_OFFER_BYTES, MOST_OFFERS, Offer, OfferDraft, OfferFaults, OfferScore,
    RequirementDraft, ScoreCard, Seal, read_offer,
};
use underlag_tests::binary::{run, run_with};
use underlag_tests::cases::root;
use underlag_tests::golden;

use crate::service::{Service, scratch};

static FRAMEWORK: LazyLock<Framework> = LazyLock::new(|| Framework::embedded().unwrap());
const NOTICE: &str = "The score is not binding.";
const OFFERS: [&str; 2] = ["api/offers/fjordmoln.toml", "api/offers/granskog.toml"];

/// Steps still possible, by criterion in published order; none where nothing is answered.
type Known = Vec<Vec<usize>>;

fn draft(name: &str, known: &Known) -> OfferDraft {
    let answers = FRAMEWORK.criteria().zip(known).filter(|(_, steps)| !steps.is_empty()).map(|(criterion, steps)| {
        let steps = steps.iter().map(ToString::to_string).collect();
        AnswerDraft { criterion: criterion.id.clone(), steps, ..AnswerDraft::default() }
    });
    OfferDraft { name: name.to_owned(), answers: answers.collect() }
}

fn card(weights: &str, required: &[(&str, u8)], offers: &[OfferDraft]) -> ScoreCard {
    let of = required.iter().map(|(id, level)| ((*id).to_owned(), level.to_string())).collect();
    let requirement = RequirementDraft { of_all: None, of }.check(&FRAMEWORK).unwrap();
    let offers: Vec<Offer> = offers.iter().map(|draft| draft.check(&FRAMEWORK).unwrap()).collect();
    ScoreCard::of(&FRAMEWORK, FRAMEWORK.weights(Some(weights)).unwrap(), &requirement, &offers).unwrap()
}

fn scored(weights: &str, known: &Known) -> OfferScore {
    card(weights, &[], &[draft("one", known)]).offers.remove(0)
}

fn at_every(step: impl Fn(usize) -> usize) -> Known {
    FRAMEWORK.criteria().map(|criterion| vec![step(criterion.steps.len())]).collect()
}

fn nothing() -> Known {
    FRAMEWORK.criteria().map(|_| Vec::new()).collect()
}

/// Anything from nothing known to one step of every criterion.
fn known() -> impl Strategy<Value = Known> {
    let each: Vec<_> = FRAMEWORK
        .criteria()
        .map(|criterion| proptest::sample::subsequence((1..=criterion.steps.len()).collect::<Vec<_>>(), 0..=2))
        .collect();
    each
}

/// The same, and one step that was possible in each criterion.
fn known_and_settled() -> impl Strategy<Value = (Known, Known, Vec<bool>)> {
    (known(), proptest::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 48)).prop_map(
        |(known, picks)| {
            let settled = FRAMEWORK.criteria().zip(&known).zip(&picks).map(|((criterion, steps), (pick, _))| {
                let possible = if steps.is_empty() { (1..=criterion.steps.len()).collect() } else { steps.clone() };
                vec![possible[pick.index(possible.len())]]
            });
            let settled = settled.collect();
            (known, settled, picks.into_iter().map(|(_, settle)| settle).collect())
        },
    )
}

#[test]
fn objectives_criteria_points_and_weights_are_as_published() {
    let shape: Vec<(usize, u32)> =
        FRAMEWORK.objectives.iter().map(|objective| (objective.criteria.len(), objective.criteria[0].points)).collect();
    assert_eq!(shape, [(8, 125), (6, 167), (5, 200), (6, 167), (7, 143), (5, 200), (7, 143), (4, 250)]);
    for objective in &FRAMEWORK.objectives {
        assert!(objective.criteria.iter().all(|criterion| criterion.points == objective.criteria[0].points));
    }
    assert_eq!(FRAMEWORK.criteria().count(), 48);
    assert_eq!(FRAMEWORK.criteria().map(|criterion| criterion.steps.len()).sum::<usize>(), 235);
    let weights = |id| FRAMEWORK.weights(Some(id)).unwrap().weights.clone();
    assert_eq!(weights("2025-10"), [15, 10, 10, 15, 20, 15, 10, 5]);
    assert_eq!(weights("2026-06"), [20, 10, 10, 15, 10, 15, 15, 5]);
    assert!(FRAMEWORK.weight_sets.iter().all(|set| set.weights.iter().sum::<u32>() == 100));
    assert_eq!(FRAMEWORK.weights(None).unwrap().id, "2026-06", "the latest when none is given");
}

#[test]
fn a_full_score_is_more_than_a_hundred_percent_as_published() {
    let maxima: Vec<String> = FRAMEWORK.objectives.iter().map(|objective| objective.maximum().to_string()).collect();
    assert_eq!(maxima, ["1000.03", "1002", "1000", "1002", "1001", "1000", "1001", "1000"]);
    for (weights, full) in [("2026-06", "100.0756"), ("2025-10", "100.08045")] {
        let best = scored(weights, &at_every(|steps| steps));
        assert_eq!((best.score.min.to_string(), best.score.max.to_string()), (full.to_owned(), full.to_owned()));
        assert_eq!(FRAMEWORK.maximum(FRAMEWORK.weights(Some(weights)).unwrap()).to_string(), full);
        assert_eq!((best.seal.least, best.seal.most), (Seal::HIGHEST, Seal::HIGHEST));
        assert_eq!(best.seal.least_governed_by, Vec::<String>::new(), "nothing holds it down");
        assert_eq!(best.open, Vec::<String>::new());
    }
}

#[test]
fn the_worked_sum_of_the_calculator_comes_out() {
    // The answers the calculator itself is filled with for seven of the eight criteria of SOV-1.
    let mut known = nothing();
    for (at, step) in [(0, 4), (1, 3), (2, 2), (3, 4), (4, 3), (6, 3), (7, 3)] {
        known[at] = vec![step];
    }
    let strategic = scored("2026-06", &known).objectives.remove(0);
    assert_eq!(
        (strategic.points.min.to_string(), strategic.points.max.to_string()),
        ("530.93".into(), "655.93".into())
    );
    assert_eq!((strategic.seal.least, strategic.seal.most), (Seal::of(2).unwrap(), Seal::of(2).unwrap()));
    assert_eq!(strategic.seal.most_governed_by, ["SOV-1-3", "SOV-1-8"]);
}

#[test]
fn nothing_answered_is_everything_possible() {
    let open = scored("2026-06", &nothing());
    assert_eq!((open.score.min.to_string(), open.score.max.to_string()), ("0".into(), "100.0756".into()));
    assert_eq!((open.seal.least, open.seal.most), (Seal::LOWEST, Seal::HIGHEST));
    assert_eq!((open.open.len(), open.answers.len()), (48, 0));
    assert!(open.seal.most_governed_by.is_empty());
    assert!(open.seal.least_governed_by.contains(&"SOV-1-8".to_owned()));
    assert!(!open.seal.least_governed_by.contains(&"SOV-1-2".to_owned()), "it gates nothing");
}

#[test]
fn a_level_is_a_minimum_and_names_the_criterion_that_sets_it() {
    let mut known = at_every(|steps| steps);
    let at = FRAMEWORK.criteria().position(|criterion| criterion.id == "SOV-7-7").unwrap();
    known[at] = vec![4];
    let offer = scored("2026-06", &known);
    assert_eq!((offer.seal.least, offer.seal.most), (Seal::of(1).unwrap(), Seal::of(1).unwrap()));
    assert_eq!(
        (offer.seal.least_governed_by, offer.seal.most_governed_by),
        (vec!["SOV-7-7".into()], vec!["SOV-7-7".into()])
    );
    assert_eq!(offer.objectives[0].seal.least, Seal::HIGHEST);
    let mut inert = at_every(|steps| steps);
    inert[1] = vec![1];
    assert_eq!(scored("2026-06", &inert).seal.least, Seal::HIGHEST, "SOV-1-2 gates nothing");
}

#[test]
fn an_answer_never_widens_an_interval_and_unknown_is_neither_the_worst_nor_the_best_step() {
    proptest!(|((known, settled, narrow) in known_and_settled(), weights in prop::sample::select(vec!["2025-10", "2026-06"]))| {
        let between: Known = known.iter().zip(&settled).zip(&narrow)
            .map(|((before, after), narrow)| if *narrow { after.clone() } else { before.clone() }).collect();
        let stages = [scored(weights, &known), scored(weights, &between), scored(weights, &settled)];
        for pair in stages.windows(2) {
            let (wide, narrow) = (&pair[0], &pair[1]);
            prop_assert!(wide.score.min <= narrow.score.min && narrow.score.max <= wide.score.max);
            prop_assert!(wide.seal.least <= narrow.seal.least && narrow.seal.most <= wide.seal.most);
            for (wide, narrow) in wide.objectives.iter().zip(&narrow.objectives) {
                prop_assert!(wide.points.min <= narrow.points.min && narrow.points.max <= wide.points.max);
                prop_assert!(wide.seal.least <= narrow.seal.least && narrow.seal.most <= wide.seal.most);
            }
        }
        let [_, _, settled] = stages;
        prop_assert_eq!(settled.score.min, settled.score.max);
        prop_assert_eq!(settled.seal.least, settled.seal.most);
    });
}

#[test]
fn both_ends_are_reached_by_answers_that_are_still_possible() {
    proptest!(|(known in known())| {
        let at_end = |best: bool| -> Known {
            FRAMEWORK.criteria().zip(&known).map(|(criterion, steps)| {
                let first = *steps.first().unwrap_or(&1);
                vec![if best { *steps.last().unwrap_or(&criterion.steps.len()) } else { first }]
            }).collect()
        };
        let (open, worst, best) = (scored("2026-06", &known), scored("2026-06", &at_end(false)), scored("2026-06", &at_end(true)));
        prop_assert_eq!((open.score.min, open.score.max), (worst.score.min, best.score.max));
        prop_assert_eq!((open.seal.least, open.seal.most), (worst.seal.least, best.seal.most));
        prop_assert_eq!(open.seal.least_governed_by, worst.seal.least_governed_by);
        prop_assert_eq!(open.seal.most_governed_by, best.seal.most_governed_by);
    });
}

#[test]
fn a_gate_that_is_settled_stays_so_whatever_else_is_answered() {
    proptest!(|((known, settled, _) in known_and_settled(), level in 0..5_u8, objective in 0..8_usize)| {
        let id = FRAMEWORK.objectives[objective].id.clone();
        let gate = |known: &Known| card("2026-06", &[(&id, level)], &[draft("one", known)]).offers[0].gate;
        let (before, after) = (gate(&known), gate(&settled));
        prop_assert!(after != Gate::NotKnown);
        prop_assert!(before == Gate::NotKnown || before == after);
    });
}

#[test]
fn the_order_of_answers_does_not_matter() {
    let shuffled = known().prop_map(|known| draft("one", &known)).prop_flat_map(|draft| {
        let answers = Just(draft.answers.clone()).prop_shuffle();
        (Just(draft), answers)
    });
    proptest!(|((draft, answers) in shuffled)| {
        let other = OfferDraft { name: draft.name.clone(), answers };
        prop_assert_eq!(draft.check(&FRAMEWORK), other.check(&FRAMEWORK));
    });
}

#[test]
fn the_gate_comes_first_and_the_score_only_ranks_the_offers_that_pass() {
    let mut high_but_closed = at_every(|steps| steps);
    let keys = FRAMEWORK.criteria().position(|criterion| criterion.id == "SOV-3-1").unwrap();
    high_but_closed[keys] = vec![1];
    let mut not_known = at_every(|steps| steps);
    not_known[keys] = Vec::new();
    let mut wide = at_every(|steps| steps - 1);
    wide[1] = Vec::new();
    let offers = [
        draft("closed", &high_but_closed),
        draft("open", &not_known),
        draft("wide", &wide),
        draft("low", &at_every(|steps| steps - 1)),
        draft("high", &at_every(|steps| steps)),
    ];
    let card = card("2026-06", &[("SOV-3", 1)], &offers);
    assert!(card.offers[0].score.min > card.offers[3].score.max, "the closed one scores more");
    assert_eq!((card.ranking.gate_not_met, card.ranking.gate_not_known), (vec!["closed".into()], vec!["open".into()]));
    let ranked: Vec<(&str, usize, usize)> =
        card.ranking.ranked.iter().map(|rank| (rank.offer.as_str(), rank.best, rank.worst)).collect();
    assert_eq!(ranked, [("high", 1, 1), ("low", 2, 3), ("wide", 2, 3)], "scores that overlap share places");
}

#[test]
fn the_ranking_holds_whatever_the_open_answers_turn_out_to_be() {
    let some = proptest::collection::vec(known_and_settled(), 1..5);
    proptest!(|(offers in some, level in 0..3_u8)| {
        let named = |pick: fn(&(Known, Known, Vec<bool>)) -> &Known| -> Vec<OfferDraft> {
            offers.iter().enumerate().map(|(at, offer)| draft(&at.to_string(), pick(offer))).collect()
        };
        let required = [("SOV-2", level), ("SOV-5", level)];
        let (before, after) = (card("2026-06", &required, &named(|o| &o.0)), card("2026-06", &required, &named(|o| &o.1)));
        prop_assert!(after.ranking.gate_not_known.is_empty());
        for name in &before.ranking.gate_not_met {
            prop_assert!(after.ranking.gate_not_met.contains(name));
        }
        // Offers whose gate opens later push those behind them down, never those before them up.
        let joined = before.ranking.gate_not_known.len();
        for rank in &before.ranking.ranked {
            let later = after.ranking.ranked.iter().find(|later| later.offer == rank.offer).unwrap();
            prop_assert!(rank.best <= later.best && later.worst <= rank.worst + joined);
        }
    });
}

fn faults(text: &str) -> Vec<(String, String)> {
    let checked = read_offer(text).and_then(|draft| draft.check(&FRAMEWORK));
    let told = |faults: OfferFaults| -> Vec<(String, String)> {
        faults.faults().iter().map(|fault| (fault.path.clone(), fault.problem.to_string())).collect()
    };
    checked.map_err(told).err().unwrap_or_default()
}

#[test]
fn hostile_offers_are_refused_with_their_place_and_a_suggestion() {
    assert_eq!(faults("offer = \"x\"\n[answers]\nSOV-1-1 = 4\nsov-1-2 = { answer = 1, day = 2026-01-01 }"), []);
    for (text, place, told) in [
        ("offer = \"x\"\n[answers]\nSOV-11 = 1", "answers.SOV-11", "no criterion `SOV-11`; did you mean `SOV-1-1`?"),
        ("offer = \"x\"\n[answers]\nnyckel = 1", "answers.nyckel", "no criterion `nyckel`"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = 4", "answers.SOV-2-1", "it has 1 (worst) to 3 (best)"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = 0", "answers.SOV-2-1", "`0` is not a step"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = -9223372036854775808", "answers.SOV-2-1", "is not a step"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = \"yes\"", "answers.SOV-2-1", "`yes` is not a step"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = 1.5", "answers.SOV-2-1", "expected the number of a step"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = { one_of = [] }", "answers.SOV-2-1.one_of", "a list such as `[2, 3]`"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = { one_of = [1], answer = 2 }", "answers.SOV-2-1", "either `answer` or"),
        (
            "offer = \"x\"\n[answers]\nSOV-2-1 = { one_of = [1, \"unknown\"] }",
            "answers.SOV-2-1",
            "`unknown` is not a step",
        ),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = { source = \"s\" }", "answers.SOV-2-1", "`answer` is missing"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = { anser = 1 }", "answers.SOV-2-1.anser", "did you mean `answer`?"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = { answer = 1, day = \"idag\" }", "answers.SOV-2-1.day", "is not a day"),
        ("offer = \"x\"\n[answers]\nSOV-2-1 = 1\nsov-2-1 = 2", "answers.sov-2-1", "`SOV-2-1` is given twice"),
        ("offer = \"x\"\nanswers = 3", "answers", "expected a section"),
        ("offer = \"x\"\nanswer = 3", "answer", "did you mean `answers`?"),
        ("offer = \" \"", "", "`offer` is missing"),
        ("offer = 1", "offer", "expected a text"),
        ("[answers]\nSOV-2-1 = 1\nSOV-2-1 = 2", "", "not a TOML file"),
        ("\u{0}", "", "not a TOML file"),
    ] {
        let found = faults(text);
        assert!(found.iter().any(|(path, message)| path == place && message.contains(told)), "{text}: {found:?}");
    }
    let long = format!("offer = \"{}\"", "x".repeat(2_001));
    assert!(faults(&long)[0].1.contains("at most 2000"));
    let huge = format!("offer = \"{}\"", "x".repeat(MAX_OFFER_BYTES));
    assert!(faults(&huge)[0].1.contains("at most 1048576"));
    let numbered = |count: usize| (0..count).map(|at| format!("A{at} = 1")).collect::<Vec<_>>().join("\n");
    let many = numbered(300);
    assert!(faults(&format!("offer = \"x\"\n[answers]\n{many}"))[0].1.contains("at most 200"));
    let wrong = numbered(100);
    assert_eq!(faults(&format!("offer = \"x\"\n[answers]\n{wrong}")).len(), OfferFaults::MOST);
}

#[test]
fn a_requirement_that_cannot_be_is_refused() {
    let refused = |of_all: Option<&str>, of: &[(&str, &str)]| {
        let of = of.iter().map(|(id, level)| ((*id).to_owned(), (*level).to_owned())).collect();
        RequirementDraft { of_all: of_all.map(str::to_owned), of }.check(&FRAMEWORK).unwrap_err().to_string()
    };
    assert!(refused(Some("5"), &[]).contains("`5` is not a SEAL level"));
    assert!(refused(None, &[("SOV-9", "1")]).contains("no objective `SOV-9`"));
    assert!(refused(None, &[("SOV-1", "1"), ("sov-1", "2")]).contains("`sov-1` is given twice"));
    assert!(FRAMEWORK.weights(Some("2026-6")).unwrap_err().to_string().contains("did you mean `2026-06`?"));
    let none = ScoreCard::of(
        &FRAMEWORK,
        FRAMEWORK.weights(None).unwrap(),
        &underlag_domain::sovereignty::Requirement::default(),
        &[],
    );
    assert!(none.unwrap_err().to_string().contains("nothing to score"));
}

#[test]
fn every_value_has_a_source_a_day_and_a_standing_that_is_not_more_than_it_is() {
    use underlag_domain::rule::Standing;
    let documents = [&FRAMEWORK.framework, &FRAMEWORK.scale].map(|document| &document.source);
    for source in documents.into_iter().chain(FRAMEWORK.weight_sets.iter().map(|set| &set.source)) {
        assert!(!source.source.trim().is_empty());
        assert!(source.checked >= "2026-11-22".parse().unwrap());
        assert_eq!(source.standing, Standing::Partly, "the documents themselves were not opened");
    }
}

#[test]
fn a_file_of_the_framework_that_contradicts_itself_is_refused() {
    let text = fs::read_to_string(root().join("domain/data/sovereignty.toml")).unwrap();
    for (from, to, told) in [
        ("weights = [20, 10,", "weights = [21, 10,", "do not sum to 100"),
        ("id = \"SOV-1-2\"", "id = \"SOV-1-1\"", "its id must be `SOV-1-2`"),
        ("seal = [1, 1, 3, 4]", "seal = [1, 3, 1, 4]", "levels must rise"),
        ("seal = [1, 1, 3, 4]", "seal = [1, 3, 4]", "two to eight steps"),
        ("hundredths = [0, 4167, 8334, 12501]", "hundredths = [0, 4167, 8334, 12502]", "must give its points"),
        ("hundredths = [0, 4167, 8334, 12501]", "hundredths = [0, 8334, 4167, 12501]", "must rise from 0"),
        ("unclear = [2, 4]", "unclear = [2, 6]", "unclear step"),
        ("id = \"2026-06\"", "id = \"2025-10\"", "used twice"),
    ] {
        assert!(text.contains(from), "{from}");
        let error = Framework::read(&text.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(error.contains(told), "{to}: {error}");
    }
}

#[test]
fn the_command_line_prints_the_score_with_what_it_is_not() {
    for (language, file) in [("sv", "tests/golden/sovereignty.sv.txt"), ("en", "tests/golden/sovereignty.en.txt")] {
        let [first, second] = OFFERS;
        let ran = run(&["sovereignty", first, second, "--require", "2", "--require", "SOV-3=3", "--lang", language]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        golden::check(file, &ran.out);
    }
    let [first, second] = OFFERS;
    for arguments in [
        vec!["sovereignty", "--lang", "en"],
        vec!["sovereignty", "--lang", "en", "--json"],
        vec!["sovereignty", "--lang", "en", first],
        vec!["sovereignty", "--lang", "en", first, second, "--weights", "2025-10", "--json"],
    ] {
        let ran = run(&arguments);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(ran.out.contains(NOTICE) && ran.out.contains("moves no"), "{arguments:?}");
    }
    let json: Value = serde_json::from_str(&run(&["sovereignty", "--json", first]).out).unwrap();
    assert_eq!(json["binding"], false);
    assert_eq!(json["maximum"], "100.0756");
    assert_eq!(json["offers"][0]["answers"].as_array().map(Vec::len), Some(48));
}

#[test]
fn the_command_line_refuses_what_it_cannot_score() {
    let [first, _] = OFFERS;
    let odd = scratch("sovereignty.toml", b"offer = \"x\"\n[answers]\nSOV-1-11 = 1\n");
    let many: Vec<&str> = std::iter::once("sovereignty").chain([first; MOST_OFFERS + 1]).collect();
    for (arguments, code, told) in [
        (
            vec!["sovereignty", odd.as_str()],
            2,
            "answers.SOV-1-11: the framework has no criterion `SOV-1-11`; did you mean",
        ),
        (vec!["sovereignty", first, first], 2, "offers[1]: `Fjordmoln, drift i Norden` is given twice"),
        (
            vec!["sovereignty", first, "--weights", "2024"],
            2,
            "there is no weight set `2024`; there are 2025-10, 2026-06",
        ),
        (vec!["sovereignty", first, "--require", "SOV-2=9"], 2, "`9` is not a SEAL level"),
        (vec!["sovereignty", first, "--require", "1", "--require", "2"], 2, "given twice"),
        (vec!["sovereignty", "nowhere.toml"], 1, "there is no file `nowhere.toml`"),
        (vec!["sovereignty", "-", "-"], 1, "standard input can be read once"),
        (many, 1, "at most 20 offers"),
    ] {
        let [ran, swedish, finnish] =
            ["en", "sv", "fi"].map(|language| run(&[arguments.as_slice(), &["--lang", language]].concat()));
        assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(told), "{arguments:?}: {}", ran.err);
        // What is wrong with an offer is said in the language asked for; anything else in English.
        let said = [&ran.err, &swedish.err, &finnish.err].map(|told| told.trim_end());
        assert_eq!(said[0] == said[1] || said[0] == said[2] || said[1] == said[2], code == 1, "{said:?}");
        assert!(!said.concat().contains("[fault-"), "{said:?}");
    }
    let named = "offer = \"\u{1b}[31m\"\n";
    let ran = run_with(&["sovereignty", "-"], format!("offer = \"{}\"\n", "\\u001b[31mx").as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(!ran.out.contains('\u{1b}'), "what steers a terminal is made visible");
    assert_eq!(run_with(&["sovereignty", "-"], named.as_bytes()).code, Some(2), "TOML itself refuses it raw");
}

#[test]
fn the_service_scores_as_the_command_line_does() {
    let service = Service::start();
    let text = fs::read_to_string(root().join(OFFERS[0])).unwrap();
    let draft = read_offer(&text).unwrap();
    let answers: Vec<Value> = draft
        .answers
        .iter()
        .map(|answer| {
            let steps: Vec<i32> = answer.steps.iter().filter_map(|step| step.parse().ok()).collect();
            json!({ "criterion": answer.criterion, "steps": steps, "source": answer.source, "day": answer.day })
        })
        .collect();
    let query = "query($input: SovereigntyScoreInput!) { sovereigntyScore(input: $input) { userErrors { code path message(language: FI) }
        score { notice(language: EN) binding weights { id maximum } ranking { ranked { offer best worst } gateNotKnown gateNotMet }
        offers { name gate score { min max } seal { least most leastGovernedBy { id label(language: EN) } mostGovernedBy { id } } open { id }
        objectives { objective { id name } weight points { min max } required gate seal { least most } } } } } }";
    let input = |answers: &[Value]| {
        json!({ "input": { "require": 2, "requireOf": [{ "objective": "SOV-3", "level": 3 }],
        "offers": [{ "name": draft.name, "answers": answers }] } })
    };
    let came = service.ask(query, &input(&answers));
    assert_eq!(came.at("/errors"), &Value::Null, "{}", came.body);
    assert_eq!(came.at("/data/sovereigntyScore/userErrors"), &json!([]), "{}", came.body);
    let said = run(&["sovereignty", OFFERS[0], "--json", "--require", "2", "--require", "SOV-3=3"]).out;
    let said: Value = serde_json::from_str(&said).unwrap();
    let score = came.at("/data/sovereigntyScore/score");
    assert!(score["notice"].as_str().is_some_and(|notice| notice.starts_with(NOTICE)));
    assert_eq!((&score["binding"], &score["weights"]["maximum"]), (&json!(false), &said["maximum"]));
    let (offer, there) = (&score["offers"][0], &said["offers"][0]);
    for key in ["name", "gate", "score"] {
        assert_eq!(offer[key], there[key], "{key}");
    }
    for (at, objective) in offer["objectives"].as_array().unwrap().iter().enumerate() {
        let there = &there["objectives"][at];
        assert_eq!((&objective["objective"]["id"], &objective["points"]), (&there["objective"], &there["points"]));
        assert_eq!((&objective["required"], &objective["gate"]), (&there["required"], &there["gate"]));
    }
    assert_eq!(score["ranking"]["gateNotKnown"], said["ranking"]["gate_not_known"]);

    let mut twice = answers.clone();
    twice.push(json!({ "criterion": "sov-1-1", "steps": [1] }));
    twice.push(json!({ "criterion": "SOV-1-99", "steps": [1] }));
    twice.push(json!({ "criterion": "SOV-1-2", "steps": [-1, 2_147_483_647] }));
    let came = service.ask(query, &input(&twice));
    assert_eq!(came.at("/data/sovereigntyScore/score"), &Value::Null);
    let codes: Vec<&str> = came
        .at("/data/sovereigntyScore/userErrors")
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|error| error["code"].as_str())
        .collect();
    assert_eq!(
        codes,
        ["DUPLICATE", "UNKNOWN_REFERENCE", "UNKNOWN_VALUE", "UNKNOWN_VALUE", "DUPLICATE"],
        "{}",
        came.body
    );
    assert_eq!(came.at("/data/sovereigntyScore/userErrors/0/path"), &json!(["offers", "0", "answers", "sov-1-1"]));

    let query = "query($weights: ID) { sovereigntyFramework(weights: $weights) { weights { id weights } scale { source { standing } }
        levels { level name meaning } objectives { id name criteria { id label points gates steps { number text points seal unclear } } } } }";
    let came = service.ask(query, &json!({ "weights": "2025-10" }));
    assert_eq!(
        came.at("/data/sovereigntyFramework/weights/weights"),
        &json!([15, 10, 10, 15, 20, 15, 10, 5]),
        "{}",
        came.body
    );
    assert_eq!(came.at("/data/sovereigntyFramework/objectives/0/criteria/0/steps/3/points"), "125.01");
    assert!(!came.body.contains("\"["), "a text is missing");
    assert_eq!(service.ask(query, &json!({ "weights": "1999" })).at("/data/sovereigntyFramework"), &Value::Null);
}
