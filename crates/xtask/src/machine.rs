//! Describes the machine on which a measurement ran, so that two tables can be compared.

use std::fs;

/// Describes processor, memory and system in a few lines; what cannot be found out is called unknown.
pub fn describe() -> String {
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    let cores =
        std::thread::available_parallelism().map_or_else(|_| "unknown".into(), |cores| cores.to_string());
    [
        format!("Processor: {}", value(&read("/proc/cpuinfo"), "model name")),
        format!("Cores:     {cores}"),
        format!("Memory:    {}", value(&read("/proc/meminfo"), "MemTotal")),
        format!("System:    {} {}", std::env::consts::OS, read("/proc/sys/kernel/osrelease").trim()),
    ]
    .join("\n")
}

/// Finds the value of `key : value`.
fn value(text: &str, key: &str) -> String {
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.trim() == key)
        .map_or_else(|| "unknown".to_owned(), |(_, value)| value.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_by_its_key() {
        assert_eq!(value("processor\t: 0\nmodel name\t: Example 3000\n", "model name"), "Example 3000");
        assert_eq!(value("", "model name"), "unknown");
    }
}
