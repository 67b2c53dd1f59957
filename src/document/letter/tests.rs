//! Letters as their readers see them.

use super::super::sample::{belgian, client, day, french, seller_of, show};
use super::*;
use crate::domain::client::ClientKind;
use crate::domain::policy::StepName;
use rstest::rstest;

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

/// A letter of 21 November 2026.
fn letter<'a>(
    seller: &'a Company,
    client: &'a Client,
    step: &'a StepName,
    items: &'a [Item<'a>],
) -> Content<'a> {
    let channel = if *step == StepName::FORMAL_NOTICE { Channel::Registered } else { Channel::Letter };
    let reminders_before = if *step == StepName::LETTER_1 { 0 } else { 1 };
    let (day, free, logo) = (day("2026-11-21"), &[], None);
    Content { seller, client, step, channel, day, items, free, reminders_before, logo }
}

fn text(content: &Content<'_>) -> String {
    sheet(content, None).unwrap().text().replace(['\u{a0}', '\u{202f}'], " ")
}

const STEPS: [StepName; 4] =
    [StepName::COURTESY, StepName::LETTER_1, StepName::LETTER_2, StepName::FORMAL_NOTICE];

/// Numbered invoices, due one day after another.
fn many(numbers: &[String]) -> Vec<Item<'_>> {
    let days = (0_i32..).map(|at| day("2026-08-01") + at);
    numbers
        .iter()
        .zip(days)
        .map(|(number, due)| Item { due, issued: due - 30, ..item(number, "2026-10-10", 12_100, 12_100) })
        .collect()
}

#[test]
fn every_letter_in_every_language_has_what_gets_it_paid() {
    let seller = belgian();
    let items = [
        item("2026-0124", "2026-10-10", 137_212, 137_212),
        item("2026-0131", "2026-10-31", 242_000, 142_000),
    ];
    for language in Language::ALL {
        for kind in [ClientKind::Business, ClientKind::Consumer] {
            let client = client(kind, "BE", language.code());
            for step in &STEPS {
                let content = letter(&seller, &client, step, &items);
                let shown = text(&content);
                for needed in [
                    "Studio Exemple",
                    "0123.456.749",
                    "Alpha Conseil SRL",
                    "2026-0124",
                    "2026-0131",
                    "BE71 0961 2345 6769",
                    "bonjour@studio-exemple.be",
                ] {
                    assert!(shown.contains(needed), "{language} {step}: {needed}\n{shown}");
                }
                let total = crate::text::format::amount(language, Minor(279_212), Currency::EUR);
                assert!(shown.contains(&total.replace('\u{202f}', " ")), "{language} {step}\n{shown}");
                assert!(!shown.contains(['{', '}', '[', ']']), "{shown}");
                assert_eq!(sheet(&content, None).unwrap().pages.len(), 1, "{language} {step}");
                show(&format!("letter-{language}-{kind}-{step}.pdf"), &render(&content, None).unwrap());
            }
        }
    }
}

#[test]
fn a_business_reads_what_the_law_grants_from_the_second_reminder_on() {
    let seller = belgian();
    let client = client(ClientKind::Business, "BE", "fr");
    let items = [item("2026-0124", "2026-10-10", 137_212, 137_212)];
    let told =
        STEPS.map(|step| text(&letter(&seller, &client, &step, &items)).contains("loi du 2 août 2002"));
    assert_eq!(told, [false, false, true, true]);
}

#[test]
fn a_consumer_is_never_told_of_charges() {
    let items = [item("2026-0124", "2026-10-10", 137_212, 137_212)];
    for (seller, country) in [(belgian(), "BE"), (french(), "FR")] {
        let client = client(ClientKind::Consumer, country, "fr");
        for step in &STEPS {
            let shown = text(&letter(&seller, &client, step, &items));
            assert!(!shown.contains("40 EUR") && !shown.contains("intérêts au taux"), "{shown}");
        }
    }
}

