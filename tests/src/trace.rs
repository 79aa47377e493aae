//! What `strace` saw of a program: which process opened which socket, and which files were opened to be written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// The program that watches.
pub(crate) const TRACER: &str = "strace";

/// The calls that are written down: sockets, files, and what tells which process is which.
const CALLS: &str =
    "trace=socket,connect,bind,listen,sendto,open,openat,creat,execve,clone,clone3,fork,vfork";

/// What was seen.
#[derive(Debug, Default)]
pub struct Trace {
    /// The names of the programs that ran.
    pub programs: BTreeSet<String>,
    /// Every socket but those between processes of this machine (`AF_UNIX`).
    pub sockets: BTreeSet<Socket>,
    /// How many sockets between processes of this machine were made: so that a trace that saw nothing is not taken for a good one.
    pub local: usize,
    /// The files that were opened to be written, and by which program.
    pub written: BTreeSet<(String, PathBuf)>,
}

/// A call on a socket that is not one between processes of this machine.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Socket {
    /// The name of the program.
    pub program: String,
    /// The call, as `connect`.
    pub call: String,
    /// The family, as `AF_INET`.
    pub family: String,
    /// The address; a socket that is made has none.
    pub address: Option<String>,
    /// The port.
    pub port: Option<u16>,
}

/// The arguments with which the tracer runs a program.
pub(crate) fn arguments(trace: &Path, program: &Path) -> Vec<String> {
    let words = ["-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", "signal=none", "-e", CALLS, "-o"];
    let paths = [trace, program].map(|path| path.to_string_lossy().into_owned());
    words.into_iter().map(str::to_owned).chain(paths).collect()
}

impl Trace {
    /// Reads what the tracer wrote. `program` names the process that was started, before it is another program.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn read(file: &Path) -> Result<Self, Error> {
        let bytes = fs::read(file).map_err(Error::system("reading the trace"))?;
        Ok(Self::of(&String::from_utf8_lossy(&bytes)))
    }

    fn of(text: &str) -> Self {
        let lines: Vec<(u32, &str)> = text.lines().filter_map(line).collect();
        let programs = Programs::of(&lines);
        let mut trace = Self { programs: programs.names(), ..Self::default() };
        for (place, &(process, said)) in lines.iter().enumerate() {
            let Some((call, arguments)) = said.split_once('(') else { continue };
            let program = || programs.at(process, place);
            match call {
                "socket" if arguments.starts_with("AF_UNIX") => trace.local += 1,
                "socket" => {
                    let family = arguments.split([',', ')']).next().unwrap_or_default().to_owned();
                    trace.sockets.insert(Socket {
                        program: program(),
                        call: call.to_owned(),
                        family,
                        address: None,
                        port: None,
                    });
                }
                "connect" | "bind" | "sendto" => {
                    let Some((_, rest)) = arguments.split_once("sa_family=") else { continue };
                    let family = rest.split([',', '}']).next().unwrap_or_default().to_owned();
                    if family != "AF_UNIX" {
                        let (address, port) = (address(rest), port(rest));
                        trace.sockets.insert(Socket {
                            program: program(),
                            call: call.to_owned(),
                            family,
                            address,
                            port,
                        });
                    }
                }
                "open" | "openat" | "creat" => {
                    let writes =
                        ["O_CREAT", "O_WRONLY", "O_RDWR"].iter().any(|flag| arguments.contains(flag));
                    if (writes || call == "creat") && !said.contains(" = -1 ") {
                        trace.written.extend(quoted(arguments).map(|path| (program(), path.into())));
                    }
                }
                _ => {}
            }
        }
        trace
    }
}

/// Which process ran which program, from which line on.
struct Programs {
    started: BTreeMap<u32, Vec<(usize, String)>>,
    parents: BTreeMap<u32, u32>,
}

