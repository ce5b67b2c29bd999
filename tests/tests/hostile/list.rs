//! The texts nobody should send, each with what it gets.

use std::fmt::Write as _;

use underlag_domain::case::MAX_FILE_BYTES;
use underlag_domain::case::draft::MOST_HANDOVERS;

/// A small case with a place in every section where something can be added.
pub(super) const BASE: &str = "as_of = 2026-11-02
#top
[case]
#case
[information.papers]
#information
[recipient.cloud]
#recipient
[[handover]]
id = \"storage\"
information = \"papers\"
recipient = \"cloud\"
#handover
#end
";

/// The small case with something added.
pub(super) fn with(place: &str, addition: &str) -> String {
    let place = format!("#{place}\n");
    assert!(BASE.contains(&place));
    BASE.replace(&place, &format!("{addition}\n"))
}

/// A text no case file should be, with the code it gets, where, and words its message has.
pub(super) struct Hostile {
    pub(super) text: String,
    pub(super) code: &'static str,
    pub(super) place: &'static str,
    pub(super) says: &'static str,
}

fn hostile(text: impl Into<String>, code: &'static str, place: &'static str, says: &'static str) -> Hostile {
    Hostile { text: text.into(), code, place, says }
}

pub(super) fn judgment(of: &str, outcome: &str, by: &str, day: &str) -> String {
    with(
        "end",
        &format!("[[judgment]]\nof = \"{of}\"\noutcome = \"{outcome}\"\nby = \"{by}\"\nmandate = \"§ 7\"\nday = {day}"),
    )
}

pub(super) fn owners(list: &str) -> String {
    with("recipient", &format!("owners = [{list}]"))
}

pub(super) const STANDARD: &str = "handover.storage.not_unsuitable";
const OWNERS: &str = "recipient.cloud.owners";

pub(super) fn sub_processors(count: usize) -> String {
    let mut text = String::from("as_of = 2026-11-02\n[information.papers]\n");
    for at in 0..count {
        writeln!(text, "[recipient.r{at}]\n[[handover]]\ninformation = \"papers\"\nrecipient = \"r{at}\"").unwrap();
    }
    text
}

/// The small case with a rule of the body's own.
fn own_rule(condition: &str) -> String {
    let rule = "id = \"cloud\"\ntitle = \"t\"\ndecided_by = \"the board\"\ndecided = 2026-01-01\nsource = \"§ 7\"";
    with("end", &format!("[[own_rule]]\n{rule}\nobstacle_when = {condition}"))
}

