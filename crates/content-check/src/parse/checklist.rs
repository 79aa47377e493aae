//! The checklist of a question as it is written: `checklist = "begging"`, and which answers are a sign.

use super::reader::Reader;
use crate::flaw::FlawKind;
use crate::noun::Noun;
use screening::question::SignValue;
use screening::{Form, Kind, OnChecklist, OptionId};
use toml::Spanned;

/// What a question says about its checklist.
pub struct Written {
    /// Where the question begins.
    pub place: usize,
    /// The form.
    pub form: Option<Spanned<String>>,
    /// `sign = "yes"` or `"no"`.
    pub yes_or_no: Option<Spanned<String>>,
    /// The options with `sign = true`.
    pub options: Vec<Spanned<String>>,
    /// `sign_at_least`.
    pub at_least: Option<Spanned<u32>>,
    /// Where the question names an indicator, if it does.
    pub indicates: Option<usize>,
}

/// Reads the checklist of a question; nothing when it stands on none, or cannot be read.
pub fn read(written: Written, kind: Option<&Kind>, reader: &mut Reader<'_>) -> Option<OnChecklist> {
    let Written { place, form, yes_or_no, options, at_least, indicates } = written;
    let Some(form) = form else {
        let signs = yes_or_no.iter().map(|sign| ("sign", sign.span().start));
        let signs = signs.chain(options.iter().map(|sign| ("sign", sign.span().start)));
        for (key, place) in signs.chain(at_least.iter().map(|sign| ("sign_at_least", sign.span().start))) {
            reader.flaw(place, FlawKind::SignWithoutChecklist(key));
        }
        return None;
    };
    if let Some(place) = indicates {
        reader.flaw(place, FlawKind::ChecklistIndicates);
    }
    let known = Form::ALL.iter().copied().filter(|form| !form.has_published_strengths());
    let found = known.clone().find(|one| one.as_str() == form.get_ref());
    if found.is_none() {
        let place = form.span().start;
        reader.unknown(place, Noun::Form, form.get_ref(), known.map(Form::as_str));
    }
    let sign = match (kind?, yes_or_no, at_least) {
        (Kind::YesNo { .. }, Some(sign), _) => match sign.get_ref().as_str() {
            "yes" => Some(SignValue::Yes),
            "no" => Some(SignValue::No),
            other => {
                reader.unknown(sign.span().start, Noun::Value, other, ["yes", "no"]);
                return None;
            }
        },
        (Kind::SingleChoice { .. } | Kind::MultipleChoice { .. }, ..) if !options.is_empty() => {
            let ids = options.iter().filter_map(|option| OptionId::new(option.get_ref()).ok());
            Some(SignValue::Options(ids.collect()))
        }
        (Kind::Number { range: (least, most), .. }, _, Some(value)) => {
            let (place, value) = (value.span().start, value.into_inner());
            if least < most && !(least..=most).contains(&&value) {
                reader.flaw(place, FlawKind::ThresholdOutside { value, least: *least, most: *most });
            }
            Some(SignValue::AtLeast(value))
        }
        _ => None,
    };
    if sign.is_none() {
        reader.flaw(place, FlawKind::NoSign);
    }
    Some(OnChecklist { form: found?, sign: sign? })
}
