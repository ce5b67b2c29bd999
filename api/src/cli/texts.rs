//! `underlag texts`: the wordings a lawyer reviews, as an entry of the list of reviewed texts.

use std::fmt::Write as _;

use super::Printed;
use crate::app::App;
use crate::text::Language;

/// Arguments of `texts`.
#[derive(Debug, clap::Args)]
pub struct TextsArgs {
    /// How the ids of the texts begin, such as `rule-osl-10-2a`; every text when left out.
    #[arg(default_value = "")]
    start: String,
}

/// Carries out `texts`.
pub(super) fn run(app: &App, language: Language, args: &TextsArgs) -> Printed {
    Printed::answered(entry(app, language, &args.start))
}

/// Texts as an entry ready to be read, shortened to what was reviewed, and signed.
fn entry(app: &App, language: Language, start: &str) -> String {
    let texts = app.texts.to_review(language, start);
    let reviewed = texts.iter().filter(|text| text.is_reviewed).count();
    let mut entry = format!("# {}: {} texts, {reviewed} of them reviewed\n", language.tag(), texts.len());
    let _ =
        writeln!(entry, "[[reviewed]]\nlanguage = \"{}\"\nreviewed_by = \"\"\nday =\n[reviewed.texts]", language.tag());
    for text in texts {
        let state = if text.is_reviewed { " (reviewed)" } else { "" };
        let _ = writeln!(entry, "# {}{state}\n\"{}\" = \"{}\"", text.text.replace('\n', "\n# "), text.id, text.mark);
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::entry;
    use crate::app::{App, StartError};
    use crate::text::Language;

    #[test]
    fn the_entry_has_every_text_with_its_wording_and_mark() -> Result<(), StartError> {
        let app = App::embedded()?;
        let printed = entry(&app, Language::Fi, "rule-osl-12-2");
        let texts = app.texts.to_review(Language::Fi, "rule-osl-12-2");
        assert_eq!(texts.len(), 3);
        for text in texts {
            assert!(printed.contains(&format!("# {}\n\"{}\" = \"{}\"\n", text.text, text.id, text.mark)), "{printed}");
        }
        assert!(entry(&app, Language::Sv, "page-").contains("0 texts"));
        Ok(())
    }
}
