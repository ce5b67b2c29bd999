//! Names of countries in each language, from CLDR.

use icu_locale::Locale;
use icu_locale::names::RegionDisplayName;
use icu_locale::subtags::Region;

use super::Language;

/// The country's name as CLDR has it; nothing for what is no country.
pub(super) fn name(language: Language, code: &str) -> Option<String> {
    let (locale, region) = (language.tag().parse::<Locale>().ok()?, code.parse::<Region>().ok()?);
    RegionDisplayName::try_new_light((&locale).into(), region).ok().map(|name| name.to_string())
}
