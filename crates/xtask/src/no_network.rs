//! A world without a network, for the end-to-end tests: a network namespace with the loopback alone, over which the driver talks.

use std::process::{Command, Stdio};

use crate::command::Line;

/// How a program is run without a network here, if at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoNetwork {
    /// As root.
    Root,
    /// As somebody who plays root in a namespace of their own.
    User,
    /// This machine allows neither.
    Refused,
}

/// Brings the loopback up, then becomes the program.
const WITHIN: &str = "ip link set lo up && exec \"$@\"";

impl NoNetwork {
    /// Tries what this machine allows; says loudly if it allows neither.
    pub fn find() -> Self {
        let works = |way: Self| {
            let mut probe = Command::new("unshare");
            probe.args(way.arguments()).args(["sh", "-c", WITHIN, "sh", "true"]);
            probe.stdout(Stdio::null()).stderr(Stdio::null());
            probe.status().is_ok_and(|status| status.success())
        };
        let way = [Self::Root, Self::User].into_iter().find(|&way| works(way)).unwrap_or(Self::Refused);
        if way == Self::Refused {
            println!(
                "!!! THIS MACHINE ALLOWS NO NETWORK NAMESPACE (unshare --net): the end-to-end tests run WITH a network,\n\
                 !!! and do not show that the program works without one."
            );
        }
        way
    }

    /// Begins a command line that runs a program without a network, where the machine allows it; `ATPAZIT_NO_NETWORK` tells the tests
    /// whether it does.
    pub fn line(self, program: &str, arguments: &str) -> Line {
        if self == Self::Refused {
            return Line::new(program, arguments);
        }
        let line = self.arguments().iter().fold(Line::new("unshare", ""), Line::arg);
        let line = ["sh", "-c", WITHIN, "sh", program].iter().fold(line, Line::arg);
        line.arg_each(arguments).env("ATPAZIT_NO_NETWORK", "1")
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Root => &["--net"],
            Self::User => &["--user", "--map-root-user", "--net"],
            Self::Refused => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_without_a_network_sees_the_loopback_alone() {
        let way = NoNetwork::find();
        let devices = way.line("cat", "/proc/self/net/dev").read().expect("it runs");
        let names: Vec<&str> = devices.lines().skip(2).filter_map(|line| line.split(':').next()).collect();
        // A machine that forbids namespaces is no failure; it was said above.
        assert!(way == NoNetwork::Refused || names.iter().map(|name| name.trim()).eq(["lo"]), "{names:?}");
    }

    #[test]
    fn a_refusal_runs_the_program_all_the_same() {
        assert_eq!(NoNetwork::Refused.line("echo", "one").read().expect("it runs"), "one\n");
    }
}
