//! The person's languages in the real window: a whole interview and the rights in each, and changes in the middle that lose nothing.

use crate::languages::too_wide;
use crate::picture::shot;
use e2e::officer::{FIRST_CONTACT, Reply, choose, first_start, leave_to, question, reply, start};
use e2e::{App, Error, Fixture, Key};

/// A language as the data describes it.
#[derive(serde::Deserialize)]
struct Language {
    tag: String,
    dir: String,
    script: String,
}

/// Every language of the program.
fn languages() -> Vec<Language> {
    #[derive(serde::Deserialize)]
    struct File {
        language: Vec<Language>,
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/languages.toml");
    let text = std::fs::read_to_string(file).expect("the data");
    toml::from_str::<File>(&text).expect("the build checked it").language
}

/// The person's language in the bar.
const PERSON_LIST: &str = "header .languages > :last-child select";

/// What stands in the person's language on the page, and whether all of it is in the right letters and direction.
///
/// Gives the first text that is not; nothing when all are.
const NOT_THEIRS: &str = "
    const [tag, dir, code] = arguments;
    const script = code[0].toUpperCase() + code.slice(1);
    const letters = new RegExp(`\\\\p{L}`, 'u'), own = new RegExp(`\\\\p{Script=${script}}`, 'u');
    const texts = [...document.querySelectorAll(`main [lang='${tag}']`)];
    if (texts.length === 0) return 'there is no text in this language';
    for (const text of texts) {
        if (text.dir !== dir) return `${text.dir}: ${text.textContent}`;
        for (const word of text.textContent.split(/[^\\p{L}\\p{M}ʻʼ’-]+/u)) {
            if (letters.test(word) && !own.test(word)) return word;
        }
    }
    return '';
";

/// The first word of a hanging script that the engine would set flat: neither drawn nor left to an engine that can; and the first that
/// is drawn into the line above.
const FLAT: &str = "
    const flat = document.documentElement.dataset.nastaliq === 'flat';
    for (const text of flat ? document.querySelectorAll('main [lang=ur]') : []) {
        const drawn = [...text.querySelectorAll('svg')], left = [...text.querySelectorAll('bdi')];
        if (drawn.length === 0) return text.textContent;
        const word = left.find((word) => /\\p{Script=Arabic}/u.test(word.textContent));
        if (word) return word.textContent;
        const lines = [...new Set(drawn.map((word) => Math.round(word.getBoundingClientRect().top)))];
        const height = drawn[0].getBoundingClientRect().height;
        if (lines.some((top, at) => at > 0 && top - lines[at - 1] < height - 1)) return `lines touch: ${text.textContent}`;
    }
    return '';
";

/// Whether the letters of each script come from the fonts that the program brings along.
const OWN_FONTS: &str = "
    const face = (family) => [...document.fonts].some((font) => font.family.includes(family) && font.status === 'loaded');
    return ['Noto Sans', 'Noto Sans Devanagari', 'Noto Nastaliq Urdu'].filter((family) => !face(family)).join(', ');
";

#[test]
fn each_language_has_a_whole_first_contact_and_the_rights() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    for language in languages() {
        let tag = &language.tag;
        start(&app, "first-contact", "adult", tag, "")?;
        app.press(Key::Escape)?;
        app.press(Key::Enter)?;
        for (number, answer) in FIRST_CONTACT.into_iter().enumerate() {
            app.wait_for("#question")?;
            looks_right(&app, &format!("{tag}-question-{number:02}"), &language)?;
            reply(&app, answer)?;
        }
        app.wait_for("[data-action=finish]:not([disabled])")?;
        app.wait_for(".rights-open")?.click()?;
        app.wait_for("li h2")?;
        looks_right(&app, &format!("{tag}-rights"), &language)?;
        leave_to(&app, "cases")?;
        app.wait_for("tbody a")?;
    }
    assert_eq!(app.execute(OWN_FONTS, &[])?, "", "these fonts were never loaded");
    app.quit()
}

fn looks_right(app: &App, page: &str, language: &Language) -> Result<(), Error> {
    let text = app.text()?;
    assert!(!text.contains('⟦'), "{page} lacks a message:\n{text}");
    assert!(app.find_all(".stand-in")?.is_empty(), "{page} borrows a message:\n{text}");
    let strange = app.execute(
        NOT_THEIRS,
        &[&language.tag, &language.dir, &language.script].map(|word| word.as_str().into()),
    )?;
    assert_eq!(strange, "", "{page} is not all in its own letters and direction");
    assert_eq!(too_wide(app)?, "", "{page} does not fit its place");
    assert_eq!(app.execute(FLAT, &[])?, "", "{page} cannot be read");
    shot(app, page)
}

/// What is chosen and typed on the page.
const ANSWER: &str = "
    const chosen = [...document.querySelectorAll('.answers [aria-checked=true] kbd, .answers [aria-pressed=true] kbd')];
    const typed = [...document.querySelectorAll('.answers input, textarea')].map((field) => field.value);
    return [...chosen.map((key) => key.textContent), ...typed].join(' ');
";

#[test]
fn twenty_changes_of_language_lose_nothing() -> Result<(), Error> {
    const ASKED: usize = 9;
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "uz-Latn", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    for answer in FIRST_CONTACT.into_iter().take(ASKED) {
        reply(&app, answer)?;
    }
    let after = question(&app)?;
    app.press(Key::Backspace)?;
    app.wait_until("the question before", |app| Ok(question(app)? != after))?;
    let given = answers(&app, ASKED, |_| Ok(()))?;
    assert!(given.iter().all(|answer| !answer.is_empty()), "{given:?}");

    // A note that is being typed, and not yet kept, is there as well.
    app.find_all(".actions button")?.get(1).expect("the way to a note").click()?;
    app.wait_for("textarea")?.type_text("Pati teica")?;
    let languages = languages();
    let mut changes = languages.iter().cycle().map(|language| language.tag.as_str()).take(20);
    let last = answers(&app, ASKED, |app| {
        for tag in changes.by_ref().take(3) {
            to_language(app, tag)?;
        }
        Ok(())
    })?;
    assert_eq!(changes.next(), None, "all twenty were made");
    for (before, after) in given.iter().zip(&last) {
        assert!(after.starts_with(before.as_str()), "{before} became {after}");
    }
    assert!(last[0].ends_with("Pati teica"), "{last:?}");
    assert_eq!(reply(&app, Reply::Keys("1"))?, question(&app)?);
    app.quit()
}

/// The answers from the question in the middle back to the first, last one first; `meanwhile` happens on each page.
fn answers(
    app: &App,
    pages: usize,
    mut meanwhile: impl FnMut(&App) -> Result<(), Error>,
) -> Result<Vec<String>, Error> {
    let mut all = Vec::new();
    for page in 0..pages {
        meanwhile(app)?;
        all.push(app.execute(ANSWER, &[])?.as_str().unwrap_or_default().to_owned());
        if page + 1 < pages {
            let before = question(app)?;
            app.find(".middle .foot .plain")?.click()?;
            app.wait_until("the question before", |app| Ok(question(app)? != before))?;
        }
    }
    for _ in 1..pages {
        let before = question(app)?;
        app.find("[data-action=next]")?.click()?;
        app.wait_until("the next question", |app| Ok(question(app)? != before))?;
    }
    Ok(all)
}

fn to_language(app: &App, tag: &str) -> Result<(), Error> {
    choose(app, PERSON_LIST, tag)?;
    app.wait_until("the person's language", |app| {
        let shown = app.execute("return document.querySelector('#question span')?.lang ?? ''", &[])?;
        Ok(shown == tag)
    })
}
