//! Measures the real window: how fast it starts, how fast a question follows a key, how much memory it takes.
//!
//! Prints one line of JSON for `cargo xtask bench`; judges nothing. `ATPAZIT_APP` names the program and `ATPAZIT_EMPTY` the
//! empty window that it is compared with. Times are milliseconds, memory is bytes.

#![allow(clippy::print_stdout, reason = "its output is read by another program")]

use e2e::officer::{first_start, start, unlock};
use e2e::{App, Error, Fixture, Key};
use serde_json::{Value, json};
use std::fs;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// How often each program is started, in turn with the other.
const STARTS: usize = 10;
/// How often the interview is gone through, forwards and back.
const LAPS: usize = 4;
/// By then every language has been loaded ahead.
const LOADED: Duration = Duration::from_secs(4);
/// How often the program is hidden out of an interview.
const HIDDEN: usize = 12;
/// How many questions of it.
const QUESTIONS: usize = 20;

/// From the key until the next question is painted: its element is in the page and two frames have followed.
///
/// The option and Enter are pressed in one go, so the time includes the durable write of the answer. In a field that is
/// typed into, "don't know" is Alt and 8.
const STEP: &str = "
const [forwards, option] = arguments;
const press = (key, code, altKey) => (document.activeElement ?? document.body).dispatchEvent(
  new KeyboardEvent('keydown', { key, code, altKey, bubbles: true, cancelable: true }));
const asked = document.querySelector('#question');
const field = document.activeElement?.matches('textarea, select, input:not([type=radio], [type=checkbox])');
if (!forwards) document.activeElement?.blur();
return new Promise((done) => {
  const late = setTimeout(() => { watch.disconnect(); done(null); }, 3000);
  const watch = new MutationObserver(() => {
    const now = document.querySelector('#question');
    if (!now || now === asked || !now.textContent) return;
    watch.disconnect();
    clearTimeout(late);
    const inPage = performance.now() - start;
    requestAnimationFrame(() => requestAnimationFrame(() => done([performance.now() - start, inPage])));
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  const start = performance.now();
  if (!forwards) press('Backspace', 'Backspace', false);
  else {
    if (field) press('8', 'Digit8', true); else press(option, 'Digit' + option, false);
    if (document.activeElement?.matches('textarea')) document.activeElement.blur();
    press('Enter', 'Enter', false);
  }
});";

/// From F9 until the neutral page is painted: two frames have followed it.
const HIDE: &str = "
return new Promise((done) => {
  const start = performance.now();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', code: 'F9', bubbles: true, cancelable: true }));
  if (!document.querySelector('[data-neutral]')) done(null);
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
});";

/// From choosing another language of the person until the question is painted in it.
const CHANGE: &str = "
const [tag] = arguments;
const list = document.querySelector('header .languages > :last-child select');
return new Promise((done) => {
  const late = setTimeout(() => { watch.disconnect(); done(null); }, 3000);
  const watch = new MutationObserver(() => {
    if (document.querySelector('#question > span')?.lang !== tag) return;
    watch.disconnect();
    clearTimeout(late);
    const inPage = performance.now() - start;
    requestAnimationFrame(() => requestAnimationFrame(() => done([performance.now() - start, inPage])));
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  const start = performance.now();
  list.value = tag;
  list.dispatchEvent(new Event('change', { bubbles: true }));
});";

fn main() -> Result<(), Error> {
    match std::env::args().nth(1).as_deref() {
        Some("start") => println!("{}", first_screen(true)?),
        Some("interview") => println!("{}", interview()?),
        Some("start-empty") => println!("{}", first_screen(false)?),
        _ => println!("{}", everything()?),
    }
    Ok(())
}

fn everything() -> Result<Value, Error> {
    let (mut own, mut empty) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        own.push(child("start", "ATPAZIT_APP")?);
        empty.push(child("start-empty", "ATPAZIT_EMPTY")?);
    }
    let median = |of: &[Value], key: &str| middle(of.iter().filter_map(|one| one[key].as_f64()).collect());
    let summary = |of: &[Value]| json!({ "start": median(of, "start"), "memory": median(of, "memory") });
    Ok(json!({ "starts": STARTS, "own": summary(&own), "empty": summary(&empty), "interview": interview()? }))
}

/// Runs this program once more for one start: which program is driven is a matter of the environment.
fn child(role: &str, program: &str) -> Result<Value, Error> {
    let system = |what| move |source| Error::System { what, source };
    let program = std::env::var_os(program).ok_or(Error::NoProgram)?;
    let own = std::env::current_exe().map_err(system("finding this program"))?;
    let mut start = Command::new(own);
    start.arg(role).env("ATPAZIT_APP", program);
    // The program has its page drawn so; the empty window beside it is to be drawn the same way.
    start.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
    let output = start.output();
    let output = output.map_err(system("starting this program again"))?;
    let unreadable = |_| Error::Unreadable(String::from_utf8_lossy(&output.stderr).into_owned());
    serde_json::from_slice(&output.stdout).map_err(unreadable)
}

/// One start: to the unlock screen of a vault that exists, or to the heading of the empty window.
fn first_screen(own: bool) -> Result<Value, Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    if own {
        first_start(&app)?;
        app.kill()?;
        app.restart()?;
        app.wait_for("input[type=password]")?;
    } else {
        app.wait_for("h1")?;
    }
    // The driver's own start would be the same for both and hide the difference: so the page and the kernel are asked.
    let painted = app.execute(
        "return new Promise((done) => { const look = () => { \
         const paint = performance.getEntriesByName('first-contentful-paint')[0]; \
         paint ? done(performance.timeOrigin + paint.startTime) : setTimeout(look, 20); }; look(); })",
        &[],
    )?;
    let painted = painted.as_f64().ok_or_else(|| Error::Unreadable("no paint was noted".into()))?;
    let started = start_of(app.process_id()?)?;
    let memory = memory(&app)?;
    app.quit()?;
    Ok(json!({ "start": painted - started, "memory": memory }))
}

fn interview() -> Result<Value, Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "labour-site-visit", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    app.wait_for("#question")?;
    let (mut forwards, mut back, mut in_page) = (Vec::new(), Vec::new(), Vec::new());
    for lap in 0..LAPS {
        // Other answers on the way there the next time, so that every one is a change.
        let option = if lap % 2 == 0 { "1" } else { "2" };
        for _ in 0..QUESTIONS {
            let times = step(&app, true, option)?;
            forwards.push(times.0);
            in_page.push(times.1);
        }
        for _ in 0..QUESTIONS {
            back.push(step(&app, false, option)?.0);
        }
    }
    let memory = memory(&app)?;
    let changes = changes(&app)?;
    let (hidden, locked) = hiding(&app, &fixture)?;
    app.quit()?;
    let steps = forwards.len();
    let shares = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        json!({ "p50": times[times.len() / 2], "p95": times[times.len() * 95 / 100] })
    };
    Ok(json!({
        "changes": shares(changes), "hidden": shares(hidden), "locked": shares(locked), "steps": steps, "forwards": shares(forwards), "back": shares(back), "in_page": shares(in_page), "memory": memory,
    }))
}

