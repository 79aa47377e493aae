//! axe-core in the real page: which rules of WCAG it breaks, in every theme, and what only an eye can tell.
//!
//! What it could not tell was looked at, and is always fine:
//! - `color-contrast` of a single sign (`→`, `✓`, `0`), over the drawn arrow of a list to choose from, and below the 3000 pixels to which
//!   the window is made high (only the facts, the log and the files of a language are longer). Every colour of text on every ground is held
//!   by `ui/tests/contrast.test.ts`.
//! - `label-content-name-mismatch` of `+` and `−`, which are called "larger" and "smaller": a sign is no word that somebody would say.

use e2e::{App, Error};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The engine of the rules, from the packages of the interface; no part of the program.
const ENGINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");

/// The colours: how each is called in a report, the attributes of the root element that make it, and whether every rule is looked at.
/// A dark theme is its light one in other colours and in nothing else (`ui/src/style/tokens.css`): there the rules of colour suffice.
pub const THEMES: [(&str, &str, bool, bool); 4] = [
    ("light", "light", false, true),
    ("dark", "dark", false, false),
    ("contrast", "contrast", true, true),
    // What high contrast is where the desktop is dark.
    ("contrast, dark", "dark", true, false),
];

/// Which rules: all of WCAG 2.0 to 2.2 at A and AA, and what axe holds for good practice.
const TAGS: [&str; 7] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/// Runs axe once in each theme and puts the theme back; for each: what passed, what is broken, what axe cannot tell.
const RUN: &str = "
    const [tags, themes] = arguments;
    const root = document.documentElement;
    const before = [root.dataset.theme, root.hasAttribute('data-contrast')];
    const wear = ([theme, contrast]) => { root.dataset.theme = theme; root.toggleAttribute('data-contrast', contrast); };
    // This rule asks for a label that is seen, and takes words that are drawn as outlines for none.
    const rules = document.querySelector('.words svg') ? { 'label-title-only': { enabled: false } } : {};
    const ofColour = axe.getRules(['cat.color']).filter((rule) => rule.tags.some((tag) => tags.includes(tag)));
    const every = { type: 'tag', values: tags };
    const colours = { type: 'rule', values: ofColour.map((rule) => rule.ruleId) };
    const options = (all) => ({ runOnly: all ? every : colours, rules: all ? rules : {}, resultTypes: ['violations', 'incomplete'] });
    const found = (results) => results.flatMap(({ id, nodes }) => nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
        return { rule: id, at: node.target.flat().join(' '), html: node.html.slice(0, 160), why };
    }));
    return (async () => {
        const all = [];
        for (const [name, theme, contrast, whole] of themes) {
            wear([theme, contrast]);
            const { passes, violations, incomplete } = await axe.run(document, options(whole));
            all.push({ theme: name, passes: passes.length, violations: found(violations), incomplete: found(incomplete) });
        }
        wear(before);
        return all;
    })();
";

/// What axe found on one page in one language and one theme.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct Outcome {
    /// How it is called in [`THEMES`].
    pub theme: String,
    /// How many rules hold.
    pub passes: usize,
    /// Where a rule is broken.
    pub violations: Vec<Finding>,
    /// Where axe cannot tell.
    pub incomplete: Vec<Finding>,
}

/// A rule at an element.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// The element's selector.
    pub at: String,
    /// How it is written.
    pub html: String,
    /// What is wrong there.
    pub why: String,
}

/// axe, read once and put into each page that lacks it.
#[derive(Debug)]
pub struct Axe {
    source: String,
}

impl Axe {
    /// Reads it from the packages of the interface.
    pub fn read() -> Self {
        let missing = |error| panic!("{ENGINE}: {error}; `npm ci --prefix ui` brings it");
        Self { source: fs::read_to_string(Path::new(ENGINE)).unwrap_or_else(missing) }
    }

    /// Looks at the page as it is, in every theme.
    ///
    /// # Errors
    /// Whatever the window does not answer.
    pub fn look(&self, app: &App) -> Result<Vec<Outcome>, Error> {
        // A page that comes after a lock is a new one. The driver's scripts are not bound by what the page may load.
        if app.execute("return typeof axe", &[])? == "undefined" {
            app.execute(&self.source, &[])?;
        }
        let outcomes = app.execute(RUN, &[json!(TAGS), json!(THEMES)])?;
        Ok(read(outcomes))
    }
}

fn read(outcomes: Value) -> Vec<Outcome> {
    serde_json::from_value(outcomes).expect("what the script returns")
}
