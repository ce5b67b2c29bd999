//! Small programs that write JSON from the cells of a row.

use std::fmt::Write as _;

use super::cells::Cells;
use super::global_id;
use crate::error::StoreError;

/// A step of a program.
#[derive(Clone, Debug)]
pub(super) enum Op {
    /// Writes text as it is: keys and brackets.
    Literal(String),
    /// Writes a cell, or null.
    Cell(usize, Form),
    /// Writes a global id.
    GlobalId {
        /// Mark of the noun.
        mark: u8,
        /// Place of the body's id.
        body: usize,
        /// Place of the row's id.
        id: usize,
    },
    /// Carries out more steps when a cell has a value, and writes null otherwise.
    Unless {
        /// Place of the cell.
        null: usize,
        /// The steps.
        then: Vec<Op>,
    },
    /// Carries out more steps when two cells are the same and not null, and writes null otherwise.
    Same {
        /// One cell.
        one: usize,
        /// The other.
        other: usize,
        /// The steps.
        then: Vec<Op>,
    },
    /// Writes the mean of a sum over a count.
    Mean {
        /// Place of the sum.
        sum: usize,
        /// Place of the count.
        count: usize,
        /// Whether the sum is in minor units.
        minor: bool,
    },
    /// The cursor of the row goes here.
    Cursor,
    /// The page of a child level goes here.
    Child(usize),
}

/// How a cell is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A JSON string.
    Text,
    /// A JSON number.
    Number,
    /// A whole number as a JSON string.
    Long,
    /// Minor units as a JSON string with two decimals.
    Decimal,
    /// Bytes as hexadecimal in a JSON string.
    Hex,
}

/// A place in what was written where something else goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Splice {
    /// Place in the text.
    pub(super) at: usize,
    /// The child level whose page goes there.
    pub(super) child: usize,
}

/// What programs write to.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// The text.
    pub(super) text: String,
    /// Where pages of child levels go, in order.
    pub(super) splices: Vec<Splice>,
}

impl Written {
    /// Carries out a program.
    pub(super) fn write(&mut self, ops: &[Op], row: &dyn Cells, cursor: &str) -> Result<(), StoreError> {
        for op in ops {
            match op {
                Op::Literal(text) => self.text.push_str(text),
                Op::Cell(place, form) => self.cell(*place, *form, row)?,
                Op::GlobalId { mark, body, id } => {
                    self.text.push('"');
                    global_id::write(*mark, row.bytes(*body)?, row.bytes(*id)?, &mut self.text);
                    self.text.push('"');
                }
                Op::Unless { null, then } => {
                    if row.is_null(*null)? {
                        self.text.push_str("null");
                    } else {
                        self.write(then, row, cursor)?;
                    }
                }
                Op::Same { one, other, then } => {
                    if row.is_null(*one)? || row.text(*one)? != row.text(*other)? {
                        self.text.push_str("null");
                    } else {
                        self.write(then, row, cursor)?;
                    }
                }
                Op::Mean { sum, count, minor } => self.mean(*sum, *count, *minor, row)?,
                Op::Cursor => string(cursor, &mut self.text),
                Op::Child(child) => self.splices.push(Splice { at: self.text.len(), child: *child }),
            }
        }
        Ok(())
    }

    fn cell(&mut self, place: usize, form: Form, row: &dyn Cells) -> Result<(), StoreError> {
        if row.is_null(place)? {
            self.text.push_str("null");
            return Ok(());
        }
        match form {
            Form::Text => string(row.text(place)?, &mut self.text),
            Form::Number => {
                let _ = write!(self.text, "{}", row.number(place)?);
            }
            Form::Long => {
                let _ = write!(self.text, "\"{}\"", row.number(place)?);
            }
            Form::Decimal => {
                let _ = write!(self.text, "\"{}\"", decimal(row.number(place)?));
            }
            Form::Hex => {
                self.text.push('"');
                data_encoding::HEXLOWER.encode_append(row.bytes(place)?, &mut self.text);
                self.text.push('"');
            }
        }
        Ok(())
    }

    fn mean(&mut self, sum: usize, count: usize, minor: bool, row: &dyn Cells) -> Result<(), StoreError> {
        let counted = row.number(count)?;
        if counted == 0 {
            self.text.push_str("null");
            return Ok(());
        }
        let mean = mean(row.number(sum)?, counted, minor);
        let _ = write!(self.text, "\"{mean}\"");
        Ok(())
    }
}

/// Minor units as a decimal number with two decimals.
pub(super) fn decimal(minor: i64) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    let size = minor.unsigned_abs();
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

/// The mean with four decimals, the last rounded towards zero.
pub(super) fn mean(sum: i64, count: i64, minor: bool) -> String {
    let scale = if minor { 100 } else { 10_000 };
    let scaled = i128::from(sum).saturating_mul(scale) / i128::from(count.max(1));
    let sign = if scaled < 0 { "-" } else { "" };
    let size = scaled.unsigned_abs();
    format!("{sign}{}.{:04}", size / 10_000, size % 10_000)
}

/// Writes a JSON string.
pub(super) fn string(text: &str, out: &mut String) {
    out.push('"');
    let mut plain = 0;
    for (place, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0c => "\\f",
            0..0x20 => "",
            _ => continue,
        };
        out.push_str(text.get(plain..place).unwrap_or_default());
        if escaped.is_empty() {
            let _ = write!(out, "\\u{byte:04x}");
        } else {
            out.push_str(escaped);
        }
        plain = place + 1;
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::{decimal, mean, string};

    #[test]
    fn strings_are_escaped_as_json_wants() {
        for text in ["", "å\"b\\c", "\u{1}\n\t\r\u{8}\u{c}\u{1f} slut", "日本\u{2028}"] {
            let mut out = String::new();
            string(text, &mut out);
            assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
            assert_eq!(out, serde_json::to_string(text).unwrap());
        }
    }

    #[test]
    fn amounts_and_means_keep_every_digit() {
        assert_eq!(decimal(i64::MIN), "-92233720368547758.08");
        assert_eq!(decimal(-5), "-0.05");
        assert_eq!(mean(10, 3, false), "3.3333");
        assert_eq!(mean(-1, 3, true), "-0.0033");
        assert_eq!(mean(i64::MAX, 1, false), "9223372036854775807.0000");
    }
}
