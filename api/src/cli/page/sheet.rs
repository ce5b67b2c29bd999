//! A sheet of plain text: headings, paragraphs, lists and tables, wrapped to a readable width.

/// Columns a line has at most (radbredd), unless a single word is longer.
pub const WIDTH: usize = 100;

/// Plain text being written (blad).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    text: String,
}

impl Sheet {
    /// An empty sheet.
    pub const fn new() -> Self {
        Self { text: String::new() }
    }

    /// What has been written, with a line end last, safe to show on a terminal.
    pub fn finish(self) -> String {
        harmless(&self.text)
    }

    /// The sheet's title, underlined with `=`.
    pub fn title(&mut self, title: &str) {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        self.underlined(&title, '=');
    }

    /// A heading after an empty line, underlined with `-`.
    pub fn heading(&mut self, heading: &str) {
        self.gap();
        self.underlined(heading, '-');
    }

    fn underlined(&mut self, text: &str, line: char) {
        self.paragraph(0, text);
        let length = text.chars().count().min(WIDTH);
        self.text.extend(std::iter::repeat_n(line, length));
        self.text.push('\n');
    }

    /// An empty line, unless the sheet is empty or has one already.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Wrapped text, indented by a number of columns.
    pub fn paragraph(&mut self, indent: usize, text: &str) {
        self.hanging(indent, indent, text);
    }

    /// A list item at a depth, 0 outermost: `- text`, wrapped below its own text.
    pub fn item(&mut self, depth: usize, text: &str) {
        self.hanging(depth * 2, depth * 2 + 2, &format!("- {text}"));
    }

    /// Text below an item at a depth, in line with the item's own text.
    pub fn under(&mut self, depth: usize, text: &str) {
        self.paragraph(depth * 2 + 2, text);
    }

    fn hanging(&mut self, first: usize, rest: usize, text: &str) {
        let mut indent = first;
        for line in wrap(text, WIDTH.saturating_sub(rest)) {
            self.text.extend(std::iter::repeat_n(' ', indent));
            self.text.push_str(&line);
            self.text.push('\n');
            indent = rest;
        }
    }

    /// A table without lines: every column as wide as its widest cell, two spaces between.
    pub fn table(&mut self, rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
            })
            .collect();
        for row in rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                line.push_str(cell);
                line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.chars().count()) + 2));
            }
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

/// Text with what steers a terminal or turns the direction of reading made visible: a name in a case can come from a
/// supplier, and must look like what it is. Line ends and tabs stay.
pub fn harmless(text: &str) -> String {
    let steers = |c: char| {
        (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if steers(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// Breaks text into lines of at most `width` characters; a longer word gets a line of its own, and what a no-break space
/// joins stays together.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in text.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty()) {
        let added = word.chars().count();
        if length > 0 && length + 1 + added > width {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += added;
    }
    if length > 0 {
        lines.push(line);
    }
    lines
}
