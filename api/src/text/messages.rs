//! Messages as their files write them, for what compares and marks texts.

use std::collections::BTreeMap;

/// Every message and attribute of some files with its text as written, by id: `id` or `id.attribute`.
pub(super) fn messages(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for (_, file) in files {
        let (mut message, mut current) = (String::new(), String::new());
        for line in file.lines() {
            let started = line.split_once(" =").and_then(|(name, text)| {
                if let Some(attribute) = name.strip_prefix("    .") {
                    return Some((format!("{message}.{attribute}"), text));
                }
                name.starts_with(|c: char| c.is_ascii_lowercase()).then(|| {
                    name.clone_into(&mut message);
                    (name.to_owned(), text)
                })
            });
            if let Some((id, text)) = started {
                messages.insert(id.clone(), text.trim().to_owned());
                current = id;
            } else if line.starts_with(' ')
                && let Some(text) = messages.get_mut(&current)
            {
                // A text goes on on indented lines.
                text.push('\n');
                text.push_str(line.trim());
            }
        }
    }
    messages
}

#[cfg(test)]
mod tests {
    use super::messages;

    #[test]
    fn a_message_is_read_with_its_attributes_and_all_its_lines() {
        let file =
            "# About = nothing\na-b = One\n    .more = Two { $x } = 2\nc =\n    first\n    second\n\n# End\nd = Last\n";
        let read = messages(&[("words", file)]);
        let read: Vec<(&str, &str)> = read.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
        assert_eq!(read, [("a-b", "One"), ("a-b.more", "Two { $x } = 2"), ("c", "\nfirst\nsecond"), ("d", "Last")]);
    }
}
