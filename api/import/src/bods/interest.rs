//! Interests of a relationship: what each kind means here.
//!
//! - Shares and votes are an ownership; those of the same dates and directness are one.
//! - The right to appoint the board, rules and articles, law, and other influence or control are control.
//! - A contract, a part in a trust, a nominee, and an interest nobody has told are an ownership of unknown size: they may
//!   give control and need not.
//! - Profit, use of assets and a seat on a board give none.
//! - Where it is not known whether an interest is direct, it is read as the sum, which is never added to another.

use underlag_domain::supplier::{ControlBasis, Directness, From, Share, Span, Until, WHOLE};

use super::share::share;
use super::statement::Interest;
use crate::reason::Reason;
use crate::written::{Written, day, no_code, span};

/// An ownership, put together from interests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Owned {
    pub(crate) directness: Directness,
    pub(crate) span: Span,
    pub(crate) capital: Option<Share>,
    pub(crate) votes: Option<Share>,
}

/// What the interests of a relationship amount to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Interests {
    pub(crate) owned: Vec<Owned>,
    pub(crate) controlled: Vec<(ControlBasis, Directness, Span)>,
}

enum Meaning {
    Capital,
    Votes,
    Unsized,
    Control(ControlBasis),
    None,
}

impl Meaning {
    fn of(kind: &str) -> Result<Self, Reason> {
        Ok(match kind {
            "shareholding" => Self::Capital,
            "votingRights" => Self::Votes,
            "appointmentOfBoard" => Self::Control(ControlBasis::BoardMajority),
            "controlViaCompanyRulesOrArticles" => Self::Control(ControlBasis::Agreement),
            "otherInfluenceOrControl" | "controlByLegalFramework" => Self::Control(ControlBasis::Other),
            "rightsGrantedByContract"
            | "conditionalRightsGrantedByContract"
            | "settlor"
            | "trustee"
            | "protector"
            | "beneficiaryOfLegalArrangement"
            | "nominee"
            | "nominator"
            | "unknownInterest"
            | "unpublishedInterest" => Self::Unsized,
            "seniorManagingOfficial"
            | "boardMember"
            | "boardChair"
            | "rightsToSurplusAssetsOnDissolution"
            | "rightsToProfitOrIncome"
            | "enjoymentAndUseOfAssets"
            | "rightToProfitOrIncomeFromAssets" => Self::None,
            other => return Err(no_code("interests.type", other)),
        })
    }
}

impl Interests {
    pub(crate) fn of(stated: &[Interest]) -> Result<Self, Reason> {
        let mut found = Self::default();
        for interest in stated {
            found.add(interest)?;
        }
        if stated.is_empty() {
            // That there is a relationship is said, and nothing of what it is.
            let span = Span { from: From::Unknown, until: Until::NoneSeen };
            found.owned.push(Owned { directness: Directness::Indirect, span, capital: None, votes: None });
        }
        Ok(found)
    }

    fn add(&mut self, interest: &Interest) -> Result<(), Reason> {
        let directness = match interest.direct_or_indirect.as_deref() {
            Some("direct") => Directness::Direct,
            Some("indirect" | "unknown" | "") | None => Directness::Indirect,
            Some(other) => return Err(no_code("directOrIndirect", other)),
        };
        let meaning = Meaning::of(interest.kind.as_deref().unwrap_or("unknownInterest"))?;
        let share = share(interest.share.as_ref())?;
        let Some(span) = dates(interest)? else { return Ok(()) };
        let basis = match meaning {
            Meaning::None => return Ok(()),
            Meaning::Control(basis) => {
                self.controlled.push((basis, directness, span));
                return Ok(());
            }
            ownership => ownership,
        };
        let place = self.owned.iter().position(|owned| (owned.directness, owned.span) == (directness, span));
        let at = place.unwrap_or(self.owned.len());
        if place.is_none() {
            self.owned.push(Owned { directness, span, capital: None, votes: None });
        }
        if let Some(owned) = self.owned.get_mut(at) {
            match basis {
                Meaning::Capital => owned.capital = Some(together(owned.capital, share)),
                Meaning::Votes => owned.votes = Some(together(owned.votes, share)),
                Meaning::Unsized | Meaning::Control(_) | Meaning::None => {}
            }
        }
        Ok(())
    }
}

/// Two interests of the same kind may be two parts, or one said twice.
fn together(one: Option<Share>, other: Share) -> Share {
    let Some(one) = one else { return other };
    let (min, max) = (one.min().max(other.min()), one.max().saturating_add(other.max()).min(WHOLE));
    Share::between(min, max).unwrap_or(Share::UNKNOWN)
}

/// The days of an interest; nothing when it never was. It ends on the day *from which* it is no more.
fn dates(interest: &Interest) -> Result<Option<Span>, Reason> {
    let from = day("startDate", interest.start_date.as_deref().unwrap_or_default())?;
    let end = day("endDate", interest.end_date.as_deref().unwrap_or_default())?;
    // Both in order, before the day is taken off.
    span(from, end, Until::NoneSeen)?;
    let until = match (from, end) {
        (Some(Written::Day(from)), Some(Written::Day(end))) if from == end => return Ok(None),
        (_, Some(Written::Day(end))) => Some(Written::Day(end.previous())),
        (_, end) => end,
    };
    span(from, until, Until::NoneSeen).map(Some)
}
