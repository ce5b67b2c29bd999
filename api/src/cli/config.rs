//! The file of settings of `serve`: every setting that neither a flag nor the environment gives is taken from it.
//!
//! A setting of the file becomes the flag of its name and is read as that is, so a new flag of `serve` is at once a setting
//! of the file.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command, CommandFactory as _, FromArgMatches as _};
use toml::{Table, Value};
use underlag_domain::suggest::{nearest, shown, suggestion};

use super::Cli;

/// Arguments of `serve` that are no settings.
const NO_SETTINGS: [&str; 5] = ["config", "check_config", "lang", "help", "version"];

/// Arguments, or a file of settings, that cannot be used.
#[derive(Debug)]
pub(super) enum ConfigError {
    /// The arguments or the environment; also what is asked for by `--help`.
    Arguments(clap::Error),
    /// The file; says what to do.
    File(String),
}

impl From<clap::Error> for ConfigError {
    fn from(error: clap::Error) -> Self {
        Self::Arguments(error)
    }
}

/// The command line with the settings of its file, if it names one.
pub(super) fn parsed(mut arguments: Vec<OsString>) -> Result<Cli, ConfigError> {
    let matches = Cli::command().try_get_matches_from(&arguments)?;
    let Some(("serve", given)) = matches.subcommand() else { return Ok(Cli::from_arg_matches(&matches)?) };
    let Some(file) = given.get_one::<std::path::PathBuf>("config") else {
        return Ok(Cli::from_arg_matches(&matches)?);
    };
    let mut command = Cli::command();
    // Built, so that it has the arguments that come from above.
    command.build();
    let Some(serve) = command.find_subcommand("serve") else { return Ok(Cli::from_arg_matches(&matches)?) };
    let place = file.display();
    let at_fault = |message: String| ConfigError::File(format!("`{place}`: {message}"));
    arguments.extend(flags(file, serve, given).map_err(at_fault)?);
    let matches = Cli::command().try_get_matches_from(&arguments).map_err(|error| {
        let told = error.to_string();
        let told = told.strip_prefix("error: ").unwrap_or(&told).split("\n\n").next().unwrap_or_default();
        at_fault(told.trim_end().to_owned())
    })?;
    Ok(Cli::from_arg_matches(&matches)?)
}

/// The settings of a file as flags, without those given otherwise.
fn flags(file: &Path, serve: &Command, given: &ArgMatches) -> Result<Vec<OsString>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("cannot be read: {error}"))?;
    let table: Table = text.parse().map_err(|error: toml::de::Error| error.to_string().trim_end().to_owned())?;
    let known: Vec<&Arg> = serve.get_arguments().filter(|arg| !NO_SETTINGS.contains(&arg.get_id().as_str())).collect();
    let mut flags = Vec::new();
    for (key, value) in table {
        let Some(arg) = known.iter().find(|arg| arg.get_id() == key.as_str()) else {
            let near = nearest(&key, known.iter().map(|arg| arg.get_id().as_str()));
            return Err(format!("there is no setting `{}`{}", shown(&key), suggestion(near.as_deref())));
        };
        let values = match value {
            Value::Array(values) if matches!(arg.get_action(), clap::ArgAction::Append) => values,
            other => vec![other],
        };
        let is_given = matches!(given.value_source(&key), Some(ValueSource::CommandLine | ValueSource::EnvVariable));
        for value in values {
            let value = match value {
                Value::String(text) => text,
                Value::Integer(number) => number.to_string(),
                _ => {
                    return Err(format!(
                        "`{key}` is a text in quotation marks, or a list of texts where several may be given"
                    ));
                }
            };
            if !is_given {
                flags.push(format!("--{}={value}", arg.get_long().unwrap_or(&key)).into());
            }
        }
    }
    Ok(flags)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]
mod tests {
    use std::io::Write as _;

    use super::*;
    use crate::cli::Command as Asked;

    fn with(file: &str, arguments: &[&str]) -> Result<String, String> {
        let mut settings = tempfile::NamedTempFile::new().unwrap();
        settings.write_all(file.as_bytes()).unwrap();
        let path = settings.path().to_str().unwrap();
        let all = ["underlag", "serve", "--config", path].iter().chain(arguments).map(OsString::from).collect();
        match parsed(all) {
            Ok(cli) => match cli.command {
                Asked::Serve(args) => Ok(format!("{args:?}")),
                other => panic!("{other:?}"),
            },
            Err(ConfigError::File(message)) => Err(message.replace(path, "FILE")),
            Err(ConfigError::Arguments(error)) => panic!("{error}"),
        }
    }

    #[test]
    fn a_flag_comes_before_the_file_and_the_file_before_what_is_usual() {
        let file = "listen = \"127.0.0.1:81\"\nlog = \"warn\"\nallow_origin = [\"https://a.example\", \"https://b.example\"]\n";
        let args = with(file, &["--log", "error"]).unwrap();
        for has in
            ["listen: 127.0.0.1:81", "log: \"error\"", "allow_origin: [\"https://a.example\", \"https://b.example\"]"]
        {
            assert!(args.contains(has), "{args} has no {has}");
        }
        let args = with(file, &["--allow-origin", "https://c.example"]).unwrap();
        assert!(args.contains("allow_origin: [\"https://c.example\"]") && args.contains("log: \"warn\""), "{args}");
    }

    #[test]
    fn a_setting_that_is_none_is_refused_with_the_nearest_there_is() {
        assert_eq!(
            with("status_profil = \"draft-2026-08\"", &[]).unwrap_err(),
            "`FILE`: there is no setting `status_profil`; did you mean `status_profile`?"
        );
        for no_setting in NO_SETTINGS {
            let told = with(&format!("{no_setting} = \"a\""), &[]).unwrap_err();
            assert!(told.contains("there is no setting"), "{told}");
        }
    }

    #[test]
    fn a_value_that_is_none_is_refused_with_the_file_it_is_in() {
        for (file, said) in [
            ("document_mode = \"all\"", "possible values: off, apq, trusted"),
            ("listen = \"nowhere\"", "--listen"),
            ("listen = true", "`listen` is a text"),
            ("listen = [\"127.0.0.1:1\"]", "`listen` is a text"),
            ("listen = ", "TOML parse error"),
        ] {
            let told = with(file, &[]).unwrap_err();
            assert!(told.starts_with("`FILE`: ") && told.contains(said), "{told}");
        }
    }
}
