//! Letters as their readers see them.

use super::super::sample::{belgian, client, day, show};
use super::*;

fn item<'a>(number: &'a str, due: &str, gross: i64, open: i64) -> Item<'a> {
    Item {
        number,
        issued: day(due) - 30,
        due: day(due),
        currency: Currency::EUR,
        gross: Minor(gross),
        open: Minor(open),
        reference: Some("+++202/6000/12421+++"),
        description: Some("Développement du site"),
    }
}

#[test]
fn letters_to_look_at() {
    let seller = belgian();
    let items = [
        item("2026-0124", "2026-10-10", 137_212, 137_212),
        item("2026-0131", "2026-10-31", 242_000, 142_000),
    ];
    for (language, kind) in [
        ("fr", ClientKind::Business),
        ("nl", ClientKind::Business),
        ("en", ClientKind::Business),
        ("de", ClientKind::Consumer),
    ] {
        let client = client(kind, "BE", language);
        for step in [StepName::COURTESY, StepName::LETTER_1, StepName::LETTER_2, StepName::FORMAL_NOTICE] {
            let content = Content {
                seller: &seller,
                client: &client,
                step: &step,
                channel: if step == StepName::FORMAL_NOTICE { Channel::Registered } else { Channel::Letter },
                day: day("2026-11-21"),
                items: &items,
                reminders_before: if step == StepName::LETTER_2 { 1 } else { 0 },
                logo: None,
            };
            show(&format!("letter-{language}-{step}.pdf"), &render(&content, None).unwrap());
        }
    }
}
