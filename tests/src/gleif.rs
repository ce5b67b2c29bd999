//! A made-up register of legal entities of the size and shape of the world's: most stand alone, groups are shallow, a few are
//! deep, some share owners or hold each other. The same seed gives the same register.

use underlag_domain::day::Day;
use underlag_domain::supplier::bulk::{BulkTie, NOBODY_NAMED};
pub use underlag_import::made_up::{Numbers, Size, WORLD};

/// A register in arrays: homes as positions among the jurisdictions, and ties.
#[derive(Clone, Debug)]
pub struct Register {
    /// Home of every entity.
    pub homes: Vec<u8>,
    /// Ties between them.
    pub ties: Vec<BulkTie>,
}

/// A register of a size.
pub fn register(size: Size) -> Register {
    let mut numbers = Numbers::new(size.seed);
    // A few jurisdictions have most entities.
    let homes = (0..size.entities)
        .map(|_| {
            let first = numbers.below(250);
            u8::try_from(numbers.below(first + 1)).unwrap_or_default()
        })
        .collect();
    let level = |entity: u32| entity % (size.depth + 1);
    let mut ties = Vec::with_capacity(size.relations as usize);
    while ties.len() < size.relations as usize {
        // Related entities lie scattered over the whole register, as they do when numbers are given out over the years.
        let held = numbers.below(size.entities);
        let holder = match numbers.below(1_000) {
            // Nobody is named.
            0..150 => NOBODY_NAMED,
            // A holding back down, which may close a circle.
            150..152 => numbers.below(size.entities),
            // A holder one level up.
            _ if level(held) == 0 => continue,
            _ => {
                let near = numbers.below(size.entities / (size.depth + 1)) * (size.depth + 1);
                (near + level(held) - 1).min(size.entities - 1)
            }
        };
        let from = Day::of(2012, 6, 1).after(numbers.below(5_000));
        let until = (numbers.below(10) == 0).then(|| from.after(numbers.below(3_000)));
        ties.push(BulkTie { held, holder, from, until });
    }
    Register { homes, ties }
}

#[cfg(test)]
mod tests {
    use super::{Size, WORLD, register};

    #[test]
    fn the_same_seed_gives_the_same_register() {
        let size = Size { entities: 1_000, relations: 300, ..WORLD };
        let (one, other) = (register(size), register(size));
        assert_eq!((&one.homes, &one.ties), (&other.homes, &other.ties));
        assert_ne!(one.ties, register(Size { seed: 2, ..size }).ties);
    }
}
