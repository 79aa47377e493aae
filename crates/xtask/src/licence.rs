//! Evaluates SPDX licence expressions against a list of licences that are allowed.
//!
//! # Source
//! SPDX Specification 2.3, Annex D: AND binds tighter than OR, WITH tighter than both, parentheses tightest.
//! The old form `MIT/Apache-2.0`, which Cargo still accepts, means OR.

/// A licence expression in a form that can be judged.
#[derive(Debug, PartialEq, Eq)]
pub enum Expression {
    /// One licence, with its exception if there is one, as it is written.
    Licence(String),
    /// Both must be allowed.
    And(Box<Self>, Box<Self>),
    /// One must be allowed.
    Or(Box<Self>, Box<Self>),
}

impl Expression {
    /// Parses an expression; `None` if it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let spaced = text.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut parser = Parser { words: &words };
        let expression = parser.either()?;
        parser.words.is_empty().then_some(expression)
    }

    /// Tells whether somebody who accepts exactly these licences may use the work.
    ///
    /// `Apache-2.0+` is satisfied by `Apache-2.0`; `X WITH Y` only by `X WITH Y` itself.
    pub fn is_allowed(&self, allowed: &[String]) -> bool {
        match self {
            Self::Licence(licence) => {
                allowed.iter().any(|one| one.eq_ignore_ascii_case(licence) || later_form(licence, one))
            }
            Self::And(left, right) => left.is_allowed(allowed) && right.is_allowed(allowed),
            Self::Or(left, right) => left.is_allowed(allowed) || right.is_allowed(allowed),
        }
    }
}

fn later_form(licence: &str, allowed: &str) -> bool {
    licence.strip_suffix('+').is_some_and(|base| base.eq_ignore_ascii_case(allowed))
}

struct Parser<'a> {
    words: &'a [&'a str],
}

impl Parser<'_> {
    fn either(&mut self) -> Option<Expression> {
        let mut left = self.both()?;
        while self.take("OR") {
            left = Expression::Or(Box::new(left), Box::new(self.both()?));
        }
        Some(left)
    }

    fn both(&mut self) -> Option<Expression> {
        let mut left = self.single()?;
        while self.take("AND") {
            left = Expression::And(Box::new(left), Box::new(self.single()?));
        }
        Some(left)
    }

    fn single(&mut self) -> Option<Expression> {
        if self.take("(") {
            let inner = self.either()?;
            return self.take(")").then_some(inner);
        }
        let licence = self.id()?;
        if self.take("WITH") {
            let exception = self.id()?;
            return Some(Expression::Licence(format!("{licence} WITH {exception}")));
        }
        Some(Expression::Licence(licence))
    }

    fn id(&mut self) -> Option<String> {
        let (&word, rest) = self.words.split_first()?;
        let is_word = !["(", ")", "AND", "OR", "WITH"].iter().any(|sign| sign.eq_ignore_ascii_case(word));
        self.words = rest;
        is_word.then(|| word.to_owned())
    }

    fn take(&mut self, sign: &str) -> bool {
        let here = self.words.first().is_some_and(|word| word.eq_ignore_ascii_case(sign));
        if here {
            self.words = &self.words[1..];
        }
        here
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(expression: &str, licences: &[&str]) -> bool {
        let licences: Vec<String> = licences.iter().map(|&licence| licence.to_owned()).collect();
        Expression::parse(expression).expect("it is an expression").is_allowed(&licences)
    }

    #[test]
    fn expressions_are_judged() {
        let cases: [(&str, &[&str], bool); 17] = [
            ("MIT", &["MIT"], true),
            ("MIT", &["Apache-2.0"], false),
            ("MIT OR GPL-3.0-only", &["MIT"], true),
            ("MIT AND GPL-3.0-only", &["MIT"], false),
            ("MIT AND Zlib", &["MIT", "Zlib"], true),
            // AND binds tighter than OR.
            ("MIT OR Zlib AND GPL-3.0-only", &["MIT"], true),
            ("GPL-3.0-only AND Zlib OR MIT", &["MIT"], true),
            ("(MIT OR Zlib) AND GPL-3.0-only", &["MIT"], false),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", &["MIT", "Unicode-3.0"], true),
            ("((MIT))", &["MIT"], true),
            // An exception is part of the licence: the bare licence does not stand for it.
            ("Apache-2.0 WITH LLVM-exception", &["Apache-2.0"], false),
            ("Apache-2.0 WITH LLVM-exception", &["Apache-2.0 WITH LLVM-exception"], true),
            ("Apache-2.0 WITH LLVM-exception OR MIT", &["MIT"], true),
            ("MIT/Apache-2.0", &["Apache-2.0"], true),
            ("Unlicense / MIT", &["MIT"], true),
            ("Apache-2.0+", &["Apache-2.0"], true),
            ("mit or zlib", &["MIT"], true),
        ];
        for (expression, licences, expected) in cases {
            assert_eq!(allowed(expression, licences), expected, "{expression} with {licences:?}");
        }
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for text in ["", "MIT OR", "AND MIT", "(MIT", "MIT)", "MIT Zlib", "MIT WITH", "()", "MIT OR OR Zlib"]
        {
            assert_eq!(Expression::parse(text), None, "{text}");
        }
    }
}
