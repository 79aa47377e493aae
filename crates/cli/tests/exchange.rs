//! `refer --seal`, `open`, `receipt`, `vault address`, `vault take-in`: from one institution to another and back, each file once or not
//! at all. Everybody in here is invented.
#![allow(missing_docs)]

mod common;

use common::exchange::{CODE_LENGTH, Institution, counted, six_words};
use common::keeper::{FIRST, Keeper, text};
use common::{Run, atpazit, fed, names, root};
use exchange::{EXTENSION, Package, SignedReceipt};
use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use qrcode::{Color, QrCode};
use screening::status::Progress;
use sealing::{Seal, SealKey};
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;
use tempfile::TempDir;
use vault::LogKind;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const TAXI_DRIVER: &str = "questionnaires/examples/taxi-driver.json";
const OWN_WORDS: &str = "He keeps it in his safe";

/// A sender with a decided case, a shelter, and the folder that both share; each has compared the words of the other.
struct Scene {
    folder: TempDir,
    office: Institution,
    shelter: Institution,
    case: String,
}

impl Scene {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let office = Institution::new("Test Office One", "labour-inspectorate", folder.path());
        let shelter = Institution::new("Test Shelter One", "provider", folder.path());
        office.knows(&shelter);
        shelter.knows(&office);
        let case = office.decided_case();
        Self { folder, office, shelter, case }
    }

    fn refer(&self, more: &[&str]) -> Run {
        let order = ["refer", "--case", &self.case, "--agreed", "--recipient", "provider"];
        self.office.run(&[&order[..], more].concat(), &[])
    }

    /// Hands the case over through the folder, and says where the file is.
    fn handed_over(&self) -> PathBuf {
        let put = self.refer(&["--seal", "Test Shelter One", "--exchange", text(self.folder.path())]).done();
        PathBuf::from(put.trim_end())
    }

    /// The same, and the shelter has it.
    fn received(&self) {
        self.handed_over();
        let told = self.shelter.keeper.by_first(&["take-in"], &[]).done();
        assert!(told.contains(&format!("received {}", self.case)), "{told}");
    }

    fn answer(&self, status: &[&str], place: &[&str]) -> Run {
        self.shelter.run(&[&["receipt", "answer", &self.case], status, place].concat(), &[])
    }

    /// A receipt as a file beside the folder.
    fn receipt(&self, name: &str, status: &[&str]) -> PathBuf {
        let file = self.shelter.keeper.beside(name);
        self.answer(status, &["--out", text(&file)]).done();
        file
    }

    fn read(&self, receipt: &Path) -> Run {
        self.office.run(&["receipt", "read", text(receipt)], &[])
    }

    fn progress(&self) -> Option<Progress> {
        self.office.progress(&self.case)
    }
}

#[test]
fn a_case_goes_to_the_shelter_and_what_became_of_it_comes_back() {
    let scene = Scene::start();
    let Scene { folder, office, shelter, case } = &scene;
    assert_eq!(case.len(), CODE_LENGTH);
    let put = scene.handed_over();
    assert_eq!(scene.progress(), Some(Progress::Awaited));
    nothing_plain(folder.path(), &[case, "Test Office", OWN_WORDS, "referral", "provider", "%PDF"]);
    // It is for somebody else: the sender's own look leaves it and says nothing.
    assert_eq!(office.keeper.by_first(&["take-in"], &[]).done(), "");
    let sealed = fs::read(&put).expect("it is still there");

    let told = shelter.keeper.by_first(&["take-in"], &[]).done();
    assert!(told.ends_with(&format!(": received {case}\n")), "{told}");
    assert!(names(folder.path()).is_empty(), "what was taken in goes");
    // The synchroniser brings it once more, under another name.
    fs::write(folder.path().join("copy.atpazit-handover"), &sealed).expect("a file");
    let told = shelter.keeper.by_first(&["take-in"], &[]).done();
    assert!(told.contains("it was there already"), "{told}");
    let list = shelter.run(&["receipt", "list"], &[]).done();
    assert_eq!(list.lines().count(), 1, "{list}");
    assert!(list.contains(case) && list.contains("not answered"), "{list}");

    for (status, after) in [("accepted", Progress::Received), ("in-service", Progress::InService)] {
        scene.answer(&["--status", status], &["--exchange", text(folder.path())]).done();
        nothing_plain(folder.path(), &[case, status, "receipt\"", "signature"]);
        let told = office.keeper.by_first(&["take-in"], &[]).done();
        assert!(told.ends_with(&format!(": a receipt for {case}: {status}\n")), "{told}");
        assert_eq!(scene.progress(), Some(after));
        assert!(names(folder.path()).is_empty());
        // Another second: receipts count whole ones.
        thread::sleep(Duration::from_millis(1100));
    }
    assert!(shelter.run(&["receipt", "list"], &[]).done().contains("in-service"));
}

