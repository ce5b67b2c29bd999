//! The law of a day that reach rests on.

use super::entity::Jurisdiction;
use crate::day::Day;
use crate::register::{Factor, Register};
use crate::values::Values;

/// A disclosure law that reaches through a factor on a day (lag som når).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct ReachingLaw {
    /// Id in the register: `US-CLOUD`.
    pub id: String,
    /// What connects.
    pub through: Factor,
    /// The instrument itself has lapsed, and reaches only by what runs on.
    pub lapsed: bool,
}

/// Where the GDPR applies and which disclosure laws reach, on a day (dagens rätt).
#[derive(Clone, Debug)]
pub struct LawOfDay {
    day: Day,
    area: Values,
    laws: Vec<(Jurisdiction, Vec<ReachingLaw>)>,
}

impl LawOfDay {
    /// The law of a day by the register.
    pub fn of(register: &Register, day: Day) -> Self {
        let inside =
            register.gdpr_area.iter().filter(|member| member.from <= day && member.to.is_none_or(|to| day <= to));
        let area = inside.filter_map(|member| crate::jurisdiction::index_of(&member.jurisdiction)).collect();
        let mut laws: Vec<(Jurisdiction, Vec<ReachingLaw>)> = Vec::new();
        for law in register.disclosure_laws.iter().filter(|law| law.reaches_on(day)) {
            let Some(country) = Jurisdiction::of(&law.jurisdiction) else { continue };
            let reaching = law.reaches.iter().map(|factor| ReachingLaw {
                id: law.id.clone(),
                through: *factor,
                lapsed: law.lapsed_on(day),
            });
            match laws.iter_mut().find(|(known, _)| *known == country) {
                Some((_, known)) => known.extend(reaching),
                None => laws.push((country, reaching.collect())),
            }
        }
        Self { day, area, laws }
    }

    /// The day.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// Whether the GDPR applies in every one of some jurisdictions.
    pub fn is_inside_area(&self, places: Values) -> bool {
        !places.is_empty() && places.is_within(self.area)
    }

    /// Whether the GDPR applies in none of some jurisdictions.
    pub fn is_outside_area(&self, places: Values) -> bool {
        !places.is_empty() && places.intersection(self.area).is_empty()
    }

    /// Laws of a country that reach through a factor.
    pub fn reaching(&self, country: Jurisdiction, factor: Factor) -> impl Iterator<Item = &ReachingLaw> {
        let laws = self.laws.iter().find(|(known, _)| *known == country).map_or(&[][..], |(_, laws)| laws);
        laws.iter().filter(move |law| law.through == factor)
    }

    /// Days on which the law can differ from that of the day before.
    pub fn turning_days(register: &Register) -> impl Iterator<Item = Day> {
        let laws = register.disclosure_laws.iter().flat_map(|law| {
            [Some(law.from), law.to.map(Day::next), law.reaches_to.map(Day::next)].into_iter().flatten()
        });
        let area = register
            .gdpr_area
            .iter()
            .flat_map(|member| [Some(member.from), member.to.map(Day::next)].into_iter().flatten());
        laws.chain(area)
    }
}
