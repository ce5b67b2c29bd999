//! Swedish secrecy provisions (sekretessbestämmelser): how strong each is and what it protects, in one table. A provision has
//! the same name as value of `information.secrecy` and as obstacle.

/// How strong the secrecy is (skaderekvisit).
#[derive(Clone, Copy)]
enum Strength {
    /// Secret unless it is clear that no harm is done (omvänt).
    Reverse,
    /// Secret if harm can be assumed (rakt).
    Straight,
    /// Secret if harm can be assumed for a particular reason, or must be assumed to be considerable (rakt kvalificerat).
    Qualified,
    /// Secret whatever the harm (absolut).
    Absolute,
}

/// What the secrecy protects (skyddsintresse).
#[derive(Clone, Copy)]
enum Protects {
    /// A public interest (allmänt intresse), chapters 15 to 20.
    Public,
    /// Personal or economic circumstances of individuals (enskild), chapters 21 to 40.
    Individual,
}

use Protects::{Individual, Public};
use Strength::{Absolute, Qualified, Reverse, Straight};

/// Provision, strength, what it protects.
const PROVISIONS: &[(&str, Strength, Protects)] = &[
    ("osl_15_1", Straight, Public),
    ("osl_15_2", Straight, Public),
    ("osl_18_8", Straight, Public),
    ("osl_18_8b", Reverse, Public),
    ("osl_18_13", Straight, Public),
    ("osl_19_1", Straight, Public),
    ("osl_19_3_1", Straight, Public),
    ("osl_19_3", Absolute, Public),
    ("osl_21_1", Qualified, Individual),
    ("osl_21_3_1", Qualified, Individual),
    ("osl_21_3_2", Reverse, Individual),
    ("osl_21_5", Straight, Individual),
    ("osl_21_7", Straight, Individual),
    ("osl_22_1", Qualified, Individual),
    ("osl_22_1_photo", Reverse, Individual),
    ("osl_23_1", Reverse, Individual),
    ("osl_23_2_1", Reverse, Individual),
    ("osl_23_2_2", Straight, Individual),
    ("osl_23_2_3", Qualified, Individual),
    ("osl_23_3_1", Reverse, Individual),
    ("osl_23_3_2", Straight, Individual),
    ("osl_23_5_1", Reverse, Individual),
    ("osl_23_5_2", Straight, Individual),
    ("osl_23_5_3", Qualified, Individual),
    ("osl_25_1", Reverse, Individual),
    ("osl_26_1", Reverse, Individual),
    ("osl_27_1", Absolute, Individual),
    ("osl_31_16", Qualified, Individual),
    ("osl_39_1_1", Reverse, Individual),
    ("osl_39_1_2", Straight, Individual),
    ("osl_39_2", Straight, Individual),
    ("osl_39_3_1", Straight, Individual),
    ("osl_39_3_3", Reverse, Individual),
    ("osl_40_5", Absolute, Individual),
];

/// Every one of them, for the grounds that lift secrecy whatever its provision.
pub const SECRECY_OBSTACLES: &[&str] = &list::<34>(Wanted::Every);

/// Those with a reverse harm test (omvänt skaderekvisit).
pub const REVERSE: &[&str] = &list::<11>(Wanted::Strength(Reverse));
/// Those with a straight harm test (rakt skaderekvisit).
pub const STRAIGHT: &[&str] = &list::<14>(Wanted::Strength(Straight));
/// Those with a qualified straight harm test (rakt kvalificerat skaderekvisit).
pub const QUALIFIED: &[&str] = &list::<6>(Wanted::Strength(Qualified));
/// Those with none (absolut sekretess).
pub const ABSOLUTE: &[&str] = &list::<3>(Wanted::Strength(Absolute));
/// Those with any harm test.
pub const WITH_HARM_TEST: &[&str] = &list::<31>(Wanted::HarmTest);

/// Those that protect a public interest (till skydd för allmänna intressen).
pub const FOR_PUBLIC_INTERESTS: &[&str] = &list::<8>(Wanted::Protects(Public));
/// Those that protect individuals (till skydd för enskilda).
pub const FOR_INDIVIDUALS: &[&str] = &list::<26>(Wanted::Protects(Individual));

/// Those that the general clause reaches (OSL 10:27): it makes exceptions for 25:1 to 25:8, 26:1 to 26:6 and 40:5.
pub const UNDER_GENERAL_CLAUSE: &[&str] = &list::<31>(Wanted::GeneralClause);

/// Every one of them and the ban on giving information abroad (OSL 8:3), for what 8:3 itself lets through.
pub const SECRECY_AND_ABROAD: &[&str] = &and_abroad::<35>(SECRECY_OBSTACLES);
/// Those that protect individuals and 8:3, which bars nothing that has been given up.
pub const FOR_INDIVIDUALS_AND_ABROAD: &[&str] = &and_abroad::<27>(FOR_INDIVIDUALS);

#[derive(Clone, Copy)]
enum Wanted {
    Every,
    Strength(Strength),
    HarmTest,
    Protects(Protects),
    GeneralClause,
}

const fn is_wanted(provision: &(&'static str, Strength, Protects), wanted: Wanted) -> bool {
    match wanted {
        Wanted::Every => true,
        Wanted::Strength(strength) => provision.1 as u8 == strength as u8,
        Wanted::HarmTest => !matches!(provision.1, Absolute),
        Wanted::Protects(protects) => provision.2 as u8 == protects as u8,
        Wanted::GeneralClause => !matches!(provision.0.as_bytes(), b"osl_25_1" | b"osl_26_1" | b"osl_40_5"),
    }
}

/// Names of the wanted provisions; it does not compile unless there are just as many as said.
const fn list<const N: usize>(wanted: Wanted) -> [&'static str; N] {
    let mut names = [""; N];
    let (mut provisions, mut places) = (PROVISIONS, names.as_mut_slice());
    while let Some((provision, rest)) = provisions.split_first() {
        if is_wanted(provision, wanted) {
            places = put(provision.0, places);
        }
        provisions = rest;
    }
    assert!(places.is_empty(), "fewer provisions than said");
    names
}

const fn and_abroad<const N: usize>(of: &[&'static str]) -> [&'static str; N] {
    let mut names = [""; N];
    let (mut of, mut places) = (of, put("osl_8_3", names.as_mut_slice()));
    while let Some((name, rest)) = of.split_first() {
        places = put(name, places);
        of = rest;
    }
    assert!(places.is_empty(), "fewer provisions than said");
    names
}

/// Puts a name in the first place and gives the places after it.
const fn put<'a>(name: &'static str, places: &'a mut [&'static str]) -> &'a mut [&'static str] {
    assert!(!places.is_empty(), "more provisions than said");
    match places.split_first_mut() {
        Some((place, later)) => {
            *place = name;
            later
        }
        None => &mut [],
    }
}
