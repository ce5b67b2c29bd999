//! Small programs that write JSON from the cells of a row.

use std::fmt::Write as _;

use super::cells::Cells;
use super::global_id;
use crate::error::StoreError;
use crate::money::decimals;

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
    /// Writes minor units of a currency as a decimal number in a JSON string, or null.
    Amount {
        /// Place of the minor units.
        minor: usize,
        /// Place of the currency.
        currency: usize,
    },
    /// Writes the mean of a sum over a count.
    Mean {
        /// Place of the sum.
        sum: usize,
        /// Place of the count.
        count: usize,
        /// Place of the currency, when the sum is in minor units.
        currency: Option<usize>,
    },
    /// Begins a line with the identifiers of body and row, each in 32 hexadecimal digits.
    Line {
        /// Place of the body's id.
        body: usize,
        /// Place of the row's id.
        id: usize,
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
                Op::Amount { minor, currency } => {
                    if row.is_null(*minor)? {
                        self.text.push_str("null");
                    } else {
                        let amount = decimal(row.number(*minor)?, decimals(row.text(*currency)?));
                        let _ = write!(self.text, "\"{amount}\"");
                    }
                }
                Op::Mean { sum, count, currency } => self.mean(*sum, *count, *currency, row)?,
                Op::Line { body, id } => {
                    if !self.text.is_empty() {
                        self.text.push('\n');
                    }
                    for place in [*body, *id] {
                        data_encoding::HEXLOWER.encode_append(row.bytes(place)?, &mut self.text);
                    }
                }
                Op::Cursor => string(cursor, &mut self.text),
                Op::Child(child) => self.splices.push(Splice { at: self.text.len(), child: *child }),
            }
        }
        Ok(())
    }

    fn cell(&mut self, place: usize, form: Form, row: &dyn Cells) -> Result<(), StoreError> {
        match form {
            Form::Text => match row.text_if_any(place)? {
                Some(text) => string(text, &mut self.text),
                None => self.text.push_str("null"),
            },
            _ if row.is_null(place)? => self.text.push_str("null"),
            Form::Number => {
                let _ = write!(self.text, "{}", row.number(place)?);
            }
            Form::Long => {
                let _ = write!(self.text, "\"{}\"", row.number(place)?);
            }
            Form::Hex => {
                self.text.push('"');
                data_encoding::HEXLOWER.encode_append(row.bytes(place)?, &mut self.text);
                self.text.push('"');
            }
        }
        Ok(())
    }

    fn mean(&mut self, sum: usize, count: usize, currency: Option<usize>, row: &dyn Cells) -> Result<(), StoreError> {
        let counted = row.number(count)?;
        if counted == 0 {
            self.text.push_str("null");
            return Ok(());
        }
        let minor = currency.map(|place| row.text(place).map(decimals)).transpose()?.unwrap_or(0);
        let mean = mean(row.number(sum)?, counted, minor);
        let _ = write!(self.text, "\"{mean}\"");
        Ok(())
    }
}

/// Minor units as a decimal number.
pub(super) fn decimal(minor: i64, decimals: u32) -> String {
    digits(i128::from(minor), decimals)
}

/// The mean with four decimals, the last rounded towards zero.
pub(super) fn mean(sum: i64, count: i64, decimals: u32) -> String {
    let scale = 10_i128.pow(4_u32.saturating_sub(decimals));
    digits(i128::from(sum).saturating_mul(scale) / i128::from(count.max(1)), 4)
}

fn digits(scaled: i128, decimals: u32) -> String {
    let sign = if scaled < 0 { "-" } else { "" };
    let (size, scale) = (scaled.unsigned_abs(), 10_u128.pow(decimals));
    if decimals == 0 {
        return format!("{sign}{size}");
    }
    let width = usize::try_from(decimals).unwrap_or_default();
    format!("{sign}{}.{:0width$}", size / scale, size % scale)
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
#[expect(clippy::unwrap_used, reason = "tests")]
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
        assert_eq!(decimal(i64::MIN, 2), "-92233720368547758.08");
        assert_eq!((decimal(-5, 2), decimal(-5, 0)), ("-0.05".to_owned(), "-5".to_owned()));
        assert_eq!(mean(10, 3, 0), "3.3333");
        assert_eq!(mean(-1, 3, 2), "-0.0033");
        assert_eq!(mean(i64::MAX, 1, 0), "9223372036854775807.0000");
    }
}
