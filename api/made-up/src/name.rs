//! Names nobody has: two words that do not belong together, and the legal form of the country.

use std::collections::BTreeSet;

use crate::dice::Dice;

/// First and second halves of names, as a language makes them.
type Halves = (&'static [&'static str], &'static [&'static str]);

const SWEDISH: Halves = (
    &[
        "Dagg", "Rim", "Glim", "Vinter", "Tuv", "Orr", "Mård", "Ripp", "Skym", "Näver", "Kott", "Lav", "Myr", "Tjäder",
        "Iskant", "Fnas", "Halvnatt", "Blåbär",
    ],
    &[
        "spång", "lykta", "stege", "vante", "tunna", "fjäder", "hjul", "krok", "bjälke", "ratt", "tråd", "skopa",
        "luva", "släde", "spole", "kanna",
    ],
);
const FINNISH: Halves = (
    &["Halla", "Kaste", "Ruska", "Kuura", "Usva", "Tuisku", "Riite", "Hämy", "Naava", "Käpy", "Suopursu", "Metso"],
    &["lyhty", "tikas", "vakka", "ratas", "sulka", "solmu", "koukku", "lapanen", "puola", "kauha", "reki", "tupsu"],
);
const ENGLISH: Halves = (
    &["Thistle", "Cinder", "Bramble", "Pewter", "Larch", "Gannet", "Tamarind", "Teasel", "Marl", "Sorrel", "Curlew"],
    &["loom", "thimble", "spindle", "kettle", "barrow", "bobbin", "ladle", "trivet", "bellows", "sconce"],
);
const GERMAN: Halves = (
    &["Nebel", "Reif", "Firn", "Kiesel", "Zapfen", "Dämmer", "Flechten"],
    &["leuchte", "spule", "haken", "feder", "kelle", "schlitten", "quaste"],
);
const FRENCH: Halves =
    (&["Givre", "Brume", "Lichen", "Ronce", "Galet"], &["lanterne", "plume", "rouet", "louche", "bobine"]);
const DUTCH: Halves = (&["Nevel", "Rijp", "Schemer", "Kiezel"], &["lantaarn", "veer", "spoel", "haak", "slee"]);
const NORWEGIAN: Halves =
    (&["Rim", "Dugg", "Skumring", "Kongle", "Never"], &["lykt", "fjær", "spole", "vott", "slede"]);
const CHINESE: Halves = (&["Shuang", "Wuling", "Songta", "Luyin"], &["denglou", "yumao", "qiaolun", "xianzhou"]);

fn halves(country: &str) -> Halves {
    match country {
        "SE" => SWEDISH,
        "FI" | "EE" => FINNISH,
        "DE" | "CH" | "LU" | "AT" => GERMAN,
        "FR" | "BE" => FRENCH,
        "NL" => DUTCH,
        "NO" | "DK" => NORWEGIAN,
        "CN" | "HK" => CHINESE,
        _ => ENGLISH,
    }
}

/// The legal form companies of a country have behind their name.
pub(crate) const fn legal_form(country: &str) -> &'static str {
    match country.as_bytes() {
        b"SE" => "AB",
        b"FI" => "Oy",
        b"NO" => "AS",
        b"DK" => "A/S",
        b"DE" | b"AT" => "GmbH",
        b"CH" => "AG",
        b"FR" | b"BE" => "SA",
        b"NL" => "B.V.",
        b"LU" => "S.à r.l.",
        b"US" | b"CA" => "Inc.",
        b"IN" => "Pvt. Ltd",
        b"CN" => "Co., Ltd",
        b"SG" => "Pte. Ltd",
        b"PL" => "sp. z o.o.",
        b"EE" => "OÜ",
        _ => "Ltd",
    }
}

/// Gives every name once (namngivare).
#[derive(Clone, Debug, Default)]
pub(crate) struct Names(BTreeSet<String>);

impl Names {
    /// A word no company has been called yet, in the manner of a country's language.
    pub(crate) fn word(&mut self, dice: &mut Dice, country: &str) -> String {
        let (first, second) = halves(country);
        let word = |dice: &mut Dice| {
            let halves = [dice.pick(first), dice.pick(second)];
            halves.into_iter().flatten().collect::<String>()
        };
        // Where a language runs out of names, the next ones carry a number.
        for number in 2_u32.. {
            for _ in 0..40 {
                let word = word(dice);
                let word = if number == 2 { word } else { format!("{word} {number}") };
                if self.0.insert(word.clone()) {
                    return word;
                }
            }
        }
        String::new()
    }
}
