//! Reading cases and offers: a file, a demo case or standard input.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use underlag_domain::case::{CaseFile, MAX_FILE_BYTES, read_own_rules, read_toml};
use underlag_domain::sovereignty::{MAX_OFFER_BYTES, OfferDraft, read_offer};

use super::error::CliError;
use crate::app::{DEMO, demo_case};

/// Largest earlier answer that is read back, in bytes.
const MAX_ANSWER_BYTES: usize = 64 << 20;

/// Reads a case from `demo:<id>`, `-` for standard input, or a file.
///
/// # Errors
/// When it cannot be read, or is no case file; then with everything found wrong.
pub(super) fn case_file(given: &str) -> Result<CaseFile, CliError> {
    let text = case_text(given)?;
    read_toml(&text).map_err(|faults| CliError::Case { source_name: given.to_owned(), faults })
}

/// Reads a case, and a file with the body's own rules which are added to it.
///
/// # Errors
/// As [`case_file`].
pub(super) fn case_with(given: &str, own_rules: Option<&Path>) -> Result<CaseFile, CliError> {
    let mut file = case_file(given)?;
    if let Some(path) = own_rules {
        let text = text_file(path, MAX_FILE_BYTES)?;
        let source_name = path.display().to_string();
        file.case.own_rules.extend(read_own_rules(&text).map_err(|faults| CliError::Case { source_name, faults })?);
    }
    Ok(file)
}

fn case_text(given: &str) -> Result<String, CliError> {
    if let Some(id) = given.strip_prefix("demo:") {
        return demo_case(id).map(|case| case.toml.to_owned()).ok_or_else(|| {
            let known: Vec<&str> = DEMO.iter().map(|case| case.id).collect();
            CliError::Input(format!("there is no demo case `{id}`; there are: {}", known.join(", ")))
        });
    }
    if given == "-" {
        return text("standard input", io::stdin().lock(), MAX_FILE_BYTES);
    }
    text_file(Path::new(given), MAX_FILE_BYTES)
}

/// Reads an offer from `-` for standard input, or a file.
///
/// # Errors
/// When it cannot be read, or is no file of an offer; then with everything found wrong.
pub(super) fn offer_file(given: &str) -> Result<OfferDraft, CliError> {
    let text = if given == "-" {
        text("standard input", io::stdin().lock(), MAX_OFFER_BYTES)?
    } else {
        text_file(Path::new(given), MAX_OFFER_BYTES)?
    };
    read_offer(&text).map_err(|faults| CliError::Offer { source_name: given.to_owned(), faults })
}

/// Reads an earlier answer as JSON.
///
/// # Errors
/// When it cannot be read or is not JSON.
pub(super) fn answer_file(path: &Path) -> Result<serde_json::Value, CliError> {
    let text = text_file(path, MAX_ANSWER_BYTES)?;
    let shown = path.display();
    let answer: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| CliError::Input(format!("`{shown}` is not JSON: {error}")))?;
    if answer.pointer("/receipt/answer").is_none() {
        return Err(CliError::Input(format!(
            "`{shown}` has no receipt; give the answer as `underlag assess … --json` printed it"
        )));
    }
    Ok(answer)
}

fn text_file(path: &Path, limit: usize) -> Result<String, CliError> {
    let shown = path.display().to_string();
    if path.is_dir() {
        return Err(CliError::Input(format!("`{shown}` is a folder; give a file")));
    }
    let file = File::open(path).map_err(|error| {
        CliError::Input(match error.kind() {
            ErrorKind::NotFound => format!("there is no file `{shown}`; give a case file, `demo:<id>` or `-`"),
            ErrorKind::PermissionDenied => format!("`{shown}` may not be read by this user"),
            _ => format!("cannot open `{shown}`: {error}"),
        })
    })?;
    text(&format!("`{shown}`"), file, limit)
}

/// Reads at most a limit, so that an endless source ends.
fn text(shown: &str, source: impl Read, limit: usize) -> Result<String, CliError> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    source
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(|error| CliError::Input(format!("cannot read {shown}: {error}")))?;
    if bytes.len() > limit {
        return Err(CliError::Input(format!("{shown} is larger than {} MiB, which no case needs to be", limit >> 20)));
    }
    String::from_utf8(bytes).map_err(|_| CliError::Input(format!("{shown} is not text in UTF-8; save it as UTF-8")))
}
