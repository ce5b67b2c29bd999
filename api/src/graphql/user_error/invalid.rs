//! Why a value is not allowed.

use underlag_domain::wording::Wording;

/// Why a value is not allowed (varför värdet inte godtas).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// A text without a letter or digit where one is needed.
    Empty,
    /// A text of more characters than there is room for.
    TooLong {
        /// How many characters were given.
        count: usize,
        /// How many there is room for.
        limit: usize,
    },
    /// More items than can be handled at a time.
    TooMany {
        /// How many were given.
        count: usize,
        /// How many can be handled.
        limit: usize,
    },
    /// A number outside its range.
    OutOfRange {
        /// The least allowed.
        least: i64,
        /// The greatest allowed.
        most: i64,
    },
    /// An id or name that something else already has.
    Taken,
    /// A text of more characters than this.
    LongerThan {
        /// How many there is room for.
        limit: usize,
    },
    /// Characters that cannot be shown.
    Control,
    /// A value that cannot be chosen here.
    Unknown,
    /// A closed case.
    Closed,
    /// An erased case.
    Erased,
    /// A number that does not identify anybody.
    Identifier,
    /// A code of no country.
    Country,
    /// Something that has come too far for it, or not far enough.
    State {
        /// Code of where it stands.
        state: String,
    },
    /// Something whose last day has passed.
    Over {
        /// The last day.
        day: String,
    },
}

impl Invalid {
    /// The text that says it.
    pub(super) fn wording(&self) -> Wording {
        let counts = |count: &usize, limit: &usize| vec![("count", count.to_string()), ("limit", limit.to_string())];
        let (key, arguments) = match self {
            Self::Empty => ("empty", vec![]),
            Self::TooLong { count, limit } => ("too-long", counts(count, limit)),
            Self::TooMany { count, limit } => ("too-many", counts(count, limit)),
            Self::OutOfRange { least, most } => {
                ("out-of-range", vec![("least", least.to_string()), ("most", most.to_string())])
            }
            Self::Taken => ("taken", vec![]),
            Self::LongerThan { limit } => ("longer-than", vec![("limit", limit.to_string())]),
            Self::Control => ("control", vec![]),
            Self::Unknown => ("unknown", vec![]),
            Self::Closed => ("closed", vec![]),
            Self::Erased => ("erased", vec![]),
            Self::Identifier => ("identifier", vec![]),
            Self::Country => ("country", vec![]),
            Self::State { state } => ("state", vec![("state", state.clone())]),
            Self::Over { day } => ("over", vec![("day", day.clone())]),
        };
        Wording::new(format!("fault-invalid-{key}"), arguments)
    }
}