/// Changes the person's language through all there are, several times; a question with seven answers is on the page.
fn changes(app: &App) -> Result<Vec<f64>, Error> {
    // The languages are loaded while the officer reads.
    sleep(LOADED);
    let all = app.execute(
        "return [...document.querySelectorAll('header .languages > :last-child option')].map((one) => one.value)",
        &[],
    )?;
    let mut times = Vec::new();
    for tag in std::iter::repeat_n(all.as_array().into_iter().flatten(), LAPS + 1).flatten().skip(1) {
        let painted = app.execute(CHANGE, std::slice::from_ref(tag))?;
        let none = || Error::TimedOut { what: "the person's language".into(), page: tag.to_string() };
        times.push(painted[0].as_f64().ok_or_else(none)?);
    }
    Ok(times)
}

/// Hides the program out of the interview and comes back, several times: until the neutral page is painted, and until the journal of the
/// database is put away.
fn hiding(app: &App, fixture: &Fixture) -> Result<(Vec<f64>, Vec<f64>), Error> {
    let journal = fixture.data().join("vault.db-wal");
    let late = |what: &str| Error::TimedOut { what: what.to_owned(), page: String::new() };
    let (mut painted, mut locked) = (Vec::new(), Vec::new());
    for _ in 0..HIDDEN {
        let start = Instant::now();
        painted.push(app.execute(HIDE, &[])?.as_f64().ok_or_else(|| late("the neutral page"))?);
        while journal.exists() {
            if start.elapsed() > Duration::from_secs(10) {
                return Err(late("the lock"));
            }
            sleep(Duration::from_millis(1));
        }
        locked.push(start.elapsed().as_secs_f64() * 1000.0);
        // The page that held the case has to be gone before the key is pressed once more.
        sleep(Duration::from_secs(1));
        app.wait_for("[data-neutral]")?;
        app.press(Key::Function(9))?;
        unlock(app)?;
        app.wait_for("tbody a")?.click()?;
        app.wait_for("#question")?;
    }
    Ok((painted, locked))
}

fn step(app: &App, forwards: bool, option: &str) -> Result<(f64, f64), Error> {
    let times = app.execute(STEP, &[json!(forwards), json!(option)])?;
    let time = |n: usize| times[n].as_f64();
    let none = || Error::TimedOut { what: "the next question".into(), page: app.text().unwrap_or_default() };
    Ok((time(0).ok_or_else(none)?, time(1).ok_or_else(none)?))
}

/// When a process started, in milliseconds since 1970; as exact as the kernel's clock tick.
///
/// # Source
/// proc(5), `/proc/pid/stat` field 22: start time in ticks after boot, of which Linux counts 100 a second.
fn start_of(id: u32) -> Result<f64, Error> {
    let read = |path: &str| {
        fs::read_to_string(path).map_err(|source| Error::System { what: "asking the kernel", source })
    };
    let unreadable = || Error::Unreadable("the kernel's clock".into());
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<f64>().ok()).ok_or_else(unreadable);
    let stat = read(&format!("/proc/{id}/stat"))?;
    let ticks = number(stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(19)))?;
    let up = number(read("/proc/uptime")?.split_whitespace().next())?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| unreadable())?;
    Ok((now.as_secs_f64() - up + ticks / 100.0) * 1000.0)
}

/// The proportional set size of the program and all its engine processes.
fn memory(app: &App) -> Result<u64, Error> {
    let of = |id: u32| {
        let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
        line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()).unwrap_or(0)
    };
    Ok(app.process_ids()?.into_iter().map(of).sum::<u64>() * 1024)
}

fn middle(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let at = |place: usize| numbers.get(place).copied().unwrap_or(f64::NAN);
    f64::midpoint(at((numbers.len().max(1) - 1) / 2), at(numbers.len() / 2))
}
