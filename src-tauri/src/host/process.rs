//! The program's own process: what of its memory may ever leave it, and what it says when it panics.
//!
//! Linux only, apart from the panic: Windows keeps no core dumps unless somebody asks for them, and its allocator cannot be
//! told to wipe what is freed.

use std::panic::PanicHookInfo;

/// Prepares the process. Called first of all, while there is one thread; whatever the system refuses is left as it was.
///
/// On Linux the program starts itself once more, in the same process, with an allocator that wipes.
pub fn harden() {
    std::panic::set_hook(Box::new(|panic| eprintln!("{}", report(panic))));
    #[cfg(target_os = "linux")]
    linux::harden();
}

/// Where it happened and nothing else: the message of a panic may hold a name or an answer.
fn report(panic: &PanicHookInfo<'_>) -> String {
    let place = panic.location().map(|place| format!(" at {}:{}", place.file(), place.line()));
    format!("Atpazīt: a step failed{}", place.unwrap_or_default())
}

#[cfg(target_os = "linux")]
mod linux {
    use gio::glib;
    use std::env;
    use std::ffi::{OsStr, OsString};
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    /// The allocator of the C library, which Rust uses too: what is freed is overwritten at once (without the per-thread
    /// cache, which would keep it as it was), and the stack of a thread goes with the thread.
    ///
    /// 255, since what is handed out is filled with the complement: 0, as fresh memory is. Code of the system that reads some before
    /// it has written it then goes on as it is used to.
    ///
    /// # Source
    /// The GNU C Library Reference Manual, "Memory Allocation Tunables" and "POSIX Thread Tunables".
    const WIPING: &str =
        "glibc.malloc.perturb=255:glibc.malloc.tcache_count=0:glibc.pthread.stack_cache_size=0";

    /// The engine's own allocator keeps what is freed; told so, it uses the C library's, in this process.
    const ENGINE: (&str, &str) = ("Malloc", "1");

    /// By these the engine would let itself be looked into from outside.
    const INSPECTORS: [&str; 2] = ["WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER"];

    /// Holds the number of the process that has been prepared, so that it starts itself only once.
    const PREPARED: &str = "ATPAZIT_PREPARED";

    pub fn harden() {
        start_with_wiping();
        spare_the_engine();
        // After that start, which would undo it. The engine's processes, which a page may crash, leave no dump either.
        vault::leave_no_dump();
    }

    /// Starts the program again, in the same process and with the same arguments, since the allocator reads its settings
    /// once, at the start. Returns when that has been done, or cannot be.
    fn start_with_wiping() {
        let process = std::process::id().to_string();
        if env::var_os(PREPARED).as_deref() == Some(OsStr::new(&process)) {
            return;
        }
        let (Ok(program), mut arguments) = (env::current_exe(), env::args_os()) else { return };
        let name = arguments.next().unwrap_or_else(|| OsString::from(&program));
        let mut command = Command::new(program);
        if !cfg!(feature = "automation") {
            for name in INSPECTORS {
                command.env_remove(name);
            }
        }
        let _refused = command
            .arg0(name)
            .args(arguments)
            .env(PREPARED, process)
            .env("GLIBC_TUNABLES", tunables(env::var_os("GLIBC_TUNABLES")))
            .env(ENGINE.0, ENGINE.1)
            .exec();
    }

    /// Leaves the engine's own processes the allocator that they are used to: locking ends the one that showed the page, and the
    /// system's graphics library has crashed there over memory that was filled. This process has read its settings by now.
    fn spare_the_engine() {
        glib::unsetenv("GLIBC_TUNABLES");
        glib::unsetenv(ENGINE.0);
    }

    /// What was set before stays, apart from what would contradict: of two values of a tunable the last one counts.
    fn tunables(before: Option<OsString>) -> OsString {
        let mut all = before.unwrap_or_default();
        if !all.is_empty() {
            all.push(":");
        }
        all.push(WIPING);
        all
    }
}
