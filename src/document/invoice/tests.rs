//! Invoices as a reader sees them, and how they run over pages.

use super::super::sample::{
    belgian, client, content, day, document, french, golden, line, lines, logo, seller_of, show,
};
use super::super::sheet::{Mark, Page};
use super::*;
use crate::domain::client::ClientKind;
use crate::domain::invoice::Line;
use crate::domain::vat::VatCase;
use crate::money::Currency;
use proptest::prelude::*;
use rstest::rstest;

fn business(country: &str, language: &str) -> Client {
    Client { vat_id: Some("BE0403170701".into()), ..client(ClientKind::Business, country, language) }
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn pages(content: &Content<'_>) -> Vec<String> {
    sheet(content).unwrap().pages.iter().map(|page| plain(&page.text())).collect()
}

fn codes(content: &Content<'_>) -> usize {
    let is_code = |mark: &&Mark| matches!(mark, Mark::Qr { .. });
    sheet(content).unwrap().pages.iter().flat_map(|page| &page.marks).filter(is_code).count()
}

fn in_currency(code: &str) -> Document {
    let lines = vec![line("Design", "2", "day", "60000", "0")];
    Document {
        currency: code.parse().unwrap(),
        ..document(DocumentKind::Invoice, lines, VatCase::OutsideEu, code.parse().unwrap())
    }
}

#[test]
fn golden_case_1_reads_as_it_should() {
    let (seller, client, document) = (belgian(), business("BE", "fr"), golden());
    let shown = pages(&content(&seller, &client, &document)).concat();
    let expected = "\
Studio Exemple
Rue de l’Église 12
1050 Bruxelles
bonjour@studio-exemple.be
+32 2 123 45 67
Alpha Conseil SRL
Avenue Louise 100
Boîte 7
1050 Ixelles
Facture  2026-0124
Date  Échéance  Date de prestation  Votre commande  Votre n° de TVA
10 juin 2026  10 juillet 2026  5 juin 2026  PO-4711  BE 0403.170.701
Description  Quantité  Prix unitaire  TVA  Montant
Développement du site  12,5  h  85,00  21 %  1 062,50
Hébergement, un an  1  37,45  21 %  37,45
Brochure imprimée  3  12,95  6 %  38,85
Total hors TVA  1 138,80
TVA 21 % sur 1 099,95  230,99
TVA 6 % sur 38,85  2,33
Total TVA comprise, en EUR  1 372,12
À payer  Au plus tard le
1 372,12 €  10 juillet 2026
IBAN  BIC
BE71 0961 2345 6769  TRIOBEBB
Communication  Bénéficiaire
+++202/6000/12421+++  Studio Exemple
Scannez pour payer
Tout retard de paiement donne lieu, de plein droit et sans mise en demeure, à des intérêts au taux légal et à une \
indemnité forfaitaire de
40 EUR (loi du 2 août 2002).
Studio Exemple · SRL · RPM Bruxelles · TVA BE 0123.456.749 · IBAN BE71 0961 2345 6769 · BIC TRIOBEBB  Page 1 sur 1";
    assert_eq!(shown, expected);
}

#[test]
fn a_french_franchise_has_no_vat_and_its_own_words() {
    let (seller, client) = (french(), client(ClientKind::Business, "FR", "fr"));
    let lines = vec![line("Traduction du catalogue", "1", "", "1500", "0")];
    let invoice = document(DocumentKind::Invoice, lines, VatCase::Franchise, Currency::EUR);
    let later = Document { issue_day: day("2027-01-02"), ..invoice.clone() };
    let (shown, later) = (
        pages(&content(&seller, &client, &invoice)).concat(),
        pages(&content(&seller, &client, &later)).concat(),
    );
    for needed in [
        "TVA non applicable, art. 293 B du CGI",
        "Escompte pour paiement anticipé : néant.",
        "art. L441-10 et D441-5)",
        "SIRET 732 829 320 00074",
        "Entrepreneur individuel (EI)",
        "Total en EUR  1 500,00",
    ] {
        assert!(shown.contains(needed), "{needed}\n{shown}");
    }
    assert!(!shown.contains("Total hors TVA"), "{shown}");
    assert!(later.contains("TVA non applicable, art. L. 223-3 du CIBS"), "{later}");
}

#[test]
fn a_credit_note_names_what_it_corrects_and_asks_for_no_payment() {
    let (seller, client) = (belgian(), business("BE", "nl"));
    let mut note = document(DocumentKind::CreditNote, lines(1), VatCase::Standard, Currency::EUR);
    note.reason = Some("Dubbel aangerekend".into());
    let original = Some(Original { number: "2026-0099", issued: day("2026-05-02") });
    let credit = Content { original, ..content(&seller, &client, &note) };
    show("credit-note.pdf", &render(&credit).unwrap());
    let shown = pages(&credit).concat();
    for needed in
        ["Creditnota", "Factuur 2026-0099", "Reden: Dubbel aangerekend", "Btw terug te storten aan de Staat"]
    {
        assert!(shown.contains(needed), "{needed}\n{shown}");
    }
    assert!(!shown.contains("Vervaldag") && !shown.contains("IBAN BE71\n") && codes(&credit) == 0, "{shown}");
}

#[test]
fn only_euros_get_a_code() {
    let (seller, client) = (belgian(), business("JP", "en"));
    let (euros, yen, dollars) = (golden(), in_currency("JPY"), in_currency("USD"));
    assert_eq!(codes(&content(&seller, &client, &euros)), 1);
    for document in [&yen, &dollars] {
        assert_eq!(codes(&content(&seller, &client, document)), 0);
    }
    let shown = pages(&content(&seller, &client, &yen)).concat();
    show("yen.pdf", &render(&content(&seller, &client, &yen)).unwrap());
    assert!(shown.contains("60,000  120,000") && shown.contains("Total in JPY  120,000"), "{shown}");
    assert!(shown.contains("¥120,000") && shown.contains("JAPAN"), "{shown}");
}

#[test]
fn an_imported_invoice_says_that_it_is_a_copy() {
    let (seller, client) = (belgian(), business("BE", "en"));
    let imported = Document { origin: Origin::Imported, lines: Vec::new(), groups: Vec::new(), ..golden() };
    let copy = Content { open: Minor(37_212), ..content(&seller, &client, &imported) };
    show("imported.pdf", &render(&copy).unwrap());
    let shown = pages(&copy).concat();
    for needed in [
        "Copy made from the ledger. The original was issued with the former program.",
        "As per invoice 2026-0124 of the former program  1,138.80",
        "VAT  233.32",
        "Paid or credited  −1,000.00",
        "€372.12",
    ] {
        assert!(shown.contains(needed), "{needed}\n{shown}");
    }
    let bare = Document { net: None, vat: None, ..imported };
    assert!(pages(&content(&seller, &client, &bare)).concat().contains("Total in EUR  1,372.12"));
}

#[test]
fn a_paid_invoice_asks_for_nothing() {
    let (seller, client, document) = (belgian(), business("BE", "de"), golden());
    let paid = Content { open: Minor::ZERO, ..content(&seller, &client, &document) };
    let shown = pages(&paid).concat();
    assert!(codes(&paid) == 0 && !shown.contains("Zu zahlen") && shown.contains("Offen  0,00"), "{shown}");
}

#[test]
fn an_emoji_is_refused_with_its_field_and_name() {
    let (seller, client) = (belgian(), business("BE", "fr"));
    let party = document(
        DocumentKind::Invoice,
        vec![line("Fête 🎉", "1", "", "10", "21")],
        VatCase::Standard,
        Currency::EUR,
    );
    let refused = sheet(&content(&seller, &client, &party)).unwrap_err().to_string();
    assert_eq!(
        refused,
        "description holds a character that documents can't show: “🎉” (U+1F389 PARTY POPPER)"
    );
}

#[test]
fn long_names_push_the_title_down_instead_of_running_into_it() {
    let name = "Association internationale des traductrices et traducteurs assermentés de langue française et néerlandaise";
    let seller = Company { name: name.into(), ..belgian() };
    let mut client = business("BE", "fr");
    client.name = format!("{name}, section de Bruxelles-Capitale");
    client.address.street = "Bâtiment C, troisième étage\nAvenue de la Toison d’Or 123\nBoîte 45\nà l’attention de la comptabilité".into();
    let document = golden();
    let laid_out = sheet(&content(&seller, &client, &document)).unwrap();
    show("long-names.pdf", &render(&content(&seller, &client, &document)).unwrap());
    let baseline = |wanted: &str| {
        laid_out.pages[0].marks.iter().find_map(|mark| match mark {
            Mark::Text(run) if run.text.starts_with(wanted) => Some(run.y),
            _ => None,
        })
    };
    assert!(baseline("Facture").unwrap() > baseline("1050 Ixelles").unwrap() + pt(20));
}

#[test]
fn a_description_taller_than_a_page_is_broken_between_its_lines() {
    let (seller, client) = (belgian(), business("BE", "fr"));
    let text: Vec<String> = (1..=75).map(|at| format!("Étape {at:02}")).collect();
    let mut lines = lines(3);
    lines.insert(1, line(&text.join("\n"), "1", "", "1000", "21"));
    let tall = document(DocumentKind::Invoice, lines, VatCase::Standard, Currency::EUR);
    let pages = pages(&content(&seller, &client, &tall));
    show("tall.pdf", &render(&content(&seller, &client, &tall)).unwrap());
    let found: Vec<&str> =
        pages.iter().flat_map(|page| page.lines()).filter(|line| line.starts_with("Étape")).collect();
    assert_eq!(found.len(), 75);
    assert!(found[0].contains("1 000,00") && pages[0].contains("Étape 10"), "{}", pages[0]);
}

/// An invoice of eight lines and one of many lines of text.
fn with_a_tall_row(texts: i32) -> Document {
    let text: Vec<String> = (1..=texts).map(|at| format!("Étape {at:02}")).collect();
    let mut lines = lines(8);
    lines.push(line(&text.join("\n"), "1", "", "1000", "21"));
    document(DocumentKind::Invoice, lines, VatCase::Standard, Currency::EUR)
}

#[test]
fn a_row_stays_whole_unless_it_leaves_a_page_half_empty() {
    let (seller, client) = (belgian(), business("BE", "fr"));
    let (whole, parted) = (with_a_tall_row(15), with_a_tall_row(40));
    let [whole, parted] = [&whole, &parted].map(|document| pages(&content(&seller, &client, document)));
    assert!(!whole[0].contains("Étape") && whole[1].contains("Étape 01") && whole[1].contains("Étape 15"));
    assert!(parted[0].contains("Étape 02") && !parted[0].contains("Étape 40"), "{}", parted[0]);
}

#[test]
fn the_last_page_never_holds_small_print_or_a_payment_panel_alone() {
    let (seller, client) = (belgian(), business("BE", "fr"));
    for count in (1..60).chain([300]) {
        let many = document(DocumentKind::Invoice, lines(count), VatCase::Standard, Currency::EUR);
        let pages = pages(&content(&seller, &client, &many));
        let last = pages.last().unwrap();
        for needed in [&format!("{count:03}. "), "Total TVA comprise", "À payer", "loi du 2 août 2002"] {
            assert!(last.contains(needed), "{count}: {needed}\n{last}");
        }
    }
}

#[test]
fn a_wide_unit_takes_lines_and_not_the_description() {
    let (seller, client) = (belgian(), business("BE", "fr"));
    let wide = vec![line("Développement", "12.5", "personne par demi-journée", "85.00", "21")];
    let wide = document(DocumentKind::Invoice, wide, VatCase::Standard, Currency::EUR);
    let laid_out = sheet(&content(&seller, &client, &wide)).unwrap();
    show("wide-unit.pdf", &render(&content(&seller, &client, &wide)).unwrap());
    let quantity = laid_out.pages[0].marks.iter().find_map(|mark| match mark {
        Mark::Text(run) if run.text == "12,5" => Some(run.x),
        _ => None,
    });
    assert!(quantity.unwrap() > super::super::stationery::LEFT + super::super::stationery::WIDTH / 2);
    let shown = pages(&content(&seller, &client, &wide))[0].clone();
    assert!(shown.contains("12,5  personne") && shown.contains("\npar demi-\njournée\n"), "{shown}");
}

#[test]
fn quantities_with_and_without_a_unit_stand_under_one_another() {
    let (seller, client) = (belgian(), business("BE", "fr"));
    let lines = vec![
        line("Un", "12", "h", "1", "21"),
        line("Deux", "34", "", "1", "21"),
        line("Trois", "56", "journée", "1", "21"),
    ];
    let document = document(DocumentKind::Invoice, lines, VatCase::Standard, Currency::EUR);
    let laid_out = sheet(&content(&seller, &client, &document)).unwrap();
    let left = |wanted: &str| {
        laid_out.pages[0].marks.iter().find_map(|mark| match mark {
            Mark::Text(run) if run.text == wanted => Some(run.x),
            _ => None,
        })
    };
    assert!(left("12").is_some() && left("12") == left("34") && left("34") == left("56"));
    assert_eq!(left("h"), left("journée"));
}

#[test]
fn a_day_is_never_broken() {
    let (seller, client) = (french(), client(ClientKind::Business, "FR", "fr"));
    let note = document(DocumentKind::CreditNote, lines(1), VatCase::Standard, Currency::EUR);
    let original = Some(Original { number: "2026-0007", issued: day("2026-11-22") });
    let shown = pages(&Content { original, ..content(&seller, &client, &note) })[0].clone();
    assert!(shown.contains("22 novembre 2026"), "{shown}");
}

#[rstest]
#[case("FR", "fr", "Avoir  2026-0124")]
#[case("BE", "fr", "Note de crédit  2026-0124")]
#[case("BE", "nl", "Creditnota  2026-0124")]
#[case("BE", "de", "Gutschrift  2026-0124")]
#[case("DE", "de", "Rechnungskorrektur  2026-0124")]
#[case("FR", "en", "Credit note  2026-0124")]
fn a_credit_note_has_the_name_of_the_sellers_country(
    #[case] country: &str,
    #[case] language: &str,
    #[case] expected: &str,
) {
    let mut seller = belgian();
    seller.address.country = country.into();
    let client = business("BE", language);
    let note = document(DocumentKind::CreditNote, lines(1), VatCase::Standard, Currency::EUR);
    let shown = pages(&content(&seller, &client, &note))[0].clone();
    assert!(shown.contains(expected), "{shown}");
}

/// Every line of the input once, totals on one page with a line above them, header on each page of lines, page n of m.
fn check_flow(pages: &[Page], count: usize) {
    let texts: Vec<String> = pages.iter().map(|page| plain(&page.text())).collect();
    for at in 1..=count {
        let number = format!("{at:03}. ");
        let rows =
            texts.iter().flat_map(|text| text.lines()).filter(|line| line.starts_with(&number)).count();
        assert_eq!(rows, 1, "{number}");
    }
    for (place, text) in (1..).zip(&texts) {
        assert!(text.ends_with(&format!("Page {place} sur {}", texts.len())), "{text}");
        let has_rows = text.lines().any(|line| line.get(3..5) == Some(". "));
        assert_eq!(has_rows, text.contains("Prix unitaire"), "{text}");
        assert_eq!(text.contains("Total hors TVA"), text.contains("Total TVA comprise"), "{text}");
        assert!(!text.contains("Total hors TVA") || has_rows, "{text}");
    }
    let bottom = pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match mark {
        Mark::Text(run) => Some(run.y),
        _ => None,
    });
    assert!(bottom.max() < Some(super::super::sheet::PAPER.1 - pt(20)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn lines_run_over_pages(count in 1_usize..120, feeds in proptest::collection::vec(0_usize..9, 120)) {
        let (seller, client) = (belgian(), business("BE", "fr"));
        let lines: Vec<Line> = lines(count)
            .into_iter()
            .zip(feeds)
            .map(|(line, feeds)| Line { description: line.description.clone() + &"\nsuite".repeat(feeds), ..line })
            .collect();
        let document = document(DocumentKind::Invoice, lines, VatCase::Standard, Currency::EUR);
        check_flow(&sheet(&content(&seller, &client, &document)).unwrap().pages, count);
    }
}

#[test]
fn the_same_invoice_gives_the_same_bytes() {
    let (seller, client, document, logo) = (belgian(), business("BE", "fr"), golden(), logo());
    let content = Content { logo: Some(&logo), ..content(&seller, &client, &document) };
    let bytes = render(&content).unwrap();
    show("one.pdf", &bytes);
    assert_eq!(bytes, render(&content).unwrap());
    assert!(bytes.len() < 40_000, "{}", bytes.len());
}

#[test]
fn pages_to_look_at() {
    let seller = belgian();
    let french_client = business("BE", "fr");
    for count in [1, 40, 300] {
        let many = document(DocumentKind::Invoice, lines(count), VatCase::Standard, Currency::EUR);
        show(&format!("lines-{count}.pdf"), &render(&content(&seller, &french_client, &many)).unwrap());
    }
    for (country, language) in
        [("BE", "fr"), ("BE", "nl"), ("FR", "fr"), ("FR", "en"), ("NL", "nl"), ("DE", "de")]
    {
        let (seller, client) = (seller_of(country), business("LU", language));
        for (kind, case) in [
            (DocumentKind::Invoice, VatCase::Standard),
            (DocumentKind::Invoice, VatCase::IntraEuService),
            (DocumentKind::CreditNote, VatCase::Standard),
        ] {
            let document = document(kind, lines(4), case, Currency::EUR);
            let original = Some(Original { number: "2026-0099", issued: day("2026-05-22") });
            let original = original.filter(|_| kind == DocumentKind::CreditNote);
            let page = Content { original, ..content(&seller, &client, &document) };
            show(&format!("{country}-{language}-{kind}-{case}.pdf"), &render(&page).unwrap());
        }
    }
    let letter = render(&content(&seller, &french_client, &golden())).unwrap();
    let copy = super::super::pdf::Copy { bytes: &letter, mark: Some("Duplicata") };
    show("copies.pdf", &super::super::pdf::append(&letter, &[copy]).unwrap());
}

/// `cargo test --release -- --ignored --nocapture one_page_warm`
#[test]
#[ignore = "a measurement"]
fn one_page_warm() {
    let (seller, client, document, logo) = (belgian(), business("BE", "fr"), golden(), logo());
    let content = Content { logo: Some(&logo), ..content(&seller, &client, &document) };
    let mut times: Vec<_> = (0..200)
        .map(|_| {
            let start = std::time::Instant::now();
            std::hint::black_box(render(&content).unwrap());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("one page: least {:?}, median {:?}, p95 {:?}", times[0], times[100], times[190]);
}
