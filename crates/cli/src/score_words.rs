//! What `atpazit score` gives, worded for somebody at a terminal: the same facts as its JSON, without the counts of what is absent.

use serde_json::Value;

/// Words the outcome, the grounds of each profile, the evidence, the checklists and the next questions; one a line.
pub fn words_of(score: &Value) -> String {
    let mut lines = Vec::new();
    outcome(score, &mut lines);
    grounds(score, &mut lines);
    evidence(score, &mut lines);
    checklists(score, &mut lines);
    let next = list(&score["next_questions"]);
    if !next.is_empty() {
        lines.push(format!("Next questions: {next}"));
    }
    lines.join("\n") + "\n"
}

fn outcome(score: &Value, lines: &mut Vec<String>) {
    let (outcome, before) = (text(&score["outcome"]), text(&score["outcome_before_triggers"]));
    lines.push(format!("Outcome: {}", words(outcome)));
    if before != outcome {
        lines.push(format!("  the answers alone give: {}", words(before)));
    }
    if let Some(higher) = score["may_rise_to"].as_str() {
        lines.push(format!("  open answers may raise it to: {}", words(higher)));
    }
    lines.push(format!("  route: {}", words(text(&score["route"]))));
    let (found, of) = (&score["coverage"]["can_find"], &score["coverage"]["of"]);
    lines.push(format!("  {found} of {of} indicators can be found with this questionnaire"));
}

fn grounds(score: &Value, lines: &mut Vec<String>) {
    for (profile, result) in entries(&score["profiles"]) {
        lines.push(format!("Grounds, {}: {}", words(profile), words(text(&result["band"]))));
        for (dimension, one) in entries(&result["dimensions"]) {
            lines.push(format!(
                "  {:<36} {:<13} strong {}, medium {}, weak {}, unknown {}",
                words(dimension),
                words(text(&one["result"])),
                one["strong"],
                one["medium"],
                one["weak"],
                one["unknown"]
            ));
        }
    }
}

fn evidence(score: &Value, lines: &mut Vec<String>) {
    let shown = entries(&score["evidence"]).filter(|(_, one)| one["state"] != "absent");
    for (number, (indicator, one)) in shown.enumerate() {
        if number == 0 {
            lines.push("Evidence:".to_owned());
        }
        let mut line = format!("  {:<10} {}", words(text(&one["state"])), words(indicator));
        let (questions, origins) = (list(&one["questions"]), list(&one["origins"]));
        if !questions.is_empty() {
            line = format!("{line}; asked by {questions}");
        }
        if !origins.is_empty() {
            line = format!("{line} ({origins})");
        }
        lines.push(line);
    }
}

/// A checklist never counts, and says so.
fn checklists(score: &Value, lines: &mut Vec<String>) {
    for checklist in score["checklists"].as_array().into_iter().flatten() {
        let signs = checklist["signs"].as_array().into_iter().flatten();
        let signs: Vec<&str> = signs.map(|sign| text(&sign["question"])).collect();
        let signs = if signs.is_empty() { "none".to_owned() } else { signs.join(", ") };
        lines.push(format!("Signs of {} (they never count): {signs}", words(text(&checklist["form"]))));
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
