//! What was measured: a time or an amount of memory, worded in the unit that fits it.

use std::fmt;

/// A measured quantity; two of a kind can be divided by one another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    /// A time, in nanoseconds.
    Time(f64),
    /// Memory, in bytes.
    Memory(f64),
}

impl Quantity {
    /// Makes a time of milliseconds.
    pub fn milliseconds(time: f64) -> Self {
        Self::Time(time * 1e6)
    }

    /// Makes an amount of memory of megabytes, of a million bytes each.
    pub fn megabytes(amount: f64) -> Self {
        Self::Memory(amount * 1e6)
    }

    /// The same number as bytes: a bench prints bare numbers.
    pub fn as_memory(self) -> Self {
        Self::Memory(self.number())
    }

    /// Returns the bare number: nanoseconds or bytes.
    pub fn number(self) -> f64 {
        match self {
            Self::Time(number) | Self::Memory(number) => number,
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Time(time) if time >= 1e9 => write!(f, "{:.2} s", time / 1e9),
            Self::Time(time) if time >= 1e6 => write!(f, "{:.2} ms", time / 1e6),
            Self::Time(time) if time >= 1e3 => write!(f, "{:.2} µs", time / 1e3),
            Self::Time(time) => write!(f, "{time:.0} ns"),
            Self::Memory(amount) => write!(f, "{:.1} MB", amount / 1e6),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantity_is_worded_in_the_unit_that_fits() {
        let cases = [
            (Quantity::Time(950.0), "950 ns"),
            (Quantity::Time(1500.0), "1.50 µs"),
            (Quantity::milliseconds(12.345), "12.35 ms"),
            (Quantity::milliseconds(1200.0), "1.20 s"),
            (Quantity::megabytes(150.0), "150.0 MB"),
        ];
        for (quantity, expected) in cases {
            assert_eq!(quantity.to_string(), expected);
        }
    }
}