#[rstest]
#[case(StepName::LETTER_1)]
#[case(StepName::LETTER_2)]
#[case(StepName::FORMAL_NOTICE)]
fn the_first_reminder_to_a_belgian_consumer_is_free_and_complete(#[case] step: StepName) {
    let seller = belgian();
    let client = client(ClientKind::Consumer, "BE", "fr");
    let items = [item("2026-0124", "2026-10-10", 48_000, 48_000)];
    let posted = Content {
        day: day("2026-11-02"),
        reminders_before: 0,
        channel: Channel::Letter,
        ..letter(&seller, &client, &step, &items)
    };
    let shown = text(&posted).replace('\n', " ");
    for needed in [
        "Premier rappel, gratuit",
        "480,00 €",
        "Studio Exemple, numéro d’entreprise 0123.456.749",
        "Développement du site",
        "10/10/2026",
        "18 novembre 2026",
        "néant (0,00 EUR)",
    ] {
        assert!(shown.contains(needed), "{needed}\n{shown}");
    }
    let electronic = Content { channel: Channel::Email, ..posted };
    assert!(text(&electronic).contains("16 novembre 2026"));
    let later = Content { reminders_before: 1, ..posted };
    assert!(!text(&later).contains("gratuit"));
}

#[test]
fn a_belgian_consumer_can_not_be_reminded_by_a_seller_without_number() {
    let seller = Company { vat_id: None, registration_id: None, ..belgian() };
    let client = client(ClientKind::Consumer, "BE", "fr");
    let items = [item("2026-0124", "2026-10-10", 48_000, 48_000)];
    let refused = sheet(&letter(&seller, &client, &StepName::LETTER_1, &items), None).unwrap_err();
    assert!(refused.to_string().contains("enterprise number"), "{refused}");
}

#[test]
fn one_invoice_is_paid_with_its_own_reference_and_several_with_their_numbers() {
    let seller = belgian();
    let client = client(ClientKind::Business, "BE", "fr");
    let items = [
        item("2026-0124", "2026-10-10", 137_212, 137_212),
        item("2026-0131", "2026-10-31", 242_000, 142_000),
    ];
    let one = text(&letter(&seller, &client, &StepName::LETTER_1, &items[..1]));
    assert!(one.contains("+++202/6000/12421+++") && one.contains("la facture ci-dessous est échue"), "{one}");
    let two = text(&letter(&seller, &client, &StepName::LETTER_1, &items));
    assert!(two.contains("Factures 2026-0124, 2026-0131") && !two.contains("+++202"), "{two}");
    assert!(two.contains("les factures ci-dessous sont échues"), "{two}");
}

#[test]
fn days_late_are_counted_from_the_day_after_the_due_date() {
    let seller = belgian();
    let client = client(ClientKind::Business, "BE", "fr");
    let items = ["2026-11-20", "2026-11-21", "2026-11-25"].map(|due| item("2026-0124", due, 100, 100));
    let shown = text(&letter(&seller, &client, &StepName::COURTESY, &items));
    for row in ["20/11/2026  1,00  0,00  1,00  1\n", "1,00  aujourd’hui\n", "1,00  dans 4 j\n"] {
        assert!(shown.contains(row), "{row}\n{shown}");
    }
}

#[test]
fn currencies_are_never_added_and_dollars_have_no_code() {
    let seller = belgian();
    let client = client(ClientKind::Business, "US", "en");
    let dollars = Item { currency: Currency::USD, ..item("2026-0140", "2026-10-12", 50_000, 50_000) };
    let items = [item("2026-0124", "2026-10-10", 137_212, 137_212), dollars];
    let laid_out = sheet(&letter(&seller, &client, &StepName::LETTER_2, &items), None).unwrap();
    let shown = laid_out.text();
    for needed in ["€1,372.12 + $500.00", "Total in EUR", "Total in USD"] {
        assert!(shown.contains(needed), "{needed}\n{shown}");
    }
    let marks = laid_out.pages.iter().flat_map(|page| &page.marks);
    assert_eq!(marks.filter(|mark| matches!(mark, super::super::sheet::Mark::Qr { .. })).count(), 1);
}

#[test]
fn many_items_run_over_pages_and_are_each_named_once() {
    let seller = belgian();
    let client = client(ClientKind::Business, "BE", "nl");
    let numbers: Vec<String> = (1..=60).map(|at| format!("N{at:04}")).collect();
    let items = many(&numbers);
    let content = letter(&seller, &client, &StepName::LETTER_2, &items);
    let laid_out = sheet(&content, None).unwrap();
    show("letter-60.pdf", &render(&content, None).unwrap());
    let pages: Vec<String> = laid_out.pages.iter().map(super::super::sheet::Page::text).collect();
    let rows = |number: &str| {
        pages
            .iter()
            .flat_map(|page| page.lines())
            .filter(|line| line.starts_with(&format!("{number}  ")))
            .count()
    };
    assert!(pages.len() > 2 && numbers.iter().all(|number| rows(number) == 1));
    for (page, text) in (1..).zip(&pages) {
        assert!(text.contains(&format!("Pagina {page} van {}", pages.len())), "{text}");
    }
    assert!(pages.concat().contains("N0001 … N0060 (60 facturen)"));
    assert!(pages.concat().contains("Klant ALPHA, overzicht van 21/11/2026"));
}