#[test]
fn by_six_words_it_opens_without_a_vault_and_by_no_other_words() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let sealed = place.path().join("case.atpazit-handover");
    let order = ["refer", TAXI_DRIVER, "--recipient", "provider", "--code", "K7Q-4M2", "--seal", "words"];
    let run = atpazit(&[&order[..], &["--block", "own-words", "--out", text(&sealed)]].concat());
    assert_eq!((run.status, run.output.trim_end()), (0, text(&sealed)), "{}", run.error);
    let words = six_words(&run.error);
    assert_eq!(run.error.matches(&words).count(), 1, "they are shown once");
    nothing_plain_in(&sealed, &["K7Q-4M2", OWN_WORDS, "%PDF", &words]);

    let opened = place.path().join("opened");
    let open = |words: &str, more: &[&str]| {
        fed(&[&["open", text(&sealed), "--words-fd", "0"], more].concat(), words.as_bytes())
    };
    let refused =
        open(&words.split(' ').rev().collect::<Vec<_>>().join(" "), &["--out", text(&opened)]).refused();
    assert!(refused.contains("these words do not open it"), "{refused}");
    assert!(open("a few words", &[]).refused().contains("--words-fd"));
    assert!(!opened.exists());

    // As they come by telephone: in capitals, a comma between.
    let typed = words.to_uppercase().replace(' ', ", ");
    let run = open(&typed, &["--out", text(&opened)]);
    assert_eq!(run.status, 0, "{}", run.error);
    assert!(run.error.contains("not encrypted"), "{}", run.error);
    for part in ["K7Q-4M2", "provider", "it is not signed", "summary.pdf"] {
        assert!(run.output.contains(part), "{part}: {}", run.output);
    }
    assert!(!run.output.contains(OWN_WORDS), "an outline says nothing of what the person said");
    assert_eq!(names(&opened), ["fhir.json", "htcds.csv", "referral.json", "summary.pdf"]);
    assert!(fs::read_to_string(opened.join("referral.json")).expect("a file").contains(OWN_WORDS));
    for_the_owner_alone(&opened);
    let again = open(&words, &["--out", text(&opened)]).refused();
    assert!(again.contains("exists"), "{again}");
}

#[test]
fn one_form_goes_along_where_one_is_asked_for() {
    let place = tempfile::tempdir().expect("a temporary folder");
    for (format, members) in [
        ("pdf", &["referral.json", "summary.pdf"][..]),
        ("htcds", &["htcds.csv", "referral.json", "summary.pdf"]),
    ] {
        let (sealed, opened) = (place.path().join(format), place.path().join(format!("{format}-opened")));
        let order = ["refer", TAXI_DRIVER, "--recipient", "provider", "--format", format, "--seal", "words"];
        let words = six_words(&atpazit(&[&order[..], &["--out", text(&sealed)]].concat()).error);
        let open = ["open", text(&sealed), "--words-fd", "0", "--out", text(&opened)];
        assert_eq!(fed(&open, words.as_bytes()).status, 0);
        assert_eq!(names(&opened), members);
    }
}

