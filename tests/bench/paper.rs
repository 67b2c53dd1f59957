//! A one-page invoice as PDF, warm: what issuing waits for.

use std::hint::black_box;
use std::time::Duration;

use relance::document::invoice::{Content, render};
use relance::domain::client::Client;
use relance::domain::company::Company;
use relance::domain::freeze::TakenNumber;
use relance::domain::id::{ClientId, DocumentId};
use relance::domain::invoice::{Document, DocumentKind, Draft, Line};
use relance::money::{Currency, Decimal, Percent};

use crate::sample::{TODAY, day};
use crate::stopwatch::{percentile, time};
use crate::table::{self, Goal};

const ASKED: Duration = Duration::from_millis(4);

pub fn measure() {
    let (seller, client) = (seller(), client());
    let document = document(&seller, &client);
    let print = || {
        let (logo, original, open) = (None, None, document.gross);
        let content = Content { seller: &seller, client: &client, document: &document, original, open, logo };
        black_box(render(&content).unwrap());
    };
    let cold = time(print);
    let warm: Vec<Duration> = (0..200).map(|_| time(print)).collect();
    table::alone("one-page invoice as PDF, warm", percentile(&warm, 50), Goal::Time(ASKED));
    table::alone("one-page invoice as PDF, first of a process", cold, Goal::None);
}

fn document(seller: &Company, client: &Client) -> Document {
    let line = |place: i64| Line {
        description: format!("Conception et développement, lot {place}"),
        quantity: Decimal::new(125, 1),
        unit: "h".to_owned(),
        unit_price: Decimal::from(80 + place),
        vat_rate: Percent(Decimal::from(21)),
    };
    let lines = (1..=6).map(line).collect();
    let draft = Draft { lines, ..Draft::new(DocumentKind::Invoice, ClientId(1), Currency::EUR) };
    let taken = TakenNumber { number: "2026-0001".to_owned(), year: 2026, place: 1 };
    draft.freeze(DocumentId(1), &taken, day(TODAY), seller, client).unwrap()
}

fn seller() -> Company {
    let mut seller = Company::new("Studio Lefèvre", "BE");
    seller.vat_id = Some("BE0123456749".to_owned());
    seller.iban = Some("BE71096123456769".to_owned());
    seller.bic = Some("GKCCBEBB".to_owned());
    seller
}

fn client() -> Client {
    let mut client = Client::new("ALPHA", "Alpha Conseil SRL");
    client.address.country = "BE".to_owned();
    client
}
