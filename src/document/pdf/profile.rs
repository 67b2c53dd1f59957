//! The sRGB colour profile (ICC version 2), made here so that no other party's file is shipped.

use std::sync::LazyLock;

use lopdf::{Object, ObjectId, Stream, dictionary};

use super::super::deflate::Packed;

static PROFILE: LazyLock<Packed> = LazyLock::new(|| Packed::new(srgb()));

const NAME: &str = "sRGB IEC61966-2.1";

pub fn stream() -> Stream {
    let mut dictionary = dictionary! { "N" => 3, "Alternate" => "DeviceRGB" };
    if PROFILE.deflated {
        dictionary.set("Filter", "FlateDecode");
    }
    Stream::new(dictionary, PROFILE.content.clone())
}

pub fn output_intent(profile: ObjectId) -> Object {
    Object::Dictionary(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(NAME),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "Info" => Object::string_literal(NAME),
        "DestOutputProfile" => profile,
    })
}

/// Values of the profile in 1/65536: white point D50 and the primaries adapted to it (IEC 61966-2-1).
const WHITE: [u32; 3] = [63_190, 65_536, 54_061];
const RED: [u32; 3] = [28_578, 14_581, 912];
const GREEN: [u32; 3] = [25_241, 46_981, 6_362];
const BLUE: [u32; 3] = [9_376, 3_972, 46_799];

fn srgb() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description()),
        (b"cprt", b"text\0\0\0\0No copyright, use freely\0".to_vec()),
        (b"wtpt", xyz(WHITE)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let start = 128 + 4 + 12 * tags.len();
    let mut table = be(tags.len()).to_vec();
    let mut data = Vec::new();
    for (signature, content) in tags {
        table.extend([*signature, be(start + data.len()), be(content.len())].concat());
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = be(size).to_vec();
    header.extend(*b"\0\0\0\0\x02\x10\0\0mntrRGB XYZ ");
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        header.extend(part.to_be_bytes());
    }
    header.extend(*b"acsp");
    header.resize(68, 0);
    header.extend(WHITE.iter().flat_map(|value| value.to_be_bytes()));
    header.resize(128, 0);
    header
}

fn description() -> Vec<u8> {
    let mut tag = b"desc\0\0\0\0".to_vec();
    tag.extend(be(NAME.len() + 1));
    tag.extend(NAME.as_bytes());
    tag.resize(tag.len() + 1 + 4 + 4 + 2 + 1 + 67, 0);
    tag
}

fn xyz(values: [u32; 3]) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    tag.extend(values.iter().flat_map(|value| value.to_be_bytes()));
    tag
}

/// The transfer curve of sRGB in 1024 points.
#[expect(clippy::disallowed_types, reason = "a colour curve, never money")]
fn curve() -> Vec<u8> {
    const POINTS: u16 = 1024;
    let mut tag = b"curv\0\0\0\0".to_vec();
    tag.extend(u32::from(POINTS).to_be_bytes());
    for point in 0..POINTS {
        let x = f64::from(point) / f64::from(POINTS - 1);
        let y = if x <= 0.040_45 { x / 12.92 } else { ((x + 0.055) / 1.055).powf(2.4) };
        tag.extend(nearest(y * 65_535.0).to_be_bytes());
    }
    tag
}

#[expect(clippy::disallowed_types, reason = "a colour curve, never money")]
#[expect(clippy::as_conversions, reason = "saturates, and the value lies between 0 and 65535")]
fn nearest(value: f64) -> u16 {
    value.round() as u16
}

fn be(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(0).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_size() {
        let profile = srgb();
        assert_eq!(
            profile.len(),
            usize::try_from(u32::from_be_bytes(profile[..4].try_into().unwrap())).unwrap()
        );
        assert_eq!(&profile[36..40], b"acsp");
    }

    #[test]
    fn the_curve_runs_from_black_to_white() {
        let curve = curve();
        assert_eq!((&curve[12..14], &curve[curve.len() - 2..]), (&[0, 0][..], &[255, 255][..]));
    }
}
