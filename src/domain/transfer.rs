//! A credit transfer that a payer's telephone reads from a QR code: the payload of EPC069-12 (version 002).

use super::client::is_iban;
use super::company::is_bic;
use super::reference::{ogm, read_ogm, read_rf};
use crate::money::{Currency, Money};

/// A transfer to the seller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transfer<'a> {
    pub beneficiary: &'a str,
    pub iban: &'a str,
    pub bic: Option<&'a str>,
    pub amount: Money,
    /// An ISO 11649 reference, a Belgian structured communication, or words such as invoice numbers.
    pub reference: &'a str,
}

/// Countries whose accounts take part in SEPA, by the first letters of the IBAN (EPC409-09).
const SEPA: &str = "AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL \
    NO PL PT RO RS SE SI SK SM VA";

/// The largest amount of a SEPA transfer, in cents.
const MOST_CENTS: i64 = 99_999_999_999;
const MOST_BYTES: usize = 331;
const MOST_NAME: usize = 70;
const MOST_TEXT: usize = 140;

impl Transfer<'_> {
    /// The payload, at most 331 bytes; `None` for what such a code can't carry: another currency than the euro, an
    /// account outside SEPA, an amount of zero or less or of a billion or more.
    pub fn payload(&self) -> Option<String> {
        let iban = plain(self.iban);
        let cents = self.amount.amount.0;
        let possible = self.amount.currency == Currency::EUR && (1..=MOST_CENTS).contains(&cents);
        if !possible || !is_sepa(&iban) {
            return None;
        }
        let bic = self.bic.map(plain).filter(|bic| is_bic(bic)).unwrap_or_default();
        let name = shortened(self.beneficiary, MOST_NAME);
        let amount = self.amount.amount.show(Currency::EUR);
        let head = format!("BCD\n002\n1\nSCT\n{bic}\n{name}\n{iban}\nEUR{amount}\n\n");
        let structured = read_rf(self.reference);
        let payload = match structured {
            Some(reference) => format!("{head}{reference}"),
            None => fitting(&format!("{head}\n"), &words(self.reference)),
        };
        (!name.is_empty() && payload.len() <= MOST_BYTES).then_some(payload)
    }
}

fn is_sepa(iban: &str) -> bool {
    is_iban(iban) && iban.get(..2).is_some_and(|country| SEPA.contains(country))
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_ascii_uppercase()
}

/// A structured communication is written in full form; everything else stays as it is.
fn words(reference: &str) -> String {
    let base = read_ogm(reference).and_then(|digits| digits.get(..10)?.parse().ok());
    base.map_or_else(|| shortened(reference, MOST_TEXT), ogm)
}

/// As many characters of a text as leave the payload within its bytes.
fn fitting(head: &str, text: &str) -> String {
    let mut most = text.chars().count();
    while most > 0 && head.len() + shortened(text, most).len() > MOST_BYTES {
        most -= 1;
    }
    format!("{head}{}", shortened(text, most)).trim_end_matches('\n').to_owned()
}

/// One line of at most some characters, cut between words where a word ends in the second half.
fn shortened(text: &str, most: usize) -> String {
    let line = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let line = line.collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(most) else { return line };
    let cut = line.get(..end).unwrap_or_default();
    let at_word = cut
        .rfind(' ')
        .filter(|at| *at * 2 > end && !line.get(end..).is_some_and(|rest| rest.starts_with(' ')));
    cut.get(..at_word.unwrap_or(end)).unwrap_or_default().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Minor;
    use rstest::rstest;

    const SAMPLE: Transfer<'_> = Transfer {
        beneficiary: "Studio Exemple",
        iban: "BE71 0961 2345 6769",
        bic: None,
        amount: Minor(121_000).of(Currency::EUR),
        reference: "+++202/6000/12320+++",
    };

    #[rstest]
    #[case("+++202/6000/12320+++")]
    #[case("202600012320")]
    #[case("***202/6000/12320***")]
    fn a_structured_communication_goes_into_the_text_line(#[case] reference: &str) {
        let payload = Transfer { reference, ..SAMPLE }.payload().unwrap();
        assert_eq!(
            payload,
            "BCD\n002\n1\nSCT\n\nStudio Exemple\nBE71096123456769\nEUR1210.00\n\n\n+++202/6000/12320+++"
        );
        assert_eq!(payload.len(), 80);
    }

    #[test]
    fn a_creditor_reference_goes_into_the_structured_line() {
        let payload = Transfer { reference: "RF10 INV2 0260 01", ..SAMPLE }.payload().unwrap();
        assert!(payload.ends_with("\nEUR1210.00\n\nRF10INV2026001"));
        assert_eq!(payload.len(), 73);
    }

    #[test]
    fn names_are_counted_in_characters_and_cut_between_words() {
        assert_eq!(shortened("Élodie Lefèvre – Traduction", 27), "Élodie Lefèvre – Traduction");
        let long =
            "Association internationale des traductrices et traducteurs assermentés de langue française";
        let payload = Transfer { beneficiary: long, ..SAMPLE }.payload().unwrap();
        assert_eq!(
            payload.lines().nth(5),
            Some("Association internationale des traductrices et traducteurs assermentés")
        );
    }

    #[test]
    fn what_such_a_code_can_not_carry_gives_none() {
        let dollars = Transfer { amount: Minor(1).of(Currency::USD), ..SAMPLE };
        let nothing = Transfer { amount: Minor::ZERO.of(Currency::EUR), ..SAMPLE };
        let brazil = Transfer { iban: "BR1800360305000010009795493C1", ..SAMPLE };
        let wrong = Transfer { iban: "BE71096123456760", ..SAMPLE };
        for transfer in [dollars, nothing, brazil, wrong] {
            assert_eq!(transfer.payload(), None, "{transfer:?}");
        }
        assert!(
            Transfer { amount: Minor(1).of(Currency::EUR), ..SAMPLE }.payload().unwrap().contains("EUR0.01")
        );
    }

    proptest::proptest! {
        #[test]
        fn a_payload_never_outgrows_version_13(
            beneficiary in "[A-Zé ]{1,90}\\p{Cyrillic}{0,40}", reference in "\\PC{0,200}", cents in 1..=MOST_CENTS,
        ) {
            let amount = Minor(cents).of(Currency::EUR);
            let transfer = Transfer { beneficiary: &beneficiary, reference: &reference, amount, ..SAMPLE };
            if let Some(payload) = transfer.payload() {
                proptest::prop_assert!(payload.len() <= MOST_BYTES);
                proptest::prop_assert!(payload.split('\n').count() <= 11);
            }
        }
    }
}
