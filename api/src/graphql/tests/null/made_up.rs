//! A schema in which every kind of field fails in every way.
#![expect(clippy::unused_async, reason = "the engine carries fields out asynchronously")]

use std::time::Duration;

use async_graphql::{Context, Error, Guard, Interface, Object, Result, SimpleObject, Union};

/// Refuses everybody.
struct Never;

impl Guard for Never {
    async fn check(&self, _: &Context<'_>) -> Result<()> {
        Err("nobody may".into())
    }
}

fn failure<T>() -> Result<T> {
    Err(Error::new("it failed"))
}

/// The root, and whatever lies below it.
pub(super) struct Thing;

#[Object]
impl Thing {
    async fn ok(&self) -> i32 {
        1
    }

    async fn slow(&self) -> i32 {
        tokio::time::sleep(Duration::from_millis(5)).await;
        2
    }

    async fn nothing(&self) -> Option<i32> {
        None
    }

    /// `Int!` that fails.
    async fn strict_fails(&self) -> Result<i32> {
        failure()
    }

    /// `Int!` that fails after others have answered.
    async fn strict_fails_late(&self) -> Result<i32> {
        tokio::time::sleep(Duration::from_millis(5)).await;
        failure()
    }

    /// `Int` that fails.
    async fn maybe_fails(&self) -> Option<Result<i32>> {
        Some(failure())
    }

    /// `Int` that fails the way ours must not.
    async fn maybe_fails_itself(&self) -> Result<Option<i32>> {
        failure()
    }

    /// `Int` that nobody may see.
    #[graphql(guard = "Never")]
    async fn maybe_guarded(&self) -> Option<i32> {
        Some(1)
    }

    /// `Int!` that nobody may see.
    #[graphql(guard = "Never")]
    async fn strict_guarded(&self) -> i32 {
        1
    }

    async fn strict(&self) -> Thing {
        Thing
    }

    async fn maybe(&self) -> Option<Thing> {
        Some(Thing)
    }

    /// `Thing` that fails.
    async fn maybe_thing_fails(&self) -> Option<Result<Thing>> {
        Some(failure())
    }

    async fn named(&self) -> Option<Named> {
        Some(Named::Item(Item { number: 1 }))
    }

    async fn either(&self) -> Option<Either> {
        Some(Either::Item(Item { number: 1 }))
    }

    /// `[Item!]!`, of which the second fails inside.
    async fn strict_of_strict(&self) -> Vec<Item> {
        items()
    }

    /// `[Item]!`.
    async fn strict_of_maybe(&self) -> Vec<Option<Item>> {
        items().into_iter().map(Some).collect()
    }

    /// `[Item!]`.
    async fn maybe_of_strict(&self) -> Option<Vec<Item>> {
        Some(items())
    }

    /// `[Item]`.
    async fn maybe_of_maybe(&self) -> Option<Vec<Option<Item>>> {
        Some(items().into_iter().map(Some).collect())
    }

    /// `[Int]!` whose second item fails.
    async fn numbers_maybe(&self) -> Vec<Option<Result<i32>>> {
        vec![Some(Ok(0)), Some(failure()), None, Some(Ok(3))]
    }

    /// `[Int!]` whose second item fails.
    async fn numbers_strict(&self) -> Option<Vec<Result<i32>>> {
        Some(vec![Ok(0), failure(), Ok(2)])
    }

    /// `[Int!]` that fails as a whole.
    async fn numbers_fail(&self) -> Option<Result<Vec<i32>>> {
        Some(failure())
    }

    /// `[[Int]!]!`.
    async fn nested_maybe(&self) -> Vec<Vec<Option<Result<i32>>>> {
        vec![vec![Some(Ok(0))], vec![Some(Ok(1)), Some(failure())]]
    }

    /// `[[Int!]]!`.
    async fn nested_inner(&self) -> Vec<Option<Vec<Result<i32>>>> {
        vec![Some(vec![Ok(0)]), Some(vec![Ok(1), failure()])]
    }

    /// `[[Int!]!]`.
    async fn nested_strict(&self) -> Option<Vec<Vec<Result<i32>>>> {
        Some(vec![vec![Ok(0)], vec![Ok(1), failure()]])
    }
}

/// Something in a list; the second fails when it is looked into.
pub(super) struct Item {
    number: i32,
}

fn items() -> Vec<Item> {
    (0..3).map(|number| Item { number }).collect()
}

#[Object]
impl Item {
    /// `Int!`.
    async fn number(&self) -> Result<i32> {
        if self.number == 1 { failure() } else { Ok(self.number) }
    }

    /// `Int`.
    async fn maybe_number(&self) -> Option<Result<i32>> {
        Some(if self.number == 1 { failure() } else { Ok(self.number) })
    }
}

/// Something with a number.
#[derive(Interface)]
#[graphql(field(name = "number", ty = "Result<i32>"))]
enum Named {
    Item(Item),
}

/// The other kind of the union.
#[derive(SimpleObject)]
struct Other {
    text: String,
}

/// One or the other.
#[derive(Union)]
enum Either {
    Item(Item),
    Other(Other),
}

/// The root of changes, carried out one after the other.
pub(super) struct Changes;

#[Object]
impl Changes {
    async fn done(&self) -> i32 {
        1
    }

    async fn refused(&self) -> Option<Result<i32>> {
        Some(failure())
    }

    async fn strict_refused(&self) -> Result<i32> {
        failure()
    }

    async fn changed(&self) -> Option<Thing> {
        Some(Thing)
    }
}
