//! Where the ink lies: the outlines of the letters on the pages. Tests ask it whether lines touch and whether anything is cut off.

use crate::document::Document;
use ttf_parser::{GlyphId, OutlineBuilder};
use typst::layout::{Frame, FrameItem, Point, Transform};

/// In sizes of the letters. Within a line of Nastaliq a word runs down by up to its size; the lowest lines, those of Latin and Cyrillic, are
/// 1.36 high.
const LINES_APART: f64 = 1.3;

/// How finely the place where two boxes overlap is searched for ink, in each direction.
const SAMPLES: u32 = 24;

/// One letter, in points from the top left of its page.
#[derive(Debug, Clone, Default)]
struct Ink {
    page: usize,
    /// The base line of the text it belongs to, and the size of its letters.
    line: f64,
    size: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    /// Its outline, as straight pieces.
    outline: Vec<((f64, f64), (f64, f64))>,
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
                    let origin = (x + glyph.x_offset.get() * size, line - glyph.y_offset.get() * size);
                    let mut pen = Pen { origin, em, start: origin, now: origin, outline: Vec::new() };
                    if text.font.ttf().outline_glyph(GlyphId(glyph.id), &mut pen).is_some() {
                        ink.push(Ink::of(pen.outline, page, line, size));
                    }
                    x += glyph.x_advance.get() * size;
                }
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

impl Ink {
    fn of(outline: Vec<((f64, f64), (f64, f64))>, page: usize, line: f64, size: f64) -> Self {
        let far = f64::INFINITY;
        let mut ink = Self { page, line, size, left: far, right: -far, top: far, bottom: -far, outline };
        for ((x, y), _) in &ink.outline {
            (ink.left, ink.right) = (ink.left.min(*x), ink.right.max(*x));
            (ink.top, ink.bottom) = (ink.top.min(*y), ink.bottom.max(*y));
        }
        ink
    }

    /// Whether there is ink at this point: the outline goes around it.
    fn covers(&self, (x, y): (f64, f64)) -> bool {
        let around = |((from_x, from_y), (to_x, to_y)): &((f64, f64), (f64, f64))| {
            let crosses = from_x + (y - from_y) / (to_y - from_y) * (to_x - from_x) > x;
            match (*from_y <= y, *to_y <= y) {
                (true, false) if crosses => 1,
                (false, true) if crosses => -1,
                _ => 0,
            }
        };
        self.outline.iter().map(around).sum::<i32>() != 0
    }

    /// Whether the ink of two letters overlaps.
    fn touches(&self, other: &Self) -> bool {
        let (left, right) = (self.left.max(other.left), self.right.min(other.right));
        let (top, bottom) = (self.top.max(other.top), self.bottom.min(other.bottom));
        let place =
            |from: f64, to: f64, step: u32| from + (to - from) * (f64::from(step) + 0.5) / f64::from(SAMPLES);
        left < right
            && top < bottom
            && (0..SAMPLES * SAMPLES).any(|sample| {
                let point = (place(left, right, sample % SAMPLES), place(top, bottom, sample / SAMPLES));
                self.covers(point) && other.covers(point)
            })
    }
}

/// Two letters of different lines that touch, if there are any.
fn touching(ink: &[Ink]) -> Option<(&Ink, &Ink)> {
    ink.iter().find_map(|one| {
        let below = |other: &&Ink| {
            other.page == one.page && other.line - one.line > LINES_APART * one.size.max(other.size)
        };
        ink.iter().filter(below).find(|other| one.touches(other)).map(|other| (one, other))
    })
}

/// Draws an outline in straight pieces.
struct Pen {
    origin: (f64, f64),
    em: f64,
    start: (f64, f64),
    now: (f64, f64),
    outline: Vec<((f64, f64), (f64, f64))>,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> (f64, f64) {
        (self.origin.0 + f64::from(x) * self.em, self.origin.1 - f64::from(y) * self.em)
    }

    fn draw(&mut self, to: (f64, f64)) {
        self.outline.push((self.now, to));
        self.now = to;
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.start = self.place(x, y);
        self.now = self.start;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.draw(self.place(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (from, by, to) = (self.now, self.place(x1, y1), self.place(x, y));
        for step in 1..=4 {
            let t = f64::from(step) / 4.0;
            let along = |from: f64, by: f64, to: f64| {
                (1.0 - t) * (1.0 - t) * from + 2.0 * t * (1.0 - t) * by + t * t * to
            };
            self.draw((along(from.0, by.0, to.0), along(from.1, by.1, to.1)));
        }
    }

    /// TrueType has no such curves.
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, x: f32, y: f32) {
        self.line_to(x, y);
    }

    fn close(&mut self) {
        self.draw(self.start);
    }
}

mod tests {
    use super::*;
    use crate::{Edition, Handed, Letter, Paper, pocket_card, rights_card};
    use chrono::NaiveDate;
    use content::{Catalogue, Wording};
    use screening::facts::Age;
    use screening::referral::{ConsentBasis, Office};
    use screening::route::{Card, RouteContact};
    use screening::{Block, Recipient, Right};

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
            let edition = Edition::default();
            let card =
                rights_card(&person, &desk, &rights, &contacts(Card::Rights), &edition).expect("a card");
            let pocket = contacts(Card::Pocket);
            let pocket = pocket_card(&person, &desk, &pocket, Paper::Card, &edition).expect("a card");
            for document in [card, pocket] {
                let ink = letters(&document);
                assert!(ink.len() > 100, "{tag}");
                assert!(touching(&ink).is_none(), "{tag}: {:?}", touching(&ink));
                for one in &ink {
                    let paper = &document.paged.pages()[one.page].frame;
                    let (width, height) = (paper.width().to_pt(), paper.height().to_pt());
                    let inside = one.left > 0.0 && one.top > 0.0 && one.right < width && one.bottom < height;
                    assert!(inside, "{tag}: {one:?}");
                }
            }
        }
    }

    #[test]
    fn no_line_of_a_letter_touches_another() {
        let catalogue = Catalogue::embedded();
        let desk = catalogue.wording("lv", "en").expect("a language");
        let office = Office {
            body: "Test Office".to_owned(),
            role: String::new(),
            contact: "+371 20000000".to_owned(),
        };
        let handed = [Handed {
            recipient: Recipient::LabourInspectorate,
            blocks: &[Block::Language, Block::Person, Block::Contact, Block::Exploiter],
            basis: ConsentBasis::Emergency,
            on: NaiveDate::default(),
        }];
        let letter = Letter { handed: &handed, office: &office, code: None };
        for language in catalogue.languages() {
            let person = catalogue.wording(&language.tag, "lv").expect("a language");
            let document = crate::letter(&person, &desk, &letter, &Edition::default()).expect("a letter");
            let ink = letters(&document);
            assert!(ink.len() > 100, "{}", language.tag);
            assert!(touching(&ink).is_none(), "{}: {:?}", language.tag, touching(&ink));
        }
    }

    #[test]
    fn letters_that_overlap_touch_and_letters_in_each_others_corner_do_not() {
        let stroke = |points: [(f64, f64); 3]| {
            let outline = vec![(points[0], points[1]), (points[1], points[2]), (points[2], points[0])];
            Ink::of(outline, 0, 0.0, 10.0)
        };
        let lower = stroke([(0.0, 0.0), (0.0, 9.0), (9.0, 9.0)]);
        let upper = stroke([(1.0, 0.0), (9.0, 0.0), (9.0, 8.0)]);
        assert!(!lower.touches(&upper));
        assert!(lower.touches(&stroke([(0.0, 8.0), (5.0, 0.0), (9.0, 9.0)])));
    }
}
