use underlag_store::nouns::NOUNS;
use underlag_store::read::{Condition, ConnectionAsk, CursorError, CursorKey, Cursors, Noun, PageAsk, Root, SortKey};

/// Nobody makes up a cursor. One that is signed says what its list can say, and is written the same again.
///
/// The first byte chooses a list, the second an order; the rest is a cursor as text, and what a signed one says.
pub fn cursor(bytes: &[u8]) {
    let (&[list, order], content) = bytes.split_first_chunk::<2>().unwrap_or((&[0, 0], &[]));
    let listed: Vec<&'static Noun> = NOUNS.iter().copied().filter(|noun| noun.listed_as.is_some()).collect();
    let Some(noun) = listed.get(usize::from(list).checked_rem(listed.len()).unwrap_or_default()) else { return };
    let ask = ask(noun, order);
    let cursors = |key: u8| Cursors::of(noun, Root::Everything, &ask, CursorKey::new([key; 32]));
    let (ours, of_others) = (cursors(7), cursors(8));
    if let Ok(text) = std::str::from_utf8(content) {
        assert_eq!(ours.read(text), Err(CursorError::Foreign), "a cursor nobody signed is taken");
    }
    let signed = ours.sign(content);
    assert_eq!(of_others.read(&signed), Err(CursorError::Foreign), "a cursor signed by others is taken");
    match ours.read(&signed) {
        Ok(values) => assert_eq!(ours.write(&values), signed, "{values:?}"),
        Err(error) => assert_eq!(error, CursorError::Foreign),
    }
}

fn ask(noun: &'static Noun, order: u8) -> ConnectionAsk {
    let field = noun.fields.get(usize::from(order / 4).checked_rem(noun.fields.len()).unwrap_or_default());
    let sort = field.map(|field| SortKey { field, descending: order % 2 == 1, nulls_first: order / 2 % 2 == 1 });
    let page = PageAsk::default();
    ConnectionAsk { condition: Condition::ALWAYS, sort: sort.into_iter().collect(), page, parts: Vec::new() }
}
