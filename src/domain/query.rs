//! What a filter asks for: `client:acme overdue >30d 1000..`, read once and asked of each row.
//!
//! Words stand side by side and all must hold; `!` before one turns it round, quotes keep spaces together.
//!
//! | written | asks for |
//! |---|---|
//! | `zola`, `"du midi"`, `0031` | the text in the number, code or name |
//! | `client:` `number:` `step:` `country:` `kind:` `standing:` `currency:` | that one field |
//! | `open` `paid` `overdue` `due` `owed` `held` `draft` `credit` `unapplied` | the state |
//! | `>30d`, `..10d`, `30d..60d` | days past the due day |
//! | `1000..`, `..500`, `>99.50`, `=1210` | the amount of the row, in its own currency |
//! | `issued:2026-06`, `due:..2026-10-31`, `due:today` | a day, month, year, or a range of them |

mod read;
mod span;

use super::book::BookClient;
use super::client::{ClientKind, Standing};
use super::policy::StepName;
use super::words::words;
use crate::calendar::Day;
use crate::money::{Currency, Decimal, Money};
pub use read::{Misread, Typing, completions, typing};
use span::Span;

/// A filter. The empty one lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    clauses: Vec<Clause>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Clause {
    is_wanted: bool,
    term: Term,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Term {
    Text(String),
    Client(String),
    Number(String),
    Step(String),
    Country(String),
    Kind(ClientKind),
    Standing(Standing),
    Currency(Currency),
    State(State),
    DaysLate(Span<i32>),
    Amount(Span<Decimal>),
    Issued(Span<Day>),
    Due(Span<Day>),
}

/// What stands before a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Client,
    Number,
    Step,
    Country,
    Kind,
    Standing,
    Currency,
    Issued,
    Due,
}

words!(Field {
    Client = "client",
    Number = "number",
    Step = "step",
    Country = "country",
    Kind = "kind",
    Standing = "standing",
    Currency = "currency",
    Issued = "issued",
    Due = "due",
});

/// A word that asks for rows in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    Paid,
    /// Open and past the due day.
    Overdue,
    /// Open and not past the due day.
    Due,
    /// A step is owed, whether it may go out or is held back.
    Owed,
    Held,
    Draft,
    /// A credit note.
    Credit,
    /// Money that is placed on no invoice.
    Unapplied,
}

words!(State {
    Open = "open",
    Paid = "paid",
    Overdue = "overdue",
    Due = "due",
    Owed = "owed",
    Held = "held",
    Draft = "draft",
    Credit = "credit",
    Unapplied = "unapplied",
});

/// A row of a list, as a filter sees it. Texts are folded as the query was; what a row lacks is empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    pub client: Option<&'a BookClient>,
    /// Code and name of the client.
    pub client_text: &'a str,
    pub number: &'a str,
    /// Whatever else is written on the row.
    pub more: &'a str,
    pub step: Option<&'a StepName>,
    pub amount: Option<Money>,
    pub issued: Option<Day>,
    pub due: Option<Day>,
    /// Days past the due day; negative before it.
    pub days_late: Option<i32>,
    pub states: States,
}

/// The states of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct States(u16);

impl States {
    /// Adds a state where a condition holds.
    #[must_use]
    pub fn with(self, state: State, holds: bool) -> Self {
        Self(if holds { self.0 | state.bit() } else { self.0 })
    }

    fn has(self, state: State) -> bool {
        self.0 & state.bit() != 0
    }
}

impl State {
    fn bit(self) -> u16 {
        Self::ALL.iter().position(|state| *state == self).map_or(0, |at| 1 << at)
    }
}

impl Query {
    pub const fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }

    /// Whether a row has all that is asked for.
    pub fn admits(&self, row: &Facts<'_>) -> bool {
        self.clauses.iter().all(|clause| clause.term.holds(row) == clause.is_wanted)
    }
}

impl Term {
    fn holds(&self, row: &Facts<'_>) -> bool {
        match self {
            Self::Text(text) => {
                [row.number, row.client_text, row.more].iter().any(|written| written.contains(text.as_str()))
            }
            Self::Client(text) => row.client_text.contains(text.as_str()),
            Self::Number(text) => row.number.contains(text.as_str()),
            Self::Step(text) => row.step.is_some_and(|step| step.as_str().contains(text.as_str())),
            Self::Country(code) => row.client.is_some_and(|client| client.country.eq_ignore_ascii_case(code)),
            Self::Kind(kind) => row.client.is_some_and(|client| client.kind == *kind),
            Self::Standing(standing) => row.client.is_some_and(|client| client.standing == *standing),
            Self::Currency(currency) => row.amount.is_some_and(|amount| amount.currency == *currency),
            Self::State(state) => row.states.has(*state),
            Self::DaysLate(span) => row.days_late.is_some_and(|days| span.contains(&days)),
            Self::Amount(span) => row.amount.is_some_and(|amount| span.contains(&amount.to_decimal())),
            Self::Issued(span) => row.issued.is_some_and(|day| span.contains(&day)),
            Self::Due(span) => row.due.is_some_and(|day| span.contains(&day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Minor;
    use rstest::rstest;

    fn client() -> BookClient {
        BookClient {
            id: crate::domain::id::ClientId(1),
            code: "ZOLA".into(),
            name: "Atelier Zola".into(),
            kind: ClientKind::Consumer,
            country: "FR".into(),
            standing: Standing::Watch,
        }
    }

    /// An invoice of 3,630.00 EUR, 40 days late on 2026-11-21.
    fn invoice(client: &BookClient) -> Facts<'_> {
        Facts {
            client: Some(client),
            client_text: "zola atelier zola du midi",
            number: "2026-0031",
            amount: Some(Minor(363_000).of(Currency::EUR)),
            issued: "2026-09-12".parse().ok(),
            due: "2026-10-12".parse().ok(),
            days_late: Some(40),
            states: States::default().with(State::Open, true).with(State::Overdue, true),
            ..Facts::default()
        }
    }

    #[rstest]
    #[case("", true)]
    #[case("zola 31", true)]
    #[case("zola 32", false)]
    #[case("!nordwind", true)]
    #[case("!zola", false)]
    #[case("\"du midi\"", true)]
    #[case("\"midi du\"", false)]
    #[case("client:atelier overdue >30d 1000..", true)]
    #[case("client:2026", false)]
    #[case("number:0031", true)]
    #[case("overdue !paid", true)]
    #[case("due", false)]
    #[case(">40d", false)]
    #[case(">=40d", true)]
    #[case("30d..60d", true)]
    #[case("..39d", false)]
    #[case("=3630", true)]
    #[case("=3630.01", false)]
    #[case("..3630", true)]
    #[case("<3630", false)]
    #[case("3600..3700,50", true)]
    #[case("country:fr kind:consumer standing:watch currency:eur", true)]
    #[case("currency:usd", false)]
    #[case("issued:2026-09", true)]
    #[case("issued:2026", true)]
    #[case("issued:2025", false)]
    #[case("due:2026-10-12", true)]
    #[case("due:..2026-10-11", false)]
    #[case("due:2026-09..2026-10", true)]
    #[case("due:<today", true)]
    fn a_row_is_let_through_when_every_word_holds(#[case] written: &str, #[case] admitted: bool) {
        let query = Query::read(written, "2026-11-21".parse().unwrap()).unwrap();
        assert_eq!(query.admits(&invoice(&client())), admitted);
    }
}
