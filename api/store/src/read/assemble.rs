//! Putting the pieces of a plan together.

use std::fmt::Write as _;

use uuid::Uuid;

use super::ask::PageInfoPart;
use super::cells::Cells;
use super::level::{Level, Made, Plan};
use super::program::{Written, string};
use super::run::LevelRead;
use super::statement::Bounds;
use crate::error::StoreError;

/// A page.
pub(super) fn page(plan: &Plan, read: &[LevelRead], bounds: &[Bounds]) -> String {
    let mut out = String::with_capacity(read.first().map_or(0, |root| root.written.text.len().saturating_add(256)));
    Pieces { plan, read, bounds }.page(0, Uuid::nil(), &mut out);
    out
}

/// Rows one after the other; empty when there are none.
pub(super) fn rows(plan: &Plan, read: &[LevelRead], bounds: &[Bounds]) -> String {
    let mut out = String::new();
    if let Some(root) = read.first() {
        for row in 0..root.rows {
            Pieces { plan, read, bounds }.segment(root, 1, 0, row, &mut out);
        }
    }
    out
}

struct Pieces<'r> {
    plan: &'r Plan,
    read: &'r [LevelRead],
    bounds: &'r [Bounds],
}

impl Pieces<'_> {
    /// The page of a level that belongs to a row above.
    fn page(&self, index: usize, above: Uuid, out: &mut String) {
        let (Some(level), Some(read)) = (self.plan.levels.get(index), self.read.get(index)) else { return };
        let (first, end) = read.groups.get(&above).copied().unwrap_or((0, 0));
        let size = level.size();
        let more = end - first > size;
        let mut rows: Vec<usize> = (first..end).take(size).collect();
        if level.page.is_backward() {
            rows.reverse();
        }
        out.push('{');
        for (place, (key, made)) in level.parts.iter().enumerate() {
            let _ = write!(out, "{}\"{key}\":", if place > 0 { "," } else { "" });
            match made {
                Made::Literal(text) => out.push_str(text),
                Made::Rows(program) => {
                    out.push('[');
                    for (place, row) in rows.iter().enumerate() {
                        if place > 0 {
                            out.push(',');
                        }
                        self.segment(read, level.programs.len(), *program, *row, out);
                    }
                    out.push(']');
                }
                Made::PageInfo(parts) => {
                    let nothing = Bounds::default();
                    let bounds = self.bounds.get(index).unwrap_or(&nothing);
                    page_info(level, read, parts, &rows, more, bounds, out);
                }
                Made::Total => {
                    let _ = write!(out, "{}", read.totals.get(&above).copied().unwrap_or(0));
                }
                Made::Aggregate(place) => aggregate(level, read, *place, above, out),
            }
        }
        out.push('}');
    }

    /// What a program wrote for a row, with the pages of its children in their places.
    fn segment(&self, read: &LevelRead, programs: usize, program: usize, row: usize, out: &mut String) {
        let place = row * programs + program;
        let (mut from, splice) = match place.checked_sub(1) {
            Some(before) => read.ends.get(before).copied().unwrap_or((0, 0)),
            None => (0, 0),
        };
        let (end, last) = read.ends.get(place).copied().unwrap_or((from, splice));
        for splice in read.written.splices.get(splice..last).unwrap_or_default() {
            out.push_str(read.written.text.get(from..splice.at).unwrap_or_default());
            from = splice.at;
            let child = read.children.iter().position(|(child, ..)| *child == splice.child);
            let key = child.and_then(|child| read.keys.get(row * read.children.len() + child).copied().flatten());
            self.page(splice.child, key.unwrap_or(Uuid::max()), out);
        }
        out.push_str(read.written.text.get(from..end).unwrap_or_default());
    }
}

fn page_info(
    level: &Level,
    read: &LevelRead,
    parts: &[(String, PageInfoPart)],
    rows: &[usize],
    more: bool,
    bounds: &Bounds,
    out: &mut String,
) {
    let backward = level.page.is_backward();
    let cursor = |row: Option<&usize>, out: &mut String| match row.and_then(|row| read.cursors.get(*row)) {
        Some(text) => string(text, out),
        None => out.push_str("null"),
    };
    out.push('{');
    for (place, (key, part)) in parts.iter().enumerate() {
        let _ = write!(out, "{}\"{key}\":", if place > 0 { "," } else { "" });
        match part {
            PageInfoPart::Typename => out.push_str("\"PageInfo\""),
            PageInfoPart::HasNextPage => {
                let _ = write!(out, "{}", if backward { bounds.before.is_some() } else { more });
            }
            PageInfoPart::HasPreviousPage => {
                let _ = write!(out, "{}", if backward { more } else { bounds.after.is_some() });
            }
            PageInfoPart::StartCursor => cursor(rows.first(), out),
            PageInfoPart::EndCursor => cursor(rows.last(), out),
        }
    }
    out.push('}');
}

fn aggregate(level: &Level, read: &LevelRead, place: usize, above: Uuid, out: &mut String) {
    let Some(aggregate) = level.aggregates.get(place) else { return };
    let found = read.aggregates.get(&(place, above));
    match (&aggregate.groups, found) {
        (Some(groups), found) => {
            out.push('[');
            let first = usize::try_from(groups.first).unwrap_or(usize::MAX);
            let all = found.map(Vec::as_slice).unwrap_or_default();
            out.push_str(&all.iter().take(first).map(String::as_str).collect::<Vec<_>>().join(","));
            out.push(']');
        }
        (None, Some(found)) => out.push_str(found.first().map_or("null", String::as_str)),
        (None, None) => {
            // Nothing refers to the row above: an aggregate over no rows.
            let mut written = Written::default();
            let wrote = written.write(&aggregate.program, &NoRows, "");
            out.push_str(if wrote.is_ok() { &written.text } else { "null" });
        }
    }
}

/// The aggregates of no rows: their number is none, and everything else is absent.
struct NoRows;

impl Cells for NoRows {
    fn is_null(&self, place: usize) -> Result<bool, StoreError> {
        Ok(place != 0)
    }

    fn text(&self, _: usize) -> Result<&str, StoreError> {
        Ok("")
    }

    fn number(&self, _: usize) -> Result<i64, StoreError> {
        Ok(0)
    }

    fn bytes(&self, _: usize) -> Result<&[u8], StoreError> {
        Ok(&[])
    }
}
