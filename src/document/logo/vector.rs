//! SVG logos as PDF operators: paths with flat colours, strokes, opacity and clipping.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use usvg::tiny_skia_path::{Path as Outline, PathSegment, Transform};
use usvg::{
    BaseGradient, ClipPath, Color, Fill, FillRule, Group, LineCap, LineJoin, Node, Opacity, Options, Paint,
    PaintOrder, Path, Stroke, Tree,
};

use super::super::deflate::Packed;
use super::{Artwork, Feature, Logo, LogoError};

/// Units of the page space for the longer side of a picture.
#[expect(clippy::disallowed_types, reason = "a length on the page")]
const SIDE: f32 = 1_000.0;

pub fn read(bytes: &[u8]) -> Result<Logo, LogoError> {
    if std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<text")) {
        return Err(LogoError::Unsupported(Feature::Text));
    }
    let tree = Tree::from_data(bytes, &Options::default())?;
    let size = tree.size();
    let scale = SIDE / size.width().max(size.height());
    let page = size.scale_by(scale).ok_or(LogoError::Unsupported(Feature::NoSize))?.to_int_size();
    let mut drawing = Drawing::default();
    let flipped = Transform::from_row(scale, 0.0, 0.0, -scale, 0.0, size.height() * scale);
    drawing.operators.push_str(&format!("{} cm\n", matrix(flipped)));
    drawing.group(tree.root(), 255)?;
    let artwork = Artwork::Outlines {
        operators: Packed::new(drawing.operators.into_bytes()),
        opacities: drawing.opacities.into_iter().collect(),
    };
    Ok(Logo { proportions: (page.width(), page.height()), artwork: Arc::new(artwork) })
}

#[derive(Default)]
struct Drawing {
    operators: String,
    opacities: BTreeSet<u8>,
}

impl Drawing {
    fn group(&mut self, group: &Group, opacity: u8) -> Result<(), LogoError> {
        if group.mask().is_some() {
            return Err(LogoError::Unsupported(Feature::Mask));
        }
        if !group.filters().is_empty() {
            return Err(LogoError::Unsupported(Feature::Filter));
        }
        let opacity = times(opacity, group.opacity());
        self.operators.push_str("q\n");
        if let Some(clip) = group.clip_path() {
            self.clip(clip, group.abs_transform())?;
        }
        for child in group.children() {
            match child {
                Node::Group(group) => self.group(group, opacity)?,
                Node::Path(path) if path.is_visible() => self.path(path, opacity)?,
                Node::Path(_) => {}
                Node::Image(_) => return Err(LogoError::Unsupported(Feature::Picture)),
                Node::Text(_) => return Err(LogoError::Unsupported(Feature::Text)),
            }
        }
        self.operators.push_str("Q\n");
        Ok(())
    }

    fn clip(&mut self, clip: &ClipPath, at: Transform) -> Result<(), LogoError> {
        if clip.clip_path().is_some() {
            return Err(LogoError::Unsupported(Feature::Clip));
        }
        for child in clip.root().children() {
            let Node::Path(path) = child else {
                return Err(LogoError::Unsupported(Feature::Clip));
            };
            let placed = at.pre_concat(clip.transform()).pre_concat(path.abs_transform());
            self.outline(path.data(), placed);
        }
        self.operators.push_str("W n\n");
        Ok(())
    }

