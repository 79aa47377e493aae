//! A vault that cannot be opened says what is wrong and what to do, and is never overwritten.

use crate::picture::shot;
use e2e::officer::{first_start, leave_a_vault};
use e2e::{App, Error, Fixture, Plain};
use std::time::Duration;
use std::{fs, thread};

#[test]
fn a_damaged_vault_says_so_and_is_left_alone() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    app.kill()?;
    let (key, database) = (fixture.data().join("vault.key"), fixture.data().join("vault.db"));
    let (whole_key, whole_database) = (fs::read(&key).unwrap(), fs::read(&database).unwrap());
    for (name, key_bytes, database_bytes) in [
        ("key-missing", None, Some(whole_database.clone())),
        ("key-cut", Some(whole_key[..whole_key.len() / 2].to_vec()), Some(whole_database.clone())),
        ("key-empty", Some(Vec::new()), Some(whole_database.clone())),
        ("database-missing", Some(whole_key.clone()), None),
        ("database-empty", Some(whole_key.clone()), Some(Vec::new())),
        ("database-cut", Some(whole_key.clone()), Some(whole_database[..5000].to_vec())),
    ] {
        let put = |path, bytes: &Option<Vec<u8>>| match bytes {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => drop(fs::remove_file(path)),
        };
        // With the journal at hand SQLite would mend the database by itself.
        let _ = fs::remove_file(fixture.data().join("vault.db-wal"));
        put(&key, &key_bytes);
        put(&database, &database_bytes);
        app.restart()?;
        app.wait_for("h1")?;
        assert!(
            app.find_all("input[type=password]")?.is_empty(),
            "{name}: nothing to type a passphrase into"
        );
        shot(&app, &format!("damaged-{name}"))?;
        app.kill()?;
        assert_eq!(fs::read(&key).ok(), key_bytes, "{name}: the key file is left alone");
        assert_eq!(fs::read(&database).ok(), database_bytes, "{name}: the database is left alone");
    }
    Ok(())
}

#[test]
fn a_page_that_crashed_comes_back() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    leave_a_vault(&fixture)?;
    // Without a driver, which gives up when a page crashes.
    let plain = Plain::start(&fixture)?;
    plain.wait_until_opened("vault.key", 0)?;
    for _ in 0..2 {
        let before = settled(&plain)?;
        plain.crash_page()?;
        plain.wait_until_opened("vault.key", before)?;
    }
    plain.kill()
}

/// How often the page has asked for the vault, once it asks no more.
fn settled(plain: &Plain) -> Result<usize, Error> {
    loop {
        let before = plain.opened("vault.key")?;
        thread::sleep(Duration::from_secs(1));
        if plain.opened("vault.key")? == before {
            return Ok(before);
        }
    }
}