/// Everything in one list, so that the engine, the service and the command line are asked the same.
pub(super) fn every_hostile_case() -> Vec<Hostile> {
    let long = "x".repeat(1_000_000);
    let deep_list = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let deep_table = format!("{}1{}", "{ a = ".repeat(10_000), " }".repeat(10_000));
    let deep_key = vec!["a"; 10_000].join(".");
    let statements = |count: usize| format!("seat = [{}]", "{ value = \"SE\" }, ".repeat(count));
    vec![
        // Values.
        hostile(with("recipient", "seat = \"XX\""), "UNKNOWN_VALUE", "recipient.cloud.seat", "ISO 3166"),
        hostile(with("recipient", "seat = \"se \""), "UNKNOWN_VALUE", "recipient.cloud.seat", "did you mean `SE`"),
        hostile(with("recipient", "seat = 3.5"), "UNKNOWN_VALUE", "recipient.cloud.seat", "`3.5`"),
        hostile(
            with("recipient", "seat = { one_of = [\"SE\", \"XX\"] }"),
            "UNKNOWN_VALUE",
            "recipient.cloud.seat",
            "`XX`",
        ),
        hostile(with("recipient", "seat = \"S\\u0000E\""), "UNKNOWN_VALUE", "recipient.cloud.seat", "`S E`"),
        hostile(with("recipient", "seat = \"🇸🇪\""), "UNKNOWN_VALUE", "recipient.cloud.seat", "🇸🇪"),
        hostile(with("recipient", &format!("seat = \"{long}\"")), "UNKNOWN_VALUE", "recipient.cloud.seat", "xxx…"),
        hostile(with("case", "board_decides = \"maybe\""), "UNKNOWN_VALUE", "case.board_decides", "`true`, `false`"),
        hostile(
            with("recipient", "seat = { source = \"x\" }"),
            "MISSING",
            "recipient.cloud.seat",
            "`value` is missing",
        ),
        hostile(
            with("recipient", "seat = { value = \"SE\", evidence = \"sworn\" }"),
            "UNKNOWN_VALUE",
            "recipient.cloud.seat.evidence",
            "`claimed`",
        ),
        hostile(
            with("recipient", "seat = { value = \"SE\", by = \"suplier\" }"),
            "UNKNOWN_VALUE",
            "recipient.cloud.seat.by",
            "did you mean `supplier`",
        ),
        // Own rules.
        hostile(
            own_rule("{ attribute = \"recipient.processor_agreement\", among = [\"true\"] }"),
            "HARMFUL_RULE",
            "own_rule[0].obstacle_when",
            "would bring the obstacle about",
        ),
        hostile(own_rule("3"), "WRONG_KIND", "own_rule[0].obstacle_when", "`all`, `any` or `not` of such"),
        hostile(own_rule("{ all = [] }"), "WRONG_KIND", "own_rule[0].obstacle_when", "at least one value or part"),
        hostile(
            own_rule("{ attribute = \"recipient.seat\", listed = \"nato\" }"),
            "UNKNOWN_VALUE",
            "own_rule[0].obstacle_when",
            "`nato`",
        ),
        hostile(with("end", "[[own_rule]]"), "MISSING", "own_rule[0]", "how answers refer to the rule"),
        hostile(with("end", "[[own_rule]]\nid = \"x\""), "MISSING", "own_rule[0]", "the day it was decided"),
        // Keys.
        hostile(with("recipient", "saet = \"SE\""), "UNKNOWN_KEY", "recipient.cloud.saet", "did you mean `seat`"),
        hostile(with("top", "titel = \"x\""), "UNKNOWN_KEY", "titel", "did you mean `title`"),
        hostile(with("top", "as_off = \"x\""), "UNKNOWN_KEY", "as_off", "did you mean `as_of`"),
        hostile(with("end", "[recipients.x]"), "UNKNOWN_KEY", "recipients", "did you mean `recipient`"),
        hostile(
            with("recipient", "seat = { value = \"SE\", sorce = \"x\" }"),
            "UNKNOWN_KEY",
            "recipient.cloud.seat.sorce",
            "did you mean `source`",
        ),
        hostile(with("handover", "\"🙂\" = true"), "UNKNOWN_KEY", "handover.storage.🙂", "unknown key `🙂`"),
        // Shares.
        hostile(owners("{ country = \"US\", share = 101 }"), "BAD_SHARE", OWNERS, "`101` to `101` is not a share"),
        hostile(owners("{ country = \"US\", share = 100.01 }"), "BAD_SHARE", OWNERS, "not a share"),
        hostile(owners("{ country = \"US\", share = -1 }"), "BAD_SHARE", OWNERS, "not a share"),
        hostile(owners("{ country = \"US\", share = nan }"), "BAD_SHARE", OWNERS, "not a share"),
        hostile(owners("{ country = \"US\", share = 1e300 }"), "BAD_SHARE", OWNERS, "not a share"),
        hostile(owners("{ country = \"US\", share = 33.333 }"), "BAD_SHARE", OWNERS, "at most two decimals"),
        hostile(owners("{ country = \"US\", share = \"half\" }"), "BAD_SHARE", OWNERS, "`half`"),
        hostile(owners("{ country = \"US\", min = 60, max = 50 }"), "BAD_SHARE", OWNERS, "greater than the greatest"),
        hostile(
            owners("{ country = \"US\", share = 60 }, { country = \"SE\", share = 40.01 }"),
            "BAD_SHARE",
            OWNERS,
            "more than 100 percent",
        ),
        hostile(owners("{ country = \"XX\", share = 60 }"), "UNKNOWN_VALUE", OWNERS, "`XX`"),
        hostile(owners(&"{ country = \"US\", share = 1 }, ".repeat(21)), "TOO_LARGE", OWNERS, "21 owners"),
        hostile(owners("5"), "WRONG_KIND", OWNERS, "country"),
        // Days.
        hostile(
            BASE.replace("2026-11-02", "1600-01-01"),
            "BAD_DAY",
            "as_of",
            "`1600-01-01` is not a day between 1900-01-01",
        ),
        hostile(BASE.replace("2026-11-02", "2200-01-01"), "BAD_DAY", "as_of", "2199-12-31"),
        hostile(BASE.replace("2026-11-02", "\"2026-02-30\""), "BAD_DAY", "as_of", "`2026-02-30`"),
        hostile(BASE.replace("2026-11-02", "2026-02-30"), "NOT_TOML", "", "line 1"),
        hostile(BASE.replace("2026-11-02", "\"yesterday\""), "BAD_DAY", "as_of", "`yesterday`"),
        hostile(BASE.replace("2026-11-02", "\"\""), "BAD_DAY", "as_of", "year-month-day"),
        hostile(BASE.replace("2026-11-02", "20261102"), "BAD_DAY", "as_of", "year-month-day"),
        hostile(BASE.replace("2026-11-02", "2026-11-02T00:00:00Z"), "BAD_DAY", "as_of", "year-month-day"),
        hostile(BASE.replace("2026-11-02", "\"２０２６\""), "BAD_DAY", "as_of", "year-month-day"),
        hostile(BASE.replace("as_of = 2026-11-02", ""), "MISSING", "", "`as_of` is missing"),
        hostile(with("top", "known_on = \"soon\""), "BAD_DAY", "known_on", "`soon`"),
        hostile(
            with("recipient", "seat = { value = \"SE\", from = \"then\" }"),
            "BAD_DAY",
            "recipient.cloud.seat.from",
            "`then`",
        ),
        hostile(
            with("recipient", "seat = { value = \"SE\", from = 2026-02-01, to = 2026-01-31 }"),
            "BACKWARD_PERIOD",
            "recipient.cloud.seat",
            "ends before it starts",
        ),
        hostile(
            judgment(STANDARD, "favourable", "the board", "\"1600-01-01\""),
            "BAD_DAY",
            "judgment[0].day",
            "1600-01-01",
        ),
        // Sizes.
        hostile(sub_processors(10_000), "TOO_LARGE", "recipient", "10000 entries: at most"),
        hostile(sub_processors(MOST_HANDOVERS + 1), "TOO_LARGE", "handover", "entries: at most"),
        hostile(with("top", &format!("title = \"{long}\"")), "TOO_LARGE", "title", "1000000 bytes: at most 2000"),
        hostile(with("recipient", &format!("name = \"{long}\"")), "TOO_LARGE", "recipient.cloud.name", "at most 2000"),
        hostile(
            with("recipient", &format!("seat = {{ value = \"SE\", source = \"{long}\" }}")),
            "TOO_LARGE",
            "recipient.cloud.seat.source",
            "at most 2000",
        ),
        hostile(with("end", &format!("[recipient.{long}]")), "BAD_ID", "recipient", "1 to 64 letters"),
        hostile(
            with("end", &format!("[[handover]]\nid = \"{long}\"\ninformation = \"papers\"\nrecipient = \"cloud\"")),
            "BAD_ID",
            "handover",
            "1 to 64 letters",
        ),
        hostile(judgment(STANDARD, "favourable", &long, "2026-11-01"), "TOO_LARGE", "judgment[0]", "at most 2000"),
        hostile(
            judgment(&long, "favourable", "the board", "2026-11-01"),
            "WRONG_KIND",
            "judgment[0].of",
            "a path such as",
        ),
        hostile(with("top", &format!("profile = \"{long}\"")), "BAD_READING", "profile", "xxx…"),
        hostile(
            with("top", &format!("positions = {{ \"{long}\" = \"{long}\" }}").replace(&long, &"x".repeat(400_000))),
            "BAD_READING",
            "profile",
            "xxx…",
        ),
        hostile(with("recipient", &statements(21)), "TOO_LARGE", "recipient.cloud.seat", "21 statements: at most 20"),
        hostile(format!("{BASE}#{}", "x".repeat(MAX_FILE_BYTES)), "TOO_LARGE", "", "at most 1048576"),
        // Depth.
        hostile(with("top", &format!("title = {deep_list}")), "NOT_TOML", "", ""),
        hostile(with("top", &format!("title = {deep_table}")), "NOT_TOML", "", ""),
        hostile(with("top", &format!("{deep_key} = 1")), "NOT_TOML", "", ""),
        hostile(with("end", &format!("[{deep_key}]")), "NOT_TOML", "", ""),
        hostile(with("end", &format!("[[{}]]", vec!["a"; 500_000].join("."))), "NOT_TOML", "", ""),
        hostile(with("recipient", "seat = [[[[\"SE\"]]]]"), "WRONG_KIND", "recipient.cloud.seat", "one_of"),
        hostile(
            with("recipient", "seat = { value = { value = { value = \"SE\" } } }"),
            "WRONG_KIND",
            "recipient.cloud.seat.value",
            "a text",
        ),
        // Letters.
        hostile("title = \"a\0b\"", "NOT_TOML", "", "line 1"),
        hostile("\0\0\0\0", "NOT_TOML", "", "line 1"),
        hostile("{\"title\": \"JSON\"}", "NOT_TOML", "", "line 1"),
        hostile("as_of = = 2026", "NOT_TOML", "", "line 1"),
        hostile(with("end", "[information.\"a\\u0000b\"]"), "BAD_ID", "information", "`a b`"),
        hostile(with("end", "[information.\"🙂\"]"), "BAD_ID", "information", "`🙂`"),
        hostile(with("end", "[information.\"a\\u202Eb\"]"), "BAD_ID", "information", "letters a to z"),
        hostile(with("end", "[information.\"\"]"), "BAD_ID", "information", "1 to 64"),
        hostile(with("end", "[information.\"a.b\"]"), "BAD_ID", "information", "`a.b`"),
        // Emptiness and kinds.
        hostile("", "NO_INFORMATION", "", "[information.<id>]"),
        hostile("\n# nothing\n", "NO_INFORMATION", "", "at least one information"),
        hostile(
            "as_of = 2026-11-02\n[case]\nhandovers_complete = true\n[information.papers]",
            "NO_HANDOVER",
            "handover",
            "[[handover]]",
        ),
        hostile("information = 5", "WRONG_KIND", "information", "a section"),
        hostile("handover = \"x\"", "WRONG_KIND", "handover", "[[handover]]"),
        hostile("handover = [1]", "WRONG_KIND", "handover[0]", "a section"),
        hostile("title = [1]", "WRONG_KIND", "title", "a text"),
        hostile("out_of_scope = \"SECRECY\"", "WRONG_KIND", "out_of_scope", "a list of texts"),
        hostile("[[handover]]", "MISSING", "handover[0]", "which information"),
        hostile("[[judgment]]", "MISSING", "judgment[0]", "which standard"),
        hostile("[expect]\nheadline = 3", "NOT_TOML", "expect", ""),
        // Ids and references.
        hostile(with("end", "[recipient.cloud]"), "NOT_TOML", "", "duplicate"),
        hostile(with("recipient", "seat = \"SE\"\nseat = \"FI\""), "NOT_TOML", "", "duplicate"),
        hostile(
            with("end", "[[handover]]\nid = \"storage\"\ninformation = \"papers\"\nrecipient = \"cloud\""),
            "DUPLICATE",
            "handover",
            "`storage` is used twice",
        ),
        hostile(
            with("end", "[[handover]]\ninformation = \"papers\"\nrecipient = \"clod\""),
            "UNKNOWN_REFERENCE",
            "handover[1].recipient",
            "did you mean `cloud`",
        ),
        hostile(
            with("end", "[[handover]]\ninformation = \"\"\nrecipient = \"cloud\""),
            "UNKNOWN_REFERENCE",
            "handover[1].information",
            "no information ``",
        ),
        hostile(
            judgment("handover.storge.not_unsuitable", "favourable", "the board", "2026-11-01"),
            "UNKNOWN_REFERENCE",
            "judgment[0].of",
            "did you mean `storage`",
        ),
        hostile(
            with("top", "excluded_measures = [\"recipient.nobody.seat\"]"),
            "UNKNOWN_REFERENCE",
            "excluded_measures.recipient.nobody.seat",
            "no recipient `nobody`",
        ),
        hostile(
            with("top", "excluded_measures = [\"....\"]"),
            "WRONG_KIND",
            "excluded_measures.....",
            "a path such as",
        ),
        // Judgments.
        hostile(
            with("handover", "not_unsuitable = true"),
            "JUDGMENT_AS_FACT",
            "handover.storage.not_unsuitable",
            "a person's judgment",
        ),
        hostile(
            judgment("recipient.cloud.seat", "favourable", "the board", "2026-11-01"),
            "FACT_AS_JUDGMENT",
            "judgment[0].of",
            "this is a fact",
        ),
        hostile(
            judgment("handover.storage.not_unsuitble", "favourable", "the board", "2026-11-01"),
            "UNKNOWN_KEY",
            "judgment[0].of",
            "did you mean `not_unsuitable`",
        ),
        hostile(
            judgment(STANDARD, "fine", "the board", "2026-11-01"),
            "UNKNOWN_VALUE",
            "judgment[0].outcome",
            "`favourable`, `unfavourable`",
        ),
        hostile(judgment(STANDARD, "favourable", "  ", "2026-11-01"), "MISSING", "judgment[0]", "who judged"),
        // What is asked.
        hostile(with("top", "profile = \"esam-2032\""), "BAD_READING", "profile", "did you mean `esam-2023`"),
        hostile(with("top", "positions = { I-99 = \"yes\" }"), "BAD_READING", "profile", "I-99"),
        hostile(with("top", "positions = { I-01 = \"perhaps\" }"), "BAD_READING", "profile", "perhaps"),
        hostile(with("top", "out_of_scope = [\"SECRECI\"]"), "UNKNOWN_VALUE", "out_of_scope", "did you mean `SECRECY`"),
        hostile(
            with("top", "excluded_measures = [\"recipient.cloud.seat\"]"),
            "NOT_AN_ACT",
            "excluded_measures.recipient.cloud.seat",
            "only acts",
        ),
    ]
}
