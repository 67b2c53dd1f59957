//! Parties and documents for the tests of this floor, and a way to look at the pages.

use crate::calendar::Day;
use crate::domain::client::{Address, Client, ClientKind};
use crate::domain::company::{Company, VatScheme};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::invoice::{Document, DocumentKind, Line, Origin};
use crate::domain::total::Totals;
use crate::domain::vat::VatCase;
use crate::money::{Currency, Percent};

use super::invoice::Content;
use super::logo::Logo;

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn address(street: &str, postcode: &str, city: &str, country: &str) -> Address {
    Address { street: street.into(), postcode: postcode.into(), city: city.into(), country: country.into() }
}

/// The seller of golden case 1.
pub fn belgian() -> Company {
    Company {
        address: address("Rue de l’Église 12", "1050", "Bruxelles", "BE"),
        email: Some("bonjour@studio-exemple.be".into()),
        phone: Some("+32 2 123 45 67".into()),
        vat_id: Some("BE0123456749".into()),
        registration_id: Some("0123456749".into()),
        legal_form: Some("SRL · RPM Bruxelles".into()),
        iban: Some("BE71096123456769".into()),
        bic: Some("TRIOBEBB".into()),
        ..Company::new("Studio Exemple", "BE")
    }
}

/// The seller of golden case 6.
pub fn french() -> Company {
    Company {
        address: address("3 rue des Lilas", "69003", "Lyon", "FR"),
        email: Some("camille@lefevre.fr".into()),
        registration_id: Some("73282932000074".into()),
        legal_form: Some("Entrepreneur individuel (EI)".into()),
        iban: Some("FR1420041010050500013M02606".into()),
        vat_scheme: VatScheme::Franchise,
        ..Company::new("Camille Lefèvre EI", "FR")
    }
}

pub fn client(kind: ClientKind, country: &str, language: &str) -> Client {
    Client {
        kind,
        address: address("Avenue Louise 100\nBoîte 7", "1050", "Ixelles", country),
        language: Some(language.into()),
        ..Client::new("ALPHA", "Alpha Conseil SRL")
    }
}

pub fn line(description: &str, quantity: &str, unit: &str, price: &str, rate: &str) -> Line {
    Line {
        description: description.into(),
        quantity: quantity.parse().unwrap(),
        unit: unit.into(),
        unit_price: price.parse().unwrap(),
        vat_rate: Percent(rate.parse().unwrap()),
    }
}

/// Lines of many shapes, each told apart by its number.
pub fn lines(count: usize) -> Vec<Line> {
    let texts = [
        "Développement de l’application — œuvre d’analyse",
        "Ontwikkeling: geünificeerde coördinatie, één reünie",
        "Überprüfung der Straßenmaße, größer als 10 m²",
        "Usługi: źdźbło, żółć ł ő ș Đ Ω Ж",
        "Accompagnement de l’équipe pendant la migration, ateliers de travail compris, avec compte rendu écrit après \
         chaque séance et suivi des points ouverts jusqu’à leur clôture",
    ];
    let figures = [
        ("12.5", "h", "85.00", "21"),
        ("1", "", "37.45", "21"),
        ("3", "", "12.95", "6"),
        ("0.75", "day", "640", "21"),
    ];
    (0..count)
        .map(|at| {
            let (quantity, unit, price, rate) = figures[at % figures.len()];
            line(&format!("{:03}. {}", at + 1, texts[at % texts.len()]), quantity, unit, price, rate)
        })
        .collect()
}

pub fn document(kind: DocumentKind, lines: Vec<Line>, vat_case: VatCase, currency: Currency) -> Document {
    let totals = Totals::of(&lines, vat_case, currency).unwrap();
    Document {
        id: DocumentId(1),
        kind,
        origin: Origin::Own,
        number: "2026-0124".into(),
        client: ClientId(1),
        currency,
        issue_day: day("2026-06-10"),
        due_day: day("2026-07-10"),
        delivered: Some(day("2026-06-05")),
        po_number: Some("PO-4711".into()),
        note: None,
        vat_case,
        lines,
        groups: totals.groups,
        net: Some(totals.net),
        vat: Some(totals.vat),
        gross: totals.gross,
        reference: Some("+++202/6000/12421+++".into()),
        original: None,
        reason: None,
    }
}

/// Golden case 1.
pub fn golden() -> Document {
    let lines = vec![
        line("Développement du site", "12.5", "h", "85.00", "21"),
        line("Hébergement, un an", "1", "", "37.45", "21"),
        line("Brochure imprimée", "3", "", "12.95", "6"),
    ];
    document(DocumentKind::Invoice, lines, VatCase::Standard, Currency::EUR)
}

pub fn content<'a>(seller: &'a Company, client: &'a Client, document: &'a Document) -> Content<'a> {
    Content { seller, client, document, original: None, open: document.gross, logo: None }
}

pub fn logo() -> Logo {
    Logo::read(
        br##"<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60"><circle cx="30" cy="30" r="26" fill="#0f476b"/>
        <path d="M30 12a18 18 0 1 1-.1 0z M30 20a10 10 0 1 0 .1 0z" fill="#fff" fill-rule="evenodd"/>
        <rect x="66" y="20" width="106" height="6" rx="3" fill="#0f476b"/>
        <rect x="66" y="34" width="70" height="6" rx="3" fill="#0f476b" opacity=".5"/></svg>"##,
    )
    .unwrap()
}

/// Writes a file into the folder named by `RELANCE_GALLERY`, so that pages can be looked at.
pub fn show(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("RELANCE_GALLERY") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}

/// A seller of another country, with the data of the Belgian one.
pub fn seller_of(country: &str) -> Company {
    let seller = if country == "FR" { french() } else { belgian() };
    Company { address: Address { country: country.into(), ..seller.address.clone() }, ..seller }
}
