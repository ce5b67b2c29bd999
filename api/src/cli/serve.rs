//! `underlag serve`: the service, until it is asked to stop.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, ErrorKind, IsTerminal as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;

use tracing::{Level, Metadata};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use underlag_domain::case::read_toml;
use underlag_domain::headline::Headline;
use underlag_store::{DatabaseUrl, DatabaseUrlError};

use super::Printed;
use super::database::{DATABASE, DATABASE_VARIABLE};
use super::error::CliError;
use crate::app::{App, DEMO, DemoCase, Overrides, answer};
use crate::graphql::Introspection;
use crate::http::Places;
use crate::http::documents::DocumentMode;
use crate::http::manifest;
use crate::http::service::Settings;
use crate::http::status::StatusProfile;

/// Arguments of `serve`.
#[derive(Debug, clap::Args)]
pub struct ServeArgs {
    /// Address and port to listen on; port 0 takes any free one.
    #[arg(long, value_name = "ADDRESS:PORT", env = "UNDERLAG_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Address and port on which Prometheus reads counters and durations, as `/metrics`; none when not given.
    #[arg(long, value_name = "ADDRESS:PORT", env = "UNDERLAG_METRICS_LISTEN")]
    metrics_listen: Option<SocketAddr>,
    /// Where cases and assessments are kept: `sqlite:FILE`, `postgres://user@host/database`, or `none` to keep nothing.
    #[arg(long, value_name = "DATABASE", env = DATABASE_VARIABLE, default_value = DATABASE, hide_env_values = true)]
    database: String,
    /// What to log: error, warn, info, debug or trace, also by module, as in `info,underlag_store=debug`.
    /// What libraries say at debug and trace is left out: it holds what was asked.
    #[arg(long, value_name = "FILTER", env = "UNDERLAG_LOG", default_value = "info")]
    log: String,
    /// Whether clients may ask for the schema and are told names near to one that does not exist.
    #[arg(long, value_enum, value_name = "ON|OFF", env = "UNDERLAG_INTROSPECTION", default_value_t)]
    introspection: Introspection,
    /// How to write the log.
    #[arg(long, value_enum, env = "UNDERLAG_LOG_FORMAT", default_value_t)]
    log_format: LogFormat,
    /// Which HTTP statuses answers get.
    #[arg(long, value_enum, env = "UNDERLAG_STATUS_PROFILE", default_value_t)]
    status_profile: StatusProfile,
    /// Another site whose pages may ask, such as `https://intranet.example`; may be given several times, or
    /// with commas between.
    #[arg(long, value_name = "ORIGIN", env = "UNDERLAG_ALLOW_ORIGIN", value_delimiter = ',')]
    allow_origin: Vec<String>,
    /// Documents clients may name by id: a file of Relay's persistConfig, an apollo-persisted-query-manifest or
    /// graphql-codegen's persisted documents; may be given several times.
    #[arg(long, value_name = "FILE", env = "UNDERLAG_DOCUMENTS")]
    documents: Vec<PathBuf>,
    /// Which documents may be named by id: none, also those clients have sent with their hash, or only those of
    /// `--documents`, and no other document is carried out.
    #[arg(long, value_enum, env = "UNDERLAG_DOCUMENT_MODE", default_value_t)]
    document_mode: DocumentMode,
    /// File of settings (TOML), each by its flag's name with `_`, as in `status_profile = "draft-2026-08"`; flags and the
    /// environment come before it.
    #[arg(long, value_name = "FILE", env = "UNDERLAG_CONFIG")]
    pub(super) config: Option<PathBuf>,
    /// Say whether all settings can be used, and do not start.
    #[arg(long)]
    check_config: bool,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// Carries out `serve`; returns when the service has stopped.
pub(super) fn run(app: App, args: &ServeArgs) -> Result<Printed, CliError> {
    let settings = settings(args)?;
    let filter = filter(args)?;
    let database = database(args)?;
    if args.check_config {
        crate::http::check(app, settings).map_err(|error| CliError::Input(error.to_string()))?;
        return Ok(Printed::answered("all settings can be used\n".to_owned()));
    }
    start_log(args, filter)?;
    let demo = telling_demo(&app);
    let metrics = args.metrics_listen.map(metrics_listener).transpose()?;
    let metrics_address = metrics.as_ref().and_then(|listener| listener.local_addr().ok());
    let kept = database.clone();
    let greet = |address: SocketAddr| {
        // Where standard output is closed the log still tells the address.
        let _ = io::stdout().lock().write_all(greeting(address, metrics_address, kept.as_ref(), demo).as_bytes());
    };
    let places = Places { listen: args.listen, metrics };
    crate::http::serve(app, database, places, settings, greet)
        .map_err(|error| CliError::Other(refused("--listen", args.listen, &error)))?;
    Ok(Printed::answered(String::new()))
}

/// Where things are kept; nowhere when the asker wants so.
fn database(args: &ServeArgs) -> Result<Option<DatabaseUrl>, CliError> {
    if args.database == "none" {
        return Ok(None);
    }
    if !args.listen.ip().is_loopback() {
        return Err(CliError::Other(format!(
            "there is no sign-in yet, so what is kept is shown to this machine only; listen on `127.0.0.1:{}`, or keep \
             nothing with `--database none`",
            args.listen.port()
        )));
    }
    args.database.parse().map(Some).map_err(|error: DatabaseUrlError| CliError::Input(error.to_string()))
}

fn settings(args: &ServeArgs) -> Result<Settings, CliError> {
    let mut documents = Vec::new();
    for path in &args.documents {
        let name = path.display();
        let text =
            fs::read_to_string(path).map_err(|error| CliError::Input(format!("cannot read `{name}`: {error}")))?;
        documents.extend(manifest::read(&text).map_err(|error| CliError::Input(format!("`{name}` {error}")))?);
    }
    Ok(Settings {
        status_profile: args.status_profile,
        allowed_origins: args.allow_origin.clone(),
        document_mode: args.document_mode,
        documents,
        introspection: args.introspection,
        ..Settings::default()
    })
}

/// What is logged, as far as the asker decides.
fn filter(args: &ServeArgs) -> Result<EnvFilter, CliError> {
    EnvFilter::try_new(&args.log).map_err(|error| {
        CliError::Other(format!("`{}` is not a log filter: {error}; write for example `info`", args.log))
    })
}

/// Libraries tell at debug and trace what passes through them: requests, values of statements. None of it is logged.
fn is_ours_or_harmless(about: &Metadata<'_>) -> bool {
    about.target().starts_with("underlag") || *about.level() <= Level::INFO
}

fn start_log(args: &ServeArgs, filter: EnvFilter) -> Result<(), CliError> {
    let log =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    let harmless = filter_fn(is_ours_or_harmless);
    let started = match args.log_format {
        LogFormat::Text => log.finish().with(harmless).try_init(),
        LogFormat::Json => log.json().finish().with(harmless).try_init(),
    };
    started.map_err(|error| CliError::Other(format!("cannot start the log: {error}")))
}

fn metrics_listener(address: SocketAddr) -> Result<TcpListener, CliError> {
    let listening = TcpListener::bind(address);
    listening.map_err(|error| CliError::Other(refused("--metrics-listen", address, &error)))
}

/// A demo case whose answer has something to show: the first with an obstacle, else the first.
fn telling_demo(app: &App) -> Option<&'static str> {
    let is_obstacle = |demo: &&DemoCase| {
        read_toml(demo.toml)
            .and_then(|file| answer(&app.engine, &file, &Overrides::default()))
            .is_ok_and(|answered| answered.assessment.headline == Headline::Obstacle)
    };
    DEMO.iter().find(is_obstacle).or(DEMO.first()).map(|demo| demo.id)
}

