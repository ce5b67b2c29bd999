//! Dice that fall the same way every time.

/// A sequence of numbers that look random, from a fixed seed (tärningar).
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// The one seed there is.
    pub(crate) const fn new() -> Self {
        Self(0x5eed_0f00_c10d_5eed)
    }

    /// A number from 0 to one less than `below`; 0 when `below` is 0.
    pub(crate) fn roll(&mut self, below: u32) -> u32 {
        // Xorshift, with the shifts of Marsaglia's paper of 2003.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from((self.0 >> 24) % u64::from(below.max(1))).unwrap_or_default()
    }

    /// Whether something happens that happens so often, in percent.
    pub(crate) fn happens(&mut self, percent: u32) -> bool {
        self.roll(100) < percent
    }

    /// A number between two ends, both inclusive.
    pub(crate) fn between(&mut self, least: u16, most: u16) -> u16 {
        least + u16::try_from(self.roll(u32::from(most - least) + 1)).unwrap_or_default()
    }

    /// One of several; nothing of none.
    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        let at = self.roll(u32::try_from(from.len()).unwrap_or(u32::MAX));
        from.get(at as usize).copied()
    }
}
