//! "Did you mean …" for misspelt names, and user input cut to what an error message can show.

/// The known name nearest to what was given, if any is near enough to be meant.
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let given: String = given.chars().take(64).collect();
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&given.to_lowercase(), &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min()
        .map(|(_, name)| name.to_owned())
}

/// The tail of an error message that suggests a name.
pub fn suggestion(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

/// User input as an error message shows it: at most 60 characters, control characters replaced.
pub fn shown(given: &str) -> String {
    let mut text: String = given.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.len() < given.len() && given.chars().nth(60).is_some() {
        text.push('…');
    }
    text
}
