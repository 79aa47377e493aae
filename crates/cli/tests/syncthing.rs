//! Two institutions whose exchange folders Syncthing keeps in step: two real instances of it, on the loopback alone, which are switched off and
//! on as computers are. Everybody in here is invented.
//!
//! The folders are looked at and nothing else; no instance has an interface that could be asked. Without Syncthing on this machine
//! nothing is tested, and it says so; `cargo xtask test` installs it.
#![cfg(target_os = "linux")]
#![allow(missing_docs)]

mod common;

use common::exchange::{Institution, counted};
use common::keeper::text;
use common::names;
use rustix::process::{Pid, Signal, kill_process_group};
use screening::status::Progress;
use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use vault::LogKind;

/// How long something may take that takes a second or two where nothing else runs.
const PATIENCE: Duration = Duration::from_secs(90);

/// One computer's Syncthing, with a home and a folder of its own.
struct Synchroniser {
    place: TempDir,
    id: String,
    port: u16,
    running: Option<Child>,
}

impl Synchroniser {
    /// Makes its keys; nothing where the program is not installed.
    fn new() -> Option<Self> {
        let place = tempfile::tempdir().expect("a temporary folder");
        let home = place.path().join("home");
        let made = Command::new("syncthing")
            .args(["generate", "--no-default-folder", "--skip-port-probing", "--home", text(&home)])
            .env("HOME", place.path())
            .output()
            .ok()?;
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let config = fs::read_to_string(home.join("config.xml")).expect("what it made");
        let id = config.split_once("<device id=\"").and_then(|(_, rest)| rest.split_once('"'));
        let id = id.expect("its id").0.to_owned();
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|taken| taken.local_addr()).expect("a port").port();
        let made = Self { place, id, port, running: None };
        // The mark by which Syncthing knows that the folder is there, and what it leaves alone: `docs/EXCHANGE.md`.
        fs::create_dir_all(made.folder().join(".stfolder")).expect("a folder");
        fs::write(made.folder().join(".stignore"), ".atpazit-*\n").expect("a file");
        Some(made)
    }

    fn folder(&self) -> PathBuf {
        self.place.path().join("exchange")
    }

    /// Says whom it knows: the other one, at its place on the loopback, and nobody who could tell of others.
    fn knows(&self, other: &Self) {
        let device = |one: &Self| {
            format!(
                "<device id=\"{}\" compression=\"never\"><address>tcp://127.0.0.1:{}</address></device>",
                one.id, one.port
            )
        };
        let config = format!(
            r#"<configuration version="36">
    <folder id="exchange" path="{folder}" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
        <device id="{own}"></device>
        <device id="{theirs}"></device>
        <minDiskFree unit="%">0</minDiskFree>
        <maxConflicts>10</maxConflicts>
    </folder>
    {devices}
    <gui enabled="false"></gui>
    <options>
        <listenAddress>tcp://127.0.0.1:{port}</listenAddress>
        <globalAnnounceEnabled>false</globalAnnounceEnabled>
        <localAnnounceEnabled>false</localAnnounceEnabled>
        <relaysEnabled>false</relaysEnabled>
        <natEnabled>false</natEnabled>
        <stunKeepaliveStartS>0</stunKeepaliveStartS>
        <announceLANAddresses>false</announceLANAddresses>
        <urAccepted>-1</urAccepted>
        <crashReportingEnabled>false</crashReportingEnabled>
        <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
        <startBrowser>false</startBrowser>
        <reconnectionIntervalS>1</reconnectionIntervalS>
        <setLowPriority>false</setLowPriority>
        <minHomeDiskFree unit="%">0</minHomeDiskFree>
    </options>
</configuration>
"#,
            folder = text(&self.folder()),
            own = self.id,
            theirs = other.id,
            devices = device(self) + &device(other),
            port = self.port,
        );
        fs::write(self.place.path().join("home/config.xml"), config).expect("a file");
    }

    fn switch_on(&mut self) {
        let log = File::options().create(true).append(true).open(self.log()).expect("a file");
        let mut program = Command::new("syncthing");
        program.args(["serve", "--no-browser", "--no-restart", "--no-upgrade", "--home"]);
        program.arg(self.place.path().join("home")).env("HOME", self.place.path());
        program.stdin(Stdio::null()).stderr(log.try_clone().expect("the same file")).stdout(log);
        self.running = Some(program.process_group(0).spawn().expect("it starts"));
    }

    /// As when somebody pulls the plug.
    fn switch_off(&mut self) {
        if let Some(mut running) = self.running.take() {
            // It watches over a second process of its own.
            let group = i32::try_from(running.id()).ok().and_then(Pid::from_raw).expect("its number");
            let _ = kill_process_group(group, Signal::KILL);
            let _ = running.wait();
        }
    }

    fn log(&self) -> PathBuf {
        self.place.path().join("log")
    }

    /// The files that somebody sees who looks into the folder.
    fn seen(&self) -> Vec<String> {
        names(&self.folder()).into_iter().filter(|name| !name.starts_with('.')).collect()
    }

    /// Waits until the folder is as it should be.
    fn awaits(&self, what: &str, mut there: impl FnMut(&[String]) -> bool) -> Vec<String> {
        let begun = Instant::now();
        loop {
            let seen = self.seen();
            if there(&seen) {
                return seen;
            }
            let log = || fs::read_to_string(self.log()).unwrap_or_default();
            assert!(begun.elapsed() < PATIENCE, "{what}: {seen:?}\n{}", log());
            sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Synchroniser {
    fn drop(&mut self) {
        self.switch_off();
    }
}

/// A sender and a shelter, each with a computer; both switched off.
struct Scene {
    here: Synchroniser,
    there: Synchroniser,
    office: Institution,
    shelter: Institution,
    case: String,
}

impl Scene {
    fn start() -> Option<Self> {
        let (Some(here), Some(there)) = (Synchroniser::new(), Synchroniser::new()) else {
            eprintln!("Syncthing is not installed: nothing was tested here");
            return None;
        };
        here.knows(&there);
        there.knows(&here);
        let office = Institution::new("Test Office One", "labour-inspectorate", &here.folder());
        let shelter = Institution::new("Test Shelter One", "provider", &there.folder());
        office.knows(&shelter);
        shelter.knows(&office);
        let case = office.decided_case();
        Some(Self { here, there, office, shelter, case })
    }

    fn refer(&self, place: &[&str]) -> String {
        let order = [
            "refer",
            "--case",
            &self.case,
            "--agreed",
            "--recipient",
            "provider",
            "--seal",
            "Test Shelter One",
        ];
        self.office.run(&[&order[..], place].concat(), &[]).done()
    }
}

fn of_kind(seen: &[String], extension: &str) -> usize {
    seen.iter().filter(|name| Path::new(name).extension().is_some_and(|found| found == extension)).count()
}

#[test]
fn a_hand_over_and_its_receipt_cross_while_now_one_and_now_the_other_computer_is_off() {
    let Some(mut scene) = Scene::start() else { return };
    scene.here.switch_on();
    scene.refer(&["--exchange", text(&scene.here.folder())]);
    assert_eq!(scene.there.seen(), [""; 0]);
    assert_eq!(scene.shelter.keeper.by_first(&["take-in"], &[]).done(), "");

    scene.there.switch_on();
    let brought = scene.there.awaits("the hand-over", |seen| of_kind(seen, "atpazit-handover") == 1);
    assert_eq!(brought, scene.here.seen(), "under the same name, and nothing else");
    let told = scene.shelter.keeper.by_first(&["take-in"], &[]).done();
    assert!(told.ends_with(&format!(": received {}\n", scene.case)), "{told}");
    scene.here.awaits("what was taken in goes here as well", <[String]>::is_empty);
    assert_eq!(scene.office.progress(&scene.case), Some(Progress::Awaited));

    scene.here.switch_off();
    let place = ["--exchange", &scene.there.folder().display().to_string()];
    let answer = ["receipt", "answer", &scene.case, "--status", "accepted"];
    scene.shelter.run(&[&answer[..], &place].concat(), &[]).done();
    sleep(Duration::from_secs(3));
    assert_eq!(scene.here.seen(), [""; 0], "it is off");

    scene.here.switch_on();
    scene.here.awaits("the receipt", |seen| of_kind(seen, "atpazit-receipt") == 1);
    let told = scene.office.keeper.by_first(&["take-in"], &[]).done();
    assert!(told.ends_with(&format!(": a receipt for {}: accepted\n", scene.case)), "{told}");
    assert_eq!(scene.office.progress(&scene.case), Some(Progress::Received));
    scene.there.awaits("the receipt is gone on both sides", <[String]>::is_empty);
}

#[test]
fn of_two_files_that_came_to_have_one_name_the_whole_one_is_taken_in_once() {
    let Some(mut scene) = Scene::start() else { return };
    let out = scene.office.keeper.beside("sealed");
    scene.refer(&["--out", text(&out)]);
    let whole = fs::read(&out).expect("a file");
    let name = "00000000000000000000000000000007.atpazit-handover";
    fs::write(scene.here.folder().join(name), &whole).expect("the whole");
    fs::write(scene.there.folder().join(name), &whole[..whole.len() / 2]).expect("half of it, from a stick");
    scene.here.switch_on();
    scene.there.switch_on();
    let seen = scene.there.awaits("both", |seen| of_kind(seen, "atpazit-handover") == 2);
    assert!(seen.iter().any(|name| name.contains(".sync-conflict-")), "{seen:?}");
    let mut told = String::new();
    let begun = Instant::now();
    while !told.contains("received") && begun.elapsed() < PATIENCE {
        let taken = scene.shelter.keeper.by_first(&["take-in"], &[]);
        assert!(taken.error.is_empty() || taken.error.contains("it is not whole"), "{}", taken.error);
        told.push_str(&taken.output);
    }
    scene.here.awaits("the half stays, the whole goes", |seen| seen.len() == 1);
    // The other side looks as well: half of a file is nothing to it either.
    assert_eq!(scene.office.keeper.by_first(&["take-in"], &[]).output, "");
    assert_eq!(told.matches(&format!("received {}", scene.case)).count(), 1, "{told}");
    assert_eq!(counted(&scene.shelter.log(), LogKind::HandoverReceived), 1);
    assert_eq!(scene.shelter.run(&["receipt", "list"], &[]).done().lines().count(), 1);
}
