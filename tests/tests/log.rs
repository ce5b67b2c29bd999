//! The log on the command line: kept with every body, checked by anybody with the database and a head.

use std::fs;
use std::path::PathBuf;
use std::process;

use underlag_tests::binary::{Ran, run};

struct Database(PathBuf);

impl Database {
    fn new(name: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("underlag-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder.join("underlag.db"))
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let url = format!("sqlite:{}", self.0.display());
        run(&[arguments, &["--database", &url]].concat())
    }

    fn add(&self, name: &str) -> String {
        let added = self.run(&["body", "add", name, "--country", "SE"]);
        assert_eq!(added.code, Some(0), "{}", added.err);
        added.out.trim().to_owned()
    }

    /// Keeps the heads in a file beside the database.
    fn heads(&self) -> String {
        let heads = self.run(&["audit", "head"]);
        assert_eq!(heads.code, Some(0), "{}", heads.err);
        let file = self.0.with_extension("heads");
        fs::write(&file, heads.out).unwrap();
        file.to_str().unwrap().to_owned()
    }

    /// Changes the first byte of a text wherever the file has it.
    fn change(&self, text: &str, to: u8) -> usize {
        let mut bytes = fs::read(&self.0).unwrap();
        let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(text.as_bytes())).collect();
        for place in &places {
            bytes[*place] = to;
        }
        fs::write(&self.0, bytes).unwrap();
        places.len()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.0.parent().unwrap());
    }
}

#[test]
fn a_byte_changed_in_the_file_of_the_database_is_told_on_the_command_line() {
    let database = Database::new("byte");
    let body = database.add("Björkvallens kommun");
    database.add("Arboga kommun");
    let listed = database.run(&["body", "list"]);
    assert_eq!(listed.out.lines().nth(1), Some(format!("{body}  SE  Björkvallens kommun").as_str()));
    let heads = database.heads();
    let clean = database.run(&["audit", "verify", "--head", &heads]);
    assert_eq!((clean.code, clean.err.as_str()), (Some(0), ""));
    assert!(
        clean.out.contains("bodies: 2, entries: 2; against 2 heads kept outside; nothing was changed"),
        "{}",
        clean.out
    );
    assert!(database.change("rkvallens kommun", b'R') >= 2);
    let found = database.run(&["audit", "verify", "--head", &heads]);
    assert_eq!(found.code, Some(1));
    assert!(found.out.contains(&format!("body {body}, entry 1, the payload was changed")), "{}", found.out);
    let other = database.run(&["audit", "verify", "--body", &heads_of_other(&listed.out)]);
    assert_eq!(other.code, Some(0), "{}", other.out);
}

fn heads_of_other(listed: &str) -> String {
    listed.split_whitespace().next().unwrap().to_owned()
}

#[test]
fn a_database_from_before_the_head_was_kept_is_told_from_the_one_whose_head_it_is() {
    let database = Database::new("older");
    database.add("Björkvallens kommun");
    let before = fs::read(&database.0).unwrap();
    let body = database.add("Arboga kommun");
    let heads = database.heads();
    fs::write(&database.0, before).unwrap();
    let alone = database.run(&["audit", "verify"]);
    assert_eq!(alone.code, Some(0), "{}", alone.out);
    assert!(alone.out.contains("no head kept outside was given"), "{}", alone.out);
    let found = database.run(&["audit", "verify", "--head", &heads]);
    assert_eq!(found.code, Some(1));
    assert!(found.out.contains(&body), "{}", found.out);
}

#[test]
fn what_cannot_be_checked_is_refused_with_what_to_do() {
    let database = Database::new("refused");
    let absent = database.run(&["audit", "verify"]);
    assert_eq!(absent.code, Some(1));
    assert!(absent.err.contains("there is no database") && absent.err.contains("--database"), "{}", absent.err);
    assert!(!database.0.exists(), "looking made a database");
    database.add("Arboga kommun");
    let file = database.0.with_extension("heads");
    for (contents, told) in [("", "has no heads"), ("{\"seq\": 1}", "line 1 of"), ("\n\nx", "line 3 of")] {
        fs::write(&file, contents).unwrap();
        let refused = database.run(&["audit", "verify", "--head", file.to_str().unwrap()]);
        assert_eq!(refused.code, Some(1));
        assert!(refused.err.contains(told), "{}", refused.err);
    }
    let country = database.run(&["body", "add", "Oslo kommune", "--country", "NO"]);
    assert_eq!(country.code, Some(1));
    assert!(country.err.contains("`NO` is no country of ours"), "{}", country.err);
    let url = run(&["body", "list", "--database", "mysql://x"]);
    assert!(url.err.contains("--database: cannot tell which database is meant"), "{}", url.err);
}

#[test]
fn what_looks_at_a_database_leaves_it_as_it_is() {
    let database = Database::new("looking");
    let body = database.add("Arboga kommun");
    let before = (fs::read(&database.0).unwrap(), fs::metadata(&database.0).unwrap().modified().unwrap());
    let heads = database.heads();
    for (command, told) in [
        (&["audit", "verify", "--head", &heads][..], "nothing was changed"),
        (&["audit", "head"], &body),
        (&["body", "list"], "Arboga kommun"),
        (&["verify"], "nothing is wrong"),
    ] {
        let ran = database.run(command);
        assert!(ran.code == Some(0) && ran.out.contains(told), "{}{}", ran.out, ran.err);
    }
    assert!(before == (fs::read(&database.0).unwrap(), fs::metadata(&database.0).unwrap().modified().unwrap()));
    // Not even tables are made in a file that has none.
    fs::write(&database.0, b"").unwrap();
    let refused = database.run(&["audit", "verify"]);
    assert!(refused.code == Some(1) && refused.err.contains("brings it up to date"), "{}{}", refused.out, refused.err);
    assert_eq!(fs::read(&database.0).unwrap(), b"");
}
