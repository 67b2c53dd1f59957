//! Invoices as a reader sees them, and how they run over pages.

use super::super::sample::{
    belgian, client, content, day, document, french, golden, line, lines, logo, show,
};
use super::*;
use crate::domain::client::ClientKind;
use crate::domain::vat::VatCase;
use crate::money::Currency;

#[test]
fn pages_to_look_at() {
    let seller = belgian();
    let logo = logo();
    let mut business = client(ClientKind::Business, "BE", "fr");
    business.vat_id = Some("BE0403170701".into());
    let one = golden();
    show("one.pdf", &render(&Content { logo: Some(&logo), ..content(&seller, &business, &one) }).unwrap());
    for count in [40, 300] {
        let many = document(DocumentKind::Invoice, lines(count), VatCase::Standard, Currency::EUR);
        show(&format!("lines-{count}.pdf"), &render(&content(&seller, &business, &many)).unwrap());
    }
    let sole = french();
    let mut franchise = document(
        DocumentKind::Invoice,
        vec![line("Traduction du catalogue", "1", "", "1500", "0")],
        VatCase::Franchise,
        Currency::EUR,
    );
    franchise.reference = Some("RF10INV2026001".into());
    let german = client(ClientKind::Business, "DE", "de");
    show("franchise.pdf", &render(&content(&sole, &german, &franchise)).unwrap());
}
