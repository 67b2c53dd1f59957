//! The clients' table against the clients of the ledger.

use std::collections::HashMap;

use super::{ClientRow, Fault, Intake, Problem, There};
use crate::domain::client::{Client, ClientKind};
use crate::domain::company::Company;
use crate::domain::flaw::{Flaw, FlawKind};
use crate::domain::id::ClientId;
use crate::money::{Currency, Minor, amount_as_written};

/// What the other tables need to know of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownClient {
    pub id: ClientId,
    /// The client's own, or the house's.
    pub currency: Currency,
}

/// The clients of the ledger by their codes.
pub type KnownClients = HashMap<String, KnownClient>;

/// Finds the new clients of a table. A code that is there with other content is a problem; one without a country is
/// of the seller's.
pub fn clients(
    rows: Vec<ClientRow>,
    known: &HashMap<String, Client>,
    seller: &Company,
) -> Intake<Vec<Client>> {
    let mut intake = Intake::default();
    let mut places: HashMap<String, (usize, usize)> = HashMap::new();
    for row in rows {
        let Some(mut client) = judged(&row, seller.currency, &mut intake) else { continue };
        let earlier = places.get(&client.code).copied();
        let here = earlier.and_then(|(at, line)| Some((intake.additions.get(at)?, There::Line(line))));
        let there = known.get(&client.code).map(|client| (client, There::Ledger)).or(here);
        match there.map(|(other, place)| contradiction(&client, row.kind, other, place)) {
            None => {
                places.insert(client.code.clone(), (intake.additions.len(), row.line));
                if client.address.country.is_empty() {
                    client.address.country.clone_from(&seller.address.country);
                }
                intake.additions.push(client);
                intake.added += 1;
            }
            Some(None) => intake.unchanged += 1,
            Some(Some((column, found, fault))) => {
                intake.problems.push(Problem::new(row.line, column, found, fault));
            }
        }
    }
    intake
}

/// The row's client with its credit limit, if nothing is wrong with it.
fn judged(row: &ClientRow, house: Currency, intake: &mut Intake<Vec<Client>>) -> Option<Client> {
    let mut client = row.client.clone();
    let before = intake.problems.len();
    let currency = client.currency.unwrap_or(house);
    match row.credit_limit.map(|limit| amount_as_written(limit, currency)).transpose() {
        Ok(limit) => client.credit_limit = limit,
        Err(error) => {
            let found = row.credit_limit.map(|limit| limit.to_string()).unwrap_or_default();
            intake.problems.push(Problem::new(row.line, "credit_limit", found, error.into()));
        }
    }
    for flaw in client.check() {
        let found = fields(&client, row.kind).into_iter().find(|(field, _)| *field == flaw.field);
        let found = found.and_then(|(_, value)| value).unwrap_or_default();
        let target = if flaw.is_warning() { &mut intake.warnings } else { &mut intake.problems };
        target.extend(fault(&flaw).map(|fault| Problem::new(row.line, flaw.field, found, fault)));
    }
    (intake.problems.len() == before).then_some(client)
}

/// The flaws of a client as faults of its cells; the others belong to companies and documents.
const fn fault(flaw: &Flaw) -> Option<Fault> {
    match flaw.kind {
        FlawKind::Required => Some(Fault::Required),
        FlawKind::TooLong { most } => Some(Fault::TooLong { most }),
        FlawKind::NotAnIban => Some(Fault::NotAnIban),
        FlawKind::NotAnEmail => Some(Fault::NotAnEmail),
        FlawKind::NotACountry => Some(Fault::NotACountry),
        FlawKind::NotALanguage => Some(Fault::NotALanguage),
        FlawKind::CheckDigit => Some(Fault::CheckDigit),
        FlawKind::Control { character } => Some(Fault::ControlCharacter(character)),
        FlawKind::NotPositive => Some(Fault::Negative),
        FlawKind::NotDays => Some(Fault::NotDays),
        FlawKind::Taken
        | FlawKind::NotABic
        | FlawKind::NotARegime
        | FlawKind::NotAPercent
        | FlawKind::Before { .. }
        | FlawKind::MoreThan { .. }
        | FlawKind::NoLines
        | FlawKind::OtherCurrency
        | FlawKind::NotCharged { .. }
        | FlawKind::BuyerVatId
        | FlawKind::Unprintable { .. } => None,
    }
}

/// The first column that says something else than the client that is there, what it says, and why that is wrong.
fn contradiction(
    said: &Client,
    kind: Option<ClientKind>,
    other: &Client,
    there: There,
) -> Option<(&'static str, String, Fault)> {
    let pairs = fields(said, kind).into_iter().zip(fields(other, Some(other.kind)));
    let differs = |((column, said), (_, value)): ((_, Option<String>), (_, Option<String>))| match said {
        Some(said) if value.as_ref() != Some(&said) => Some((column, said, value.unwrap_or_default())),
        Some(_) | None => None,
    };
    let (column, said, value) = pairs.into_iter().find_map(differs)?;
    Some((column, said, Fault::OtherContent { key: other.code.clone(), there, value }))
}

