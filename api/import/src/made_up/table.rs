//! Rows of comma-separated values, every column in quotes, as the golden copy has them.

use std::io::{self, Write};

/// Writes rows of a number of columns; those that are not named are empty.
#[derive(Debug)]
pub(super) struct Table<W> {
    out: W,
    columns: Vec<String>,
    /// Of each column that is filled: its position.
    filled: Vec<usize>,
    row: Vec<u8>,
}

impl<W: Write> Table<W> {
    /// Writes the header. The columns that rows will fill are named in the order they come in.
    pub(super) fn new(out: W, columns: Vec<String>, filled: &[&str]) -> io::Result<Self> {
        let position = |name: &&str| columns.iter().position(|column| column == name);
        let filled: Vec<usize> = filled.iter().filter_map(position).collect();
        let mut table = Self { out, filled: (0..columns.len()).collect(), columns, row: Vec::new() };
        let names = table.columns.clone();
        table.row(&names)?;
        table.filled = filled;
        Ok(table)
    }

    /// Writes a row of what fills it.
    pub(super) fn row(&mut self, values: &[impl AsRef<str>]) -> io::Result<()> {
        self.row.clear();
        let mut values = self.filled.iter().zip(values).peekable();
        for at in 0..self.columns.len() {
            self.row.extend_from_slice(if at == 0 { b"\"" } else { b",\"" });
            if let Some((_, value)) = values.next_if(|(filled, _)| **filled == at) {
                for byte in value.as_ref().bytes() {
                    self.row.extend_from_slice(if byte == b'"' { b"\"\"" } else { std::slice::from_ref(&byte) });
                }
            }
            self.row.push(b'"');
        }
        self.row.push(b'\n');
        self.out.write_all(&self.row)
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.out.flush()
    }
}
