//! What the specification wants, case by case.

use super::{answer, gives, gives_above};

#[actix_web::test]
async fn a_nullable_field_that_fails_is_null_and_its_siblings_stay() {
    gives("{ maybeFails ok }", r#"{"maybeFails":null,"ok":1}"#, &["maybeFails"]).await;
    gives("{ ok nothing }", r#"{"ok":1,"nothing":null}"#, &[]).await;
    gives("{ maybeThingFails { ok } ok }", r#"{"maybeThingFails":null,"ok":1}"#, &["maybeThingFails"]).await;
    gives("{ maybe { ok maybeFails } }", r#"{"maybe":{"ok":1,"maybeFails":null}}"#, &["maybe.maybeFails"]).await;
}

#[actix_web::test]
async fn a_field_that_cannot_be_null_takes_the_nearest_nullable_object_with_it() {
    gives("{ maybe { strictFails ok } ok }", r#"{"maybe":null,"ok":1}"#, &["maybe.strictFails"]).await;
    let through = "{ ok maybe { strict { strict { strictFails } } } }";
    gives(through, r#"{"ok":1,"maybe":null}"#, &["maybe.strict.strict.strictFails"]).await;
    let inner = "{ strict { maybe { strict { strictFails } } ok } }";
    gives(inner, r#"{"strict":{"maybe":null,"ok":1}}"#, &["strict.maybe.strict.strictFails"]).await;
    let late = "{ maybe { ok strictFailsLate } slow }";
    gives(late, r#"{"maybe":null,"slow":2}"#, &["maybe.strictFailsLate"]).await;
}

#[actix_web::test]
async fn the_data_is_null_when_nothing_nullable_is_above() {
    gives("{ ok strictFails }", "null", &["strictFails"]).await;
    gives("{ ok strict { strict { strictFails } } }", "null", &["strict.strict.strictFails"]).await;
    gives_above("{ strictOfStrict { number } ok }", "null", "strictOfStrict.1.number", "strictOfStrict.1").await;
    gives("{ strictGuarded ok }", "null", &["strictGuarded"]).await;
}

#[actix_web::test]
async fn an_item_that_may_be_null_is_null_by_itself() {
    let query = "{ strictOfMaybe { number } }";
    let data = r#"{"strictOfMaybe":[{"number":0},null,{"number":2}]}"#;
    gives(query, data, &["strictOfMaybe.1.number"]).await;
    let query = "{ maybeOfMaybe { number } }";
    let data = r#"{"maybeOfMaybe":[{"number":0},null,{"number":2}]}"#;
    gives(query, data, &["maybeOfMaybe.1.number"]).await;
    gives("{ numbersMaybe }", r#"{"numbersMaybe":[0,null,null,3]}"#, &["numbersMaybe.1"]).await;
}

#[actix_web::test]
async fn an_item_that_cannot_be_null_takes_its_list_with_it() {
    let data = r#"{"ok":1,"maybeOfStrict":null}"#;
    gives_above("{ ok maybeOfStrict { number } }", data, "maybeOfStrict.1.number", "maybeOfStrict.1").await;
    gives("{ ok numbersStrict }", r#"{"ok":1,"numbersStrict":null}"#, &["numbersStrict.1"]).await;
    let query = "{ maybe { strictOfStrict { number } } ok }";
    let data = r#"{"maybe":null,"ok":1}"#;
    gives_above(query, data, "maybe.strictOfStrict.1.number", "maybe.strictOfStrict.1").await;
}

#[actix_web::test]
async fn a_nullable_field_of_an_item_leaves_item_and_list_alone() {
    let query = "{ strictOfStrict { maybeNumber } }";
    let data = r#"{"strictOfStrict":[{"maybeNumber":0},{"maybeNumber":null},{"maybeNumber":2}]}"#;
    gives(query, data, &["strictOfStrict.1.maybeNumber"]).await;
}

#[actix_web::test]
async fn a_list_that_fails_as_a_whole_is_null() {
    gives("{ ok numbersFail }", r#"{"ok":1,"numbersFail":null}"#, &["numbersFail"]).await;
}

#[actix_web::test]
async fn in_lists_of_lists_the_nearest_nullable_place_is_null() {
    gives("{ nestedMaybe }", r#"{"nestedMaybe":[[0],[1,null]]}"#, &["nestedMaybe.1.1"]).await;
    gives("{ nestedInner }", r#"{"nestedInner":[[0],null]}"#, &["nestedInner.1.1"]).await;
    let data = r#"{"nestedStrict":null,"ok":1}"#;
    gives_above("{ nestedStrict ok }", data, "nestedStrict.1.1", "nestedStrict.1").await;
}

#[actix_web::test]
async fn fields_of_interfaces_and_unions_propagate_like_any_other() {
    gives_above("{ named { number } ok }", r#"{"named":null,"ok":1}"#, "named.number", "").await;
    let query = "{ either { __typename ... on Item { number } ... on Other { text } } ok }";
    gives(query, r#"{"either":null,"ok":1}"#, &["either.number"]).await;
    let query = "{ either { __typename ... on Item { maybeNumber } } }";
    gives(query, r#"{"either":{"__typename":"Item","maybeNumber":null}}"#, &["either.maybeNumber"]).await;
}

#[actix_web::test]
async fn places_of_errors_name_aliases() {
    let query = "{ a: maybe { b: maybe { c: strictFails } d: ok } }";
    gives(query, r#"{"a":{"b":null,"d":1}}"#, &["a.b.c"]).await;
}

#[actix_web::test]
async fn every_nullable_failure_has_its_own_error() {
    let query = "{ a: maybeFails b: maybeFails c: maybe { strictFails } }";
    gives(query, r#"{"a":null,"b":null,"c":null}"#, &["a", "b", "c.strictFails"]).await;
}

#[actix_web::test]
async fn of_several_failures_below_one_null_at_least_one_is_told() {
    // The specification leaves open which, since the others may be broken off.
    let (data, errors) = answer("{ maybe { a: strictFails b: strictFailsLate ok } ok }").await;
    assert_eq!(data, r#"{"maybe":null,"ok":1}"#);
    assert!(!errors.is_empty() && errors.iter().all(|at| ["maybe.a", "maybe.b"].contains(&at.as_str())), "{errors:?}");
}

#[actix_web::test]
async fn what_fragments_select_propagates_as_if_written_in_place() {
    let query = "query { maybe { ...f ok } ok } fragment f on Thing { strictFails }";
    gives(query, r#"{"maybe":null,"ok":1}"#, &["maybe.strictFails"]).await;
    let query = "{ maybe { ... { maybeFails } ... on Thing { ok } } }";
    gives(query, r#"{"maybe":{"maybeFails":null,"ok":1}}"#, &["maybe.maybeFails"]).await;
}

#[actix_web::test]
async fn what_is_skipped_cannot_fail() {
    gives("{ ok strictFails @skip(if: true) }", r#"{"ok":1}"#, &[]).await;
    gives("{ ok maybe @include(if: false) { strictFails } }", r#"{"ok":1}"#, &[]).await;
}

#[actix_web::test]
async fn keys_come_in_the_order_of_the_query_however_long_each_takes() {
    gives("{ slow ok b: slow a: ok }", r#"{"slow":2,"ok":1,"b":2,"a":1}"#, &[]).await;
    let query = "query { maybe { slow ...f a: ok } ok } fragment f on Thing { z: ok slow }";
    gives(query, r#"{"maybe":{"slow":2,"z":1,"a":1},"ok":1}"#, &[]).await;
    gives("{ slow maybeFails ok }", r#"{"slow":2,"maybeFails":null,"ok":1}"#, &["maybeFails"]).await;
}

#[actix_web::test]
async fn a_change_that_may_be_null_leaves_the_changes_around_it() {
    let query = "mutation { a: done refused b: done }";
    gives(query, r#"{"a":1,"refused":null,"b":1}"#, &["refused"]).await;
    let query = "mutation { changed { strictFails } done }";
    gives(query, r#"{"changed":null,"done":1}"#, &["changed.strictFails"]).await;
    gives("mutation { done strictRefused }", "null", &["strictRefused"]).await;
}

#[actix_web::test]
async fn the_engine_deviates_where_a_nullable_resolver_itself_gives_an_error() {
    let wanted = r#"{"maybe":{"ok":1,"maybeFailsItself":null},"ok":1}"#;
    let (data, errors) = answer("{ maybe { ok maybeFailsItself } ok }").await;
    assert_eq!(errors, ["maybe.maybeFailsItself"]);
    assert_eq!(data, r#"{"maybe":null,"ok":1}"#, "now as the specification wants: {wanted}");
    // The same field written as ours must be.
    let avoided = wanted.replace("maybeFailsItself", "maybeFails");
    gives("{ maybe { ok maybeFails } ok }", &avoided, &["maybe.maybeFails"]).await;
}

#[actix_web::test]
async fn the_engine_deviates_where_a_guard_refuses_a_nullable_field() {
    let wanted = r#"{"maybe":{"ok":1,"maybeGuarded":null}}"#;
    let (data, errors) = answer("{ maybe { ok maybeGuarded } }").await;
    assert_eq!(errors, ["maybe.maybeGuarded"]);
    assert_eq!(data, r#"{"maybe":null}"#, "now as the specification wants: {wanted}");
}

#[actix_web::test]
async fn the_engine_deviates_where_a_key_is_selected_twice_and_only_the_later_place_fails() {
    // It answers each place by itself and puts the answers together, where null adds nothing to an object.
    let wanted = r#"{"maybe":null,"ok":1}"#;
    let (data, errors) = answer("{ maybe { ok } ok maybe { strictFails } }").await;
    assert_eq!(errors, ["maybe.strictFails"]);
    assert_eq!(data, r#"{"maybe":{"ok":1},"ok":1}"#, "now as the specification wants: {wanted}");
    gives("{ maybe { strictFails } ok maybe { ok } }", wanted, &["maybe.strictFails"]).await;
}