#[test]
fn nothing_is_sealed_to_keys_whose_words_nobody_compared() {
    let scene = Scene::start();
    let address = scene.shelter.keeper.beside("shelter.atpazit-address");
    scene.shelter.keeper.by_first(&["address", "save", "--out", text(&address)], &[]).done();
    let words = scene.shelter.words();
    let out = scene.office.keeper.beside("sealed");
    let refer = |more: &[&str]| {
        let order = ["refer", TAXI_DRIVER, "--recipient", "provider", "--out", text(&out)];
        atpazit(&[&order[..], &["--seal", text(&address)], more].concat())
    };
    let refused = refer(&[]).refused();
    assert!(refused.contains(&words) && refused.contains("Test Shelter One"), "{refused}");
    for wrong in
        [scene.office.words(), words.rsplit_once(' ').expect("eight words").0.to_owned(), String::new()]
    {
        assert!(refer(&["--fingerprint", &wrong]).refused().contains("Nothing was sealed"));
    }
    assert!(!out.exists());
    refer(&["--fingerprint", &words.to_uppercase()]).done();
    let run = scene.shelter.run(&["open", text(&out)], &[]).done();
    assert!(run.contains("it is not signed") && run.contains("Received."), "{run}");

    // Of another kind: what the police may get is not what a shelter may.
    let police = ["refer", TAXI_DRIVER, "--recipient", "police", "--seal", text(&address)];
    let out = scene.office.keeper.beside("police");
    let more = ["--fingerprint", &words, "--out", text(&out)];
    assert!(atpazit(&[&police[..], &more].concat()).refused().contains("--recipient says police"));
    assert!(!out.exists());
}

#[test]
fn a_vault_seals_to_what_it_has_confirmed_and_keeps_what_it_handed_over() {
    let scene = Scene::start();
    let stranger = Institution::new("Test Shelter Two", "provider", scene.folder.path());
    let address = stranger.keeper.beside("two.atpazit-address");
    stranger.keeper.by_first(&["address", "save", "--out", text(&address)], &[]).done();
    let exchange = ["--exchange", text(scene.folder.path())];
    let seal = |to: &str| scene.refer(&[&["--seal", to], &exchange[..]].concat());
    let refused = seal(text(&address)).refused();
    assert!(refused.contains("has not confirmed"), "{refused}");
    assert!(seal("Test Shelter Two").refused().contains("--seal"));
    let keeper = &scene.office.keeper;
    let added = keeper.by_first(&["address", "add", text(&address)], &[]).done();
    assert!(added.contains(&stranger.words()), "{added}");
    assert_eq!(seal("Test Shelter Two").status, 1, "added is not confirmed");
    let wrong = ["address", "confirm", "2", "--fingerprint", &scene.shelter.words()];
    assert!(keeper.by_first(&wrong, &[]).refused().contains("nothing was confirmed"));
    assert!(keeper.by_first(&["address", "list"], &[]).done().contains("to compare"));
    keeper.by_first(&["address", "confirm", "2", "--fingerprint", &stranger.words()], &[]).done();
    assert_eq!(scene.progress(), None, "nothing was handed over so far");
    assert!(names(scene.folder.path()).is_empty());
    seal(text(&address)).done();
    assert_eq!(scene.progress(), Some(Progress::Awaited));
    keeper.by_first(&["address", "remove", "2"], &[]).done();
    assert!(seal(text(&address)).refused().contains("has not confirmed"), "removed");

    // Without the person's agreement, and for no reason that stands without it.
    let order = ["refer", "--case", &scene.case, "--recipient", "labour-inspectorate", "--seal", "words"];
    assert_eq!(scene.office.run(&[&order[..], &exchange].concat(), &[]).status, 2);
    let nowhere = ["refer", "--case", "AAA-AAA", "--agreed", "--recipient", "provider", "--seal", "words"];
    assert_eq!(scene.office.run(&[&nowhere[..], &exchange].concat(), &[]).status, 1);
    assert_eq!(names(scene.folder.path()).len(), 1);
}

