//! What every screen sees around it: language, colours, keys, the day that is shown, and the book.

use std::sync::Arc;

use super::action::{Action, Deed};
use super::keymap::KeyMap;
use super::tab::Tab;
use super::theme::Theme;
use crate::app::{edges_of, policy_of};
use crate::calendar::Day;
use crate::config::{Config, CurrencyDisplay, Problem};
use crate::domain::book::{Book, BookBuilder, Scope};
use crate::domain::policy::Policy;
use crate::domain::report::ageing::{Bucket, Edges};
use crate::money::{Currency, Minor, Money, round_half_up};
use crate::text::{Messages, args, format};

/// The surroundings of the screens. Only the model changes them.
#[derive(Clone, Debug)]
pub struct World {
    /// What the next five follow from.
    pub config: Arc<Config>,
    /// What is wrong in the settings file.
    pub problems: Vec<Problem>,
    pub messages: Messages,
    pub theme: Theme,
    pub keys: KeyMap,
    pub display: CurrencyDisplay,
    pub rules: Arc<Rules>,
    pub clock: Clock,
    pub ledger: LedgerView,
}

/// What reports need besides the book and the day.
#[derive(Clone, Debug)]
pub struct Rules {
    pub policy: Policy,
    /// The buckets of the ageing.
    pub edges: Edges,
}

/// The day it is, and the day that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub today: Day,
    /// `None`: today.
    pub as_of: Option<Day>,
}

/// The ledger as it was read last.
#[derive(Clone, Debug)]
pub struct LedgerView {
    pub company: String,
    pub home: Home,
    pub book: Arc<Book>,
    /// Grows with each reading, so that answers to older questions are known.
    pub version: u64,
}

/// Where the house is at home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The country whose holidays count.
    pub country: String,
    /// The currency that stands first.
    pub currency: Currency,
}

/// The state of the ledger and the day that an answer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    pub version: u64,
    pub day: Day,
}

impl Home {
    /// The place of a currency among others: the house's own, then by code.
    pub fn place(&self, currency: Currency) -> (bool, Currency) {
        (currency != self.currency, currency)
    }
}

impl LedgerView {
    /// Where there is no ledger yet.
    pub fn empty() -> Self {
        Self {
            company: String::new(),
            home: Home { country: String::new(), currency: Currency::EUR },
            book: Arc::new(BookBuilder::new(Scope::Whole).finish()),
            version: 0,
        }
    }

    /// Whether there is no ledger: every ledger has a company.
    pub const fn is_missing(&self) -> bool {
        self.company.is_empty()
    }
}

impl Clock {
    pub const fn at(today: Day) -> Self {
        Self { today, as_of: None }
    }

    /// The day that is shown.
    pub fn day(self) -> Day {
        self.as_of.unwrap_or(self.today)
    }

    pub const fn is_travelling(self) -> bool {
        self.as_of.is_some()
    }

    /// Shows another day; today itself is no travel.
    pub fn travel(&mut self, day: Day) {
        self.as_of = (day != self.today).then_some(day);
    }
}

impl World {
    /// The surroundings as the settings want them.
    pub fn new(config: Config, clock: Clock, ledger: LedgerView) -> Self {
        let settings = &config.settings;
        let (keys, wrong) = KeyMap::chosen(&settings.keys);
        let mut problems = config.problems.clone();
        problems.extend(wrong);
        problems.sort_by_key(|problem| problem.line);
        Self {
            problems,
            messages: config.messages(),
            theme: Theme::new(settings.theme, config.no_color || config.plain, config.true_color),
            keys,
            display: settings.currency_display,
            rules: Arc::new(Rules { policy: policy_of(settings), edges: edges_of(settings) }),
            clock,
            ledger,
            config: Arc::new(config),
        }
    }

    /// Follows other settings; what was answered by the former rules is asked again.
    pub fn configure(&mut self, config: Config) {
        let mut ledger = self.ledger.clone();
        ledger.version += 1;
        *self = Self::new(config, self.clock, ledger);
    }

    pub fn day(&self) -> Day {
        self.clock.day()
    }

    pub fn stamp(&self) -> Stamp {
        Stamp { version: self.ledger.version, day: self.day() }
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.messages.get(id).into_owned()
    }

    /// What stands where there are no rows: a message that may name the keys that change it.
    pub fn in_vain(&self, id: &str) -> String {
        let key = |action| self.keys.label(action);
        let keys = args![
            new = key(Action::Deed(Deed::New)),
            payment = key(Action::Deed(Deed::Payment)),
            clients = key(Action::Show(Tab::Clients))
        ];
        self.messages.format(id, &keys)
    }

    /// An amount where its place tells the currency.
    pub fn amount(&self, amount: Minor, currency: Currency) -> String {
        format::amount(self.messages.language(), amount, currency)
    }

    /// An amount without its decimals, where the room is narrow.
    pub fn whole_amount(&self, amount: Minor, currency: Currency) -> String {
        let whole = round_half_up(amount.to_decimal(currency), 0);
        // A cent is not nothing.
        if whole.is_zero() && amount.is_positive() {
            return "<1".to_owned();
        }
        format::decimal(self.messages.language(), whole)
    }

    /// An amount with its currency, as the settings want it.
    pub fn money(&self, amount: Minor, currency: Currency) -> String {
        let money: Money = amount.of(currency);
        match self.display {
            CurrencyDisplay::Code => format::money(self.messages.language(), money),
            CurrencyDisplay::Sign => format::money_with_sign(self.messages.language(), money),
        }
    }

    /// A day without its year where that is the year of the day shown.
    pub fn brief_day(&self, day: Day) -> String {
        if day.year() == self.day().year() {
            format::day_brief(self.messages.language(), day)
        } else {
            self.short_day(day)
        }
    }

    /// A day in a column of days: the months stand under each other.
    pub fn listed_day(&self, day: Day) -> String {
        format::day_listed(self.messages.language(), day)
    }

    pub fn short_day(&self, day: Day) -> String {
        format::day_short(self.messages.language(), day)
    }

    /// The heading of a bucket over a column: `not due`, `1–30`, `> 90`.
    pub fn bucket_in_short(&self, bucket: Bucket) -> String {
        match (bucket.from, bucket.to) {
            (Some(from), None) => self.messages.format("bucket-over-in-short", &args![days = from - 1]),
            (None, _) | (Some(_), Some(_)) => self.bucket(bucket),
        }
    }

    /// The name of a bucket: `not due`, `1–30`, `over 90`.
    pub fn bucket(&self, bucket: Bucket) -> String {
        match (bucket.from, bucket.to) {
            (None, _) => self.text("bucket-not-due"),
            (Some(from), Some(to)) => self.messages.format("bucket-range", &args![from = from, to = to]),
            (Some(from), None) => self.messages.format("bucket-over", &args![days = from - 1]),
        }
    }
}
