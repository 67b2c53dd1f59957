//! Writes a sheet as a PDF file: PDF/A-3b in structure, faces cut down to their used characters, the same bytes each time.

mod append;
mod artwork;
mod face;
mod finish;
mod profile;
mod stamp;

use std::collections::BTreeSet;

use printpdf::{
    Color, CurTransMat, FontId, Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions,
    PdfWarnMsg, Point, Pt, Rect, Rgb, TextItem, XObjectId, XObjectTransform,
};

pub use append::{Copy, append};

use super::DocumentError;
use super::font::Face;
use super::length::Length;
use super::logo::Logo;
use super::qr::Modules;
use super::sheet::{Area, Ink, Mark, PAPER, Page, Run, Sheet};

/// Writes a sheet.
pub fn write(sheet: &Sheet) -> Result<Vec<u8>, DocumentError> {
    let mut pdf = PdfDocument::new(&sheet.about.title);
    for face in Face::ALL {
        let used = characters(sheet, face);
        if !used.is_empty() {
            pdf.resources.fonts.map.insert(font_id(face), face::subset(face, &used)?);
        }
    }
    if let Some(logo) = logo(sheet) {
        pdf.resources.xobjects.map.insert(logo_id(), artwork::object(logo));
    }
    pdf.pages = sheet.pages.iter().map(page).collect();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let document = pdf.to_lopdf_document(&options, &mut warnings);
    match warnings.first() {
        Some(PdfWarnMsg { msg, .. }) => Err(DocumentError::Pages(msg.clone())),
        None => finish::finish(document, &sheet.about),
    }
}

fn characters(sheet: &Sheet, wanted: Face) -> BTreeSet<char> {
    let marks = sheet.pages.iter().flat_map(|page| &page.marks);
    marks
        .filter_map(|mark| match mark {
            Mark::Text(run) if run.face == wanted => Some(run.text.chars()),
            Mark::Text(_) | Mark::Fill { .. } | Mark::Qr { .. } | Mark::Logo { .. } => None,
        })
        .flatten()
        .collect()
}

fn logo(sheet: &Sheet) -> Option<&Logo> {
    sheet.pages.iter().flat_map(|page| &page.marks).find_map(|mark| match mark {
        Mark::Logo { logo, .. } => Some(logo),
        Mark::Text(_) | Mark::Fill { .. } | Mark::Qr { .. } => None,
    })
}

/// Own names instead of the library's counter keep the bytes the same; `F1` to `F14` would clash with built-in fonts.
fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

fn logo_id() -> XObjectId {
    XObjectId("Logo".to_owned())
}

fn page(page: &Page) -> PdfPage {
    let mut pen = Pen { ops: Vec::with_capacity(page.marks.len() * 6), ink: None };
    for mark in &page.marks {
        match mark {
            Mark::Text(run) => pen.text(run),
            Mark::Fill { area, ink } => pen.fill(*area, *ink),
            Mark::Qr { area, modules } => pen.qr(*area, modules),
            Mark::Logo { area, .. } => pen.logo(*area),
        }
    }
    PdfPage::new(Mm(210.0), Mm(297.0), pen.ops)
}

/// Writes operators and remembers the colour that is set.
struct Pen {
    ops: Vec<Op>,
    ink: Option<Ink>,
}

impl Pen {
    fn text(&mut self, run: &Run) {
        if run.text.is_empty() {
            return;
        }
        self.dip(run.ink);
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(font_id(run.face)), size: points(run.size) },
            Op::SetTextCursor { pos: Point { x: points(run.x), y: points(PAPER.1 - run.y) } },
            Op::ShowText { items: vec![TextItem::Text(run.text.clone())] },
            Op::EndTextSection,
        ]);
    }

    fn fill(&mut self, area: Area, ink: Ink) {
        self.dip(ink);
        self.ops.push(filled(
            points(area.x),
            points(PAPER.1 - area.y - area.height),
            points(area.width),
            points(area.height),
        ));
    }

    /// Modules are whole numbers under one matrix: a tenth of the operators' size in points.
    #[expect(clippy::disallowed_types, reason = "coordinates on the page")]
    fn qr(&mut self, area: Area, modules: &Modules) {
        let whole = |count: usize| Pt(u16::try_from(count).map_or(0.0, f32::from));
        let module = points(area.width).0 / whole(modules.size).0;
        let (x, y) = (points(area.x).0, points(PAPER.1 - area.y - area.height).0);
        self.dip(Ink::Black);
        self.ops.push(Op::SaveGraphicsState);
        let matrix = CurTransMat::Raw([module, 0.0, 0.0, module, x, y]);
        self.ops.push(Op::SetTransformationMatrix { matrix });
        for run in modules.dark_runs() {
            let up = modules.size.saturating_sub(run.row + 1);
            self.ops.push(filled(whole(run.start), whole(up), whole(run.length), Pt(1.0)));
        }
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn logo(&mut self, area: Area) {
        let transform = XObjectTransform {
            scale_x: Some(points(area.width).0),
            scale_y: Some(points(area.height).0),
            translate_x: Some(points(area.x)),
            translate_y: Some(points(PAPER.1 - area.y - area.height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id: logo_id(), transform });
    }

    fn dip(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            self.ops.push(Op::SetFillColor { col: colour(ink) });
        }
    }
}