#[test]
fn every_document_is_listed_with_its_digest_and_a_changed_one_is_none_of_them() {
    let scene = Scene::start();
    let file = scene.handed_over();
    let listed = scene.office.run(&["vault", "documents", &scene.case], &[]).done();
    let (line, rest) = listed.split_once('\n').expect("a line");
    assert!(line.starts_with("1  summary  provider  lv  ") && rest.is_empty(), "{listed}");
    let opened = scene.folder.path().join("opened");
    let open = scene.shelter.run(&["open", text(&file), "--out", text(&opened)], &[]);
    assert_eq!(open.status, 0, "{}", open.error);
    let summary = opened.join("summary.pdf");
    let asked = |file: &Path| scene.office.run(&["vault", "documents", &scene.case, text(file)], &[]);
    assert_eq!(asked(&summary).done(), listed);
    let mut bytes = fs::read(&summary).expect("a file");
    bytes.push(b'\n');
    fs::write(&summary, bytes).expect("a file");
    assert!(asked(&summary).refused().contains("none of the 1 documents"));
    let unknown = scene.office.run(&["vault", "documents", "ZZZ-ZZZ"], &[]);
    assert_eq!(unknown.status, 1, "{}", unknown.error);
}

#[test]
fn a_place_is_named_once_and_is_there() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let order = ["refer", TAXI_DRIVER, "--recipient", "provider"];
    let refer = |more: &[&str]| atpazit(&[&order[..], more].concat()).refused();
    let (out, folder, missing) =
        (place.path().join("a"), text(place.path()), place.path().join("stick").join("b"));
    assert!(refer(&[]).contains("--out"));
    assert!(refer(&["--exchange", folder]).contains("--seal"), "nothing plain goes there");
    assert!(refer(&["--seal", "words"]).contains("--out"));
    refer(&["--seal", "words", "--exchange", folder, "--out", text(&out)]);
    assert!(refer(&["--seal", "words", "--exchange", text(&missing)]).contains("was not found"));
    assert!(refer(&["--seal", "Test Shelter One", "--out", text(&out)]).contains("--vault"));
    assert!(names(place.path()).is_empty());
}

#[test]
fn what_is_not_whole_not_ours_or_not_as_it_should_be_is_refused_and_nothing_of_it_is_kept() {
    let scene = Scene::start();
    let shelter = &scene.shelter;
    let whole = fs::read(scene.handed_over()).expect("a file");
    let refused = |name: &str, bytes: &[u8], why: &str| {
        let lies = tempfile::tempdir().expect("a temporary folder");
        let (file, opened) = (lies.path().join(format!("x.{EXTENSION}")), lies.path().join("opened"));
        fs::write(&file, bytes).expect("a file");
        let error = shelter.run(&["open", text(&file), "--out", text(&opened)], &[]).refused();
        assert!(error.contains(why), "{name}: {error}");
        let taken = shelter.keeper.by_first(&["take-in", text(lies.path())], &[]);
        assert_eq!((taken.status, taken.output.as_str()), (1, ""), "{name}");
        assert!(taken.error.contains("nothing of it taken in"), "{name}: {}", taken.error);
        assert_eq!(names(lies.path()), [format!("x.{EXTENSION}")], "{name}: it stays, and nothing beside it");
    };
    let damaged = "it is not whole";
    refused("nothing", b"", damaged);
    for length in [1, 100, whole.len() / 2, whole.len() - 1] {
        refused("cut", &whole[..length], damaged);
    }
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    refused("flipped", &flipped, damaged);
    refused("longer", &[&whole[..], b"\n"].concat(), damaged);
    refused("something else", b"%PDF-1.7", damaged);
    refused("a newer seal", &[b"age-encryption.org/v2".as_slice(), &whole[21..]].concat(), "newer program");

    let zip = SealKey::identity(shelter.identity()).open_bytes(&whole, 1 << 25).expect("it is ours");
    let sealed = |files: &[(&str, Vec<u8>)]| {
        Seal::to_recipient(shelter.identity().recipient()).seal(&packed(files)).expect("sealed")
    };
    let files = unpacked(&zip);
    let with = |name: &'static str, bytes: Vec<u8>| {
        let others = files.iter().filter(|(other, _)| other != name);
        let others = others.map(|(other, bytes)| (other.as_str(), bytes.clone()));
        others.chain([(name, bytes)]).collect::<Vec<_>>()
    };
    let same: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    assert!(Package::read(&packed(&same)).is_ok(), "packed anew it is sound");
    for leads_out in ["../../evil.sh", "/tmp/evil.sh", "..\\evil.exe", "summary.pdf/../../evil"] {
        refused(leads_out, &sealed(&with(leads_out, b"evil".to_vec())), damaged);
    }
    refused("a bomb", &sealed(&with("summary.pdf", vec![0; 9 << 20])), "larger than such a file can be");
    let newer = String::from_utf8(named(&files, "manifest.json")).expect("JSON");
    let newer = newer.replacen("\"version\": 1", "\"version\": 2", 1);
    refused("a newer version", &sealed(&with("manifest.json", newer.into_bytes())), "newer program");
    let manifest = named(&files, "manifest.json");
    refused(
        "forged",
        &sealed(&with("manifest.json", [manifest, b"\n".to_vec()].concat())),
        "signature does not fit",
    );

    let other = Institution::new("Test Shelter Two", "provider", scene.folder.path());
    let for_other = Seal::to_recipient(other.identity().recipient()).seal(&zip).expect("sealed");
    refused("for somebody else", &for_other, "sealed to somebody else");

    let lies = tempfile::tempdir().expect("a temporary folder");
    let large = lies.path().join(format!("x.{EXTENSION}"));
    fs::File::create(&large).and_then(|file| file.set_len(exchange::SEALED_MAX + 1)).expect("a hollow file");
    assert!(shelter.run(&["open", text(&large)], &[]).refused().contains("larger"));

    assert_eq!(shelter.run(&["receipt", "list"], &[]).done(), "Nothing was received yet.\n");
    assert_eq!(counted(&shelter.log(), LogKind::HandoverReceived), 0);
    // And whole it comes in, once.
    let file = lies.path().join("whole");
    fs::write(&file, &whole).expect("a file");
    let open = || shelter.run(&["open", text(&file)], &[]).done();
    let first = open();
    assert!(
        first.contains("of the confirmed address 1, Test Office One") && first.ends_with("Received.\n"),
        "{first}"
    );
    assert!(open().ends_with("It was received already.\n"));
    assert_eq!(shelter.run(&["receipt", "list"], &[]).done().lines().count(), 1);
}

