//! The service and command line of Underlag.

pub mod app;
pub mod cli;
pub mod graphql;
pub mod http;
pub mod text;
