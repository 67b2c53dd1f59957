//! Whole tables: what is read, and every kind of wrong line with its line and column.

use rstest::rstest;

use super::*;
use crate::domain::invoice::DocumentKind;
use crate::domain::payment::Method;
use crate::money::{Currency, Minor};

fn read_invoices(text: &str) -> Table<DocumentRow> {
    invoices(text.as_bytes(), &mut |_| {})
}

fn places<R>(table: &Table<R>) -> Vec<(usize, &str)> {
    table.problems.iter().map(|problem| (problem.line, problem.column.as_deref().unwrap_or("-"))).collect()
}

const HEAD: &str =
    "number,client,issue_date,due_date,net,vat,gross,currency,kind,original,po_number,reference\n";

#[test]
fn a_semicolon_table_with_commas_and_a_byte_order_mark_reads_as_its_plain_twin() {
    let plain = "number,client,issue_date,due_date,gross,currency\n1,A,2026-03-01,2026-03-31,1210.50,EUR\n";
    let excel = "\u{feff}\"Currency\";gross;Number;client;issue_date;due_date\r\n\
        EUR;\"1.210,50\";1; A ;01/03/2026;31/3/2026\r\n\r\n;;;;;\r\n";
    let (plain, excel) = (read_invoices(plain), read_invoices(excel));
    assert_eq!(plain, excel);
    assert_eq!((plain.read, plain.rows[0].gross), (1, Minor(121_050)));
}

#[test]
fn an_invoice_has_all_its_columns() {
    let table = read_invoices(&format!(
        "{HEAD}1,A,2026-03-01,2026-03-31,1000,210,1210,EUR,,,PO 7,+++090/9337/55493+++\n\
         C1,A,2026-04-01,,,,100,EUR,credit_note,1,,\n"
    ));
    assert_eq!(table.problems, []);
    let [invoice, note] = table.rows.as_slice() else { panic!("{table:?}") };
    assert_eq!(
        (invoice.net, invoice.vat, invoice.gross),
        (Some(Minor(100_000)), Some(Minor(21_000)), Minor(121_000))
    );
    assert_eq!((invoice.po_number.as_deref(), invoice.kind), (Some("PO 7"), DocumentKind::Invoice));
    assert_eq!((note.kind, note.original.as_deref()), (DocumentKind::CreditNote, Some("1")));
    assert_eq!(note.due_day, note.issue_day);
}

#[test]
fn one_of_net_and_vat_tells_the_other() {
    let table = read_invoices(&format!(
        "{HEAD}1,A,2026-03-01,2026-03-31,1000,,1210,EUR,,,,\n2,A,2026-03-01,2026-03-31,,210,1210,EUR,,,,\n"
    ));
    for row in &table.rows {
        assert_eq!((row.net, row.vat), (Some(Minor(100_000)), Some(Minor(21_000))));
    }
}

