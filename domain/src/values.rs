//! The values an attribute can still have.

/// Set of values still possible (möjliga värden): bit n is the n-th value of the attribute's domain.
///
/// Wide enough for every jurisdiction; never empty in a checked case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Values([u64; 4]);

impl Values {
    /// No value at all; only a starting point for unions.
    pub const NONE: Self = Self([0; 4]);

    /// One value, 0 to 255; a higher index gives the empty set.
    pub fn one(index: usize) -> Self {
        let mut set = Self::NONE;
        set.insert(index);
        set
    }

    /// The first `count` values: everything, for a domain of that size.
    pub fn first(count: usize) -> Self {
        let word = |at: usize| match count.saturating_sub(at * 64) {
            0 => 0,
            some if some >= 64 => u64::MAX,
            some => (1 << some) - 1,
        };
        Self([word(0), word(1), word(2), word(3)])
    }

    /// Adds a value.
    pub fn insert(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    /// Whether the value is possible.
    pub fn contains(self, index: usize) -> bool {
        self.0.get(index / 64).is_some_and(|word| word & (1 << (index % 64)) != 0)
    }

    /// Values in either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        self.with(other, |mine, theirs| mine | theirs)
    }

    /// Values in both sets.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        self.with(other, |mine, theirs| mine & theirs)
    }

    /// Values in this set and not in the other.
    #[must_use]
    pub fn difference(self, other: Self) -> Self {
        self.with(other, |mine, theirs| mine & !theirs)
    }

    fn with(self, other: Self, combine: impl Fn(u64, u64) -> u64) -> Self {
        let mut words = self.0;
        for (mine, theirs) in words.iter_mut().zip(other.0) {
            *mine = combine(*mine, theirs);
        }
        Self(words)
    }

    /// Whether no value is in the set.
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// How many values are possible.
    pub fn len(self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Indices of the possible values, lowest first.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(at, word)| {
            let mut left = word;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros() as usize;
                (left != 0).then(|| {
                    left &= left - 1;
                    at * 64 + bit
                })
            })
        })
    }

    /// Whether every value of `self` is in `other`.
    pub fn is_within(self, other: Self) -> bool {
        self.intersection(other) == self
    }
}

impl FromIterator<usize> for Values {
    fn from_iter<I: IntoIterator<Item = usize>>(indices: I) -> Self {
        let mut set = Self::NONE;
        for index in indices {
            set.insert(index);
        }
        set
    }
}