/// What whoever starts the service should know: where it is, what is in it, and a first query.
pub fn greeting(
    address: SocketAddr,
    metrics: Option<SocketAddr>,
    database: Option<&DatabaseUrl>,
    demo: Option<&str>,
) -> String {
    let kept = database.map_or_else(|| "Nothing is kept.".to_owned(), |url| format!("What is kept is in {url}."));
    let reached = if address.ip().is_unspecified() {
        SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), address.port())
    } else {
        address
    };
    let mut text = format!(
        "Underlag listens on http://{address}; stop it with Ctrl-C.\n\
         Open http://{reached}/ in a browser.\n\
         {} demo cases are loaded; every body and supplier in them is made up. {kept}\n",
        DEMO.len()
    );
    if !address.ip().is_loopback() {
        text.push_str("Anyone who reaches this address can ask: there is no sign-in.\n");
    }
    if let Some(metrics) = metrics {
        let _ = writeln!(text, "Metrics are at http://{metrics}/metrics.");
    }
    if let Some(id) = demo {
        let query = format!(
            "{{ assess(input: {{ source: {{ demo: \\\"{id}\\\" }} }}) {{ assessment {{ headline obstacles {{ rule {{ citation }} }} }} userErrors {{ message }} }} }}"
        );
        let _ = write!(
            text,
            "A first query:\n\n  curl -s http://{reached}/graphql -H 'content-type: application/json' -d '{{\"query\":\"{query}\"}}'\n\n"
        );
    }
    text
}

/// Why the address cannot be used, and what to do.
fn refused(flag: &str, listen: SocketAddr, error: &io::Error) -> String {
    let other = SocketAddr::new(listen.ip(), listen.port().checked_add(1).unwrap_or(8080));
    match error.kind() {
        ErrorKind::AddrInUse => {
            format!("{listen} is taken by another program; stop that one, or choose another port with `{flag} {other}`")
        }
        ErrorKind::PermissionDenied => {
            format!(
                "this user may not listen on {listen}; choose a port above 1023, for example `{flag} 127.0.0.1:8080`"
            )
        }
        ErrorKind::AddrNotAvailable => {
            format!("{listen} is not an address of this machine; `{flag} 127.0.0.1:8080` always is")
        }
        _ => format!("the service on {listen} failed: {error}"),
    }
}