#[rstest]
#[case(",A,2026-03-01,2026-03-31,,,1,EUR,,,,", "number", Fault::Required)]
#[case("1,,2026-03-01,2026-03-31,,,1,EUR,,,,", "client", Fault::Required)]
#[case("1,A,,2026-03-31,,,1,EUR,,,,", "issue_date", Fault::Required)]
#[case("1,A,2026-03-01,,,,1,EUR,,,,", "due_date", Fault::Required)]
#[case("1,A,2026-03-01,2026-03-31,,,,EUR,,,,", "gross", Fault::Required)]
#[case("1,A,2026-03-01,2026-03-31,,,1,,,,,", "currency", Fault::Required)]
#[case("1,A,2026-02-30,2026-03-31,,,1,EUR,,,,", "issue_date", Fault::NotADate)]
#[case("1,A,2026-03-01,soon,,,1,EUR,,,,", "due_date", Fault::NotADate)]
#[case("1,A,2026-03-01,2026-03-31,,,x,EUR,,,,", "gross", Fault::NotANumber)]
#[case("1,A,2026-03-01,2026-03-31,,,0,EUR,,,,", "gross", Fault::NotPositive)]
#[case("1,A,2026-03-01,2026-03-31,,,-5.00,EUR,,,,", "gross", Fault::NotPositive)]
#[case("1,A,2026-03-01,2026-03-31,,,1.005,EUR,,,,", "gross", Fault::TooPrecise(Currency::EUR))]
#[case("1,A,2026-03-01,2026-03-31,,,1.5,JPY,,,,", "gross", Fault::TooPrecise("JPY".parse().unwrap()))]
#[case("1,A,2026-03-01,2026-03-31,-1,,1,EUR,,,,", "net", Fault::Negative)]
#[case("1,A,2026-03-01,2026-03-31,1,1,3,EUR,,,,", "gross", Fault::NotTheSum { sum: Minor(200).of(Currency::EUR) })]
#[case("1,A,2026-03-01,2026-03-31,4,,3,EUR,,,,", "net", Fault::MoreThanGross { gross: Minor(300).of(Currency::EUR) })]
#[case("1,A,2026-03-01,2026-03-31,,,1,EURO,,,,", "currency", Fault::NotACurrency)]
#[case("1,A,2026-03-01,2026-03-31,,,1,EUR,bill,,,", "kind", Fault::NotOneOf { words: "invoice, credit_note".into() })]
#[case("1,A,2026-03-01,2026-03-31,,,1,EUR,,7,,", "original", Fault::NotACreditNote)]
#[case("1,A,2026-03-01,2026-03-31,,,1,EUR,,,\"a\u{7}\",", "po_number", Fault::ControlCharacter('\u{7}'))]
#[case("\"1\n2\",A,2026-03-01,2026-03-31,,,1,EUR,,,,", "number", Fault::ControlCharacter('\n'))]
#[case("1,A,2026-03-01,2026-02-28,,,1,EUR,,,,", "due_date", Fault::BeforeIssue { issued: "2026-03-01".parse().unwrap() })]
fn a_wrong_cell_of_an_invoice_is_named(#[case] row: &str, #[case] column: &str, #[case] fault: Fault) {
    let table = read_invoices(&format!("{HEAD}{row}\n"));
    assert_eq!(places(&table), [(2, column)]);
    assert_eq!(table.problems[0].fault, fault);
    assert_eq!((table.read, table.rows.len()), (1, 0));
}

#[test]
fn every_wrong_line_is_listed_and_the_others_are_read() {
    let table = read_invoices(&format!(
        "{HEAD}1,A,bad,2026-03-31,,,x,EURO,,,,\n\
         2,A,2026-03-01,2026-03-31,,,1,EUR,,,,\n\
         3,A,2026-03-01,2026-03-31,,,1,EUR,,,\n\
         4,A,2026-03-01,2026-03-31,,,-1,EUR,,,,\n"
    ));
    let expected = [(2, "issue_date"), (2, "currency"), (2, "gross"), (4, "-"), (5, "gross")];
    assert_eq!(places(&table), expected);
    assert_eq!((table.rows.len(), table.read), (1, 4));
    assert!(table.broken.contains("1") && table.broken.contains("4") && !table.broken.contains("2"));
}

#[rstest]
#[case("code,nam,name,name\n", &["name", "nam"], &[Fault::DoubledColumn, unknown()])]
#[case("code\n", &["name"], &[Fault::MissingColumn])]
#[case("code,name,\n", &["-"], &[Fault::UnnamedColumn])]
#[case("", &["-"], &[Fault::NoHeader])]
#[case("\n\n", &["-"], &[Fault::NoHeader])]
fn a_wrong_header_is_told_before_any_row(
    #[case] text: &str,
    #[case] columns: &[&str],
    #[case] faults: &[Fault],
) {
    let table = clients(text.as_bytes(), &mut |_| {});
    assert_eq!(places(&table).iter().map(|(_, column)| *column).collect::<Vec<_>>(), columns);
    for (problem, fault) in table.problems.iter().zip(faults) {
        assert_eq!(std::mem::discriminant(&problem.fault), std::mem::discriminant(fault));
    }
}

