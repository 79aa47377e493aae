//! What is being typed, and every way in which the page can end before the field is left: it is there again.

use e2e::logind::Logind;
use e2e::officer::{FIRST_CONTACT, Reply, first_start, leave_to, open_case, question, reply, start, unlock};
use e2e::{App, Error, Fixture, Key, Modifier};
use std::time::Duration;

/// How a page ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// Ctrl+L.
    Key,
    /// The computer goes to sleep.
    Sleep,
    /// The session is locked.
    SessionLock,
    /// The ✕ of the window, and Alt+F4.
    Close,
    /// The program is killed, as by a power cut.
    Kill,
    /// The process that shows the page is killed.
    Engine,
    /// The page is loaded anew.
    Reload,
    /// Nobody was there for a while.
    Idle,
}

const ENDS: [End; 8] =
    [End::Key, End::Close, End::Sleep, End::Kill, End::SessionLock, End::Engine, End::Reload, End::Idle];

/// How long after the last key a power cut takes nothing away. A tool types a whole line in less; it is kept one change at a time, and
/// at the hand-over beside the pages that are laid out anew, by a program that was built to be debugged.
const IN_THE_VAULT: Duration = Duration::from_millis(500);

/// Seconds until a vault that nobody touches is locked.
const IDLE: &str = "20";

impl End {
    /// Ends the page, and opens the vault again where it was locked.
    fn comes(self, app: &mut App, logind: &mut Logind) -> Result<(), Error> {
        match self {
            Self::Key => app.press_with(&[Modifier::Control], Key::Character('l'))?,
            Self::Idle => app.set_patience(Duration::from_mins(1)),
            Self::Sleep => logind.signal("sleep")?,
            Self::SessionLock => logind.signal("lock")?,
            Self::Kill => {
                // Nothing waits for what is on its way.
                std::thread::sleep(IN_THE_VAULT);
                app.restart()?;
            }
            Self::Close => app.close_and_restart()?,
            Self::Engine | Self::Reload => {
                let born = |app: &App| app.execute("return performance.timeOrigin", &[]);
                let before = born(app)?;
                if self == Self::Engine {
                    app.kill_pages()?;
                } else {
                    // The page is gone before it can answer.
                    let _ = app.execute("setTimeout(() => location.reload(), 1)", &[]);
                }
                app.wait_until("the page anew", |app| Ok(born(app).is_ok_and(|now| now != before)))?;
                return app.wait_for("header").map(drop);
            }
        }
        app.wait_for("main .unlock input[type=password]")?;
        app.set_patience(Duration::from_secs(15));
        unlock(app)?;
        if self == Self::Sleep {
            logind.signal("wake")?;
        }
        Ok(())
    }
}

/// A field into which something is typed.
struct Field {
    name: &'static str,
    /// Goes there, from wherever the officer is.
    reach: fn(&App) -> Result<(), Error>,
    css: &'static str,
    /// What is typed the nth time; nothing that the field would take as finished.
    typed: fn(usize) -> String,
    /// Whether the person has the computer: the vault is then open, but not to the officer.
    alone: bool,
}

const fn field(name: &'static str, css: &'static str, reach: fn(&App) -> Result<(), Error>) -> Field {
    Field { name, reach, css, typed: words, alone: false }
}

fn words(time: usize) -> String {
    format!("Izdomāti vārdi {time}, vēl ne")
}

/// A figure for which no month and no number is refused before the field is left.
fn figure(time: usize) -> String {
    (time % 9 + 1).to_string()
}

fn to_list(app: &App) -> Result<(), Error> {
    if !app.find_all("header [data-to=cases]")?.is_empty() {
        leave_to(app, "cases")?;
    }
    app.wait_for("tbody a").map(drop)
}

fn to_case(app: &App) -> Result<(), Error> {
    to_list(app)?;
    open_case(app)?;
    app.wait_for("#question, .fact, form.box, .recipient").map(drop)
}

/// To a question of the open case, by its words.
fn to_question(app: &App, words: &str) -> Result<(), Error> {
    to_case(app)?;
    app.press(Key::Escape)?;
    app.press(Key::Character('/'))?;
    app.wait_for("dialog input[type=search]")?.type_text(words)?;
    app.wait_until("the question found", |app| Ok(app.find_all("#found [role=option]")?.len() == 1))?;
    app.press(Key::Enter)?;
    app.wait_until_gone("dialog")?;
    app.wait_until("the question", |app| Ok(question(app)?.contains(words)))
}