#[test]
fn a_file_that_grows_while_it_is_read_is_refused() {
    let scene = Scene::start();
    let file = scene.handed_over();
    let (stop, begun) = (AtomicBool::new(false), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut open = fs::OpenOptions::new().append(true).open(&file).expect("the file");
            while !stop.load(Ordering::Relaxed) {
                open.write_all(&[0; 4096]).expect("written");
                begun.store(true, Ordering::Relaxed);
                thread::sleep(Duration::from_micros(50));
            }
        });
        while !begun.load(Ordering::Relaxed) {
            thread::yield_now();
        }
        let refused = scene.shelter.run(&["open", text(&file)], &[]);
        stop.store(true, Ordering::Relaxed);
        refused.refused();
    });
    assert_eq!(scene.shelter.run(&["receipt", "list"], &[]).done(), "Nothing was received yet.\n");
}

#[test]
fn half_of_a_file_waits_in_the_folder_until_the_synchroniser_has_brought_it_whole() {
    let scene = Scene::start();
    let file = scene.handed_over();
    let whole = fs::read(&file).expect("a file");
    fs::write(&file, &whole[..whole.len() / 3]).expect("half of it");
    for hidden in [".syncthing.x.atpazit-handover.tmp", "~x.atpazit-handover"] {
        fs::write(scene.folder.path().join(hidden), &whole).expect("a file");
    }
    let taken = scene.shelter.keeper.by_first(&["take-in"], &[]);
    assert_eq!((taken.status, taken.output.as_str()), (1, ""), "{}", taken.error);
    assert!(taken.error.contains("it is not whole"), "{}", taken.error);
    fs::write(&file, &whole).expect("the rest of it");
    let conflict = file.with_file_name("x.sync-conflict-20261130-011500-ABCDEFG.atpazit-handover");
    fs::write(&conflict, &whole).expect("a copy");
    let told = scene.shelter.keeper.by_first(&["take-in"], &[]).done();
    assert_eq!(told.matches("received").count(), 1, "{told}");
    assert_eq!(told.matches("it was there already").count(), 1, "{told}");
    assert_eq!(names(scene.folder.path()), [".syncthing.x.atpazit-handover.tmp", "~x.atpazit-handover"]);
}

