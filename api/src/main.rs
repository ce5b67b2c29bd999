//! The binary `underlag`.

use std::process::ExitCode;

fn main() -> ExitCode {
    underlag::cli::run()
}