fn to_note(app: &App) -> Result<(), Error> {
    to_question(app, "braucāt uz citu valsti")?;
    if app.find_all("textarea")?.is_empty() {
        app.find_all(".actions button")?.get(1).expect("the button for a note").click()?;
    }
    app.wait_for("textarea").map(drop)
}

fn to_facts(app: &App) -> Result<(), Error> {
    to_case(app)?;
    app.find("nav li button")?.click()?;
    app.wait_for(".fact").map(drop)
}

fn to_settings(app: &App) -> Result<(), Error> {
    to_list(app)?;
    app.find("header [data-to=settings]")?.click()?;
    app.wait_for("main section").map(drop)
}

fn to_people(app: &App) -> Result<(), Error> {
    to_list(app)?;
    app.find("header [data-to=people]")?.click()?;
    app.wait_for("button.add")?.click()?;
    app.wait_for("form input[type=text]").map(drop)
}

fn to_start(app: &App) -> Result<(), Error> {
    to_list(app)?;
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument]").map(drop)
}

/// The computer into the person's hands, on to the question that wants a number.
fn to_self(app: &App) -> Result<(), Error> {
    if app.find_all(".self")?.is_empty() {
        to_case(app)?;
        app.wait_for("[data-action=hand-over]")?.click()?;
        app.wait_for("dialog .primary")?.click()?;
        app.wait_for(".self")?;
    }
    for _ in 0..40 {
        if !app.find_all(".self input[inputmode=numeric]:not([data-part])")?.is_empty() {
            return Ok(());
        }
        let before = app.text()?;
        app.press(Key::Enter)?;
        app.wait_until("the next page", |app| Ok(app.text()? != before))?;
    }
    panic!("no question wants a number");
}

/// In a case that is not finished.
fn in_an_interview() -> Vec<Field> {
    vec![
        field("a note without an answer", "textarea", to_note),
        field("a short text", "main textarea, main input[type=text]", |app| {
            to_question(app, "Kādu darbu jūs darāt")
        }),
        Field {
            typed: figure,
            ..field("a date", "main [data-part=year]", |app| to_question(app, "Kad jūs ieradāties Latvijā"))
        },
        field("a fact", ".fact input[type=text]:not([data-part])", to_facts),
        Field { typed: figure, ..field("half a month", ".fact [data-part=year]", to_facts) },
        Field {
            typed: figure,
            alone: true,
            ..field(
                "a number while the person answers alone",
                ".self input[inputmode=numeric]:not([data-part])",
                to_self,
            )
        },
    ]
}

/// In no case.
fn elsewhere() -> Vec<Field> {
    vec![
        field("the office", "main section input[type=text]", to_settings),
        field("the place at the start", "main input[type=text]", to_start),
        field("the name of a new user", "form input[type=text]", to_people),
    ]
}

fn a_reason() -> Vec<Field> {
    vec![field("the reason of a decision", "form.box textarea", |app| {
        to_case(app)?;
        if app.find_all("form.box textarea")?.is_empty() {
            app.find_all("input[name=decision]")?.get(1).expect("the other decision").click()?;
        }
        app.wait_for("form.box textarea").map(drop)
    })]
}

fn a_recipient() -> Vec<Field> {
    vec![field("the person's contact for a recipient", CONTACT, to_contact)]
}

/// The two fields of the person's contact: the name, and how to reach them.
pub const CONTACT: &str = ".contact input";

/// To the person's contact, in what a provider gets.
pub fn to_contact(app: &App) -> Result<(), Error> {
    to_case(app)?;
    app.wait_for("form.box .primary:not([disabled])")?.click()?;
    app.wait_for(".recipient")?;
    if app.find_all(CONTACT)?.is_empty() {
        app.find("#recipient-provider")?.click()?;
        app.wait_for("fieldset .chip input")?;
        // One of the blocks, which the person may refuse, is the contact.
        for block in app.find_all("fieldset .chip input")? {
            if block.property("checked")? != true {
                block.click()?;
            }
        }
    }
    app.wait_for(CONTACT).map(drop)
}

