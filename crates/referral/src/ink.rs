//! Where the ink lies: the outlines of the letters on the pages. Tests ask it whether lines touch and whether anything is cut off.

use crate::document::Document;
use ttf_parser::GlyphId;
use typst::layout::{Frame, FrameItem, Point, Transform};

/// In sizes of the letters. The lowest lines, those of Latin and Cyrillic, are 1.36 high.
const LINES_APART: f64 = 1.3;

/// The outline of one letter, in points from the top left of its page.
#[derive(Debug, Clone, Copy)]
struct Ink {
    page: usize,
    /// The base line of the text it belongs to.
    line: f64,
    size: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// All letters of a document, page by page.
fn letters(document: &Document) -> Vec<Ink> {
    let mut ink = Vec::new();
    for (page, sheet) in document.paged.pages().iter().enumerate() {
        read(&sheet.frame, Point::zero(), page, &mut ink);
    }
    ink
}

fn read(frame: &Frame, at: Point, page: usize, ink: &mut Vec<Ink>) {
    for (place, item) in frame.items() {
        let at = at + *place;
        match item {
            FrameItem::Group(group) => {
                assert_eq!(group.transform, Transform::identity(), "nothing on a card is turned");
                read(&group.frame, at, page, ink);
            }
            FrameItem::Text(text) => {
                let (em, size) = (text.size.to_pt() / text.font.units_per_em(), text.size.to_pt());
                let (mut x, line) = (at.x.to_pt(), at.y.to_pt());
                for glyph in &text.glyphs {
                    if let Some(shape) = text.font.ttf().glyph_bounding_box(GlyphId(glyph.id)) {
                        let (left, base) =
                            (x + glyph.x_offset.get() * size, line - glyph.y_offset.get() * size);
                        ink.push(Ink {
                            page,
                            line,
                            size,
                            left: left + f64::from(shape.x_min) * em,
                            right: left + f64::from(shape.x_max) * em,
                            top: base - f64::from(shape.y_max) * em,
                            bottom: base - f64::from(shape.y_min) * em,
                        });
                    }
                    x += glyph.x_advance.get() * size;
                }
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// How far letters of different lines overlap at most, in sizes of the letters. Within a line of Nastaliq a word runs down by up to its size, so only
/// letters that lie further apart stand on two lines.
fn deepest_overlap(ink: &[Ink]) -> f64 {
    let mut deepest: f64 = 0.0;
    for (place, one) in ink.iter().enumerate() {
        let below = |other: &&Ink| {
            other.page == one.page && other.line - one.line > LINES_APART * one.size.max(other.size)
        };
        let others = ink[place + 1..].iter().filter(below);
        for other in others {
            let wide = one.right.min(other.right) - one.left.max(other.left);
            let high = one.bottom.min(other.bottom) - one.top.max(other.top);
            deepest = deepest.max(wide.min(high) / one.size);
        }
    }
    deepest
}

mod tests {
    //! Outlines are boxes, and a slanting stroke fills half of its own: boxes that overlap by less than this do not touch.
    const AIR: f64 = 0.08;

    use super::*;
    use crate::{Edition, Paper, pocket_card, rights_card};
    use content::{Catalogue, Wording};
    use screening::Right;
    use screening::facts::Age;
    use screening::route::{Card, RouteContact};

    fn sample(tag: &str) -> Wording {
        let read = |tag: &str| {
            let file = format!("{}/tests/fixtures/cards/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
            vec![std::fs::read_to_string(file).expect("a sample")]
        };
        Wording::new((tag, read(tag)), ("lv", read("lv")))
    }

    fn contacts(card: Card) -> Vec<&'static RouteContact> {
        Catalogue::embedded().routes().on_card(card, Age::Child).collect()
    }

    #[test]
    fn no_line_touches_another_and_nothing_is_cut_off() {
        for tag in ["ur", "hi", "uz-Latn"] {
            let (person, desk, rights) =
                (sample(tag), sample("lv"), Right::of(Age::Child).collect::<Vec<_>>());
            let card = rights_card(&person, &desk, &rights, &contacts(Card::Rights), &Edition::default())
                .expect("a card");
            let pocket = contacts(Card::Pocket);
            let pocket =
                pocket_card(&person, &desk, &pocket, Paper::Card, &Edition::default()).expect("a card");
            for document in [card, pocket] {
                let ink = letters(&document);
                assert!(ink.len() > 100, "{tag}");
                let overlap = deepest_overlap(&ink);
                assert!(overlap < AIR, "{tag}: letters of two lines overlap by {overlap} sizes");
                for one in &ink {
                    let paper = &document.paged.pages()[one.page].frame;
                    let (width, height) = (paper.width().to_pt(), paper.height().to_pt());
                    let inside = one.left > 0.0 && one.top > 0.0 && one.right < width && one.bottom < height;
                    assert!(inside, "{tag}: {one:?}");
                }
            }
        }
    }
}
