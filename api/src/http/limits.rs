//! Limits that protect the service. Each has a message that says what to do.

use std::time::Duration;

/// Everything that bounds what one request or connection can ask for.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Largest request body or WebSocket message, in bytes: a case file of 1 MiB, escaped as JSON.
    pub body_bytes: usize,
    /// Longest address of a request with its query, in bytes.
    pub address_bytes: usize,
    /// Largest GraphQL document, in bytes; the case belongs in the variables.
    pub document_bytes: usize,
    /// Most tokens of a document. The standard introspection query has about 300.
    pub tokens: usize,
    /// Deepest selection. The standard introspection query has 13 to 15.
    pub depth: u32,
    /// Most fields and fragments selected, with every fragment written out.
    pub selections: u32,
    /// Most aliases, with every fragment written out.
    pub aliases: u32,
    /// Most directives anywhere, with every fragment written out.
    pub directives: u32,
    /// Most fields of one operation's root, with every fragment written out.
    pub root_fields: u32,
    /// Deepest nesting of selections and fragments; the engine itself stops at 32.
    pub nesting: u32,
    /// Most fields and list items an answer may be expected to have. The whole register with every text in one language
    /// has about 60 000.
    pub cost: u64,
    /// Most values in the variables, lists and objects included: a case of a thousand handovers has about 100 000.
    pub variable_values: usize,
    /// Deepest nesting of lists and objects in the variables; a body's own rule nests its conditions.
    pub variable_depth: usize,
    /// Most items of one list in the variables. A case says itself, with a place, which of its lists is too long.
    pub list_items: usize,
    /// Most errors of an answer.
    pub errors: usize,
    /// Longest message of an error, in bytes.
    pub message_bytes: usize,
    /// Largest answer, in bytes.
    pub response_bytes: usize,
    /// Longest time for an answer.
    pub execution: Duration,
    /// Longest time for a request to arrive.
    pub receive: Duration,
    /// Most operations under way on one WebSocket connection.
    pub operations: usize,
    /// Longest time a WebSocket client may take before it says `connection_init`.
    pub init: Duration,
    /// Most bytes sent to a WebSocket client before it must show that it has read them; one answer may go beyond.
    pub unread_bytes: usize,
    /// Longest time a WebSocket client may take to read what was sent to it.
    pub send: Duration,
    /// How often a silent WebSocket client or event stream is asked whether it is still there.
    pub keep_alive: Duration,
    /// Most bytes of documents learned from clients.
    pub learned_bytes: u64,
    /// Most bytes of documents kept parsed, by their text.
    pub parsed_bytes: u64,
}

impl Limits {
    /// No limit on documents but those that keep a walk through them on the stack; for tests of how long the walks are.
    #[doc(hidden)]
    pub fn unlimited() -> Self {
        Self {
            document_bytes: usize::MAX,
            tokens: usize::MAX,
            depth: u32::MAX,
            selections: u32::MAX,
            aliases: u32::MAX,
            directives: u32::MAX,
            root_fields: u32::MAX,
            cost: u64::MAX,
            ..Self::default()
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 2 << 20,
            address_bytes: 16 << 10,
            document_bytes: 64 << 10,
            tokens: 4_000,
            depth: 16,
            selections: 5_000,
            aliases: 50,
            directives: 50,
            root_fields: 20,
            nesting: 30,
            cost: 200_000,
            variable_values: 200_000,
            variable_depth: 32,
            list_items: 20_000,
            errors: 20,
            message_bytes: 512,
            response_bytes: 32 << 20,
            execution: Duration::from_secs(10),
            receive: Duration::from_secs(10),
            operations: 20,
            init: Duration::from_secs(3),
            unread_bytes: 1 << 20,
            send: Duration::from_secs(20),
            keep_alive: Duration::from_secs(15),
            learned_bytes: 4 << 20,
            parsed_bytes: 4 << 20,
        }
    }
}