#[test]
fn a_folder_is_watched_and_what_comes_meanwhile_is_taken_in() {
    let scene = Scene::start();
    let keeper = &scene.shelter.keeper;
    thread::scope(|scope| {
        let watching = scope.spawn(|| {
            keeper.by_first(&["take-in", "--watch", "--every", "1", "--stop-after", "8"], &[]).done()
        });
        thread::sleep(Duration::from_secs(2));
        scene.handed_over();
        let told = watching.join().expect("it ends by itself");
        assert_eq!(told.matches(&format!("received {}", scene.case)).count(), 1, "{told}");
    });
    assert!(names(scene.folder.path()).is_empty());
}

#[test]
fn a_receipt_counts_once_as_a_file_and_as_a_picture_of_its_code() {
    let scene = Scene::start();
    scene.received();
    assert!(scene.answer(&[], &["--out", "x"]).refused().contains("nothing was told"));
    assert!(scene.answer(&["--status", "declined"], &["--out", "x"]).refused().contains("--reason"));
    let reason = ["--status", "accepted", "--reason", "other"];
    assert!(scene.answer(&reason, &["--out", "x"]).refused().contains("--reason"));
    assert!(scene.answer(&["--status", "lost"], &["--out", "x"]).refused().contains("in-service"));
    let unknown =
        scene.shelter.run(&["receipt", "answer", "ZZZ-ZZZ", "--status", "accepted", "--out", "x"], &[]);
    assert_eq!(unknown.status, 1, "{}", unknown.error);

    let accepted = scene.receipt("one.atpazit-receipt", &["--status", "accepted"]);
    let told = scene.read(&accepted).done();
    assert_eq!(told, format!("a receipt for {}: accepted\n", scene.case));
    assert_eq!(scene.progress(), Some(Progress::Received));
    // Written once more it is the very same, and counts for nothing.
    let again = scene.receipt("again.atpazit-receipt", &[]);
    assert_eq!(fs::read(&again).expect("a file"), fs::read(&accepted).expect("a file"));
    let picture = picture(&accepted, &scene.office.keeper.beside("code.jpg"));
    for replayed in [&again, &picture] {
        assert!(scene.read(replayed).done().contains("it was there already"));
    }
    assert_eq!(counted(&scene.office.log(), LogKind::ReceiptTaken), 1);
    assert_eq!(counted(&scene.office.log(), LogKind::ReceiptRefused), 2);

    thread::sleep(Duration::from_millis(1100));
    let declined = ["--status", "declined", "--reason", "no-capacity"];
    let declined = scene.receipt("two.atpazit-receipt", &declined);
    let picture = self::picture(&declined, &scene.office.keeper.beside("code.png"));
    assert!(scene.read(&picture).done().contains("declined"));
    assert_eq!(scene.progress(), Some(Progress::Declined));
    let empty = scene.office.keeper.beside("empty.png");
    save(GrayImage::from_pixel(400, 300, Luma([250])), &empty);
    assert!(scene.read(&empty).refused().contains("no code of a receipt"));
    assert!(scene.read(Path::new("summary.pdf")).refused().contains("atpazit-receipt"));
}

#[test]
fn a_receipt_on_paper_is_read_in_from_a_picture_of_the_printed_page() {
    let scene = Scene::start();
    scene.received();
    let page = scene.shelter.keeper.beside("receipt.pdf");
    let out = ["--format", "pdf", "--out", text(&page)];
    scene.answer(&["--status", "in-service"], &out).done();
    assert!(scene.answer(&[], &["--format", "pdf", "--exchange", text(scene.folder.path())]).status != 0);
    // As a camera of a telephone would see it, without a vault in sight.
    let photo = scene.office.keeper.beside("photo");
    let mut draw = Command::new("pdftoppm");
    match draw.args(["-png", "-r", "150", "-singlefile"]).arg(&page).arg(&photo).status() {
        Ok(status) => assert!(status.success()),
        // Poppler is not installed everywhere.
        Err(_) => return,
    }
    assert!(scene.read(&photo.with_extension("png")).done().contains("in-service"));
    assert_eq!(scene.progress(), Some(Progress::InService));
}

