//! Looking law up by citation, id or words, forgiving about how it is written (uppslag).
//!
//! Everything is cut into words in one way: `10 kap. 2 a §`, `10:2 a` and `10:2A` are the word `10:2a`; `artikel 49(3)`
//! is `49.3`; `6 kap. 39–40 §§` is `6:39` and `6:40`; accents and case do not count.

use std::collections::BTreeSet;

use super::index::{Listing, listings};
use crate::assess::Engine;
use crate::register::{Kind, ShortName};

/// Longest text that is looked up, in characters; what is longer is cut.
const MOST_CHARACTERS: usize = 200;
/// Most words that are looked up.
const MOST_WORDS: usize = 16;
/// Longest run of sections that a citation is written out to.
const MOST_SECTIONS: u32 = 40;

/// Words that only say what kind of place a number is.
const PLACE_WORDS: &[&str] = &[
    "§",
    "§§",
    "kap",
    "kapitlet",
    "mom",
    "momentet",
    "st",
    "stycket",
    "forsta",
    "andra",
    "tredje",
    "p",
    "punkt",
    "punkten",
    "art",
    "artikel",
    "artiklarna",
    "article",
    "section",
    "i",
    "av",
    "om",
    "och",
    "den",
    "the",
    "of",
    "lag",
    "lagen",
];

/// The whole index, ready to be looked up (uppslagsverk).
#[derive(Debug)]
pub struct LawIndex {
    listings: Vec<(Listing, Known)>,
}

impl LawIndex {
    /// The whole index of an engine. `words` gives the texts of a listing, in any language.
    pub fn of(engine: &Engine, words: &dyn Fn(&Listing) -> Vec<String>) -> Self {
        let short_names = &engine.register().short_names;
        let listings = listings(engine).into_iter().map(|listing| {
            let known = Known::of(&listing, short_names, words);
            (listing, known)
        });
        Self { listings: listings.collect() }
    }

    /// Every listing, in the order of the index.
    pub fn listings(&self) -> impl Iterator<Item = &Listing> {
        self.listings.iter().map(|(listing, _)| listing)
    }

    /// Finds listings, best first. Any text has an answer, if only an empty one.
    pub fn find(&self, text: &str) -> Vec<&Listing> {
        let text: String = text.chars().take(MOST_CHARACTERS).collect();
        let mut asked = tokens(&text);
        if asked.iter().any(|word| !is_place_word(word)) {
            asked.retain(|word| !is_place_word(word));
        }
        asked.truncate(MOST_WORDS);
        let squeezed = squeeze(&text);
        if squeezed.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u32, &Listing)> = Vec::new();
        for (listing, known) in &self.listings {
            if let Some(score) = known.score(&asked, &squeezed) {
                found.push((score, listing));
            }
        }
        // A stable sort: what scores alike stays in the order of the index.
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, listing)| listing).collect()
    }
}

/// What a listing can be found by.
#[derive(Debug)]
struct Known {
    /// Its id, squeezed.
    id: String,
    /// Its citation and id run together without anything between, for what is written without spaces.
    run: String,
    /// Words of its citation and id, with short names of the statute.
    names: BTreeSet<String>,
    /// Parts of those words, such as the chapter.
    parts: BTreeSet<String>,
    /// Words of everything else.
    words: BTreeSet<String>,
    /// Whether it is law and not a question about law.
    is_law: bool,
}

impl Known {
    fn of(listing: &Listing, short_names: &[ShortName], words: &dyn Fn(&Listing) -> Vec<String>) -> Self {
        let entry = &listing.entry;
        let mut names: BTreeSet<String> = tokens(&entry.citation).into_iter().chain(tokens(&entry.id)).collect();
        let mut run = squeeze(&entry.citation);
        let mut other: BTreeSet<String> = listing.also.iter().flat_map(|text| tokens(text)).collect();
        other.extend(entry.carried_by.iter().flat_map(|id| tokens(id)));
        other.extend(words(listing).iter().flat_map(|text| tokens(text)));
        let sections: Vec<String> = names.iter().filter(|word| word.contains(':')).cloned().collect();
        for short in short_names {
            let number = fold(&short.number);
            let into = if names.contains(&number) { &mut names } else { &mut other };
            if into.contains(&number) {
                into.extend(short.names.iter().flat_map(|name| tokens(name)));
            }
            if names.contains(&number) {
                for (name, section) in short.names.iter().flat_map(|name| sections.iter().map(move |s| (name, s))) {
                    run.push(' ');
                    run.push_str(&squeeze(name));
                    run.push_str(&squeeze(section));
                }
            }
        }
        let parts = names.iter().flat_map(|word| pieces(word)).collect();
        Self { id: squeeze(&entry.id), run, names, parts, words: other, is_law: entry.kind != Kind::Question }
    }

    /// How well it answers, if it does: every word asked for is there.
    fn score(&self, asked: &[String], squeezed: &str) -> Option<u32> {
        let mut score = 0;
        if self.id == *squeezed {
            score += 1000;
        }
        let mut all = !asked.is_empty();
        for word in asked {
            match self.score_of(word) {
                0 => all = false,
                found => score += found,
            }
        }
        if all {
            // Among those that name everything, the one that names little else is meant.
            let names = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
            // And the law comes before the questions about it.
            let law = if self.is_law { 1_000 } else { 0 };
            return Some(score.saturating_mul(100).saturating_add(law).saturating_sub(names.min(99)));
        }
        let is_run = squeezed.chars().count() >= 4
            && squeezed.contains(|c: char| c.is_alphabetic())
            && (self.run.contains(squeezed) || self.id.contains(squeezed));
        (self.id == *squeezed || is_run).then_some(1)
    }

