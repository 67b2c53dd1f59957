//! What makes the file an archive copy (PDF/A-3b, ISO 19005-3): its description, colour profile, language and identifier.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::super::DocumentError;
use super::super::sheet::About;
use super::profile;

const PRODUCER: &str = "Relance";

/// Describes the document, compresses it and gives it an identifier made from its own bytes.
pub fn finish(mut document: Document, about: &About) -> Result<Vec<u8>, DocumentError> {
    document.version = "1.7".to_owned();
    describe(&mut document, about)?;
    document.compress();
    bytes(document)
}

/// Saves a document under an identifier that is the hash of everything else in it.
pub fn bytes(mut document: Document) -> Result<Vec<u8>, DocumentError> {
    document.trailer.remove(b"ID");
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    let hash = Sha256::digest(&bytes).iter().copied().take(16).collect();
    let id = Object::String(hash, StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    bytes.clear();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

fn describe(document: &mut Document, about: &About) -> Result<(), DocumentError> {
    let day = about.day.date().format("%Y%m%d");
    let date = Object::string_literal(format!("D:{day}000000Z"));
    let information = document.add_object(dictionary! {
        "Title" => utf16(&about.title),
        "Author" => utf16(&about.author),
        "Creator" => Object::string_literal(PRODUCER),
        "Producer" => Object::string_literal(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    });
    if let Ok(Object::Reference(replaced)) = document.trailer.get(b"Info").cloned() {
        document.objects.remove(&replaced);
    }
    document.trailer.set("Info", information);
    let packet = Dictionary::from_iter([("Type", "Metadata".into()), ("Subtype", "XML".into())]);
    let packet = Stream::new(packet, xmp(about).into_bytes()).with_compression(false);
    let metadata = document.add_object(packet);
    let profile = document.add_object(profile::stream());
    let catalog = document
        .catalog_mut()
        .map_err(|source| DocumentError::Pdf { doing: "describing the document", source })?;
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![profile::output_intent(profile)]);
    catalog.set("Lang", Object::string_literal(about.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

/// The metadata packet; its values must equal those of the information dictionary (ISO 19005-3, 6.6.2).
fn xmp(about: &About) -> String {
    let (title, author) = (escaped(&about.title), escaped(&about.author));
    let (language, day) = (about.language, about.day);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{PRODUCER}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}',
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn utf16(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}