impl Programs {
    fn of(lines: &[(u32, &str)]) -> Self {
        let (mut started, mut parents) = (BTreeMap::<u32, Vec<_>>::new(), BTreeMap::new());
        for (place, &(process, said)) in lines.iter().enumerate() {
            if let Some(path) = said.strip_prefix("execve(").and_then(quoted) {
                let name = path.rsplit('/').next().unwrap_or_default().to_owned();
                // A program looked for in vain in a folder of the path.
                if !said.contains(" = -1 ") {
                    started.entry(process).or_default().push((place, name));
                }
            }
            let makes = ["clone", "fork", "vfork"].iter().any(|call| {
                said.starts_with(call)
                    || said.strip_prefix("<... ").is_some_and(|rest| rest.starts_with(call))
            });
            let child = said.rsplit_once(" = ").and_then(|(_, child)| child.trim().parse().ok());
            if let Some(child) = child.filter(|_| makes) {
                parents.insert(child, process);
            }
        }
        Self { started, parents }
    }

    fn names(&self) -> BTreeSet<String> {
        self.started.values().flatten().map(|(_, name)| name.clone()).collect()
    }

    /// The name of the program that a process, or a thread, ran at a line.
    fn at(&self, process: u32, place: usize) -> String {
        let mut process = process;
        loop {
            let started = self.started.get(&process).into_iter().flatten();
            if let Some((_, name)) = started.rev().find(|(from, _)| *from <= place) {
                return name.clone();
            }
            match self.parents.get(&process) {
                Some(&parent) if parent != process => process = parent,
                Some(_) | None => return "?".to_owned(),
            }
        }
    }
}

/// The process and the rest of a line.
fn line(line: &str) -> Option<(u32, &str)> {
    let (process, said) = line.split_once(' ')?;
    Some((process.parse().ok()?, said.trim_start()))
}

/// The first text in quotation marks.
fn quoted(text: &str) -> Option<&str> {
    text.split('"').nth(1)
}

/// The address of an argument such as `AF_INET, sin_port=htons(1), sin_addr=inet_addr("127.0.0.1")}`.
fn address(text: &str) -> Option<String> {
    let text = text.split('}').next()?;
    let from = text.find("inet_addr(").or_else(|| text.find("inet_pton("))?;
    quoted(&text[from..]).map(str::to_owned)
}

/// The port of the same.
fn port(text: &str) -> Option<u16> {
    text.split('}').next()?.split_once("_port=htons(")?.1.split(')').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEEN: &str = r#"10 execve("/usr/local/bin/strange", ["strange"], 0x1 /* 2 vars */) = -1 ENOENT (No such file or directory)
10 execve("/opt/strange", ["strange"], 0x1 /* 2 vars */) = 0
10 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
10 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X9"}, 20) = 0
12 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP <unfinished ...>
10 clone3({flags=CLONE_VM|CLONE_THREAD, exit_signal=0} => {parent_tid=[11]}, 88) = 11
11 vfork( <unfinished ...>
12 execve("/opt/engine", ["engine"], 0x1 /* 2 vars */ <unfinished ...>
11 <... vfork resumed>)             = 12
12 <... execve resumed>)             = 0
12 connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 EINPROGRESS (Operation now in progress)
11 sendto(5, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 1
12 openat(AT_FDCWD, "/tmp/a b", O_WRONLY|O_CREAT|O_TRUNC, 0666 <unfinished ...>
12 openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 4
12 openat(AT_FDCWD, "/nowhere/c", O_RDWR) = -1 ENOENT (No such file or directory)
"#;

    #[test]
    fn every_foreign_socket_is_seen_with_the_program_that_opened_it() {
        let trace = Trace::of(SEEN);
        let socket = |program: &str, call: &str, family: &str, to: Option<(&str, u16)>| Socket {
            program: program.to_owned(),
            call: call.to_owned(),
            family: family.to_owned(),
            address: to.map(|(address, _)| address.to_owned()),
            port: to.map(|(_, port)| port),
        };
        let expected = [
            // Before it became another program, by a line that came before its parent's.
            socket("strange", "socket", "AF_INET6", None),
            socket("engine", "connect", "AF_INET", Some(("192.0.2.7", 443))),
            socket("strange", "sendto", "AF_INET6", Some(("2001:db8::1", 53))),
        ];
        assert_eq!(trace.sockets, expected.into());
        assert_eq!(trace.local, 1);
        assert_eq!(trace.programs, ["engine".to_owned(), "strange".to_owned()].into());
    }

    #[test]
    fn a_file_opened_to_be_written_is_seen_and_one_to_be_read_is_not() {
        assert_eq!(Trace::of(SEEN).written, [("engine".to_owned(), "/tmp/a b".into())].into());
    }
}
