//! PNG logos: any colour type and depth, made 8-bit RGB with a separate alpha, no larger than print needs.

use std::io::Cursor;
use std::sync::Arc;

use png::{ColorType, Decoder, Transformations};

use super::super::deflate::Packed;
use super::{Artwork, Logo, LogoError};

const LARGEST_SIDE: u32 = 8_000;
/// 60 mm at about 400 dots an inch: more can't be seen on paper and makes every document heavy.
const SIDE_IN_PRINT: usize = 1_000;

/// Rows of 8-bit RGBA.
struct Image {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 4]>,
}

pub fn read(bytes: &[u8]) -> Result<Logo, LogoError> {
    let image = decode(bytes)?.reduced();
    let size = |side: usize| u32::try_from(side).map_err(|_| LogoError::TooLarge);
    let (width, height) = (size(image.width)?, size(image.height)?);
    let colours: Vec<u8> = image.pixels.iter().flat_map(|[r, g, b, _]| [*r, *g, *b]).collect();
    let alpha: Vec<u8> = image.pixels.iter().map(|[.., a]| *a).collect();
    let transparent = alpha.iter().any(|a| *a < 255);
    let artwork = Artwork::Pixels {
        width,
        height,
        colours: Packed::new(colours),
        alpha: transparent.then(|| Packed::new(alpha)),
    };
    Ok(Logo { proportions: (width, height), artwork: Arc::new(artwork) })
}

fn decode(bytes: &[u8]) -> Result<Image, LogoError> {
    let mut decoder = Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let header = decoder.read_header_info()?;
    if header.width > LARGEST_SIDE || header.height > LARGEST_SIDE {
        return Err(LogoError::TooLarge);
    }
    let mut reader = decoder.read_info()?;
    let mut samples = vec![0; reader.output_buffer_size().ok_or(LogoError::TooLarge)?];
    let frame = reader.next_frame(&mut samples)?;
    samples.truncate(frame.buffer_size());
    let side = |length: u32| usize::try_from(length).map_err(|_| LogoError::TooLarge);
    let (width, height) = (side(frame.width)?, side(frame.height)?);
    let pixels = samples.chunks_exact(frame.color_type.samples()).map(|pixel| rgba(pixel, frame.color_type));
    Ok(Image { width, height, pixels: pixels.collect() })
}

fn rgba(pixel: &[u8], kind: ColorType) -> [u8; 4] {
    match (kind, pixel) {
        (ColorType::Grayscale, [grey]) => [*grey, *grey, *grey, 255],
        (ColorType::GrayscaleAlpha, [grey, alpha]) => [*grey, *grey, *grey, *alpha],
        (ColorType::Rgb, [r, g, b]) => [*r, *g, *b, 255],
        (ColorType::Rgba, [r, g, b, alpha]) => [*r, *g, *b, *alpha],
        _ => [255, 255, 255, 0],
    }
}

impl Image {
    /// The mean of whole squares of pixels, so that no side is longer than print needs.
    fn reduced(self) -> Self {
        let square = self.width.max(self.height).div_ceil(SIDE_IN_PRINT).max(1);
        if square == 1 {
            return self;
        }
        let (width, height) = ((self.width / square).max(1), (self.height / square).max(1));
        let corners = (0..height).flat_map(|y| (0..width).map(move |x| (x * square, y * square)));
        let pixels = corners.map(|(x, y)| self.mean(x, y, square)).collect();
        Self { width, height, pixels }
    }

    /// Colours weigh as much as they cover, so that what lies hidden under full transparency does not bleed.
    fn mean(&self, left: usize, top: usize, square: usize) -> [u8; 4] {
        let (mut sums, mut coverage, mut count) = ([0_u32; 3], 0_u32, 0_u32);
        for y in top..(top + square).min(self.height) {
            let row = y * self.width;
            for [r, g, b, a] in
                self.pixels.get(row + left..row + (left + square).min(self.width)).unwrap_or(&[])
            {
                let alpha = u32::from(*a);
                for (sum, sample) in sums.iter_mut().zip([r, g, b]) {
                    *sum += u32::from(*sample) * alpha;
                }
                coverage += alpha;
                count += 1;
            }
        }
        let byte =
            |value: u32, by: u32| u8::try_from((value + by / 2).checked_div(by).unwrap_or(0)).unwrap_or(255);
        let [r, g, b] = sums.map(|sum| byte(sum, coverage));
        [r, g, b, byte(coverage, count)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use png::{BitDepth, Encoder};
    use rstest::rstest;

    fn encoded(kind: ColorType, depth: BitDepth, side: u32, data: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, side, side);
        encoder.set_color(kind);
        encoder.set_depth(depth);
        if kind == ColorType::Indexed {
            encoder.set_palette(vec![255, 0, 0, 0, 0, 255]);
        }
        encoder.write_header().unwrap().write_image_data(data).unwrap();
        bytes
    }

    #[rstest]
    #[case(ColorType::Grayscale, BitDepth::Sixteen, &[128, 1, 255, 0, 0, 0, 64, 9])]
    #[case(ColorType::Rgb, BitDepth::Eight, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])]
    #[case(ColorType::Indexed, BitDepth::Eight, &[0, 1, 1, 0])]
    #[case(ColorType::Rgba, BitDepth::Eight, &[1, 2, 3, 0, 4, 5, 6, 255, 7, 8, 9, 128, 1, 1, 1, 1])]
    fn every_kind_of_png_is_read(#[case] kind: ColorType, #[case] depth: BitDepth, #[case] data: &[u8]) {
        let image = decode(&encoded(kind, depth, 2, data)).unwrap();
        assert_eq!((image.width, image.height, image.pixels.len()), (2, 2, 4));
    }

    #[test]
    fn a_palette_becomes_its_colours() {
        let image = decode(&encoded(ColorType::Indexed, BitDepth::Eight, 2, &[0, 1, 1, 0])).unwrap();
        assert_eq!(image.pixels, [[255, 0, 0, 255], [0, 0, 255, 255], [0, 0, 255, 255], [255, 0, 0, 255]]);
    }

    #[test]
    fn a_large_picture_is_reduced() {
        let data: Vec<u8> = (0..2_500_usize * 2_500).map(|at| u8::try_from(at % 251).unwrap()).collect();
        let image = decode(&encoded(ColorType::Grayscale, BitDepth::Eight, 2_500, &data)).unwrap().reduced();
        assert_eq!((image.width, image.height), (833, 833));
    }

    #[test]
    fn a_broken_file_is_refused() {
        let mut bytes = encoded(ColorType::Grayscale, BitDepth::Eight, 2, &[0, 1, 2, 3]);
        bytes.truncate(40);
        assert!(read(&bytes).is_err());
    }
}
