//! Arbitrary text and changed case files, thrown at reader, check and engine.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};
use underlag_domain::case::CaseFaults;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_tests::cases::{all, root};

use super::{ENGINE, check};

/// Reads, checks and answers, and fails on anything but faults with codes or a whole answer.
fn holds(text: &str) -> Result<bool, TestCaseError> {
    let (case, inquiry) = match check(text) {
        Ok(checked) => checked,
        Err(faults) => {
            prop_assert!((1..=CaseFaults::MOST).contains(&faults.faults().len()));
            for fault in faults.faults() {
                let message = fault.problem.to_string();
                prop_assert!(!message.is_empty() && message.chars().count() < 1_000, "{}", message);
                prop_assert!(fault.path.chars().count() < 400, "{}", fault.path);
            }
            return Ok(false);
        }
    };
    let answer = ENGINE.assess(&case, &inquiry).unwrap();
    prop_assert_eq!(answer.tests.len(), TestOfLaw::ALL.len());
    prop_assert!(serde_json::to_string(&answer).is_ok());
    Ok(true)
}

/// Runs a property on made-up texts and gives how many were answered and how many refused.
fn throw(count: u32, texts: impl Strategy<Value = String>) -> (usize, usize) {
    let counted = std::cell::Cell::new((0, 0));
    let mut runner = TestRunner::new(Config {
        cases: count,
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..Config::default()
    });
    runner
        .run(&texts, |text| {
            let (answered, refused) = counted.get();
            counted.set(if holds(&text)? { (answered + 1, refused) } else { (answered, refused + 1) });
            Ok(())
        })
        .unwrap();
    counted.get()
}

/// What case files are made of, and what they should not be made of.
const PIECES: &[&str] = &[
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    "\"",
    "'",
    "\"\"\"",
    ",",
    ".",
    "\n",
    "\r\n",
    "#",
    "\\",
    "\\u0000",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "🙂",
    "å",
    " ",
    "-1",
    "1e999",
    "nan",
    "0x",
    "true",
    "2026-02-30",
    "2026-11-02",
    "9999-12-31",
    "as_of = 2026-11-02\n",
    "title",
    "[case]\n",
    "[information.a]\n",
    "[recipient.b]\n",
    "[[handover]]\ninformation = \"a\"\nrecipient = \"b\"\n",
    "[[judgment]]\n",
    "of = \"handover.a-b.not_unsuitable\"\n",
    "owners = [{ country = \"US\", share = 60 }]\n",
    "seat = \"SE\"\n",
    "secrecy = { one_of = [\"osl_19_3\", \"other\"] }\n",
    "positions",
    "profile = \"esam-2023\"\n",
    "expect",
    "origin",
    "id = \"x\"\n",
];

#[test]
fn arbitrary_text_never_panics_and_is_refused_with_faults() {
    let (answered, refused) = throw(3_000, any::<String>());
    assert!(answered == 0 && refused >= 3_000, "{answered} answered, {refused} refused");
    let (answered, refused) = throw(6_000, vec(select(PIECES), 0..24).prop_map(|pieces| pieces.concat()));
    assert!(refused > answered, "{answered} answered, {refused} refused");
}

/// One change to a text.
#[derive(Clone, Debug)]
enum Mutation {
    Cut(Index, usize),
    Put(Index, &'static str),
    RepeatLine(Index, Index),
    DropLine(Index),
    Word(Index, Index),
}

/// The nearest place at or before this one where a letter begins.
fn place(text: &str, at: Index) -> usize {
    text.floor_char_boundary(at.index(text.len() + 1))
}

impl Mutation {
    fn apply(&self, text: &str) -> String {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        match self {
            Self::Cut(at, length) => {
                let from = place(text, *at);
                let to = text.floor_char_boundary((from + length).min(text.len())).max(from);
                format!("{}{}", &text[..from], &text[to..])
            }
            Self::Put(at, piece) => {
                let at = place(text, *at);
                format!("{}{piece}{}", &text[..at], &text[at..])
            }
            Self::RepeatLine(..) | Self::DropLine(_) if lines.is_empty() => text.to_owned(),
            Self::RepeatLine(which, at) => {
                let (line, at) = (lines[which.index(lines.len())], at.index(lines.len()));
                format!("{}{line}{}", lines[..at].concat(), lines[at..].concat())
            }
            Self::DropLine(which) => {
                let which = which.index(lines.len());
                format!("{}{}", lines[..which].concat(), lines[which + 1..].concat())
            }
            // One quoted word takes the place of another: right names in wrong places.
            Self::Word(to, from) => {
                let parts: Vec<&str> = text.split('"').collect();
                let words = parts.len() / 2;
                if words == 0 {
                    return text.to_owned();
                }
                let (to, from) = (to.index(words) * 2 + 1, from.index(words) * 2 + 1);
                let changed: Vec<&str> =
                    parts.iter().enumerate().map(|(at, part)| if at == to { parts[from] } else { part }).collect();
                changed.join("\"")
            }
        }
    }
}

fn mutation() -> impl Strategy<Value = Mutation> {
    prop_oneof![
        (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Mutation::Cut(at, length)),
        (any::<Index>(), select(PIECES)).prop_map(|(at, piece)| Mutation::Put(at, piece)),
        (any::<Index>(), any::<Index>()).prop_map(|(which, at)| Mutation::RepeatLine(which, at)),
        any::<Index>().prop_map(Mutation::DropLine),
        (any::<Index>(), any::<Index>()).prop_map(|(to, from)| Mutation::Word(to, from)),
    ]
}

#[test]
fn a_case_file_with_anything_changed_in_it_is_answered_or_refused_but_never_panics() {
    let texts: Vec<String> =
        all().iter().map(|named| std::fs::read_to_string(root().join(&named.name)).unwrap()).collect();
    let mutated = (select(texts), vec(mutation(), 1..5))
        .prop_map(|(text, mutations)| mutations.iter().fold(text, |text, mutation| mutation.apply(&text)));
    let (answered, refused) = throw(1_500, mutated);
    // Both happen often, or the changes are too small or too great to find anything.
    assert!(answered > 100 && refused > 100, "{answered} answered, {refused} refused");
}
