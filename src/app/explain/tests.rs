//! Every error and finding is told in both languages.

use std::path::PathBuf;

use rstest::rstest;

use super::*;
use crate::document::font::MissingCharacter;
use crate::document::letter::LetterError;
use crate::document::logo::{Feature, LogoError};
use crate::document::{DocumentError, Printed};
use crate::domain::id::{ClientId, ContactId, DocumentId, EntryId, PaymentId};
use crate::domain::number::{Numbered, OutOfOrder};
use crate::money::{AmountError, Currency, Minor, Money};
use crate::store::{CreditKind, Damage, Deed, Finding, NotUndoable, Refusal, StoreError, Work};
use crate::text::Language;

const EN: Messages = Messages::new(Language::En);
const FR: Messages = Messages::new(Language::Fr);

fn eur(minor: i64) -> Money {
    Minor(minor).of(Currency::EUR)
}

fn refusals() -> Vec<Refusal> {
    let (number, code) = (|| "2026-0007".to_owned(), || "ZOLA".to_owned());
    let (day, earliest) = ("2026-03-01".parse().unwrap(), "2026-03-02".parse().unwrap());
    let (portion, open, left, placed) = (eur(123_456), eur(1), eur(2), eur(3));
    vec![
        Refusal::UnknownClient(ClientId(7)),
        Refusal::UnknownDocument(DocumentId(7)),
        Refusal::UnknownDraft(DocumentId(7)),
        Refusal::UnknownPayment(PaymentId(7)),
        Refusal::UnknownContact(ContactId(7)),
        Refusal::UnknownEntry(EntryId(7)),
        Refusal::CodeTaken { code: code() },
        Refusal::ClientInUse { code: code() },
        Refusal::AlreadyIssued { number: number() },
        Refusal::NumberTaken { number: number() },
        Refusal::NotTheNextNumber { given: number(), next: "2026-0008".into() },
        Refusal::OutOfOrder(OutOfOrder { day, before: Numbered { number: number(), day: earliest } }),
        Refusal::NotAnInvoice { number: number() },
        Refusal::NotACreditNote { number: number() },
        Refusal::InvoicePlacesNothing,
        Refusal::MoreThanOpen { number: number(), portion, open, day },
        Refusal::MoreThanLeft { portion, left, day },
        Refusal::MoreThanPlaced { number: number(), portion, placed, day },
        Refusal::ImportUsed { number: number() },
        Refusal::ImportedPaymentUsed(PaymentId(7)),
        Refusal::MoreThanUnapplied { amount: portion, left, day },
        Refusal::OtherCurrency { number: number(), expected: Currency::EUR, found: Currency::USD },
        Refusal::OtherClient { number: number() },
        Refusal::NotPositive,
        Refusal::Zero,
        Refusal::NoPortions,
        Refusal::TooEarly { day, earliest },
        Refusal::RefundPlacesNothing,
        Refusal::ReversalByHand,
        Refusal::AlreadyReversed(PaymentId(7)),
        Refusal::ReversalStays(PaymentId(7)),
        Refusal::AlreadyVoided(ContactId(7)),
        Refusal::AlreadyUndone(EntryId(7)),
    ]
}

fn store_errors() -> Vec<StoreError> {
    let path = || PathBuf::from("/srv/relance.db");
    let mut errors: Vec<StoreError> = refusals().into_iter().map(StoreError::from).collect();
    let not_undoable = [
        NotUndoable::Nothing,
        NotUndoable::Issued { entry: EntryId(7), document: DocumentId(7) },
        NotUndoable::Import { entry: EntryId(7), deed: Deed::ImportPayments },
        NotUndoable::IsUndo { entry: EntryId(7) },
        NotUndoable::ChangedSince { entry: EntryId(7), by: EntryId(8) },
    ];
    errors.extend(not_undoable.map(StoreError::from));
    let damages = [
        Damage::Company,
        Damage::Client(ClientId(7)),
        Damage::Draft(DocumentId(7)),
        Damage::Number("1,,2".into()),
        Damage::Entry,
        Damage::Paper("2026-0007.pdf".into()),
    ];
    errors.extend(damages.map(StoreError::from));
    errors.extend([
        StoreError::Busy { doing: Work::Changing },
        StoreError::Missing(path()),
        StoreError::Exists(path()),
        StoreError::InUse(path()),
        StoreError::NotALedger(path()),
        StoreError::Newer { path: path(), found: 9, known: 1 },
        StoreError::Stopped,
    ]);
    errors.extend(works().into_iter().map(|doing| {
        let source = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        StoreError::File { doing, path: path(), source }
    }));
    errors
}

