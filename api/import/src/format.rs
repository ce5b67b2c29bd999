//! The files that can be read.

use std::fmt;
use std::str::FromStr;

use underlag_domain::suggest::{nearest, shown, suggestion};

/// What a file is (format).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Legal entities: the golden copy of the Global LEI System, level 1, as CSV.
    GleifLevel1,
    /// Who consolidates whom: the golden copy, level 2, relationship records, as CSV.
    GleifLevel2,
    /// Why no parent is named: the golden copy, level 2, reporting exceptions, as CSV.
    GleifExceptions,
    /// Beneficial Ownership Data Standard 0.4: statements as one JSON array or as JSON Lines.
    Bods,
    /// Participants in the framework for transfers to the USA, as CSV.
    DataPrivacyFramework,
}

/// A format nobody knows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not a format; use gleif-level1, gleif-level2, gleif-exceptions, bods or dpf{}", suggestion(.nearest.as_deref()))]
pub struct FormatError {
    given: String,
    nearest: Option<String>,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] =
        [Self::GleifLevel1, Self::GleifLevel2, Self::GleifExceptions, Self::Bods, Self::DataPrivacyFramework];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::GleifLevel1 => "gleif-level1",
            Self::GleifLevel2 => "gleif-level2",
            Self::GleifExceptions => "gleif-exceptions",
            Self::Bods => "bods",
            Self::DataPrivacyFramework => "dpf",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|format| format.name() == text)
            .ok_or_else(|| FormatError { given: shown(text), nearest: nearest(text, Self::ALL.map(Self::name)) })
    }
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn a_format_is_found_by_its_name_and_a_misspelt_one_is_suggested() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(format));
        }
        let error = "gleif-level3".parse::<Format>().map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.ends_with("did you mean `gleif-level1`?")));
    }
}
