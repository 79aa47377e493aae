//! Whether what lies in memory may come to lie on the disk, readable: a swap that is on and not encrypted.

use std::fs;
use std::path::Path;

/// Asks this computer. What it does not tell counts as open; without Linux's lists there is nothing to ask, and the answer is yes.
pub fn is_open() -> bool {
    let Ok(swaps) = fs::read_to_string("/proc/swaps") else { return true };
    is_open_in(&swaps, |area| device_of(Path::new(area)), Path::new("/sys/dev/block"))
}

/// Whether one of the areas in `swaps`, which is the text of `/proc/swaps`, is neither memory nor encrypted. `device_of` says
/// on which device an area lies (`8:1`), `devices` is the kernel's folder of devices by number.
fn is_open_in(swaps: &str, device_of: impl Fn(&str) -> Option<String>, devices: &Path) -> bool {
    let areas = swaps.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    areas.into_iter().any(|area| match device_of(area) {
        Some(device) => !is_safe(&devices.join(device), 0),
        None => true,
    })
}

/// A compressed piece of memory, an encrypted device, or a device that lies on nothing but such (a volume in an encrypted group).
fn is_safe(device: &Path, depth: u8) -> bool {
    let read = |name: &str| fs::read_to_string(device.join(name)).unwrap_or_default();
    let itself = fs::canonicalize(device).unwrap_or_default();
    let name = itself.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name.starts_with("zram") {
        // It may be told to move what it holds to a disk.
        return matches!(read("backing_dev").trim(), "" | "none");
    }
    if read("dm/uuid").starts_with("CRYPT-") {
        return true;
    }
    let below: Vec<_> = fs::read_dir(device.join("slaves")).into_iter().flatten().flatten().collect();
    depth < 8 && !below.is_empty() && below.iter().all(|slave| is_safe(&slave.path(), depth + 1))
}

/// The number of the device that a swap area is, or on which it lies as a file.
#[cfg(target_os = "linux")]
fn device_of(area: &Path) -> Option<String> {
    use std::os::unix::fs::{FileTypeExt, MetadataExt};
    let metadata = fs::metadata(area).ok()?;
    let number = if metadata.file_type().is_block_device() { metadata.rdev() } else { metadata.dev() };
    Some(format!("{}:{}", rustix::fs::major(number), rustix::fs::minor(number)))
}

#[cfg(not(target_os = "linux"))]
fn device_of(_area: &Path) -> Option<String> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::os::unix::fs::symlink;

    const HEAD: &str = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";

    /// The kernel's folder with a disk, a partition, an encrypted one, a volume on each, and compressed memory.
    fn devices() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let device = |number: &str, name: &str, uuid: &str, below: &[&str]| {
            let real = folder.path().join("real").join(name);
            fs::create_dir_all(real.join("dm")).unwrap();
            fs::create_dir_all(real.join("slaves")).unwrap();
            if !uuid.is_empty() {
                fs::write(real.join("dm/uuid"), uuid).unwrap();
            }
            for slave in below {
                symlink(folder.path().join("real").join(slave), real.join("slaves").join(slave)).unwrap();
            }
            symlink(&real, folder.path().join(number)).unwrap();
        };
        device("8:2", "sda2", "", &[]);
        device("253:0", "dm-0", "CRYPT-LUKS2-0123\n", &["sda2"]);
        device("253:1", "dm-1", "LVM-abc\n", &["dm-0"]);
        device("253:2", "dm-2", "LVM-def\n", &["sda2"]);
        device("253:3", "dm-3", "LVM-ghi\n", &["dm-0", "sda2"]);
        device("252:0", "zram0", "", &[]);
        device("252:1", "zram1", "", &[]);
        fs::write(folder.path().join("real/zram0/backing_dev"), "none\n").unwrap();
        fs::write(folder.path().join("real/zram1/backing_dev"), "/dev/sda3\n").unwrap();
        folder
    }

    #[test]
    fn only_memory_and_encrypted_devices_are_safe() {
        let devices = devices();
        for (area, device, open) in [
            ("/dev/sda2", Some("8:2"), true),
            ("/dev/dm-0", Some("253:0"), false),
            ("/dev/dm-1", Some("253:1"), false),
            ("/dev/dm-2", Some("253:2"), true),
            ("/dev/dm-3", Some("253:3"), true),
            ("/dev/zram0", Some("252:0"), false),
            ("/dev/zram1", Some("252:1"), true),
            ("/swapfile", Some("253:1"), false),
            ("/swapfile", Some("8:2"), true),
            ("/swapfile", Some("0:31"), true),
            ("/gone", None, true),
        ] {
            let swaps = format!("{HEAD}{area} partition 1 0 -2\n");
            let found = is_open_in(&swaps, |_| device.map(str::to_owned), devices.path());
            assert_eq!(found, open, "{area} on {device:?}");
        }
    }

    #[test]
    fn one_open_area_among_safe_ones_is_enough_and_none_is_safe() {
        let devices = devices();
        let device = |area: &str| Some(if area == "/dev/sda2" { "8:2" } else { "252:0" }.to_owned());
        let swaps = format!("{HEAD}/dev/zram0 partition 8 0 100\n/dev/sda2 partition 9 0 -2\n");
        assert!(is_open_in(&swaps, device, devices.path()));
        assert!(!is_open_in(HEAD, device, devices.path()));
        assert!(!is_open_in("", device, devices.path()));
    }
}