fn works() -> [Work; 11] {
    [
        Work::Opening,
        Work::Reading,
        Work::Upgrading,
        Work::Copying,
        Work::Changing,
        Work::MakingFolder,
        Work::ReadingFile,
        Work::WritingFile,
        Work::ReplacingFile,
        Work::KeepingFile,
        Work::RemovingFile,
    ]
}

fn letter_errors() -> Vec<LetterError> {
    let file = || "fr/letter_1.txt".to_owned();
    let (line, marker) = (3, "---");
    vec![
        LetterError::NoTemplate { step: "call".into(), language: Language::Fr, file: file() },
        LetterError::Read { file: file(), source: std::io::ErrorKind::NotFound.into() },
        LetterError::UnknownPlaceholder { file: file(), line, name: "x".into(), expected: "{client}".into() },
        LetterError::Unclosed { file: file(), line },
        LetterError::Unopened { file: file(), line },
        LetterError::NoSubject { file: file(), line },
        LetterError::MissingMarker { file: file(), line, marker },
        LetterError::SecondMarker { file: file(), line, marker },
        LetterError::NoEnterpriseNumber,
        LetterError::NoItems,
    ]
}

fn document_errors() -> Vec<DocumentError> {
    let mut errors: Vec<DocumentError> = letter_errors().into_iter().map(DocumentError::from).collect();
    errors.extend(Feature::ALL.iter().map(|feature| LogoError::Unsupported(*feature).into()));
    errors.extend([LogoError::UnknownFormat.into(), LogoError::TooLarge.into()]);
    errors.extend(Printed::ALL.iter().map(|field| DocumentError::MissingCharacters {
        field: *field,
        missing: vec![MissingCharacter('\u{7d4c}')],
    }));
    errors.push(AmountError::TooLarge { currency: Currency::EUR }.into());
    errors.push(AmountError::TooPrecise { currency: Currency::EUR }.into());
    errors
}

fn findings() -> Vec<Finding> {
    let number = || "2026-0007".to_owned();
    let (day, day_before) = ("2026-03-01".parse().unwrap(), "2026-03-02".parse().unwrap());
    let (kept, counted) = (eur(123_456), eur(-1));
    let (payment, note) = (CreditKind::Payment, CreditKind::CreditNote);
    vec![
        Finding::Damage("row 7".into()),
        Finding::Dangling { table: "portion".into(), parent: "document".into() },
        Finding::ChangedEntry(EntryId(7)),
        Finding::BrokenChain(EntryId(7)),
        Finding::MissingEntries,
        Finding::ChangedDocument { number: number() },
        Finding::UnknownDocument { number: number() },
        Finding::ChangedPayment(PaymentId(7)),
        Finding::ChangedClient { code: "ZOLA".into() },
        Finding::ChangedDraft(DocumentId(7)),
        Finding::ChangedCompany,
        Finding::SeriesEnd { series: "2026-{seq:4}".into() },
        Finding::Gap { number: number() },
        Finding::DateInversion { number: number(), day, before: "2026-0006".into(), day_before },
        Finding::Totals { number: number() },
        Finding::OpenItem { number: number(), kept, counted },
        Finding::OpenCredit { what: payment, source_id: 7, kept, counted },
        Finding::Net { client: "ZOLA".into(), kept, counted },
        Finding::OverPlaced { number: number(), day, open: counted },
        Finding::OverUsed { what: note, source_id: 7, over: kept },
        Finding::Foreign { number: number() },
        Finding::Paper { file_name: "2026-0007.pdf".into() },
    ]
}

