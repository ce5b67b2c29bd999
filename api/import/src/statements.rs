//! Files of JSON: one array of objects, or an object a line. However large the file, one object is looked at at a time.
//!
//! A broken object is passed without looking at any byte twice: at the end of a line within a text, at a bracket that
//! cannot stand where it stands, or, where it is only too large or too deep, at its end.

use std::io::{Read, Seek};

use memchr::memchr;

use crate::reason::{ImportError, Reason};
use crate::table::consume_line;
use crate::window::Window;
use crate::{MOST_BYTES, MOST_LEVELS};

/// How the objects of a file follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// In an array.
    Array,
    /// One on each line.
    Lines,
}

/// An object that begins the window, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) end: usize,
    /// Why it is none.
    pub(crate) fault: Option<Reason>,
    /// What must be passed after it.
    rest: Rest,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rest {
    Nothing,
    /// The rest of a line.
    Line,
    /// The rest of an object.
    Object(Scan),
}

impl Cut {
    const fn whole(end: usize) -> Self {
        Self { end, fault: None, rest: Rest::Nothing }
    }

    const fn broken(end: usize, fault: Reason) -> Self {
        Self { end, fault: Some(fault), rest: Rest::Nothing }
    }
}

/// A place that is not of the form of JSON; where is of no use outside of a statement.
const NO_JSON: Reason = Reason::Json { line: 1, column: 1 };

/// Finds out how the objects follow each other, and goes to the first.
pub(crate) fn shape<R: Read + Seek>(window: &mut Window<R>) -> Result<Shape, ImportError> {
    window.consume_mark()?;
    match skip(window, |byte| byte.is_ascii_whitespace())? {
        None => Err(ImportError::Empty),
        Some(b'[') => {
            window.consume(1);
            Ok(Shape::Array)
        }
        Some(b'{') => Ok(Shape::Lines),
        Some(_) => Err(ImportError::NotJson),
    }
}

/// Passes bytes as long as they are of a kind; gives the first that is not.
fn skip<R: Read + Seek>(window: &mut Window<R>, passes: impl Fn(u8) -> bool) -> Result<Option<u8>, ImportError> {
    loop {
        let data = window.data();
        if let Some(at) = data.iter().position(|byte| !passes(*byte)) {
            let byte = data.get(at).copied();
            window.consume(at);
            return Ok(byte);
        }
        window.consume(data.len());
        if !window.more()? {
            return Ok(None);
        }
    }
}

impl Shape {
    /// Goes to the next object, if there is one.
    pub(crate) fn next<R: Read + Seek>(self, window: &mut Window<R>) -> Result<Option<Cut>, ImportError> {
        match self {
            Self::Array => match skip(window, |byte| byte.is_ascii_whitespace() || byte == b',')? {
                Some(b']') if is_last(window)? => Ok(None),
                Some(b'{') => object(window).map(Some),
                Some(_) => no_object(window).map(Some),
                None => Ok(Some(Cut::broken(0, Reason::Cut))),
            },
            Self::Lines => loop {
                let cut = line(window)?;
                let is_blank = |line: &[u8]| line.iter().all(u8::is_ascii_whitespace);
                match window.data().get(..cut.end) {
                    Some([]) | None => return Ok(None),
                    Some(line) if cut.fault.is_none() && is_blank(line) => window.consume(cut.end),
                    Some(_) => return Ok(Some(cut)),
                }
            },
        }
    }
}

/// Looks at every object that can be one, and goes back to the first.
pub(crate) fn each<R: Read + Seek>(
    window: &mut Window<R>,
    shape: Shape,
    mut look: impl FnMut(&[u8], u64),
) -> Result<(), ImportError> {
    let first = window.place();
    while let Some(cut) = shape.next(window)? {
        if cut.fault.is_none() {
            look(window.data().get(..cut.end).unwrap_or_default(), window.place().row);
        }
        if !consume(window, &cut)? {
            break;
        }
    }
    window.go_to(first)?;
    Ok(())
}

/// Whether nothing comes after the bracket that begins the window; one in the middle of a file closes nothing.
fn is_last<R: Read + Seek>(window: &mut Window<R>) -> Result<bool, ImportError> {
    loop {
        let rest = window.data().get(1..).unwrap_or_default();
        if rest.iter().any(|byte| !byte.is_ascii_whitespace()) {
            return Ok(false);
        }
        if rest.len() > MOST_BYTES || !window.more()? {
            return Ok(true);
        }
    }
}

/// Goes past an object. False at the end of the file.
pub(crate) fn consume<R: Read + Seek>(window: &mut Window<R>, cut: &Cut) -> Result<bool, ImportError> {
    window.consume_row(cut.end);
    match cut.rest {
        Rest::Nothing => Ok(cut.end > 0),
        Rest::Line => consume_line(window).map(|()| true),
        Rest::Object(scan) => consume_object(window, scan).map(|()| true),
    }
}

