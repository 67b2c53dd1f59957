//! Repeatable numbers for the sample ledger: the same seed, the same story.

/// SplitMix64 (Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014).
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `least` to `most`, both included; `least` where the two are crossed.
    pub fn between(&mut self, least: i32, most: i32) -> i32 {
        let width = u64::from(most.saturating_sub(least).max(0).unsigned_abs()) + 1;
        least + i32::try_from(self.next() % width).unwrap_or(0)
    }

    /// A number within `spread` of `centre`, the nearer the likelier.
    pub fn around(&mut self, centre: i32, spread: i32) -> i32 {
        centre + self.between(-spread, spread) / 2 + self.between(-spread, spread) / 2
    }

    pub fn one_in(&mut self, chances: i32) -> bool {
        self.between(1, chances) == 1
    }

    /// Takes one out of a list.
    pub fn draw<T>(&mut self, from: &mut Vec<T>) -> Option<T> {
        let last = i32::try_from(from.len()).ok()?.checked_sub(1)?;
        let at = usize::try_from(self.between(0, last)).ok()?;
        (at < from.len()).then(|| from.remove(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of the reference implementation (prng.di.unimi.it/splitmix64.c) for the seed 1234567.
    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        let mut dice = Dice::new(1_234_567);
        let first = [dice.next(), dice.next(), dice.next()];
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn every_number_of_a_range_comes() {
        let mut dice = Dice::new(7);
        let mut seen: Vec<i32> = (0..200).map(|_| dice.between(-1, 2)).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen, [-1, 0, 1, 2]);
        assert_eq!(dice.draw(&mut Vec::<u8>::new()), None);
    }
}