#[test]
fn an_emoji_in_a_letter_of_the_user_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("fr")).unwrap();
    let mine = "Subject: Bonjour 😀\n\n[invoices]\n\n[payment]\n";
    std::fs::write(folder.path().join("fr/letter_1.txt"), mine).unwrap();
    let (seller, client) = (belgian(), client(ClientKind::Business, "BE", "fr"));
    let items = [item("2026-0124", "2026-10-10", 100, 100)];
    let content = letter(&seller, &client, &StepName::LETTER_1, &items);
    let refused = sheet(&content, Some(folder.path())).unwrap_err().to_string();
    assert!(refused.contains("U+1F600 GRINNING FACE"), "{refused}");
}

#[test]
fn a_letter_about_nothing_is_refused() {
    let (seller, client) = (belgian(), client(ClientKind::Business, "BE", "fr"));
    assert!(sheet(&letter(&seller, &client, &StepName::LETTER_1, &[]), None).is_err());
}

#[test]
fn money_that_is_placed_nowhere_counts_against_the_sum_and_the_code() {
    let seller = belgian();
    let client = client(ClientKind::Business, "BE", "fr");
    let items = [item("2026-0124", "2026-10-10", 398_125, 398_125)];
    let free = [Minor(10_000).of(Currency::EUR)];
    let content = Content { free: &free, ..letter(&seller, &client, &StepName::LETTER_1, &items) };
    let shown = text(&content);
    for needed in [
        "pour un total de 3 881,25 €",
        "Total en EUR  3 981,25",
        "Reçu ou crédité, non encore imputé  −100,00",
        "À payer  3 881,25",
        "3 881,25 €  3",
    ] {
        assert!(shown.replace("\n", " ").contains(needed), "{needed}\n{shown}");
    }
    // Nothing is asked for where the money covers it.
    let free = [Minor(400_000).of(Currency::EUR)];
    let covered = Content { free: &free, ..content };
    assert!(covered.dues().is_empty() && text(&covered).contains("À payer  0,00"));
}

#[rstest]
#[case("FR", ClientKind::Business, false)]
#[case("DE", ClientKind::Business, false)]
#[case("BE", ClientKind::Consumer, false)]
#[case("BE", ClientKind::Business, true)]
#[case("", ClientKind::Business, true)]
fn the_belgian_procedure_is_between_two_registered_businesses(
    #[case] country: &str,
    #[case] kind: ClientKind,
    #[case] expected: bool,
) {
    let seller = belgian();
    let registered = Client { vat_id: Some("BE0403170701".into()), ..client(kind, country, "fr") };
    let items = [item("2026-0124", "2026-10-10", 100, 100)];
    let names = |client: &Client| {
        text(&letter(&seller, client, &StepName::FORMAL_NOTICE, &items)).contains("1394/20")
    };
    assert_eq!(names(&registered), expected);
    assert!(!names(&Client { vat_id: None, ..registered }));
}

#[test]
fn a_french_order_to_pay_is_named_to_debtors_in_france_only() {
    let seller = french();
    let items = [item("2026-0124", "2026-10-10", 100, 100)];
    for (country, expected) in [("FR", true), ("BE", false)] {
        let client = client(ClientKind::Business, country, "fr");
        let shown = text(&letter(&seller, &client, &StepName::FORMAL_NOTICE, &items));
        assert_eq!(shown.contains("1405"), expected, "{shown}");
    }
}

