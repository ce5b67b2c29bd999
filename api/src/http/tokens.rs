//! Counting the tokens of a GraphQL document in one pass, before it is parsed.

/// How many tokens there are; counting stops above the limit.
pub fn count(text: &str, limit: usize) -> usize {
    let mut rest = text;
    let mut count = 0;
    while let Some(first) = rest.chars().next() {
        if first.is_whitespace() || first == ',' || first == '\u{feff}' {
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        } else if first == '#' {
            rest = rest.find(['\n', '\r']).and_then(|end| rest.get(end..)).unwrap_or_default();
        } else {
            count += 1;
            if count > limit {
                return count;
            }
            rest = rest.get(length(rest, first)..).unwrap_or_default();
        }
    }
    count
}

/// Length of the token the text begins with, in bytes.
fn length(text: &str, first: char) -> usize {
    let while_holds = |holds: fn(char) -> bool| text.find(|c| !holds(c)).unwrap_or(text.len());
    match first {
        '"' => string(text),
        '.' => while_holds(|c| c == '.'),
        'a'..='z' | 'A'..='Z' | '_' => while_holds(|c| c.is_ascii_alphanumeric() || c == '_'),
        '0'..='9' | '-' => while_holds(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+')),
        other => other.len_utf8(),
    }
}

/// Length of a string or block string; one that does not end takes the rest, and the parser refuses it.
fn string(text: &str) -> usize {
    let (open, ends) = if text.starts_with("\"\"\"") { (3, "\"\"\"") } else { (1, "\"") };
    let mut at = open;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("\\\"\"\"") && open == 3 {
            at += 4;
        } else if rest.starts_with('\\') && open == 1 {
            at += 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
        } else if rest.starts_with(ends) {
            return at + ends.len();
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn tokens_are_counted_as_graphql_divides_them() {
        for (text, tokens) in [
            ("", 0),
            ("  ,,\n\u{feff}# a comment {\n", 0),
            ("{ a(b: -1.5e+3) { ...F } }", 12),
            ("{ a(b: \"x { \\\" y\") }", 8),
            ("{ a(b: \"\"\"x \\\"\"\" \" y\"\"\") }", 8),
            ("\"never ends { { {", 1),
            ("ä{", 2),
        ] {
            assert_eq!(count(text, 100), tokens, "{text}");
        }
        assert_eq!(count("a a a a a", 3), 4);
    }
}