fn filled(x: Pt, y: Pt, width: Pt, height: Pt) -> Op {
    let rectangle = Rect { x, y, width, height, mode: Some(PaintMode::Fill), winding_order: None };
    Op::DrawRectangle { rectangle }
}

fn colour(ink: Ink) -> Color {
    let (r, g, b) = match ink {
        Ink::Text => (0.11, 0.12, 0.14),
        Ink::Quiet => (0.38, 0.4, 0.44),
        Ink::Accent => (0.06, 0.28, 0.42),
        Ink::Hairline => (0.8, 0.82, 0.84),
        Ink::Tint => (0.955, 0.965, 0.97),
        Ink::Paper => (1.0, 1.0, 1.0),
        Ink::Black => (0.0, 0.0, 0.0),
    };
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// Hundredths of a point are finer than any printer and keep the operators short.
#[expect(clippy::disallowed_types, reason = "coordinates on the page")]
fn points(length: Length) -> Pt {
    let hundredths = (length.thousandths() + 5).div_euclid(10);
    let (whole, rest) = (hundredths.div_euclid(100), hundredths.rem_euclid(100));
    let number = |part: i32| i16::try_from(part).map_or(0.0, f32::from);
    Pt(number(whole) + number(rest) / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::length::{mm, pt};
    use crate::document::sheet::About;

    fn sheet(text: &str) -> Sheet {
        let run = Run {
            x: mm(20),
            y: mm(30),
            face: Face::Regular,
            size: pt(12),
            ink: Ink::Text,
            text: text.to_owned(),
        };
        let square = Area { x: mm(20), y: mm(40), width: mm(30), height: mm(30) };
        let logo = Logo::read(
            br#"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>"#,
        );
        let page = Page {
            marks: vec![
                Mark::Text(run.clone()),
                Mark::Text(Run { face: Face::Semibold, y: mm(35), ..run }),
                Mark::Fill { area: square, ink: Ink::Tint },
                Mark::Qr { area: square, modules: Modules::encode("relance").unwrap() },
                Mark::Logo { area: square, logo: logo.unwrap() },
            ],
        };
        Sheet {
            about: About {
                title: "Invoice 2026-0001 <“ő”>".to_owned(),
                author: "Studio Lefèvre & Cie".to_owned(),
                language: "fr",
                day: "2026-11-21".parse().unwrap(),
            },
            pages: vec![page.clone(), page],
        }
    }

    #[test]
    fn the_same_sheet_gives_the_same_bytes() {
        let first = write(&sheet("Élodie 1 234,56 €")).unwrap();
        assert_eq!(first, write(&sheet("Élodie 1 234,56 €")).unwrap());
        assert_ne!(first, write(&sheet("Élodie 1 234,57 €")).unwrap());
    }

    #[test]
    fn the_text_can_be_copied_out_of_the_file() {
        let document = lopdf::Document::load_mem(&write(&sheet("é œ € ł ő ș Đ Ω Ж")).unwrap()).unwrap();
        assert_eq!(document.get_pages().len(), 2);
        assert!(document.extract_text(&[1]).unwrap().contains("é œ € ł ő ș Đ Ω Ж"));
    }

    #[test]
    fn appended_copies_keep_their_pages_and_their_text() {
        let (letter, copy) = (write(&sheet("Rappel")).unwrap(), write(&sheet("Facture")).unwrap());
        let copy = Copy { bytes: &copy, mark: None };
        let whole = append(&letter, &[copy, copy]).unwrap();
        assert_eq!(whole, append(&letter, &[copy, copy]).unwrap());
        let document = lopdf::Document::load_mem(&whole).unwrap();
        let texts: Vec<String> =
            (1..=6).map(|page| document.extract_text(&[page]).unwrap()[..6].to_owned()).collect();
        assert_eq!(texts, ["Rappel", "Rappel", "Factur", "Factur", "Factur", "Factur"]);
    }

    #[test]
    fn every_page_of_a_marked_copy_says_so_and_the_letter_does_not() {
        let (letter, copy) = (write(&sheet("Rappel")).unwrap(), write(&sheet("Facture")).unwrap());
        let whole = append(&letter, &[Copy { bytes: &copy, mark: Some("Duplicata") }]).unwrap();
        let document = lopdf::Document::load_mem(&whole).unwrap();
        let drawn = |page: u32| {
            let content = document.get_page_content(document.get_pages()[&page]);
            String::from_utf8_lossy(&content).contains("/CopyMark Do")
        };
        assert_eq!([1, 2, 3, 4].map(drawn), [false, false, true, true]);
        assert!(document.extract_text(&[3]).unwrap().contains("Facture"));
    }

    #[test]
    fn no_character_is_ever_printed_as_a_box() {
        let refused = write(&sheet("Fête 🎉")).unwrap_err().to_string();
        assert!(refused.contains("U+1F389 PARTY POPPER"), "{refused}");
    }

    #[test]
    fn what_is_no_pdf_is_not_appended() {
        let letter = write(&sheet("Rappel")).unwrap();
        assert!(append(&letter, &[Copy { bytes: b"not a file", mark: None }]).is_err());
    }
}