/// Every column of the table with its value, `None` where a cell is empty.
fn fields(client: &Client, kind: Option<ClientKind>) -> [(&'static str, Option<String>); 16] {
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let plain = |iban: &String| iban.split_whitespace().collect::<String>().to_uppercase();
    [
        ("code", some(&client.code)),
        ("name", some(&client.name)),
        ("kind", kind.map(|kind| kind.to_string())),
        ("email", client.email.clone()),
        ("phone", client.phone.clone()),
        ("street", some(&client.address.street)),
        ("postcode", some(&client.address.postcode)),
        ("city", some(&client.address.city)),
        ("country", some(&client.address.country)),
        ("vat_id", client.vat_id.clone()),
        ("registration_id", client.registration_id.clone()),
        ("language", client.language.clone()),
        ("currency", client.currency.map(|currency| currency.to_string())),
        ("terms_days", client.terms_days.map(|days| days.to_string())),
        ("iban", client.iban.as_ref().map(plain)),
        ("credit_limit", client.credit_limit.map(|Minor(limit)| limit.to_string())),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: usize, code: &str, name: &str) -> ClientRow {
        ClientRow { line, client: Client::new(code, name), kind: None, credit_limit: None }
    }

    fn seller() -> Company {
        Company::new("Studio", "BE")
    }

    fn known(client: Client) -> HashMap<String, Client> {
        HashMap::from([(client.code.clone(), client)])
    }

    #[test]
    fn a_new_code_is_added_once() {
        let rows = vec![row(2, "A", "Alpha"), row(3, "A", "Alpha"), row(4, "B", "Beta")];
        let intake = clients(rows, &HashMap::new(), &seller());
        assert_eq!((intake.added, intake.unchanged, intake.problems.len()), (2, 1, 0));
        assert_eq!(intake.additions.len(), 2);
    }

    #[test]
    fn a_client_without_a_country_is_of_the_sellers() {
        let mut abroad = row(3, "B", "Beta");
        abroad.client.address.country = "FR".into();
        let intake = clients(vec![row(2, "A", "Alpha"), abroad], &HashMap::new(), &seller());
        let countries: Vec<&str> = intake.additions.iter().map(|c| c.address.country.as_str()).collect();
        assert_eq!(countries, ["BE", "FR"]);
        let again = clients(vec![row(2, "A", "Alpha")], &known(intake.additions[1].clone()), &seller());
        assert_eq!(again.added, 1);
        let again = clients(vec![row(2, "A", "Alpha")], &known(intake.additions[0].clone()), &seller());
        assert_eq!(again.unchanged, 1);
    }

    #[test]
    fn a_code_with_another_name_is_refused_naming_both() {
        let rows = vec![row(2, "A", "Alpha"), row(3, "A", "Aleph")];
        let problems = clients(rows, &HashMap::new(), &seller()).problems;
        let fault = Fault::OtherContent { key: "A".into(), there: There::Line(2), value: "Alpha".into() };
        assert_eq!(problems, [Problem::new(3, "name", "Aleph", fault)]);
    }

    #[test]
    fn what_the_ledger_knows_beyond_the_file_is_no_contradiction() {
        let mut there = Client::new("A", "Alpha");
        there.email = Some("pay@alpha.example".into());
        there.kind = ClientKind::Consumer;
        let intake = clients(vec![row(2, "A", "Alpha")], &known(there), &seller());
        assert_eq!((intake.added, intake.unchanged), (0, 1));
    }

    #[test]
    fn what_the_file_says_against_the_ledger_is_a_problem() {
        let mut said = row(2, "A", "Alpha");
        said.kind = Some(ClientKind::Public);
        let problems = clients(vec![said], &known(Client::new("A", "Alpha")), &seller()).problems;
        assert_eq!(problems[0].column.as_deref(), Some("kind"));
    }

    #[test]
    fn a_wrong_check_digit_warns_and_a_wrong_iban_refuses() {
        let mut vat = row(2, "A", "Alpha");
        vat.client.vat_id = Some("BE0431150351".into());
        let mut iban = row(3, "B", "Beta");
        iban.client.iban = Some("BE71096123456760".into());
        let intake = clients(vec![vat, iban], &HashMap::new(), &seller());
        assert_eq!(intake.warnings, [Problem::new(2, "vat_id", "BE0431150351", Fault::CheckDigit)]);
        assert_eq!(intake.problems, [Problem::new(3, "iban", "BE71096123456760", Fault::NotAnIban)]);
        let mut email = row(4, "C", "Gamma");
        email.client.email = Some("pay at gamma".into());
        let intake = clients(vec![email], &HashMap::new(), &seller());
        assert_eq!(intake.problems, [Problem::new(4, "email", "pay at gamma", Fault::NotAnEmail)]);
    }

    #[test]
    fn a_credit_limit_is_in_the_clients_currency() {
        let mut yen = row(2, "A", "Alpha");
        yen.client.currency = "JPY".parse().ok();
        yen.credit_limit = "100.50".parse().ok();
        let intake = clients(vec![yen.clone()], &HashMap::new(), &seller());
        assert_eq!(intake.problems[0].column.as_deref(), Some("credit_limit"));
        yen.client.currency = None;
        let intake = clients(vec![yen], &HashMap::new(), &seller());
        assert_eq!(intake.additions[0].credit_limit, Some(Minor(10_050)));
    }
}