fn unknown() -> Fault {
    Fault::UnknownColumn { known: vec![] }
}

#[test]
fn an_open_quotation_mark_is_told_on_its_line_alone() {
    let table = clients(b"code,name\nA,Alpha\nB,\"Beta\nC,Gamma\n", &mut |_| {});
    assert_eq!(table.problems, [Problem::of_line(3, "", Fault::OpenQuote)]);
}

#[test]
fn lines_are_counted_through_cells_of_several_lines() {
    let text = "code,name,street\nA,Alpha,\"Rue Haute 1\r\nBte 2\"\n\nB,Beta,x\nC,,y\n";
    let table = clients(text.as_bytes(), &mut |_| {});
    assert_eq!(table.rows[0].client.address.street, "Rue Haute 1\nBte 2");
    assert_eq!(table.rows[1].line, 5);
    assert_eq!(places(&table), [(6, "name")]);
}

#[rstest]
#[case("A,Alpha,firm,,,,", "kind")]
#[case("A,Alpha,,Belgium,,,", "country")]
#[case("A,Alpha,,,french,,", "language")]
#[case("A,Alpha,,,,BE71096123456760,", "iban")]
#[case("A,Alpha,,,,,-1", "credit_limit")]
fn a_wrong_cell_of_a_client_is_named(#[case] row: &str, #[case] column: &str) {
    let text = format!("code,name,kind,country,language,iban,credit_limit\n{row}\n");
    assert_eq!(places(&clients(text.as_bytes(), &mut |_| {})), [(2, column)]);
}

#[test]
fn a_payment_names_an_invoice_or_a_client() {
    let text =
        "invoice,client,date,amount,method\n1,,2026-03-15,60,Card\n,A,15/03/2026,60,\n,,2026-03-15,60,\n";
    let table = payments(text.as_bytes(), &mut |_| {});
    assert_eq!(places(&table), [(4, "client")]);
    assert_eq!((table.rows[0].method, table.rows[1].method), (Method::Card, Method::Transfer));
    assert_eq!(table.rows[1].client.as_deref(), Some("A"));
}

#[rstest]
#[case("1,2026-03-15,0,,", "amount")]
#[case("1,2026-03-15,-1,,", "amount")]
#[case("1,2026-03-15,,,", "amount")]
#[case("1,,1,,", "date")]
#[case("1,2026-03-15,1,XXX,", "currency")]
#[case("1,2026-03-15,1,,bitcoin", "method")]
fn a_wrong_cell_of_a_payment_is_named(#[case] row: &str, #[case] column: &str) {
    let text = format!("invoice,date,amount,currency,method\n{row}\n");
    assert_eq!(places(&payments(text.as_bytes(), &mut |_| {})), [(2, column)]);
}

#[test]
fn a_file_in_another_encoding_is_refused_at_its_first_wrong_byte() {
    let table = clients(b"code,name\nA,Caf\xe9\n", &mut |_| {});
    assert_eq!(table.problems, [Problem::of_line(2, "0xE9", Fault::NotUtf8 { byte: 15 })]);
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_reader_fail(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
        let text = [b"code,name\n".as_slice(), bytes.as_slice()].concat();
        let table = clients(&text, &mut |_| {});
        proptest::prop_assert!(table.rows.len() <= table.read);
    }

    #[test]
    fn no_text_makes_the_reader_fail(text in "[a,;\"\n\r0-9é./-]{0,80}") {
        let table = payments(format!("invoice,date,amount\n{text}").as_bytes(), &mut |_| {});
        proptest::prop_assert!(table.rows.len() + table.problems.len() >= table.read.min(1));
    }
}
