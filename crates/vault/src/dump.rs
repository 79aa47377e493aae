//! What of a process that holds keys may leave it.
//!
//! Linux only: Windows keeps no core dumps unless somebody asks for them.

/// Keeps core dumps of this process and of those that it starts from being written, and other programs of the same user from
/// looking into its memory. Whatever the system refuses is left as it was. Called early, while there is one thread.
pub fn leave_no_dump() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        // Not 0: a limit of 1 byte also keeps the kernel from handing the dump to a program, such as a crash reporter.
        // Source: Linux, `fs/coredump.c`: "we use `cprm.limit` of 1 here as a special value".
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(1), maximum: Some(1) });
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