/// Types into the field, lets the page end, and looks for what was typed.
#[allow(clippy::print_stdout, reason = "with `--nocapture` the lines are the table")]
fn tries(app: &mut App, logind: &mut Logind, field: &Field, end: End, time: usize) -> Result<(), Error> {
    let typed = (field.typed)(time);
    (field.reach)(app)?;
    app.wait_for(field.css)?.click()?;
    app.press_with(&[Modifier::Control], Key::Character('a'))?;
    app.type_text(&typed)?;
    end.comes(app, logind)?;
    let stays = matches!(end, End::Engine | End::Reload);
    if !stays || app.find_all(field.css)?.is_empty() {
        (field.reach)(app)?;
    }
    let found = app.wait_for(field.css)?.property("value")?;
    assert_eq!(found.as_str(), Some(typed.as_str()), "{}: {end:?}", field.name);
    println!("kept: {} | {end:?}", field.name);
    // Half a date would not let anybody go.
    app.find(field.css)?.click()?;
    app.press_with(&[Modifier::Control], Key::Character('a'))?;
    app.press(Key::Delete)?;
    if field.alone {
        // Back to the officer.
        end_self(app, logind)?;
    }
    Ok(())
}

/// The lock takes the computer back from the person.
fn end_self(app: &mut App, logind: &mut Logind) -> Result<(), Error> {
    End::SessionLock.comes(app, logind)
}

/// Which ways are tried for the nth field: all of them where the whole table is wanted, else two, so that each way has its turn. What
/// is written for a recipient is kept by leaving the field too, so it is tried where nobody leaves it.
fn ways(field: usize) -> Vec<End> {
    if std::env::var_os("ATPAZIT_ALL").is_some() {
        return ENDS.to_vec();
    }
    // Waiting for the idle lock takes longer than all others together.
    let quick = &ENDS[..ENDS.len() - 1];
    vec![quick[(2 * field) % quick.len()], quick[(2 * field + 1) % quick.len()]]
}

/// Tries fields in a vault that was prepared for them.
fn holds(fields: &[Field], first: usize, prepare: fn(&App) -> Result<(), Error>) -> Result<(), Error> {
    let mut logind = Logind::start()?;
    let (name, address) = logind.environment();
    let mut fixture = Fixture::new()?.with(name, address);
    if std::env::var_os("ATPAZIT_ALL").is_some() {
        fixture = fixture.with("ATPAZIT_IDLE_SECONDS", IDLE);
    }
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    prepare(&app)?;
    let mut time = 0;
    for (place, field) in fields.iter().enumerate() {
        for end in ways(first + place) {
            time += 1;
            tries(&mut app, &mut logind, field, end, time)?;
        }
    }
    app.quit()
}

/// A case in which the first question is answered: the next one, for a month, comes only after a journey.
fn site_visit(app: &App) -> Result<(), Error> {
    start(app, "labour-site-visit", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    reply(app, Reply::Keys("1")).map(drop)
}

fn finished(app: &App) -> Result<(), Error> {
    start(app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(app)?;
    for answer in FIRST_CONTACT {
        reply(app, answer)?;
    }
    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("form.box").map(drop)
}

/// A case that was decided on, at the hand-over.
pub fn decided(app: &App) -> Result<(), Error> {
    finished(app)?;
    app.find("input[name=decision]")?.click()?;
    app.wait_for("form.box .primary:not([disabled])")?.click()?;
    app.wait_for("#recipient-provider").map(drop)
}

#[test]
fn in_an_interview_nothing_typed_is_lost_however_the_page_ends() -> Result<(), Error> {
    holds(&in_an_interview(), 0, site_visit)
}

#[test]
fn outside_of_a_case_neither() -> Result<(), Error> {
    holds(&elsewhere(), 2, |app| {
        site_visit(app)?;
        to_list(app)
    })
}

#[test]
fn nor_the_reason_of_a_decision() -> Result<(), Error> {
    holds(&a_reason(), 2, finished)
}

#[test]
fn nor_what_is_written_for_a_recipient() -> Result<(), Error> {
    holds(&a_recipient(), 1, decided)
}

#[test]
fn nobody_there_for_a_while_loses_nothing() -> Result<(), Error> {
    let mut logind = Logind::start()?;
    let (name, address) = logind.environment();
    let fixture = Fixture::new()?.with(name, address).with("ATPAZIT_IDLE_SECONDS", IDLE);
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    site_visit(&app)?;
    tries(&mut app, &mut logind, &in_an_interview()[0], End::Idle, 1)
}