#[test]
fn letters_speak_of_earlier_ones_only_where_there_were_some() {
    let seller = belgian();
    let items = [item("2026-0124", "2026-10-10", 100, 100)];
    for (language, words) in [
        ("fr", ["Malgré notre rappel", "Deuxième rappel", "sont restées sans effet"]),
        ("nl", ["Ondanks onze herinnering", "Tweede herinnering", "bleven zonder gevolg"]),
        ("en", ["In spite of our reminder", "Second reminder", "remained without effect"]),
        ("de", ["trotz unserer Erinnerung", "Zweite Mahnung", "blieben ohne Wirkung"]),
    ] {
        let client = client(ClientKind::Business, "BE", language);
        let written = |reminders_before| {
            [StepName::LETTER_2, StepName::FORMAL_NOTICE]
                .map(|step| text(&Content { reminders_before, ..letter(&seller, &client, &step, &items) }))
                .concat()
                .replace('\n', " ")
        };
        let (first, later) = (written(0), written(2));
        assert!(words.iter().all(|words| later.contains(words) && !first.contains(words)), "{first}{later}");
    }
}

#[test]
fn a_formal_notice_names_one_day() {
    let seller = belgian();
    let items = [item("2026-0124", "2026-10-10", 100, 100)];
    for (language, days) in
        [("fr", "huit jours"), ("nl", "acht dagen"), ("en", "eight days"), ("de", "acht Tagen")]
    {
        let client = client(ClientKind::Business, "BE", language);
        let shown = text(&letter(&seller, &client, &StepName::FORMAL_NOTICE, &items));
        assert!(!shown.contains(days), "{shown}");
    }
}

#[test]
fn a_seller_without_address_for_questions_is_not_named_instead() {
    let seller = Company { name: "Jansen Ontwerp B.V.".into(), email: None, phone: None, ..belgian() };
    let items = [item("2026-0124", "2026-10-10", 100, 100)];
    for language in Language::ALL {
        let client = client(ClientKind::Consumer, "BE", language.code());
        for step in &STEPS {
            let shown = text(&Content { reminders_before: 0, ..letter(&seller, &client, step, &items) });
            assert!(!shown.contains("B.V..") && !shown.contains(": Jansen"), "{shown}");
            assert!(!shown.contains(" .") && !shown.contains(":."), "{shown}");
        }
    }
}

#[test]
fn a_sentence_that_ends_with_an_abbreviation_has_one_full_stop() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("fr")).unwrap();
    let mine = "Subject: A\n\nIci {company}. Merci.\n\n[invoices]\n\n[payment]\n";
    std::fs::write(folder.path().join("fr/letter_1.txt"), mine).unwrap();
    let seller = Company { name: "Jansen Ontwerp B.V.".into(), ..belgian() };
    let client = client(ClientKind::Business, "BE", "fr");
    let items = [item("2026-0124", "2026-10-10", 100, 100)];
    let content = letter(&seller, &client, &StepName::LETTER_1, &items);
    let shown = sheet(&content, Some(folder.path())).unwrap().text();
    assert!(shown.contains("Ici Jansen Ontwerp B.V. Merci."), "{shown}");
}

#[rstest]
fn six_invoices_fit_on_one_page(
    #[values("BE", "FR", "NL", "DE")] country: &str,
    #[values(ClientKind::Business, ClientKind::Consumer)] kind: ClientKind,
) {
    let seller = seller_of(country);
    let numbers: Vec<String> = (1..=6).map(|at| format!("2026-{at:04}")).collect();
    let description = Some("Accompagnement de l’équipe pendant la migration, ateliers compris");
    let items: Vec<Item<'_>> = many(&numbers).into_iter().map(|item| Item { description, ..item }).collect();
    for language in Language::ALL {
        let number = Some("BE0403170701".into());
        let client = Client { vat_id: number, ..client(kind, country, language.code()) };
        for step in &STEPS {
            let content = letter(&seller, &client, step, &items);
            let pages = sheet(&content, None).unwrap().pages;
            show(&format!("six-{country}-{language}-{kind}-{step}.pdf"), &render(&content, None).unwrap());
            assert_eq!(pages.len(), 1, "{language} {step}\n{}", pages[1].text());
        }
    }
}

#[test]
fn a_name_never_stands_alone_on_the_last_page() {
    let seller = belgian();
    for language in Language::ALL {
        let client = client(ClientKind::Business, "BE", language.code());
        for count in 1..40 {
            let numbers: Vec<String> = (1..=count).map(|at| format!("N{at:04}")).collect();
            let items = many(&numbers);
            let pages =
                sheet(&letter(&seller, &client, &StepName::FORMAL_NOTICE, &items), None).unwrap().pages;
            let last = pages.last().unwrap().text();
            // Running head, paragraph, greeting, name and footer.
            assert!(last.contains("bonjour@studio-exemple.be"), "{language} {count}\n{last}");
        }
    }
}
