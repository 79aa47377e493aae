//! One screen looked at from every side: in each language that it can be turned to, in each theme by axe, and so small that nothing
//! may have to be scrolled sideways. What is found is gathered; the end says all of it at once.

use crate::axe::{Axe, Finding, Outcome, THEMES};
use crate::picture::shot;
use e2e::officer::choose;
use e2e::{App, Error};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

/// The types of the window, among them every screen that there is.
const BINDINGS: &str = include_str!("../../ui/src/bindings.ts");

/// Names the folder into which the report is written.
const REPORT: &str = "ATPAZIT_AXE_REPORT";

const DESK_LIST: &str = "header .languages > :first-child select";
const PERSON_LIST: &str = "header .languages > :last-child select";

/// Which languages a screen is looked at in, the desk's and the person's: as it stands in the bar.
const BOTH: [(&str, &str); 3] = [("lv", "lv"), ("ru", "ru"), ("lv", "ur")];
const DESK: [&str; 2] = ["lv", "ru"];

/// How small the page is made: pixels of the window, and how much everything is enlarged, in percent. 200 % on the usual laptop; and
/// 320 pixels wide, which is the smallest window there is at 200 %.
const SMALL: [(u32, u32, u16); 2] = [(1366, 768, 200), (640, 768, 200)];
const USUAL: (u32, u32, u16) = (1366, 768, 100);

/// As high as nearly every page: axe judges a colour only where nothing lies over it, and what is scrolled away lies under the rest.
const WHOLE: (u32, u32, u16) = (1366, 3000, 100);

/// What the program shows, by its own account.
const SHOWN: &str = "
    return window.__TAURI_INTERNALS__.invoke('open').then((frame) => ({
        screen: frame.screen.name, desk: frame.desk.tag, person: frame.person?.tag ?? null,
        turns: frame.personLanguages.length > 0 && !frame.drafts.persons, persons: frame.drafts.persons,
        dialog: document.querySelector('dialog[open]')?.getAttribute('aria-labelledby') ?? null,
    }));
";

/// Waits until two frames have followed, so that what has changed is laid out.
const SETTLED: &str =
    "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";

/// The first part that would have to be scrolled sideways, or whose end is cut off; empty when there is none. A table of data may be
/// scrolled across, in a place of its own (WCAG 1.4.10 excepts it): the one of the languages has nine columns.
const SIDEWAYS: &str = "
    const page = document.scrollingElement;
    if (page.scrollWidth > page.clientWidth) {
        const past = [...document.querySelectorAll('body *')].filter((part) =>
            (part.getBoundingClientRect().right > page.clientWidth + 1 || part.getBoundingClientRect().left < -1)
            && !part.closest('.visually-hidden, svg, .across'));
        const end = (part) => Math.max(part.getBoundingClientRect().right, -part.getBoundingClientRect().left);
        const last = past.sort((one, other) => end(one) - end(other)).at(-1);
        return `the page, by ${page.scrollWidth - page.clientWidth}: ${last?.tagName}.${last?.className}: ${last?.textContent.trim().slice(0, 60)}`;
    }
    const within = document.querySelector('dialog[open]') ?? document.querySelector('main');
    const cut = (part) => {
        const style = getComputedStyle(part);
        return part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && style.display !== 'inline'
            && (style.overflowX !== 'visible' || part === within) && !part.closest('.visually-hidden, svg, .across')
            && !['INPUT', 'SELECT', 'METER', 'PROGRESS'].includes(part.tagName);
    };
    const wide = [within, ...within.querySelectorAll('*')].find(cut);
    return wide ? `${wide.tagName}.${wide.className}: ${wide.textContent.trim().slice(0, 60)}` : '';
";

/// A page as it was looked at.
#[derive(Debug)]
struct Row {
    page: String,
    screen: String,
    languages: String,
    outcome: Outcome,
}

/// What the program says that it shows.
#[derive(Debug, serde::Deserialize)]
struct Shown {
    screen: String,
    desk: String,
    person: Option<String>,
    /// Whether the person's language can be turned here.
    turns: bool,
    /// Whether the person has the laptop.
    persons: bool,
    dialog: Option<String>,
}

