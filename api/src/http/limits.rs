//! Limits that protect the service. Each has a message that says what to do.

/// Largest request body, in bytes: a case file of 1 MiB, escaped as JSON.
pub(super) const BODY_BYTES: usize = 2 << 20;
/// Largest GraphQL document, in bytes; the case belongs in the variables.
pub(super) const DOCUMENT_BYTES: usize = 64 << 10;
/// Most tokens of a document. The standard introspection query has about 300.
pub(super) const TOKENS: usize = 4_000;
/// Deepest selection. The standard introspection query has 13 to 15.
pub(super) const DEPTH: u32 = 16;
/// Most fields and fragments selected, with every fragment written out.
pub(super) const SELECTIONS: u32 = 5_000;
/// Most aliases, with every fragment written out.
pub(super) const ALIASES: u32 = 50;
/// Most directives anywhere, with every fragment written out.
pub(super) const DIRECTIVES: u32 = 50;
/// Most fields of one operation's root, with every fragment written out.
pub(super) const ROOT_FIELDS: u32 = 20;
/// Deepest nesting of selections and fragments; the engine itself stops at 32.
pub(super) const NESTING: u32 = 30;
/// Most values in the variables, lists and objects included: a case of a thousand handovers has about 100 000.
pub(super) const VARIABLE_VALUES: usize = 200_000;
/// Most errors of an answer.
pub(super) const ERRORS: usize = 20;
/// Longest message of an error, in bytes.
pub(super) const MESSAGE_BYTES: usize = 512;
/// Longest time for an answer, in seconds.
pub(super) const EXECUTION_SECONDS: u64 = 10;
/// Longest time for a request to arrive, in seconds.
pub(super) const RECEIVE_SECONDS: u64 = 10;
