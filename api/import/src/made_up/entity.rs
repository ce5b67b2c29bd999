//! What is true of a made-up entity.

use underlag_domain::day::Day;
use underlag_domain::jurisdiction::JURISDICTIONS;

use super::{Numbers, Size};

/// Purposes of numbers, so that one does not follow from another.
const ENTITY: u64 = 1 << 40;
const PARENT: u64 = 2 << 40;
const CIRCLE: u64 = 3 << 40;
const BRANCH: u64 = 6 << 40;

/// Beginnings and ends of names. Together with its number, no name is anybody's.
const FIRST: [&str; 16] = [
    "Björk", "Fjäll", "Gran", "Hav", "Kuusi", "Lumi", "Moln", "Norr", "Pilvi", "Quay", "Räv", "Sata", "Tall", "Väst",
    "Ål", "Öst",
];
const SECOND: [&str; 12] = ["by", "dal", "data", "ford", "hamn", "järvi", "lund", "mäki", "niemi", "side", "vik", "ås"];
const FORMS: [(&str, &[&str]); 4] = [
    ("SE", &["AB", "HB", "ek. för."]),
    ("FI", &["Oy", "Ab", "osk"]),
    ("US", &["Inc.", "LLC", "Corp."]),
    ("GB", &["Ltd", "PLC", "LLP"]),
];

/// Where an entity stands in its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// The entity it belongs to, if it is in a group and not its top.
    pub(super) parent: Option<u32>,
    /// The top of the group.
    pub(super) top: u32,
    pub(super) is_branch: bool,
}

impl Size {
    /// Entities of a block: one for every level.
    const fn levels(self) -> u32 {
        self.depth + 1
    }

    /// Blocks in which groups lie, scattered over the whole, and how far apart.
    const fn groups(self) -> (u32, u32) {
        let blocks = self.entities / self.levels();
        // Two relations an entity; a few more blocks, since branches have one.
        let rows = if self.depth == 0 { 1 } else { 2 * self.depth };
        let wanted = self.relations / rows;
        let wanted = wanted + wanted / 20 + 1;
        let groups = if wanted < blocks { wanted } else { blocks };
        (
            groups,
            match blocks.checked_div(groups) {
                Some(apart) => apart,
                None => 1,
            },
        )
    }

    /// The entities that name a parent.
    pub(super) fn members(self) -> impl Iterator<Item = u32> {
        let (groups, apart) = self.groups();
        let levels = self.levels();
        (0..groups).flat_map(move |group| (0..levels).map(move |level| group * apart * levels + level))
    }

    /// Where an entity stands; nothing when it is in no group.
    pub(super) fn standing(self, entity: u32) -> Option<Standing> {
        let (groups, apart) = self.groups();
        let (block, level) = (entity / self.levels(), entity % self.levels());
        if !block.is_multiple_of(apart) || block / apart >= groups {
            return None;
        }
        let parent = self.parent(entity);
        let is_branch =
            level == self.depth && level > 0 && Numbers::of(self.seed, BRANCH + u64::from(entity)).below(40) == 0;
        let mut top = entity;
        while !top.is_multiple_of(self.levels()) {
            top = self.parent(top).unwrap_or(top - 1);
        }
        Some(Standing { parent, top, is_branch })
    }

    /// The parent of an entity in a group, one level up, or below it in a circle.
    fn parent(self, entity: u32) -> Option<u32> {
        let (groups, apart) = self.groups();
        let (block, level) = (entity / self.levels(), entity % self.levels());
        let is_circle = self.depth > 0 && Numbers::of(self.seed, CIRCLE + u64::from(block)).below(250) == 0;
        match level {
            0 if is_circle => Some(entity + 1),
            0 => None,
            1 if is_circle => Some(entity - 1),
            _ => {
                let group = Numbers::of(self.seed, PARENT + u64::from(entity)).below(groups);
                Some(group * apart * self.levels() + level - 1)
            }
        }
    }
}

/// What the register says of an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entity {
    pub(super) name: String,
    pub(super) country: &'static str,
    /// Where its head office is.
    pub(super) seat: &'static str,
    pub(super) authority: &'static str,
    pub(super) number: String,
    pub(super) updated: Day,
    /// One in five is not renewed.
    pub(super) is_lapsed: bool,
}

impl Entity {
    pub(super) fn of(size: Size, entity: u32) -> Self {
        let mut numbers = Numbers::of(size.seed, ENTITY + u64::from(entity));
        let (country, forms) = if numbers.below(10) < 4 {
            numbers.one_of(&FORMS)
        } else {
            // A few jurisdictions have most of the others.
            let first = numbers.below(250);
            let at = numbers.below(first + 1) as usize;
            (JURISDICTIONS.get(at).copied().filter(|code| code.len() == 2).unwrap_or("NO"), &["Co."][..])
        };
        let seat = if numbers.below(12) == 0 { numbers.one_of(&FORMS).0 } else { country };
        let name =
            format!("{}{} {entity:07} {}", numbers.one_of(&FIRST), numbers.one_of(&SECOND), numbers.one_of(forms));
        let (authority, number) = match country {
            "SE" => ("RA000544", organisation_number(entity)),
            "FI" => ("RA000188", business_id(entity)),
            _ => ("RA999999", format!("{:09}", numbers.below(1_000_000_000))),
        };
        let updated = Day::of(2024, 1, 1).after(numbers.below(600));
        Self { name, country, seat, authority, number, updated, is_lapsed: numbers.below(5) == 0 }
    }
}

/// An organisation number with its check digit, in a series that is not given out (third digit 9).
fn organisation_number(entity: u32) -> String {
    let nine = format!("999{:06}", entity % 1_000_000);
    let sum: u32 = nine
        .bytes()
        .enumerate()
        .map(|(at, byte)| match u32::from(byte - b'0') {
            digit if at % 2 == 0 => digit * 2 / 10 + digit * 2 % 10,
            digit => digit,
        })
        .sum();
    format!("{}-{}{}", nine.get(..6).unwrap_or_default(), nine.get(6..).unwrap_or_default(), (10 - sum % 10) % 10)
}

/// A business id with its check digit; nothing for the few numbers that have none.
fn business_id(entity: u32) -> String {
    let seven = format!("9{:06}", entity % 1_000_000);
    let sum: u32 =
        seven.bytes().zip([7, 9, 10, 5, 8, 4, 2]).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    match sum % 11 {
        0 => format!("{seven}-0"),
        1 => String::new(),
        rest => format!("{seven}-{}", 11 - rest),
    }
}
