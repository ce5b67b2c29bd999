//! Files of the golden copy with made-up entities, of any size, for tests and benchmarks.
//!
//! What is true of an entity follows from its number and the seed, so that files of any size are written in little memory,
//! agree with each other, and are the same every time. Most entities stand alone. The others are in groups of a depth:
//! each names its direct and its ultimate parent, a few are branches, and in a few groups the top is held by its member.

mod entity;
mod level1;
mod level2;
mod table;

use underlag_domain::supplier::IdentifierError;
use underlag_domain::supplier::identifier::Lei;

pub use level1::write_level1;
pub use level2::{write_exceptions, write_level2};

/// How large a register, and by which seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Entities, at most 100 million.
    pub entities: u32,
    /// Relations between them, all in groups.
    pub relations: u32,
    /// Most steps from an entity up to the top of its group, but for circles.
    pub depth: u32,
    /// Seed; zero is read as one.
    pub seed: u64,
}

/// About what the golden copy of the Global LEI System holds.
pub const WORLD: Size = Size { entities: 2_500_000, relations: 600_000, depth: 6, seed: 1 };

/// Numbers that look random and are the same every time (xorshift).
#[derive(Clone, Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// By a seed.
    pub const fn new(seed: u64) -> Self {
        Self(if seed == 0 { 1 } else { seed })
    }

    /// Those of one thing among many of the same seed, alike in nothing to those of the next.
    pub const fn of(seed: u64, thing: u64) -> Self {
        let mixed = (seed ^ thing.wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Self::new(mixed ^ (mixed >> 31))
    }

    /// A number below another, which is not zero.
    pub fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(((self.0 >> 32) * u64::from(end)) >> 32).unwrap_or_default()
    }

    /// One of several things.
    pub fn one_of<T: Copy + Default>(&mut self, things: &[T]) -> T {
        let end = u32::try_from(things.len()).unwrap_or(1).max(1);
        things.get(self.below(end) as usize).copied().unwrap_or_default()
    }
}

/// LEI of an entity by its number, below 100 million. Those of entities that follow each other lie far apart, as they do in
/// files sorted by nothing but when a number was given out.
///
/// # Errors
/// When the number is larger.
pub fn lei(entity: u32) -> Result<Lei, IdentifierError> {
    // A factor without 2 and 5 among its own takes no two numbers to the same.
    let scattered = u64::from(entity) * 61_803_399 % 100_000_000;
    let number = if entity < 100_000_000 { scattered } else { u64::from(entity) };
    Lei::with_check_digits(&format!("9999FICTIV{number:08}"))
}