/// Everything that was looked at.
#[derive(Debug)]
pub struct Beheld {
    axe: Axe,
    rows: Vec<Row>,
    screens: BTreeSet<String>,
    dialogs: BTreeSet<String>,
    faults: Vec<String>,
}

impl Beheld {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            axe: Axe::read(),
            rows: Vec::new(),
            screens: BTreeSet::new(),
            dialogs: BTreeSet::new(),
            faults: Vec::new(),
        }
    }

    /// Looks at what the window shows, in every language that it can be turned to and in every theme, and leaves it as it was.
    ///
    /// # Errors
    /// Whatever the window does not show in time. What is wrong with the page is no error yet: see [`Beheld::end`].
    pub fn look(&mut self, app: &App, page: &str) -> Result<(), Error> {
        let shown = shown(app)?;
        self.screens.insert(shown.screen.clone());
        self.dialogs.extend(shown.dialog.clone());
        for (desk, person) in languages(app, &shown)? {
            turn(app, desk.as_deref(), person.as_deref())?;
            let [desk, person] = [desk, person].map(Option::unwrap_or_default);
            let languages = if person.is_empty() { desk } else { format!("{desk}/{person}") };
            self.look_as_it_is(app, page, &shown.screen, &languages)?;
        }
        turn(app, Some(&shown.desk), shown.person.as_deref().filter(|_| shown.turns))
    }

    fn look_as_it_is(&mut self, app: &App, page: &str, screen: &str, languages: &str) -> Result<(), Error> {
        size(app, WHOLE)?;
        for outcome in self.axe.look(app)? {
            for Finding { rule, at, html, why } in &outcome.violations {
                let theme = &outcome.theme;
                self.faults
                    .push(format!("{page} ({languages}, {theme}): {rule} at {at}\n    {html}\n    {why}"));
            }
            let (page, screen, languages) = (page.to_owned(), screen.to_owned(), languages.to_owned());
            self.rows.push(Row { page, screen, languages, outcome });
        }
        for small in SMALL {
            size(app, small)?;
            let wide = app.execute(SIDEWAYS, &[])?;
            shot(app, &format!("{page}-{}-{}", languages.replace('/', "-"), small.0))?;
            if wide != "" {
                let (width, _, percent) = small;
                self.faults
                    .push(format!("{page} ({languages}): at {width} pixels and {percent} % sideways {wide}"));
            }
        }
        size(app, USUAL)
    }

    /// Writes the report where one is wanted, and says everything that is wrong.
    ///
    /// # Panics
    /// If a rule is broken anywhere, something has to be scrolled sideways, or a screen or a dialog was never looked at.
    pub fn end(mut self) {
        if let Some(folder) = std::env::var_os(REPORT) {
            fs::create_dir_all(&folder).expect("the folder of the report");
            fs::write(std::path::Path::new(&folder).join("axe.md"), self.report()).expect("the report");
        }
        for (kind, all, seen) in [("screen", screens(), &self.screens), ("dialog", dialogs(), &self.dialogs)]
        {
            self.faults
                .extend(all.difference(seen).map(|name| format!("the {kind} {name} was never looked at")));
        }
        assert!(self.faults.is_empty(), "{} faults:\n{}", self.faults.len(), self.faults.join("\n"));
    }

    fn summary(&self) -> String {
        let pages: BTreeSet<&str> = self.rows.iter().map(|row| row.page.as_str()).collect();
        let broken: usize = self.rows.iter().map(|row| row.outcome.violations.len()).sum();
        format!(
            "{} screens and {} dialogs on {} pages, in their languages and {} themes: {} times axe, {broken} violations",
            self.screens.len(),
            self.dialogs.len(),
            pages.len(),
            THEMES.len(),
            self.rows.len()
        )
    }

    /// Each page with its languages and themes; under that, what axe could not tell, by rule.
    fn report(&self) -> String {
        let mut text = format!("# axe\n\n{}.\n\n", self.summary());
        text += "| page | screen | languages | theme | rules that hold | violations | cannot tell |\n|---|---|---|---|--:|--:|---|\n";
        let mut untold: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
        for Row { page, screen, languages, outcome } in &self.rows {
            let mut rules = BTreeMap::<&str, usize>::new();
            for one in &outcome.incomplete {
                *rules.entry(&one.rule).or_default() += 1;
                let place = format!("{} `{}` {}", one.at, one.html.replace('\n', " "), one.why);
                *untold.entry(&one.rule).or_default().entry(place).or_default() += 1;
            }
            let rules: Vec<String> = rules.iter().map(|(rule, times)| format!("{rule} × {times}")).collect();
            let (passes, broken) = (outcome.passes, outcome.violations.len());
            let theme = &outcome.theme;
            let _ = writeln!(
                text,
                "| {page} | {screen} | {languages} | {theme} | {passes} | {broken} | {} |",
                rules.join(", ")
            );
        }
        text += "\n## What axe cannot tell\n";
        for (rule, places) in untold {
            let _ = writeln!(text, "\n### {rule}\n");
            for (place, times) in places {
                let _ = writeln!(text, "- {times} × {place}");
            }
        }
        text
    }
}

