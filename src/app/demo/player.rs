//! The clients of the sample ledger with their habits.

use serde::Deserialize;

use super::dice::Dice;
use super::table::rows;
use crate::domain::client::{Address, Client, ClientKind, Standing};
use crate::domain::company::Company;
use crate::domain::id::ClientId;
use crate::domain::payment::Method;
use crate::domain::vat::VatCase;
use crate::money::{Currency, Minor};
use crate::text::{Language, Messages};

const TABLE: &str = include_str!("../../../assets/demo/clients.csv");

/// A client, and how it orders and pays.
pub struct Player {
    pub id: ClientId,
    pub client: Client,
    pub language: Language,
    pub currency: Currency,
    pub terms: i32,
    pub vat_case: VatCase,
    pub habit: Habit,
    pub method: Method,
    /// Months since the first invoice.
    pub since: i32,
    /// The work invoiced at the start of each month.
    pub each_month: Option<String>,
    /// Other invoices a year.
    pub projects: i32,
    /// The most lines on one of these.
    pub size: i32,
    pub works: Vec<String>,
    /// What its order numbers begin with.
    pub order: Option<String>,
}

/// How a client pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Habit {
    Prompt,
    Normal,
    Slow,
    Bad,
}

impl Habit {
    /// Days from the due date to the payment; in hard times everybody takes longer.
    pub fn days_late(self, dice: &mut Dice, times: Times) -> i32 {
        let (usual, spread, longer) = match self {
            Self::Prompt => (-5, 6, 3),
            Self::Normal => (3, 8, 17),
            Self::Slow => (17, 12, 27),
            Self::Bad => (38, 24, 34),
        };
        match times {
            Times::Usual => dice.around(usual, spread),
            Times::Hard => dice.around(usual + longer, spread),
            Times::Chased => dice.around(usual, spread).min(dice.between(-2, 5)),
        }
    }
}

/// The times in which a payment falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    Usual,
    /// Half a year ago, when payments slowed down.
    Hard,
    /// Since the house chases with this program.
    Chased,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    name: String,
    kind: ClientKind,
    habit: Habit,
    since: i32,
    each_month: Option<String>,
    projects: i32,
    size: i32,
    works: String,
    street: String,
    postcode: String,
    city: String,
    country: String,
    vat_id: Option<String>,
    registration_id: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    language: Language,
    currency: Currency,
    terms: i32,
    limit: Option<i64>,
    method: Method,
    order: Option<String>,
}

/// All clients, in the order of their ids.
pub fn players(seller: &Company, messages: Messages) -> Vec<Player> {
    (1..).zip(rows::<Row>(TABLE)).map(|(id, row)| player(ClientId(id), row, seller, messages)).collect()
}

fn player(id: ClientId, row: Row, seller: &Company, messages: Messages) -> Player {
    let note = format!("demo-note-{}", row.code);
    let standing = match (row.habit, row.code.as_str()) {
        (_, "SCHE") => Standing::Stop,
        (Habit::Bad, _) => Standing::Watch,
        (Habit::Prompt | Habit::Normal | Habit::Slow, _) => Standing::Active,
    };
    let client = Client {
        kind: row.kind,
        address: Address { street: row.street, postcode: row.postcode, city: row.city, country: row.country },
        email: row.email,
        phone: row.phone,
        vat_id: row.vat_id,
        registration_id: row.registration_id,
        language: Some(row.language.code().to_owned()),
        currency: Some(row.currency),
        terms_days: Some(row.terms),
        credit_limit: row.limit.map(|major| Minor(major * 100)),
        standing,
        note: messages.has(&note).then(|| messages.get(&note).into_owned()),
        ..Client::new(row.code, row.name)
    };
    Player {
        id,
        vat_case: VatCase::of_service(seller, &client),
        client,
        language: row.language,
        currency: row.currency,
        terms: row.terms,
        habit: row.habit,
        method: row.method,
        since: row.since,
        each_month: row.each_month,
        projects: row.projects,
        size: row.size,
        works: row.works.split_whitespace().map(str::to_owned).collect(),
        order: row.order,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::studio::studio;
    use super::*;
    use crate::domain::identifier::{is_registration_id, is_vat_id};

    fn all() -> Vec<Player> {
        players(&studio(), Messages::default())
    }

    #[test]
    fn every_identifier_has_right_check_digits() {
        assert_eq!(studio().check(), []);
        for Player { client, .. } in all() {
            let country = &client.address.country;
            assert_eq!(client.check(), [], "{}", client.code);
            assert!(client.vat_id.iter().all(|id| is_vat_id(id, country)), "{}", client.code);
            let registration = client.registration_id.iter().all(|id| is_registration_id(id, country));
            assert!(registration, "{}", client.code);
        }
    }

    #[test]
    fn clients_are_of_all_kinds_countries_languages_and_currencies() {
        let all = all();
        let different = |of: fn(&Player) -> String| all.iter().map(of).collect::<BTreeSet<_>>().len();
        assert_eq!(different(|player| player.client.code.clone()), all.len());
        assert_eq!(different(|player| player.client.kind.to_string()), 3);
        assert_eq!(different(|player| player.client.address.country.clone()), 6);
        assert_eq!(different(|player| player.language.code().to_owned()), 4);
        assert_eq!(different(|player| player.currency.to_string()), 2);
        assert!(all.iter().filter(|player| player.client.note.is_some()).count() >= 4);
    }

    #[test]
    fn notes_and_calls_are_told_in_both_languages() {
        let note = |language| {
            let players = players(&studio(), Messages::new(language));
            players.into_iter().find_map(|player| player.client.note).unwrap()
        };
        assert_ne!(note(Language::En), note(Language::Fr));
    }
}
