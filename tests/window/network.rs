//! Nothing leaves the machine: no socket of the internet is opened, and the whole suite runs where there is no network.

use crate::whole;
use e2e::officer::leave_a_vault;
use e2e::{App, Error, Fixture, Plain, Socket, Trace};
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;
use std::{env, fs};

/// What `WebKit`'s own plumbing does, by program, call, family and address; `docs/SECURITY.md` explains each.
const PLUMBING: [(&str, &str, &str, Option<&str>); 2] = [
    // GLib asks the kernel, and nobody else, whether there is a network: `navigator.onLine`.
    ("WebKitNetworkProcess", "socket", "AF_NETLINK", None),
    ("WebKitNetworkProcess", "bind", "AF_NETLINK", None),
];

/// What the driver asks for, which no program of a release has: the window listens to it on this machine alone, and the window
/// and its page join it there.
const DRIVER: [(&str, &str, &str, Option<&str>); 5] = [
    (OWN, "socket", "AF_INET", None),
    (OWN, "bind", "AF_INET", Some("127.0.0.1")),
    (OWN, "connect", "AF_INET", Some("127.0.0.1")),
    ("WebKitWebProcess", "socket", "AF_INET", None),
    ("WebKitWebProcess", "connect", "AF_INET", Some("127.0.0.1")),
];

/// The program under test, whatever its file is called.
const OWN: &str = "";

#[test]
fn a_whole_case_opens_no_socket_to_anywhere_and_writes_nowhere_else() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start_traced(&fixture)?;
    app.set_patience(Duration::from_mins(1));
    whole::case(&app, &fixture, "Zīlītesmarka")?;
    app.kill()?;
    let trace = Trace::read(&fixture.trace())?;
    saw_everything(&trace);
    assert_only(&trace, &[&PLUMBING[..], &DRIVER[..]].concat());
    // The test can fail: the driver's own sockets are seen, and all of them have the one port at which the window listens.
    let ports: BTreeSet<u16> = trace.sockets.iter().filter_map(|socket| socket.port).collect();
    assert_eq!(ports.len(), 1, "{:#?}", trace.sockets);
    writes_only_below(&trace, fixture.root());
    Ok(())
}

#[test]
fn a_program_that_nobody_drives_opens_no_socket_of_the_internet_at_all() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    leave_a_vault(&fixture)?;
    let plain = Plain::start(&fixture)?;
    // The page has loaded, runs, and has asked at which screen it is: the vault's, to be unlocked.
    plain.wait_until_opened("vault.key", 0)?;
    plain.kill()?;
    let trace = Trace::read(&fixture.trace())?;
    saw_everything(&trace);
    assert_only(&trace, &PLUMBING);
    writes_only_below(&trace, fixture.root());
    Ok(())
}

#[test]
fn there_is_no_network_where_the_suite_runs() {
    if env::var_os("ATPAZIT_NO_NETWORK").is_none() {
        // Past the test's own capture: nobody shall believe that this was tested.
        let _ = writeln!(io::stderr(), "\nSKIPPED: this run has a network; `cargo xtask test` says why\n");
        return;
    }
    let devices = fs::read_to_string("/proc/self/net/dev").unwrap();
    let names: Vec<&str> =
        devices.lines().skip(2).filter_map(|line| Some(line.split_once(':')?.0.trim())).collect();
    assert_eq!(names, ["lo"]);
    for address in ["192.0.2.1:443", "[2001:db8::1]:443"] {
        let address: SocketAddr = address.parse().unwrap();
        assert!(TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err());
    }
}

/// The trace holds the program, its window and its engine: one that saw nothing would find nothing.
fn saw_everything(trace: &Trace) {
    for program in [program_name().as_str(), "WebKitWebProcess", "WebKitNetworkProcess"] {
        assert!(trace.programs.contains(program), "{program} is not among {:?}", trace.programs);
    }
    assert!(trace.local > 2, "not even the display was reached");
}

fn assert_only(trace: &Trace, allowed: &[(&str, &str, &str, Option<&str>)]) {
    let is_allowed = |socket: &Socket| {
        let Socket { program, call, family, address, port: _ } = socket;
        let program = if *program == program_name() { OWN } else { program };
        allowed.contains(&(program, call, family, address.as_deref()))
    };
    let foreign: Vec<&Socket> = trace.sockets.iter().filter(|socket| !is_allowed(socket)).collect();
    assert!(foreign.is_empty(), "{foreign:#?}");
}

/// Files of the system that are no files on a disk.
const DEVICES: [&str; 3] = ["/dev/", "/proc/self/", "/sys/"];

fn writes_only_below(trace: &Trace, root: &Path) {
    let elsewhere: Vec<_> = trace
        .written
        .iter()
        .filter(|(_, path)| !path.starts_with(root) && !DEVICES.iter().any(|device| path.starts_with(device)))
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
    assert!(trace.written.iter().any(|(_, path)| path.starts_with(root)), "nothing was seen to be written");
}

fn program_name() -> String {
    let program = env::var("ATPAZIT_APP").unwrap();
    Path::new(&program).file_name().unwrap().to_string_lossy().into_owned()
}
