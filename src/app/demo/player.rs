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
