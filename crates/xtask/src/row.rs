//! One row of the table of measurements, and the table.
//!
//! A missed bar is a finding, not a failure: the row says “missed” and the command goes on.

use crate::quantity::Quantity;

const HEAD: [&str; 6] = ["What", "Measured", "Compared with", "Ratio", "Bar", "Held?"];

/// A row: what was measured, beside what, against which bar.
#[derive(Debug)]
pub struct Row([String; 6]);

impl Row {
    /// A quantity that has to stay below a bar.
    pub fn below(what: &str, measured: Quantity, bar: Quantity) -> Self {
        let held = measured.number() < bar.number();
        Self::new(what, &measured.to_string(), "–", "–", &format!("< {bar}"), verdict(held))
    }

    /// A quantity that has to stay below a bar, beside another one that has none.
    pub fn below_beside(what: &str, measured: Quantity, with: (&str, Quantity), bar: Quantity) -> Self {
        let ratio = format!("{:.2} ×", measured.number() / with.1.number());
        let compared = format!("{}: {}", with.0, with.1);
        let held = verdict(measured.number() < bar.number());
        Self::new(what, &measured.to_string(), &compared, &ratio, &format!("< {bar}"), held)
    }

    /// A quantity that has to stay below so many times another one.
    pub fn at_most(what: &str, measured: Quantity, with: (&str, Quantity), bar: f64) -> Self {
        let ratio = measured.number() / with.1.number();
        let compared = format!("{}: {}", with.0, with.1);
        let bar_text = format!("< {bar} ×");
        Self::new(
            what,
            &measured.to_string(),
            &compared,
            &format!("{ratio:.2} ×"),
            &bar_text,
            verdict(ratio < bar),
        )
    }

    /// A time that has to be at least so many times shorter than another one.
    pub fn faster(what: &str, measured: Quantity, with: (&str, Quantity), bar: f64) -> Self {
        let ratio = with.1.number() / measured.number();
        let compared = format!("{}: {}", with.0, with.1);
        let ratio_text = format!("{ratio:.1} × faster");
        let bar_text = format!("≥ {bar} × faster");
        Self::new(what, &measured.to_string(), &compared, &ratio_text, &bar_text, verdict(ratio >= bar))
    }

    /// A quantity that explains another row and has no bar of its own.
    pub fn note(what: &str, measured: Quantity) -> Self {
        Self::new(what, &measured.to_string(), "–", "–", "–", "–")
    }

    /// A measurement that did not come about.
    pub fn missing(what: &str, bar: &str, why: &str) -> Self {
        let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
        Self::new(what, "–", "–", "–", bar, &format!("not measured: {why}"))
    }

    fn new(what: &str, measured: &str, compared: &str, ratio: &str, bar: &str, held: &str) -> Self {
        Self([what, measured, compared, ratio, bar, held].map(|cell| cell.replace('|', "/")))
    }

    /// Tells whether the bar was missed.
    pub fn is_missed(&self) -> bool {
        self.0[5] == verdict(false)
    }
}

fn verdict(held: bool) -> &'static str {
    if held { "held" } else { "missed" }
}

/// Words the rows as one table, in Markdown with even columns.
pub fn table(rows: &[Row]) -> String {
    let mut cells = vec![HEAD.map(str::to_owned)];
    cells.extend(rows.iter().map(|row| row.0.clone()));
    let width = |column: usize| cells.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; 6] = std::array::from_fn(width);
    let line = |row: &[String; 6]| {
        let padded = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        format!("| {} |", padded.collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}|", widths.map(|width| "-".repeat(width + 2)).join("|"));
    let mut lines: Vec<String> = cells.iter().map(line).collect();
    lines.insert(1, rule);
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_above_its_bar_is_missed() {
        let unit = ("plain", Quantity::Time(100.0));
        assert!(!Row::at_most("write", Quantity::Time(199.0), unit, 2.0).is_missed());
        assert!(Row::at_most("write", Quantity::Time(200.0), unit, 2.0).is_missed());
        assert!(!Row::faster("turn", Quantity::Time(5.0), unit, 20.0).is_missed());
        assert!(Row::faster("turn", Quantity::Time(5.1), unit, 20.0).is_missed());
    }

    #[test]
    fn what_was_not_measured_is_not_missed_and_says_why() {
        let row = Row::missing("start", "< 1.5 ×", "there is\nno Xvfb");
        assert!(!row.is_missed());
        assert!(table(&[row]).ends_with("not measured: there is no Xvfb |"));
    }

    #[test]
    fn every_line_of_the_table_is_as_long_as_the_others() {
        let rows = [
            Row::below("load", Quantity::Time(5.0), Quantity::milliseconds(20.0)),
            Row::note("a longer name", Quantity::megabytes(3.0)),
        ];
        let table = table(&rows);
        let lengths: Vec<usize> = table.lines().map(|line| line.chars().count()).collect();
        assert_eq!(lengths.len(), 4);
        assert!(lengths.iter().all(|length| *length == lengths[0]), "{table}");
    }
}