#[test]
fn a_receipt_that_is_forged_of_somebody_else_of_nothing_or_of_a_removed_key_is_refused_and_logged() {
    let scene = Scene::start();
    scene.received();
    let sound = scene.receipt("sound.atpazit-receipt", &["--status", "received"]);
    let mut expected = 0;
    let mut refused = |name: &str, run: Run, why: &str| {
        assert_eq!(run.output, "", "{name}");
        assert!(run.status != 0 && run.error.contains(why), "{name}: {}", run.error);
        expected += 1;
        assert_eq!(counted(&scene.office.log(), LogKind::ReceiptRefused), expected, "{name}");
        assert_eq!(scene.progress(), Some(Progress::Awaited), "{name}");
    };
    let forged = scene.office.keeper.beside("forged.atpazit-receipt");
    let changed = fs::read_to_string(&sound).expect("JSON").replace("\"received\"", "\"identified\"");
    fs::write(&forged, changed).expect("a file");
    refused("forged", scene.read(&forged), "signature does not fit");

    // Another institution, known and confirmed, to which this was not handed over.
    let other = Institution::new("Test Shelter Two", "provider", scene.folder.path());
    scene.office.knows(&other);
    let handed = fs::read(scene.handed_over()).expect("a file");
    let zip = SealKey::identity(scene.shelter.identity()).open_bytes(&handed, 1 << 25).expect("ours");
    let copy = other.keeper.beside("copy");
    let sealed = Seal::to_recipient(other.identity().recipient()).seal(&zip).expect("sealed");
    fs::write(&copy, sealed).expect("a file");
    other.run(&["open", text(&copy)], &[]).done();
    let by_other = other.keeper.beside("other.atpazit-receipt");
    let order = ["receipt", "answer", &scene.case, "--status", "accepted", "--out", text(&by_other)];
    other.run(&order, &[]).done();
    refused("of somebody else", scene.read(&by_other), "not signed by the institution");

    // Of an interview file nothing is kept, so no receipt fits it.
    let (sealed, of_file) = (other.keeper.beside("file"), other.keeper.beside("file.atpazit-receipt"));
    let order = ["refer", TAXI_DRIVER, "--recipient", "provider", "--code", "FFF-FFF"];
    let more = ["--seal", "Test Shelter Two", "--out", text(&sealed)];
    scene.office.run(&[&order[..], &more].concat(), &[]).done();
    other.run(&["open", text(&sealed)], &[]).done();
    let order = ["receipt", "answer", "FFF-FFF", "--status", "accepted", "--out", text(&of_file)];
    other.run(&order, &[]).done();
    refused("of nothing", scene.read(&of_file), "answers nothing");

    scene.office.keeper.by_first(&["address", "remove", "1"], &[]).done();
    refused("of a removed key", scene.read(&sound), "was removed here");

    let cut = scene.office.keeper.beside("cut.atpazit-receipt");
    fs::write(&cut, &fs::read(&sound).expect("a file")[..99]).expect("a file");
    assert!(scene.read(&cut).refused().contains("it is not whole"));
}

#[test]
fn an_address_needs_a_name_and_a_vault_of_its_own() {
    let keeper = Keeper::new();
    let file = keeper.beside("own.atpazit-address");
    let save = || keeper.by_first(&["address", "save", "--out", text(&file)], &[]);
    assert!(save().refused().contains("address own --name"));
    for name in ["", "two\nlines", "turned\u{202e}round"] {
        assert!(keeper.by_first(&["address", "own", "--name", name], &[]).refused().contains("--name"));
    }
    assert!(keeper.by_first(&["address", "own", "--kind", "shop"], &[]).refused().contains("provider"));
    for folder in ["not/from/the/root", "/not/there"] {
        assert!(
            keeper.by_first(&["address", "own", "--exchange", folder], &[]).refused().contains("--exchange")
        );
    }
    keeper.by_first(&["address", "own", "--name", "Test Office One"], &[]).done();
    save().done();
    assert!(keeper.by_first(&["address", "add", text(&file)], &[]).failed().contains("own"));
    assert!(keeper.by_first(&["take-in"], &[]).refused().contains("no exchange folder is set"));
    let changed = fs::read_to_string(&file).expect("JSON").replace("Test Office One", "Test Police One");
    fs::write(&file, changed).expect("a file");
    assert!(
        keeper.by_first(&["address", "add", text(&file)], &[]).refused().contains("signature does not fit")
    );
    assert_eq!(keeper.by_first(&["address", "list"], &[]).done(), "There is no address yet.\n");
}

