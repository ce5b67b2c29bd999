//! GraphQL: the same nouns as the domain; no rules.
