//! How many items lists have, for telling the cost of a document before it is carried out.

/// Type, field and how many items the list has: what the register holds today, or the most an answer gives. Lists that
/// are not named here are taken to have ten, or as many as `first` or `last` asks for.
pub const LIST_SIZES: &[(&str, &str, u32)] = &[
    ("Query", "lawChanges", 600),
    ("Query", "lawIndex", 600),
    ("Query", "registerDue", 600),
    ("Register", "rules", 200),
    ("Register", "attributes", 200),
];
