//! Reads what `atpazit score` prints, and words it for a person at a terminal.
//!
//! Tolerant: a key that is missing is left out of the text. The rule behind it is deliberately not known here.

use serde_json::Value;

/// The result of one scored interview.
pub struct Score(Value);

impl Score {
    /// Parses the JSON that `atpazit score` prints.
    ///
    /// # Errors
    /// The parser's own message if it is not JSON.
    pub fn parse(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map(Self).map_err(|error| error.to_string())
    }

    /// Tells whether a referral follows: from labour rights upwards, that is from anything but these two.
    ///
    /// Without an outcome none follows.
    pub fn asks_for_a_referral(&self) -> bool {
        self.0["outcome"]
            .as_str()
            .is_some_and(|outcome| !matches!(outcome, "no-grounds-today" | "insufficient-information"))
    }

    /// Words the outcome, the grounds of each profile, the evidence and the next questions.
    pub fn text(&self) -> String {
        let mut lines = Vec::new();
        if let Some(outcome) = self.0["outcome"].as_str() {
            lines.push(format!("Outcome: {}", words(outcome)));
            if let Some(before) =
                self.0["outcome_before_triggers"].as_str().filter(|before| *before != outcome)
            {
                lines.push(format!("  the answers alone give: {}", words(before)));
            }
        }
        if let Some(higher) = self.0["may_rise_to"].as_str() {
            lines.push(format!("  open answers may raise it to: {}", words(higher)));
        }
        if let Some(route) = self.0["route"].as_str() {
            lines.push(format!("  route: {}", words(route)));
        }
        if let (Some(found), Some(of)) =
            (self.0["coverage"]["can_find"].as_u64(), self.0["coverage"]["of"].as_u64())
        {
            lines.push(format!("  {found} of {of} indicators can be found with this questionnaire"));
        }
        self.grounds(&mut lines);
        self.evidence(&mut lines);
        self.next_questions(&mut lines);
        lines.join("\n")
    }

    fn grounds(&self, lines: &mut Vec<String>) {
        for (profile, result) in entries(&self.0["profiles"]) {
            lines.push(format!("Grounds, {}: {}", words(profile), words(text(&result["band"]))));
            for (dimension, one) in entries(&result["dimensions"]) {
                let count = |key: &str| one[key].as_u64().unwrap_or_default();
                lines.push(format!(
                    "  {:<36} {:<13} strong {}, medium {}, weak {}, unknown {}",
                    words(dimension),
                    words(text(&one["result"])),
                    count("strong"),
                    count("medium"),
                    count("weak"),
                    count("unknown")
                ));
            }
        }
    }

    fn evidence(&self, lines: &mut Vec<String>) {
        let counts = |state: &str| !matches!(state, "absent" | "");
        let evidence = entries(&self.0["evidence"]);
        let shown: Vec<_> = evidence.filter(|(_, one)| counts(text(&one["state"]))).collect();
        if shown.is_empty() {
            return;
        }
        lines.push("Evidence:".to_owned());
        for (indicator, one) in shown {
            let mut line = format!("  {:<10} {}", words(text(&one["state"])), words(indicator));
            let questions = list(&one["questions"]);
            if !questions.is_empty() {
                line = format!("{line}; asked by {questions}");
            }
            let origins = list(&one["origins"]);
            if !origins.is_empty() {
                line = format!("{line} ({origins})");
            }
            lines.push(line);
        }
    }

    fn next_questions(&self, lines: &mut Vec<String>) {
        let questions = list(&self.0["next_questions"]);
        if !questions.is_empty() {
            lines.push(format!("Next questions: {questions}"));
        }
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> String {
    let texts = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    texts.collect::<Vec<_>>().join(", ")
}

/// Turns an id into words.
fn words(id: &str) -> String {
    id.replace('-', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_worded_with_its_evidence() {
        let score = Score::parse(
            r#"{ "outcome": "labour-rights", "may_rise_to": "strong-grounds",
                 "coverage": { "can_find": 41, "of": 67 },
                 "profiles": { "adult-labour": { "band": "labour-rights", "dimensions": {
                   "exploitation": { "result": "positive", "strong": 2 } } } },
                 "evidence": { "excessive-hours": { "state": "present", "questions": ["hours-week"], "origins": ["said"] },
                               "isolation": { "state": "absent" } },
                 "next_questions": ["debt-owed"] }"#,
        )
        .expect("it is JSON");
        let text = score.text();
        for part in
            ["Outcome: labour rights", "41 of 67", "strong 2", "excessive hours; asked by hours-week (said)"]
        {
            assert!(text.contains(part), "{part} is missing in:\n{text}");
        }
        assert!(!text.contains("isolation"), "{text}");
        assert!(score.asks_for_a_referral());
    }

    #[test]
    fn an_empty_result_gives_an_empty_text_and_no_referral() {
        let score = Score::parse("{}").expect("it is JSON");
        assert_eq!(score.text(), "");
        assert!(!score.asks_for_a_referral());
    }

    #[test]
    fn too_little_for_grounds_is_too_little_for_a_referral() {
        for outcome in ["no-grounds-today", "insufficient-information"] {
            let score = Score::parse(&format!(r#"{{ "outcome": "{outcome}" }}"#)).expect("it is JSON");
            assert!(!score.asks_for_a_referral(), "{outcome}");
        }
    }
}
