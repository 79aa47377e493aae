//! The languages of the program, and a speaker who reads a text in: with a microphone that ALSA makes up, which hears a tone.

use crate::picture::shot;
use e2e::officer::{choose, first_start, lock, unlock};
use e2e::{App, Error, Fixture, Key};
use std::fs;
use std::path::Path;

#[test]
fn a_speaker_reads_a_text_in_and_the_program_plays_it() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let devices = devices(fixture.root());
    let fixture = fixture.with("ALSA_CONFIG_PATH", &devices);
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    languages(&app)?;
    shot(&app, "languages")?;
    app.find("tbody:nth-of-type(5) th button")?.click()?;
    app.wait_for("tbody.opened .of")?;
    shot(&app, "languages-files")?;
    fits(&app, "the languages")?;
    for tag in ["uz-Latn", "ur"] {
        read(&app, tag)?;
        begin(&app, tag)?;
        record(&app, tag)?;
        leave(&app)?;
    }
    assert_eq!(recorded(&app)?, 2);
    // A foreign file beside them is named with the way out, and the others stay.
    fs::write(fixture.data().join("recordings/ur/answer-yes.opus"), "no sound").expect("a file");
    app.restart()?;
    unlock(&app)?;
    languages(&app)?;
    app.wait_for(".skipped li")?;
    assert!(app.find(".skipped li")?.text()?.contains("ur/answer-yes.opus"));
    assert_eq!(recorded(&app)?, 2);
    shot(&app, "languages-skipped")?;
    in_every_language(&app, "the languages")?;
    app.quit()
}

/// How many languages have one recording.
fn recorded(app: &App) -> Result<usize, Error> {
    let counts = app.find_all("table .count")?;
    let counts: Vec<String> = counts.iter().map(e2e::Element::text).collect::<Result<_, _>>()?;
    Ok(counts.iter().filter(|count| count.trim_start_matches('\u{2068}').starts_with("1\u{2069} ")).count())
}

/// The screen in each desk language.
fn in_every_language(app: &App, screen: &str) -> Result<(), Error> {
    for tag in ["en", "ru", "uk", "lv"] {
        choose(app, "header .languages select", tag)?;
        app.wait_until("the desk's language", |app| {
            Ok(app.execute("return document.documentElement.lang", &[])? == tag)
        })?;
        fits(app, &format!("{screen} in {tag}"))?;
        shot(app, &format!("{}-{tag}", screen.replace(' ', "-")))?;
    }
    Ok(())
}

/// From the list of cases to the languages.
fn languages(app: &App) -> Result<(), Error> {
    app.wait_for("header [data-to=about]")?.click()?;
    app.wait_for("main [data-to=languages]")?.click()?;
    app.wait_for("table .act button")?;
    Ok(())
}

fn read(app: &App, tag: &str) -> Result<(), Error> {
    // Each row's button stands in the row of its language.
    app.execute(
        "[...document.querySelectorAll('tbody')].find((row) => row.querySelector('th bdi').lang === arguments[0]).querySelector('[data-action=record]').click()",
        &[tag.into()],
    )?;
    app.wait_for("input[type=text]")?;
    shot(app, &format!("recording-speaker-{tag}"))?;
    in_every_language(app, "the speaker")
}

fn begin(app: &App, tag: &str) -> Result<(), Error> {
    app.find("form .primary")?.click()?;
    app.wait_for("[role=alert] .notice")?;
    app.find("[role=alert] button")?.click()?;
    app.find("input[type=text]")?.type_text("Gulnora (izdomāta)")?;
    app.find("input[type=checkbox]")?.click()?;
    app.find("form .primary")?.click()?;
    app.wait_for("#text")?;
    let name = app.execute("return document.querySelector('#text span').lang", &[])?;
    assert_eq!(name, tag);
    shot(app, &format!("recording-text-{tag}"))?;
    in_every_language(app, "the text")
}

fn record(app: &App, tag: &str) -> Result<(), Error> {
    app.press(Key::Character(' '))?;
    app.wait_for("meter")?;
    app.wait_until("a level", |app| {
        let level = app.execute("return document.querySelector('meter')?.value ?? 0", &[])?;
        Ok(level.as_f64().is_some_and(|level| level > 30.0))
    })?;
    shot(app, &format!("recording-now-{tag}"))?;
    fits(app, "the recording")?;
    app.press(Key::Character('r'))?;
    app.wait_until_gone("meter")?;
    app.wait_for(".act .listen button")?;
    shot(app, &format!("recording-kept-{tag}"))?;
    app.press(Key::Character('l'))?;
    app.wait_for(".act [aria-pressed=true]")?;
    app.wait_until_gone(".listen [aria-pressed=true]")?;
    assert!(app.find_all(".act .trouble")?.is_empty(), "{}", app.text()?);
    app.press(Key::Enter)?;
    app.wait_until_gone(".listen")?;
    Ok(())
}

fn leave(app: &App) -> Result<(), Error> {
    app.find(".top .plain")?.click()?;
    app.wait_for("table .act button")?;
    Ok(())
}

/// Nothing is wider than the window, and nothing but one part scrolls.
fn fits(app: &App, what: &str) -> Result<(), Error> {
    let wide = "const page = document.documentElement;
        if (page.scrollWidth > page.clientWidth) return 'the page';
        const wide = [...document.querySelectorAll('main, main *')].find((part) =>
            part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline'
            && !part.closest('.visually-hidden') && !['INPUT', 'METER'].includes(part.tagName));
        return wide ? `${wide.tagName}.${wide.className}` : '';";
    assert_eq!(app.execute(wide, &[])?, "", "{what} is wider than its place");
    assert!(!app.text()?.contains('⟦'), "{what} lacks a message");
    Ok(())
}

#[test]
fn locking_while_a_text_is_recorded_keeps_nothing() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let devices = devices(fixture.root());
    let fixture = fixture.with("ALSA_CONFIG_PATH", &devices);
    let app = App::start(&fixture)?;
    first_start(&app)?;
    languages(&app)?;
    read(&app, "ky")?;
    begin(&app, "ky")?;
    app.press(Key::Character(' '))?;
    app.wait_for("meter")?;
    lock(&app)?;
    assert!(!fixture.data().join("recordings").exists());
    app.quit()
}

/// A microphone that hears a minute of a tone, and a loudspeaker that takes everything.
pub fn devices(folder: &Path) -> String {
    let raw = folder.join("heard.raw");
    // 440 Hz at 48 kHz, as floats and in stereo, which is what the program asks for.
    let wave = (0_u16..1200).map(|at| 0.4 * (f32::from(at) * 440.0 * std::f32::consts::TAU / 48_000.0).sin());
    let wave: Vec<u8> = wave.flat_map(|sample| [sample.to_le_bytes(); 2]).flatten().collect();
    let bytes = wave.repeat(48_000 * 60 / 1200);
    fs::write(&raw, bytes).expect("a file");
    let file = folder.join("asound.conf");
    let device = format!(
        "pcm.!default {{ type file file /dev/null infile \"{}\" format raw slave.pcm {{ type null }} }}\n",
        raw.display()
    );
    fs::write(&file, device).expect("a file");
    file.to_string_lossy().into_owned()
}
