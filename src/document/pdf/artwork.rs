//! A logo as an object of the PDF file, drawn into a square of one unit.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject};

use super::super::deflate::Packed;
use super::super::logo::{Artwork, Logo};

type Dictionary = BTreeMap<String, DictItem>;

pub fn object(logo: &Logo) -> XObject {
    let stream = match logo.artwork() {
        Artwork::Pixels { width, height, colours, alpha } => {
            let mut dictionary = image(*width, *height, "DeviceRGB");
            if let Some(alpha) = alpha {
                let mask = stream(image(*width, *height, "DeviceGray"), alpha);
                dictionary.insert("SMask".to_owned(), DictItem::Stream { stream: mask });
            }
            stream(dictionary, colours)
        }
        Artwork::Outlines { operators, opacities } => stream(form(logo.proportions(), opacities), operators),
    };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

fn image(width: u32, height: u32, colours: &str) -> Dictionary {
    dictionary([
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(width.into())),
        ("Height", DictItem::Int(height.into())),
        ("BitsPerComponent", DictItem::Int(8)),
        ("ColorSpace", name(colours)),
    ])
}

fn form((width, height): (u32, u32), opacities: &[u8]) -> Dictionary {
    let states = opacities.iter().map(|opacity| {
        let value = fraction((*opacity).into(), 255);
        let state = dictionary([("Type", name("ExtGState")), ("ca", value.clone()), ("CA", value)]);
        (format!("A{opacity}"), DictItem::Dict { map: state })
    });
    let resources = dictionary([("ExtGState", DictItem::Dict { map: states.collect() })]);
    let zero = DictItem::Int(0);
    let to_unit =
        [fraction(1, width), zero.clone(), zero.clone(), fraction(1, height), zero.clone(), zero.clone()];
    dictionary([
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        (
            "BBox",
            DictItem::Array(vec![
                zero.clone(),
                zero,
                DictItem::Int(width.into()),
                DictItem::Int(height.into()),
            ]),
        ),
        ("Matrix", DictItem::Array(to_unit.to_vec())),
        ("Resources", DictItem::Dict { map: resources }),
    ])
}

fn stream(mut dictionary: Dictionary, packed: &Packed) -> ExternalStream {
    if packed.deflated {
        dictionary.insert("Filter".to_owned(), name("FlateDecode"));
    }
    ExternalStream { dict: dictionary, content: packed.content.clone(), compress: false }
}

fn dictionary<const N: usize>(entries: [(&str, DictItem); N]) -> Dictionary {
    entries.into_iter().map(|(key, item)| (key.to_owned(), item)).collect()
}

fn name(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}

#[expect(clippy::disallowed_types, reason = "a ratio in drawing, never money")]
fn fraction(numerator: u32, denominator: u32) -> DictItem {
    let number = |value: u32| u16::try_from(value).map_or(1.0, f32::from);
    DictItem::Real(number(numerator) / number(denominator))
}