fn told(errors: impl IntoIterator<Item = impl Into<AppError>>, messages: Messages) -> Vec<String> {
    let lines = |error: AppError| {
        let said = error.explain(messages);
        let places = said.places.into_iter().map(|place| place.message);
        let all = [said.message].into_iter().chain(said.because).chain(said.hint).chain(places);
        all.collect::<Vec<_>>().join("\n")
    };
    errors.into_iter().map(|error| lines(error.into())).collect()
}

fn everything(messages: Messages) -> Vec<String> {
    let mut texts = told(store_errors(), messages);
    texts.extend(told(document_errors(), messages));
    texts.extend(findings().iter().map(|finding| explain_finding(finding, messages)));
    texts
}

#[test]
fn every_error_has_its_own_words_in_both_languages() {
    for (english, french) in everything(EN).into_iter().zip(everything(FR)) {
        assert_ne!(english, french);
        for text in [english, french] {
            assert!(!text.contains("error-") && !text.contains("{$") && !text.contains('�'), "{text}");
        }
    }
}

/// Words that no French sentence holds; names of flags and columns are the same in every language.
#[test]
fn no_english_is_left_in_french() {
    let english = ["the", "is", "not", "can’t", "of", "and", "expected", "there", "was", "with", "from"];
    for text in everything(FR) {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic() && c != '’').collect();
        let found: Vec<_> = english.iter().filter(|word| words.contains(word)).collect();
        assert!(found.is_empty(), "{found:?} in: {text}");
    }
}

#[rstest]
#[case(EN, "EUR\u{a0}1,234.56 is more than the EUR\u{a0}0.01 open on 2026-0007 from 1 Mar 2026 on")]
#[case(
    FR,
    "1\u{202f}234,56\u{a0}EUR dépasse le solde de 2026-0007 à partir du 1er mars 2026, qui est de 0,01\u{a0}EUR"
)]
fn amounts_and_days_are_written_as_the_language_does(#[case] messages: Messages, #[case] expected: &str) {
    let (portion, open) = (eur(123_456), eur(1));
    let day = "2026-03-01".parse().unwrap();
    let error = StoreError::from(Refusal::MoreThanOpen { number: "2026-0007".into(), portion, open, day });
    assert_eq!(AppError::from(error).explain(messages).message, expected);
}

#[test]
fn the_kind_is_the_same_word_in_every_language() {
    for messages in [EN, FR] {
        let refusal = StoreError::from(Refusal::CodeTaken { code: "ZOLA".into() });
        assert_eq!(AppError::from(refusal).explain(messages).kind, "code_taken");
    }
}

#[test]
fn a_fault_of_a_letter_names_its_file_and_line() {
    let error = LetterError::Unclosed { file: "fr/call.txt".into(), line: 3 };
    let said = AppError::from(DocumentError::from(error)).explain(EN);
    let place = said.places.first().unwrap();
    assert_eq!((place.file.as_deref(), place.line), (Some("fr/call.txt"), Some(3)));
}

#[rstest]
#[case(&"12x".parse::<Currency>().unwrap_err(), "« 12x » n’est pas une devise ; trois lettres comme EUR sont attendues")]
#[case(
    &crate::money::parse_amount("1.2345", Currency::EUR).unwrap_err(),
    "le montant a trop de décimales ; EUR en a 2 au plus"
)]
#[case(
    &crate::money::parse_decimal("beaucoup").unwrap_err(),
    "« beaucoup » n’est pas un nombre ; un montant comme 1234,56 est attendu"
)]
fn what_was_typed_is_told_with_what_was_expected(#[case] error: &dyn InWords, #[case] expected: &str) {
    assert_eq!(error.in_words(FR).replace(['\u{a0}', '\u{202f}'], " "), expected);
}
