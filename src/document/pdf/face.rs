//! A face cut down to the characters of one document.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{ParsedFont, PdfFont};
use subsetter::GlyphRemapper;

use super::super::font::{Face, MissingCharacter};
use super::super::{DocumentError, Printed};

/// Refuses characters that the face lacks: they would be drawn as boxes, and the file would be no archive copy.
pub fn subset(face: Face, used: &BTreeSet<char>) -> Result<PdfFont, DocumentError> {
    let font = face.font();
    let mut renumbered = GlyphRemapper::new();
    let mut glyphs = BTreeMap::new();
    let mut widths = BTreeMap::from([(0, font.parsed.get_glyph_width(0).unwrap_or(0))]);
    let missing: Vec<MissingCharacter> =
        used.iter().filter(|c| font.glyph(**c).is_none()).copied().map(MissingCharacter).collect();
    if !missing.is_empty() {
        return Err(DocumentError::MissingCharacters { field: Printed::Page, missing });
    }
    for glyph in used.iter().filter_map(|character| font.glyph(*character)) {
        let id = renumbered.remap(glyph.id);
        glyphs.insert(u32::from(glyph.character), id);
        widths.insert(id, glyph.advance);
    }
    let bytes = subsetter::subset(font.bytes, 0, &renumbered)
        .map_err(|source| DocumentError::Subset { face: face.name(), source })?;
    let parsed = &font.parsed;
    let name = format!("{}+{}", tag(used), face.name());
    let metrics = parsed.font_metrics.clone();
    let mut cut =
        ParsedFont::with_glyph_data(bytes, 0, Some(name), glyphs, widths, parsed.units_per_em, metrics);
    cut.pdf_font_metrics = parsed.pdf_font_metrics.clone();
    Ok(PdfFont::new(cut))
}

/// Six capitals that tell subsets of one face apart (ISO 32000-1, 9.6.4), the same for the same characters.
fn tag(used: &BTreeSet<char>) -> String {
    let mixed = used.iter().fold(0xcbf2_9ce4_8422_2325_u64, |mixed, character| {
        (mixed ^ u64::from(u32::from(*character))).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let letters = mixed.to_be_bytes().into_iter().take(6);
    letters.map(|byte| char::from(b'A' + byte % 26)).collect()
}