#[test]
fn no_command_opens_a_socket() {
    let scene = Scene::start();
    let (trace, vault) = (scene.office.keeper.beside("trace"), scene.office.keeper.vault());
    let shared = text(scene.folder.path());
    let refer =
        ["refer", "--case", &scene.case, "--agreed", "--recipient", "provider", "--seal", "Test Shelter One"];
    for order in [[&refer[..], &["--exchange", shared]].concat(), vec!["vault", "take-in"]] {
        let mut traced = Command::new("strace");
        traced.args(["-f", "-e", "trace=%network", "-o", text(&trace), env!("CARGO_BIN_EXE_atpazit")]);
        traced.args(order).args(["--vault", text(&vault), "--passphrase-fd", "0"]);
        traced.current_dir(root()).stdin(Stdio::piped()).stdout(Stdio::null());
        let Ok(mut running) = traced.spawn() else {
            eprintln!("strace is not installed: nothing was tested here");
            return;
        };
        writeln!(running.stdin.take().expect("a pipe"), "{FIRST}").expect("its passphrase");
        assert!(running.wait().expect("it ends").success());
        let calls = fs::read_to_string(&trace).expect("what it did");
        assert!(calls.contains("exited with 0") && !calls.contains("socket"), "{calls}");
    }
    assert_eq!(names(scene.folder.path()).len(), 1);
}

/// Names made by chance, and sealed bytes.
fn nothing_plain(folder: &Path, words: &[&str]) {
    let found = names(folder);
    assert!(!found.is_empty());
    for name in found {
        let (stem, extension) = name.split_once('.').expect("an extension");
        assert!(stem.len() == 32 && stem.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
        assert!(["atpazit-handover", "atpazit-receipt"].contains(&extension), "{name}");
        nothing_plain_in(&folder.join(name), words);
    }
}

fn nothing_plain_in(file: &Path, words: &[&str]) {
    let bytes = fs::read(file).expect("a file");
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    let readable = String::from_utf8_lossy(&bytes);
    for word in words {
        assert!(!readable.contains(word), "{word}");
    }
}

#[cfg(unix)]
fn for_the_owner_alone(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(folder), 0o700);
    for name in names(folder) {
        assert_eq!(mode(&folder.join(name)), 0o600);
    }
}

#[cfg(not(unix))]
fn for_the_owner_alone(_: &Path) {}

fn unpacked(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(zip)).expect("a zip");
    let count = zip.len();
    let read = |place| {
        let mut file = zip.by_index(place).expect("a file");
        let mut bytes = Vec::new();
        std::io::copy(&mut file, &mut bytes).expect("its bytes");
        (file.name().expect("a name").into_owned(), bytes)
    };
    (0..count).map(read).collect()
}

fn packed(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a name");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a zip").into_inner()
}

fn named(files: &[(String, Vec<u8>)], name: &str) -> Vec<u8> {
    files.iter().find(|(other, _)| other == name).expect("it is there").1.clone()
}

/// A picture of the receipt's code.
fn picture(receipt: &Path, to: &Path) -> PathBuf {
    let receipt = SignedReceipt::read(&fs::read(receipt).expect("a file")).expect("a receipt");
    let code = QrCode::new(receipt.to_qr()).expect("it fits");
    let (width, scale) = (u32::try_from(code.width()).expect("small"), 4);
    let mut page = GrayImage::from_pixel((width + 8) * scale, (width + 8) * scale, Luma([250]));
    for (place, color) in (0..).zip(code.to_colors()) {
        if color == Color::Dark {
            for point in 0..scale * scale {
                let (x, y) = (place % width + 4, place / width + 4);
                page.put_pixel(x * scale + point % scale, y * scale + point / scale, Luma([15]));
            }
        }
    }
    save(page, to);
    to.to_owned()
}

fn save(page: GrayImage, to: &Path) {
    DynamicImage::ImageLuma8(page)
        .save_with_format(to, ImageFormat::from_path(to).expect("PNG or JPEG"))
        .expect("saved");
}
