//! Descriptions of the schema as block strings, the form other tools print and linters ask for.

use std::borrow::Cow;

/// The schema's text with every description on one line written between triple quotes.
pub(super) fn with_block_descriptions(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 10);
    for line in text.lines() {
        written.push_str(&block(line).unwrap_or(Cow::Borrowed(line)));
        written.push('\n');
    }
    written
}

/// A description that is a line of its own, as a block; none when the line is something else, or a block could not say
/// the same.
fn block(line: &str) -> Option<Cow<'_, str>> {
    let bare = line.trim_start();
    let indent = line.get(..line.len() - bare.len())?;
    let inner = bare.strip_prefix('"')?.strip_suffix('"').filter(|inner| !inner.is_empty())?;
    let said = inner.replace("\\\"", "\"");
    let is_the_same = !said.contains(['\\']) && !said.contains("\"\"\"") && !said.starts_with(['"', ' ']);
    (is_the_same && !said.ends_with(['"', ' '])).then(|| Cow::Owned(format!("{indent}\"\"\"{said}\"\"\"")))
}

#[cfg(test)]
mod tests {
    use super::with_block_descriptions;

    #[test]
    fn a_description_on_one_line_becomes_a_block_that_says_the_same() {
        for (line, written) in [
            ("\"A day.\"", "\"\"\"A day.\"\"\""),
            ("  \"Forbids \\\"no obstacle\\\" here.\"", "  \"\"\"Forbids \"no obstacle\" here.\"\"\""),
            ("type A {", "type A {"),
            ("\"\"\"", "\"\"\""),
            ("  name: String! = \"\"", "  name: String! = \"\""),
            // What a block cannot hold as it stands is left as it is.
            ("\"Ends in a \\\"quote\\\"\"", "\"Ends in a \\\"quote\\\"\""),
            ("\"A back\\\\slash.\"", "\"A back\\\\slash.\""),
        ] {
            assert_eq!(with_block_descriptions(line), format!("{written}\n"));
        }
    }
}