/// The desk's and the person's language; none where it stays as it is.
type Languages = (Option<String>, Option<String>);

/// The languages in which a page can be looked at: none is turned where the page itself does not let.
fn languages(app: &App, shown: &Shown) -> Result<Vec<Languages>, Error> {
    let own = |tag: &str| Some(tag.to_owned());
    if shown.persons || app.find_all(DESK_LIST)?.is_empty() {
        return Ok(vec![(own(&shown.desk), shown.person.clone())]);
    }
    if shown.turns {
        return Ok(BOTH.iter().map(|(desk, person)| (own(desk), own(person))).collect());
    }
    Ok(DESK.iter().map(|desk| (own(desk), None)).collect())
}

/// Turns the desk's and the person's language, where they are others.
fn turn(app: &App, desk: Option<&str>, person: Option<&str>) -> Result<(), Error> {
    let now = shown(app)?;
    if let Some(desk) = desk.filter(|desk| **desk != now.desk) {
        choose(app, DESK_LIST, desk)?;
        app.wait_until("the desk's language", |app| {
            Ok(app.execute("return document.documentElement.lang", &[])? == desk)
        })?;
    }
    if let Some(person) = person.filter(|person| now.person.as_deref() != Some(*person)) {
        choose(app, PERSON_LIST, person)?;
        app.wait_until("the person's language", |app| Ok(shown(app)?.person.as_deref() == Some(person)))?;
    }
    app.execute(SETTLED, &[]).map(drop)
}

fn shown(app: &App) -> Result<Shown, Error> {
    Ok(serde_json::from_value(app.execute(SHOWN, &[])?).expect("what the script returns"))
}

/// Gives the window a size and enlarges everything, and waits until the page has as much room.
fn size(app: &App, (width, height, percent): (u32, u32, u16)) -> Result<(), Error> {
    app.resize(width, height)?;
    app.execute(
        "return window.__TAURI_INTERNALS__.invoke('set_zoom', { percent: arguments[0] }).then(() => true)",
        &[json!(percent)],
    )?;
    let room = |pixels: u32| pixels * 100 / u32::from(percent);
    let wanted: Value = json!([room(width), room(height)]);
    app.wait_until("the size of the page", |app| {
        Ok(app.execute("return [innerWidth, innerHeight]", &[])? == wanted)
    })?;
    app.execute(SETTLED, &[]).map(drop)
}

/// Every screen that the program has.
fn screens() -> BTreeSet<String> {
    let line = BINDINGS.lines().find(|line| line.starts_with("export type Screen =")).expect("the screens");
    line.split("\"name\": \"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// Every dialog that the program has, by the heading that names it.
fn dialogs() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    gather(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src"), &mut found);
    found
}

fn gather(folder: &std::path::Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|end| end == "svelte") {
            let text = fs::read_to_string(&path).expect("a source");
            for tag in text.split("<dialog").skip(1) {
                let (tag, _) = tag.split_once(">\n").unwrap_or((tag, ""));
                let name = tag.split("aria-labelledby=\"").nth(1).and_then(|rest| rest.split('"').next());
                found.extend(name.map(str::to_owned));
            }
        }
    }
}
