//! A disk of a test's own: small, in memory, filled or made read-only at will. It is mounted where nobody else sees it, in a
//! namespace of the process alone; a machine that forbids this skips the tests, and says so.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Tells the test that it runs in a namespace of its own, and where its disk is to be mounted.
const PLACE: &str = "ATPAZIT_TEST_DISK";

/// A page: the least that this disk gives or takes.
const PAGE: usize = 4096;

/// A mounted disk.
pub struct Disk(PathBuf);

impl Disk {
    /// Runs a test with a disk of this size. The test is named as in `tests::full_disk::a_name`, and runs in a process of its own.
    pub fn with(kib: u32, test: &str, what: impl FnOnce(&Self)) {
        if let Some(place) = std::env::var_os(PLACE) {
            let disk = Self(place.into());
            disk.mount(&format!("-t tmpfs -o size={kib}k,mode=0700 none"));
            return what(&disk);
        }
        let place = tempfile::tempdir().unwrap();
        let Some(namespace) = namespace(place.path()) else {
            // Past the test's own capture: nobody shall believe that this was tested.
            let _ = writeln!(io::stderr(), "\nSKIPPED {test}: this machine allows no disk of one's own\n");
            return;
        };
        let run = Command::new("unshare")
            .args(namespace)
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture", "--test-threads=1"])
            .env(PLACE, place.path())
            .output()
            .unwrap();
        let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (output, errors) = (said(&run.stdout), said(&run.stderr));
        assert!(run.status.success() && output.contains("1 passed"), "{output}\n{errors}");
    }

    /// A folder on this disk.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Leaves so much space and no more.
    pub fn fill(&self, left_kib: u64) {
        self.make_space();
        let mut filler = File::create(self.filler()).unwrap();
        let mut written = 0;
        loop {
            match filler.write(&[0; PAGE]) {
                Ok(bytes) => written += bytes as u64,
                Err(error) => break assert_eq!(error.kind(), io::ErrorKind::StorageFull),
            }
        }
        let kept = written.checked_sub(left_kib * 1024).expect("the disk is larger than what is left");
        filler.set_len(kept).unwrap();
    }

    /// Takes away what fills the disk.
    pub fn make_space(&self) {
        match fs::remove_file(self.filler()) {
            Ok(()) => {}
            Err(error) => assert_eq!(error.kind(), io::ErrorKind::NotFound),
        }
    }

    /// Lets nobody write to the disk any more, root neither. No file may be open for writing.
    pub fn make_read_only(&self) {
        self.mount("-o remount,bind,ro");
    }

    /// Lets write again.
    pub fn make_writable(&self) {
        self.mount("-o remount,bind,rw");
    }

    fn filler(&self) -> PathBuf {
        self.0.join("filler")
    }

    fn mount(&self, how: &str) {
        let status = Command::new("mount").args(how.split(' ')).arg(&self.0).status().unwrap();
        assert!(status.success(), "mount {how}");
    }
}

/// How `unshare` gives a process mounts of its own here: as root, or as somebody who plays root.
fn namespace(place: &Path) -> Option<&'static [&'static str]> {
    let ways: [&[&str]; 2] = [&["--mount"], &["--user", "--map-root-user", "--mount"]];
    ways.into_iter().find(|way| {
        let mut probe = Command::new("unshare");
        probe.args(*way).args(["mount", "-t", "tmpfs", "none"]).arg(place);
        probe.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    })
}
