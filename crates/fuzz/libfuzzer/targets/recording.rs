#![no_main]

// A panic of a decoder is a damaged file to the program, which catches it; the hook of libFuzzer would end the process before.
// What the target itself finds is still a crash: it unwinds to libFuzzer.
libfuzzer_sys::fuzz_target!(
    init: std::panic::set_hook(Box::new(|panic| {
        if panic.location().is_some_and(|location| location.file().starts_with("src/") || location.file().contains("crates/")) {
            eprintln!("{panic}");
        }
    })),
    |bytes: &[u8]| fuzz::recording::run(bytes)
);
