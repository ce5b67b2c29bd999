//! Backups on the command line, from either kind of database to either.

use underlag_test_databases::{both, sqlite};
use underlag_tests::binary::{Ran, run};

fn on(url: &str, arguments: &[&str]) -> Ran {
    run(&[arguments, &["--database", url]].concat())
}

#[test]
fn a_backup_taken_on_the_command_line_is_restored_into_either_kind_of_database_and_checked() {
    for from in both() {
        let folder = sqlite();
        let file = folder.folder().unwrap().join("underlag.backup");
        let file = file.to_str().unwrap();
        let added = on(&from.url, &["body", "add", "Björkvallens kommun", "--country", "SE"]);
        assert_eq!(added.code, Some(0), "{}", added.err);
        let made = on(&from.url, &["backup", "--to", file]);
        assert_eq!(made.code, Some(0), "{}", made.err);
        assert!(made.out.contains("bodies: 1") && made.out.contains("SHA-256"), "{}", made.out);
        let again = on(&from.url, &["backup", "--to", file]);
        assert!(again.code == Some(1) && again.err.contains("already there"), "{}", again.err);
        for to in both() {
            let restored = on(&to.url, &["restore", "--from", file]);
            assert_eq!(restored.code, Some(0), "{}{}", restored.out, restored.err);
            assert!(restored.out.contains("nothing is wrong"), "{}", restored.out);
            let listed = on(&to.url, &["body", "list"]);
            assert_eq!(listed.out, on(&from.url, &["body", "list"]).out);
            assert!(listed.out.contains(added.out.trim()), "{}", listed.out);
            let again = on(&to.url, &["restore", "--from", file]);
            assert!(again.code == Some(1) && again.err.contains("not empty"), "{}", again.err);
            let checked = on(&to.url, &["verify"]);
            assert_eq!(checked.code, Some(0), "{}{}", checked.out, checked.err);
        }
    }
}

#[test]
fn what_is_wrong_is_told_on_the_command_line_and_fails_the_check() {
    let database = sqlite();
    on(&database.url, &["body", "add", "Björkvallens kommun", "--country", "SE"]);
    let file = database.file().unwrap();
    let mut bytes = std::fs::read(&file).unwrap();
    let name = "Björkvallens".as_bytes();
    let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(name)).collect();
    assert!(!places.is_empty(), "the name is not in the file");
    for place in places {
        bytes[place] = b'M';
    }
    std::fs::write(&file, bytes).unwrap();
    let checked = on(&database.url, &["verify"]);
    assert_eq!(checked.code, Some(1), "{}{}", checked.out, checked.err);
    assert!(checked.out.contains("name_key") && checked.out.contains("faults: "), "{}", checked.out);
    let missing = on("sqlite:no-such.db", &["backup", "--to", "no-such.backup"]);
    assert!(missing.code == Some(1) && missing.err.contains("no database"), "{}", missing.err);
    let nothing = on(&sqlite().url, &["restore", "--from", "README.md"]);
    assert!(nothing.code == Some(1) && nothing.err.contains("no backup of Underlag"), "{}", nothing.err);
}