    fn score_of(&self, word: &str) -> u32 {
        let is_word = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
        let begins = |known: &String| is_word && known.starts_with(word);
        // A slip of the pen: one in a word of six letters or more, two in one of ten.
        let slips = match word.len() {
            _ if !is_word => 0,
            0..6 => 0,
            6..10 => 1,
            _ => 2,
        };
        let near = |known: &String| {
            slips > 0 && known.len().abs_diff(word.len()) <= slips && strsim::damerau_levenshtein(known, word) <= slips
        };
        if self.names.contains(word) {
            20
        } else if self.parts.contains(word) {
            12
        } else if self.names.iter().any(begins) {
            10
        } else if self.words.contains(word) {
            6
        } else if self.words.iter().any(begins) {
            4
        } else if self.names.iter().any(near) || self.words.iter().any(near) {
            2
        } else {
            0
        }
    }
}

fn is_place_word(word: &str) -> bool {
    PLACE_WORDS.contains(&word)
}

/// Lower case without accents.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        folded.push(match c {
            'å' | 'ä' | 'à' | 'á' | 'â' => 'a',
            'ö' | 'ó' | 'ô' | 'ø' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ü' | 'ú' | 'û' => 'u',
            '–' | '—' | '‑' | '−' => '-',
            other => other,
        });
    }
    folded
}

/// Letters and digits only.
fn squeeze(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Cuts a text into words, sections and articles written in one way.
fn tokens(text: &str) -> Vec<String> {
    let raw = split(&fold(text));
    let mut words: Vec<String> = Vec::with_capacity(raw.len());
    for (at, word) in raw.iter().enumerate() {
        let before_section = raw.get(at + 1).is_some_and(|next| next == "§");
        let chapter = match words.as_slice() {
            [.., number, kap] if kap == "kap" && is_section(number) => Some(number.clone()),
            _ => None,
        };
        if let Some(chapter) = chapter.filter(|_| is_section(word)) {
            // `10 kap. 2 §` is one word.
            words.truncate(words.len().saturating_sub(2));
            words.push(format!("{chapter}:{word}"));
        } else if is_letter(word)
            && words.last().is_some_and(|last| ends_in_digit(last) && (last.contains(':') || before_section))
        {
            // `2 a §` and `10:2 a`: the letter belongs to the section.
            if let Some(last) = words.last_mut() {
                last.push_str(word);
            }
        } else {
            words.push(word.clone());
        }
    }
    words.into_iter().flat_map(|word| written_out(&word)).collect()
}

/// Cuts at spaces and signs; keeps what stands between letters and digits of one word.
fn split(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before)).copied().unwrap_or(' ');
        let after = letters.get(at + 1).copied().unwrap_or(' ');
        let joins = before.is_alphanumeric() && after.is_alphanumeric();
        match c {
            '§' => {
                finish(&mut word, &mut words);
                words.push("§".to_owned());
            }
            _ if c.is_alphanumeric() => word.push(*c),
            // `49(3)` is `49.3`, while `lagen (2009:400)` has a space before.
            '(' if before.is_ascii_digit() && after.is_alphanumeric() => word.push('.'),
            ':' | '.' | '/' | '-' | '_' if joins => word.push(*c),
            _ => finish(&mut word, &mut words),
        }
    }
    finish(&mut word, &mut words);
    words
}

fn finish(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

fn is_letter(word: &str) -> bool {
    matches!(word.as_bytes(), [b'a'..=b'h'])
}

fn ends_in_digit(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_digit())
}

/// A section's number, perhaps with a letter, or a run of them: `2`, `2a`, `39-40`.
fn is_section(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.len() <= 7
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// `6:39-40` as the word itself and `6:39`, `6:40`; anything else as it is.
fn written_out(word: &str) -> Vec<String> {
    let mut all = vec![word.to_owned()];
    let (before, run) = match word.rsplit_once([':', '.']) {
        Some((before, run)) => (word.get(..=before.len()).unwrap_or_default(), run),
        None => ("", word),
    };
    if let Some((first, last)) = run.split_once('-')
        && let (Ok(first), Ok(last)) = (first.parse::<u32>(), last.parse::<u32>())
        && first < last
        && last - first <= MOST_SECTIONS
    {
        all.extend((first..=last).map(|number| format!("{before}{number}")));
    }
    all
}

/// Parts of a word with signs in it: of `10:2a` the chapter and the section.
fn pieces(word: &str) -> Vec<String> {
    let parts = || word.split([':', '.', '/', '-', '_']);
    if parts().count() < 2 {
        return Vec::new();
    }
    parts().filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn a_provision_is_one_word_however_it_is_written() {
        for written in ["10 kap. 2 a §", "10 kap 2a §", "10:2 a", "10:2A", "10 KAP. 2 A §", "10 kap. 2 a"] {
            assert!(tokens(written).contains(&"10:2a".to_owned()), "{written}: {:?}", tokens(written));
        }
        assert_eq!(tokens("artikel 49(3)"), ["artikel", "49.3"]);
        assert_eq!(tokens("KHO:2025:29"), ["kho:2025:29"]);
        assert_eq!(tokens("3 § i förordningen (2024:1005)"), ["3", "§", "i", "forordningen", "2024:1005"]);
        assert!(tokens("4 kap. 9–12 §§").contains(&"4:11".to_owned()));
        assert!(tokens("artikel 28.1–4").contains(&"28.3".to_owned()));
        assert!(tokens("den 2018-05-25").contains(&"2018-05-25".to_owned()));
        assert_eq!(tokens("24 § 1 mom. 25 punkten"), ["24", "§", "1", "mom", "25", "punkten"]);
    }
}
