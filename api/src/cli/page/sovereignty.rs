//! Offers scored by the EU Cloud Sovereignty Framework.

use underlag_domain::sovereignty::{
    Framework, Gate, Interval, ObjectiveScore, OfferScore, Percent, Points, Rank, ScoreCard, Seal, SealInterval,
};

use super::sheet::Sheet;
use super::voice::Voice;
use crate::text::{Language, Texts, kebab};

/// Writes scored offers: what the score is not, the ranking, then offer by offer.
pub fn sovereignty(texts: &Texts, language: Language, framework: &Framework, card: &ScoreCard) -> String {
    let voice = Voice::new(texts, language);
    let mut page = Page { voice, language, sheet: Sheet::new(), framework, card };
    page.head();
    page.ranking();
    for offer in &card.offers {
        page.offer(offer);
    }
    page.sheet.finish()
}

struct Page<'a> {
    voice: Voice<'a>,
    language: Language,
    sheet: Sheet,
    framework: &'a Framework,
    card: &'a ScoreCard,
}

impl Page<'_> {
    fn head(&mut self) {
        let (voice, framework, card) = (self.voice, self.framework, self.card);
        self.sheet.title(&voice.say("sovereignty-title"));
        self.sheet.paragraph(0, &voice.say("sovereignty-notice"));
        self.sheet.gap();
        self.sheet.paragraph(0, &documents(voice, framework));
        let weights = &card.weights;
        let said = [
            ("id", weights.id.as_str()),
            ("from", &weights.from.to_string()),
            ("standing", &voice.source(weights.source.standing)),
            ("maximum", &self.number(&card.maximum.to_string())),
        ];
        self.sheet.paragraph(0, &voice.with("sovereignty-weights", &said));
        if card.weights_older_than_scale {
            self.sheet.paragraph(0, &voice.say("sovereignty-weights-older"));
        }
        self.sheet.paragraph(0, &voice.say("sovereignty-own-words"));
    }

    fn ranking(&mut self) {
        let (voice, card) = (self.voice, self.card);
        let ranking = &card.ranking;
        self.sheet.heading(&voice.say("sovereignty-ranking"));
        let how = if card.gate_stated { "sovereignty-how" } else { "sovereignty-no-gate" };
        self.sheet.paragraph(0, &voice.say(how));
        for rank in &ranking.ranked {
            let scored = card.offers.iter().find(|offer| offer.name == rank.offer);
            let score = scored.map(|offer| self.percent(offer.score)).unwrap_or_default();
            let place = place(rank);
            let said = [("place", place.as_str()), ("offer", &rank.offer), ("score", &score)];
            self.sheet.item(0, &voice.with("sovereignty-rank", &said));
        }
        if ranking.ranked.is_empty() {
            self.sheet.paragraph(0, &voice.say("sovereignty-no-rank"));
        }
        for (id, offers) in [
            ("sovereignty-gate-not-known", &ranking.gate_not_known),
            ("sovereignty-gate-not-met", &ranking.gate_not_met),
        ] {
            if !offers.is_empty() {
                self.sheet.paragraph(0, &voice.with(id, &[("offers", &offers.join(", "))]));
            }
        }
    }

    fn offer(&mut self, offer: &OfferScore) {
        let voice = self.voice;
        self.sheet.heading(&offer.name);
        let gate = if self.card.gate_stated { self.gate(offer.gate) } else { voice.say("sovereignty-gate-none") };
        self.sheet.paragraph(0, &voice.with("sovereignty-offer-gate", &[("gate", &gate)]));
        self.sheet.paragraph(0, &voice.with("sovereignty-offer-seal", &[("seal", &self.seal(&offer.seal))]));
        self.sheet.paragraph(0, &voice.with("sovereignty-offer-score", &[("score", &self.percent(offer.score))]));
        let open = if offer.open.is_empty() {
            voice.say("sovereignty-open-all")
        } else {
            let (open, all) = (offer.open.len().to_string(), self.framework.criteria().count().to_string());
            voice.with("sovereignty-open-count", &[("open", &open), ("all", &all)])
        };
        self.sheet.paragraph(0, &open);
        for objective in &offer.objectives {
            self.objective(offer, objective);
        }
    }

    fn objective(&mut self, offer: &OfferScore, objective: &ObjectiveScore) {
        let voice = self.voice;
        let said = [
            ("id", objective.objective.as_str()),
            ("name", &voice.say(&kebab(&format!("sovereignty-objective-{}", objective.objective)))),
            ("weight", &objective.weight.to_string()),
            ("seal", &self.seal(&objective.seal)),
            ("points", &self.points(objective.points)),
        ];
        self.sheet.item(0, &voice.with("sovereignty-objective", &said));
        if let Some(required) = objective.required {
            let said = [("level", required.number().to_string()), ("gate", self.gate(objective.gate))];
            let [level, gate] = said.each_ref().map(|(name, value)| (*name, value.as_str()));
            self.sheet.under(0, &voice.with("sovereignty-required", &[level, gate]));
        }
        let seal = &objective.seal;
        self.governed(offer, "sovereignty-least-governed-by", seal.least, &seal.least_governed_by);
        // Where both ends are the same, the same criteria set them.
        if seal.most != seal.least {
            self.governed(offer, "sovereignty-most-governed-by", seal.most, &seal.most_governed_by);
        }
    }

    fn governed(&mut self, offer: &OfferScore, id: &str, level: Seal, by: &[String]) {
        if by.is_empty() {
            return;
        }
        self.sheet.under(0, &self.voice.with(id, &[("level", &level.number().to_string())]));
        for criterion in by {
            let label = self.voice.say(&kebab(&format!("sovereignty-criterion-{criterion}")));
            let is_open = offer.open.contains(criterion);
            let id = if is_open { "sovereignty-criterion-open" } else { "sovereignty-criterion-settled" };
            self.sheet.item(1, &self.voice.with(id, &[("id", criterion), ("label", &label)]));
        }
    }

    fn gate(&self, gate: Gate) -> String {
        self.voice.say(match gate {
            Gate::Meets => "sovereignty-gate-meets",
            Gate::DoesNotMeet => "sovereignty-gate-does-not-meet",
            Gate::NotKnown => "sovereignty-gate-not-known-short",
        })
    }

    fn seal(&self, seal: &SealInterval) -> String {
        let name = |level: Seal| format!("SEAL-{}", level.number());
        self.between(&name(seal.least), &name(seal.most))
    }

    fn percent(&self, score: Interval<Percent>) -> String {
        let [min, max] = [score.min, score.max].map(|end| self.number(&end.to_string()));
        format!("{} %", self.between(&min, &max))
    }

    fn points(&self, points: Interval<Points>) -> String {
        let [min, max] = [points.min, points.max].map(|end| self.number(&end.to_string()));
        self.between(&min, &max)
    }

    fn between(&self, min: &str, max: &str) -> String {
        if min == max {
            return min.to_owned();
        }
        self.voice.with("sovereignty-interval", &[("min", min), ("max", max)])
    }

    fn number(&self, number: &str) -> String {
        decimal(self.language, number)
    }
}

/// The documents the framework is read from, with how sure we are of them.
pub(super) fn documents(voice: Voice<'_>, framework: &Framework) -> String {
    let (document, scale) = (&framework.framework, &framework.scale);
    let said = [
        ("citation", document.citation.as_str()),
        ("standing", &voice.source(document.source.standing)),
        ("scale", &scale.citation),
        ("scale-standing", &voice.source(scale.source.standing)),
    ];
    voice.with("sovereignty-standing", &said)
}

/// A decimal as the language writes it.
pub(super) fn decimal(language: Language, number: &str) -> String {
    if language == Language::En { number.to_owned() } else { number.replace('.', ",") }
}

fn place(rank: &Rank) -> String {
    if rank.best == rank.worst { rank.best.to_string() } else { format!("{}–{}", rank.best, rank.worst) }
}
