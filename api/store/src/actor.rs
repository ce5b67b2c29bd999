//! Who does something.

/// Who does something (aktör), as the log keeps it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Actor(String);

/// The text names nobody the log can keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an actor is named by 1 to {} characters without control characters", Actor::LONGEST)]
pub struct ActorError;

impl Actor {
    /// Longest name, in characters.
    pub const LONGEST: usize = 200;

    /// An actor by name.
    ///
    /// # Errors
    /// When the name is empty, too long or has control characters.
    pub fn named(name: &str) -> Result<Self, ActorError> {
        let fits = !name.trim().is_empty() && name.chars().nth(Self::LONGEST).is_none();
        if fits && !name.contains(char::is_control) { Ok(Self(name.to_owned())) } else { Err(ActorError) }
    }

    /// Whoever uses this machine: all that is known until there are identities.
    pub fn local() -> Self {
        Self("local".to_owned())
    }

    /// The service itself, in what nobody asked it to do.
    pub fn service() -> Self {
        Self("service".to_owned())
    }

    /// A supplier that answers by a link.
    pub fn supplier() -> Self {
        Self("supplier".to_owned())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Actor;

    #[test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    fn an_actor_has_a_name_that_can_be_printed() {
        assert_eq!(Actor::named("Åsa Öberg").unwrap().as_str(), "Åsa Öberg");
        for wrong in ["", "  ", "a\nb", "a\0", &"x".repeat(201)] {
            assert!(Actor::named(wrong).is_err(), "{wrong:?}");
        }
    }
}
