//! `underlag sovereignty`: offers scored by the EU Cloud Sovereignty Framework.

use serde::Serialize;
use underlag_domain::sovereignty::{
    Document, Framework, MOST_OFFERS, Offer, OfferFaults, OfferProblem, RequirementDraft, ScoreCard,
};

use super::assess::json;
use super::error::CliError;
use super::input::offer_file;
use super::{Printed, page};
use crate::app::App;
use crate::text::Language;

/// Arguments of `sovereignty`.
#[derive(Debug, clap::Args)]
pub struct SovereigntyArgs {
    /// The offers: a file each, or `-` for standard input. Without any, the criteria with their steps are printed.
    #[arg(value_name = "FILE")]
    offers: Vec<String>,
    /// The weight set, `2025-10` or `2026-06`; the latest when left out.
    #[arg(long, value_name = "ID")]
    weights: Option<String>,
    /// The least SEAL level every objective must reach, `2`, or one of them, `SOV-3=3`; may be repeated.
    #[arg(long, value_name = "[OBJECTIVE=]LEVEL")]
    require: Vec<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Criteria<'a> {
    notice: String,
    #[serde(flatten)]
    framework: &'a Framework,
}

#[derive(Serialize)]
struct Printout<'a> {
    notice: String,
    framework: &'a Document,
    scale: &'a Document,
    #[serde(flatten)]
    card: &'a ScoreCard,
}

/// Carries out `sovereignty`.
pub(super) fn run(app: &App, language: Language, args: &SovereigntyArgs) -> Result<Printed, CliError> {
    let asked = |faults| CliError::Offer { source_name: "the command line".to_owned(), faults };
    if args.offers.iter().filter(|given| *given == "-").count() > 1 {
        return Err(CliError::Other("standard input can be read once; give the other offers as files".to_owned()));
    }
    if args.offers.len() > MOST_OFFERS {
        return Err(CliError::Other(format!("at most {MOST_OFFERS} offers at a time")));
    }
    let framework = &app.sovereignty;
    let weights = framework.weights(args.weights.as_deref()).map_err(asked)?;
    if args.offers.is_empty() {
        let notice = app.texts.get(language, "sovereignty-notice", &[]);
        return Ok(Printed::answered(if args.json {
            json(&Criteria { notice, framework })?
        } else {
            page::framework(&app.texts, language, framework)
        }));
    }
    let requirement = requirement(&args.require).and_then(|draft| draft.check(framework)).map_err(asked)?;
    let offer = |given: &String| {
        let draft = offer_file(given)?;
        draft.check(framework).map_err(|faults| CliError::Offer { source_name: given.clone(), faults })
    };
    let offers = args.offers.iter().map(offer).collect::<Result<Vec<Offer>, _>>()?;
    let card = ScoreCard::of(framework, weights, &requirement, &offers).map_err(asked)?;
    let text = if args.json {
        let notice = app.texts.get(language, "sovereignty-notice", &[]);
        json(&Printout { notice, framework: &framework.framework, scale: &framework.scale, card: &card })?
    } else {
        page::sovereignty(&app.texts, language, framework, &card)
    };
    Ok(Printed::answered(text))
}

fn requirement(given: &[String]) -> Result<RequirementDraft, OfferFaults> {
    let mut draft = RequirementDraft::default();
    for part in given {
        match part.split_once('=') {
            Some((objective, level)) => draft.of.push((objective.to_owned(), level.to_owned())),
            None if draft.of_all.is_some() => {
                return Err(OfferFaults::single("require", OfferProblem::Duplicate { given: part.clone() }));
            }
            None => draft.of_all = Some(part.clone()),
        }
    }
    Ok(draft)
}