fn line<R: Read + Seek>(window: &mut Window<R>) -> Result<Cut, ImportError> {
    let mut seen = 0;
    loop {
        let unseen = window.data().get(seen..).unwrap_or_default();
        let (end, is_whole) = memchr(b'\n', unseen).map_or((window.data().len(), false), |at| (seen + at + 1, true));
        if end > MOST_BYTES {
            let rest = if is_whole { Rest::Nothing } else { Rest::Line };
            return Ok(Cut { end, fault: Some(Reason::TooLong), rest });
        }
        if is_whole || !window.more()? {
            let is_deep = depth(window.data().get(..end).unwrap_or_default()) > MOST_LEVELS;
            return Ok(Cut { end, fault: is_deep.then_some(Reason::TooDeep), rest: Rest::Nothing });
        }
        seen = end;
    }
}

/// How deep a line is nested, whether or not it is JSON.
fn depth(line: &[u8]) -> usize {
    let (mut most, mut scan) = (0, Scan::default());
    for byte in line {
        scan.count(*byte);
        most = most.max(scan.depth);
    }
    most
}

/// What stands where an object should: up to where one may begin.
fn no_object<R: Read + Seek>(window: &mut Window<R>) -> Result<Cut, ImportError> {
    let stops = |(at, byte): (usize, &u8)| (at > 0 && matches!(byte, b'{' | b']' | b'\n')) || at >= MOST_BYTES;
    loop {
        if let Some(end) = window.data().iter().enumerate().position(stops) {
            return Ok(Cut::broken(end, NO_JSON));
        }
        if !window.more()? {
            return Ok(Cut::broken(window.data().len(), NO_JSON));
        }
    }
}

fn object<R: Read + Seek>(window: &mut Window<R>) -> Result<Cut, ImportError> {
    let (mut seen, mut brackets) = (0, Brackets::default());
    loop {
        for (at, byte) in (seen..).zip(window.data().get(seen..).unwrap_or_default()) {
            match brackets.see(*byte) {
                Seen::Within => {}
                Seen::End if at >= MOST_BYTES => return Ok(Cut::broken(at + 1, Reason::TooLong)),
                Seen::End => return Ok(Cut::whole(at + 1)),
                Seen::BrokenAfter => return Ok(Cut::broken(at + 1, NO_JSON)),
                // Another object may begin right here.
                Seen::BrokenBefore => return Ok(Cut::broken(at, NO_JSON)),
                Seen::TooDeep => {
                    let rest = Rest::Object(brackets.scan);
                    return Ok(Cut { end: at + 1, fault: Some(Reason::TooDeep), rest });
                }
            }
        }
        seen = window.data().len();
        if seen > MOST_BYTES {
            return Ok(Cut { end: seen, fault: Some(Reason::TooLong), rest: Rest::Object(brackets.scan) });
        }
        if !window.more()? {
            return Ok(Cut::broken(seen, Reason::Cut));
        }
    }
}

fn consume_object<R: Read + Seek>(window: &mut Window<R>, mut scan: Scan) -> Result<(), ImportError> {
    loop {
        let data = window.data();
        let end = data.iter().position(|byte| {
            let is_broken = scan.is_text && *byte == b'\n';
            scan.count(*byte);
            scan.depth == 0 || is_broken
        });
        window.consume(end.map_or(data.len(), |at| at + 1));
        if end.is_some() || !window.more()? {
            return Ok(());
        }
    }
}

/// How deep a byte lies in brackets, and whether in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Scan {
    depth: usize,
    is_text: bool,
    is_escaped: bool,
}

impl Scan {
    fn count(&mut self, byte: u8) {
        match byte {
            _ if self.is_escaped => self.is_escaped = false,
            b'\\' if self.is_text => self.is_escaped = true,
            b'"' => self.is_text = !self.is_text,
            _ if self.is_text => {}
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
}

/// A scan that knows which brackets are open.
#[derive(Debug, Default)]
struct Brackets {
    scan: Scan,
    open: Vec<u8>,
    /// Last byte outside of texts that is no space.
    last: u8,
}

enum Seen {
    Within,
    End,
    TooDeep,
    BrokenBefore,
    BrokenAfter,
}

impl Brackets {
    fn see(&mut self, byte: u8) -> Seen {
        if self.scan.is_text {
            self.scan.count(byte);
            return if byte == b'\n' { Seen::BrokenAfter } else { Seen::Within };
        }
        let seen = match byte {
            b'{' | b'[' => {
                let can_stand = match self.open.last() {
                    Some(b'{') => self.last == b':',
                    Some(_) => matches!(self.last, b'[' | b','),
                    None => true,
                };
                self.open.push(byte);
                match can_stand {
                    _ if self.open.len() > MOST_LEVELS => Seen::TooDeep,
                    true => Seen::Within,
                    false => return Seen::BrokenBefore,
                }
            }
            b'}' | b']' => match (self.open.pop(), self.open.is_empty()) {
                (Some(open), is_end) if open == if byte == b'}' { b'{' } else { b'[' } => {
                    if is_end {
                        Seen::End
                    } else {
                        Seen::Within
                    }
                }
                _ => Seen::BrokenAfter,
            },
            _ => Seen::Within,
        };
        self.scan.count(byte);
        if !byte.is_ascii_whitespace() {
            self.last = byte;
        }
        seen
    }
}