    fn path(&mut self, path: &Path, opacity: u8) -> Result<(), LogoError> {
        let mut strokes_first = false;
        match path.paint_order() {
            PaintOrder::FillAndStroke => {}
            PaintOrder::StrokeAndFill => strokes_first = true,
        }
        for strokes in [strokes_first, !strokes_first] {
            match (strokes, path.fill(), path.stroke()) {
                (false, Some(fill), _) => self.fill(path, fill, opacity)?,
                (true, _, Some(stroke)) => self.stroke(path, stroke, opacity)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn fill(&mut self, path: &Path, fill: &Fill, opacity: u8) -> Result<(), LogoError> {
        let colour = flat(fill.paint())?;
        self.opacity(times(opacity, fill.opacity()));
        self.operators.push_str(&format!("{} rg\n", components(colour)));
        self.outline(path.data(), path.abs_transform());
        self.operators.push_str(match fill.rule() {
            FillRule::NonZero => "f\n",
            FillRule::EvenOdd => "f*\n",
        });
        Ok(())
    }

    /// Strokes keep their transform, which may widen them unevenly.
    fn stroke(&mut self, path: &Path, stroke: &Stroke, opacity: u8) -> Result<(), LogoError> {
        let colour = flat(stroke.paint())?;
        self.opacity(times(opacity, stroke.opacity()));
        let cap = match stroke.linecap() {
            LineCap::Butt => 0,
            LineCap::Round => 1,
            LineCap::Square => 2,
        };
        let join = match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => 0,
            LineJoin::Round => 1,
            LineJoin::Bevel => 2,
        };
        let dashes: Vec<String> =
            stroke.dasharray().unwrap_or(&[]).iter().map(|dash| format!("{dash:.3}")).collect();
        self.operators.push_str(&format!(
            "q {} cm {} RG {:.3} w {cap} J {join} j {:.2} M [{}] {:.3} d\n",
            matrix(path.abs_transform()),
            components(colour),
            stroke.width().get(),
            stroke.miterlimit().get(),
            dashes.join(" "),
            stroke.dashoffset(),
        ));
        self.outline(path.data(), Transform::identity());
        self.operators.push_str("S Q\n");
        Ok(())
    }

    fn opacity(&mut self, opacity: u8) {
        self.opacities.insert(opacity);
        self.operators.push_str(&format!("/A{opacity} gs "));
    }

    fn outline(&mut self, outline: &Outline, at: Transform) {
        let Some(placed) = outline.clone().transform(at) else { return };
        let mut last = (0.0, 0.0);
        for segment in placed.segments() {
            let out = &mut self.operators;
            let written = match segment {
                PathSegment::MoveTo(p) => {
                    last = (p.x, p.y);
                    writeln!(out, "{:.3} {:.3} m", p.x, p.y)
                }
                PathSegment::LineTo(p) => {
                    last = (p.x, p.y);
                    writeln!(out, "{:.3} {:.3} l", p.x, p.y)
                }
                PathSegment::QuadTo(c, p) => {
                    let first = (last.0 + (c.x - last.0) * 2.0 / 3.0, last.1 + (c.y - last.1) * 2.0 / 3.0);
                    let second = (p.x + (c.x - p.x) * 2.0 / 3.0, p.y + (c.y - p.y) * 2.0 / 3.0);
                    last = (p.x, p.y);
                    let ((ax, ay), (bx, by)) = (first, second);
                    writeln!(out, "{ax:.3} {ay:.3} {bx:.3} {by:.3} {:.3} {:.3} c", p.x, p.y)
                }
                PathSegment::CubicTo(a, b, p) => {
                    last = (p.x, p.y);
                    writeln!(out, "{:.3} {:.3} {:.3} {:.3} {:.3} {:.3} c", a.x, a.y, b.x, b.y, p.x, p.y)
                }
                PathSegment::Close => writeln!(out, "h"),
            };
            debug_assert!(written.is_ok(), "a string takes every write");
        }
    }
}

fn times(opacity: u8, by: Opacity) -> u8 {
    let product = u16::from(opacity) * u16::from(by.to_u8());
    u8::try_from((product + 127) / 255).unwrap_or(255)
}

/// The colour of a paint; of a gradient the mean of its stops.
fn flat(paint: &Paint) -> Result<Color, LogoError> {
    match paint {
        Paint::Color(colour) => Ok(*colour),
        Paint::LinearGradient(gradient) => Ok(mean(gradient)),
        Paint::RadialGradient(gradient) => Ok(mean(gradient)),
        Paint::Pattern(_) => Err(LogoError::Unsupported(Feature::Pattern)),
    }
}

fn mean(gradient: &BaseGradient) -> Color {
    let stops = gradient.stops();
    let channel = |of: fn(Color) -> u8| {
        let sum: usize = stops.iter().map(|stop| usize::from(of(stop.color()))).sum();
        u8::try_from(sum.checked_div(stops.len()).unwrap_or(0)).unwrap_or(255)
    };
    Color::new_rgb(channel(|c| c.red), channel(|c| c.green), channel(|c| c.blue))
}

/// Three operands of `rg` and `RG`, to a thousandth.
fn components(colour: Color) -> String {
    let thousandths = |channel: u8| (u32::from(channel) * 1000 + 127) / 255;
    let shown = [colour.red, colour.green, colour.blue].map(|channel| {
        let value = thousandths(channel);
        format!("{}.{:03}", value / 1000, value % 1000)
    });
    shown.join(" ")
}

fn matrix(at: Transform) -> String {
    format!("{:.5} {:.5} {:.5} {:.5} {:.4} {:.4}", at.sx, at.ky, at.kx, at.sy, at.tx, at.ty)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(content: &str) -> String {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><defs><linearGradient id="g">
            <stop offset="0" stop-color="#000000"/><stop offset="1" stop-color="#ffffff"/></linearGradient>
            <mask id="m"><rect width="9" height="9"/></mask></defs>{content}</svg>"##
        )
    }

    fn operators(content: &str) -> String {
        let tree = Tree::from_str(&svg(content), &Options::default()).unwrap();
        let mut drawing = Drawing::default();
        drawing.group(tree.root(), 255).unwrap();
        drawing.operators
    }

    #[test]
    fn a_rectangle_is_filled_in_its_colour() {
        let drawn =
            operators(r##"<rect x="10" y="20" width="30" height="40" fill="#ff0000" opacity="0.5"/>"##);
        assert!(drawn.contains("/A128 gs 1.000 0.000 0.000 rg\n10.000 20.000 m"), "{drawn}");
    }

    #[test]
    fn a_gradient_becomes_its_mean() {
        let drawn = operators(r##"<circle cx="50" cy="50" r="20" fill="url(#g)"/>"##);
        assert!(drawn.contains("0.498 0.498 0.498 rg"), "{drawn}");
    }

    #[test]
    fn the_proportions_are_the_files() {
        let logo = read(svg(r#"<rect width="9" height="9"/>"#).as_bytes()).unwrap();
        assert_eq!(logo.proportions(), (1000, 500));
    }

    #[test]
    fn what_paper_can_not_show_is_refused_in_words() {
        let refused = |content: &str| read(svg(content).as_bytes()).unwrap_err().to_string();
        assert!(refused("<text>Studio</text>").contains("text"));
        assert!(refused(r##"<rect width="9" height="9" mask="url(#m)"/>"##).contains("mask"));
    }
}
