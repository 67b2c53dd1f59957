//! What every command works with: settings, the day, the printer, and the ledger when it asks for it.

use super::args::Global;
use super::exit::Exit;
use super::failure::Failure;
use super::print::Printer;
use crate::app::{App, AppError, Explanation, InWords, NotWhole, demo};
use crate::calendar::{Day, parse_day, today};
use crate::config::{Config, Environment, Flags, KeyOverride, Problem};
use crate::domain::flaw::{Flaw, FlawKind};
use crate::money::{Currency, Decimal, Minor, Percent, parse_amount, parse_decimal};
use crate::text::{Language, Messages};

pub struct Context {
    pub printer: Printer,
    pub config: Config,
    pub today: Day,
    /// What is wrong with the keys of the settings.
    pub key_problems: fn(&[KeyOverride]) -> Vec<Problem>,
    /// The sample ledger is gone when the context is.
    _demo: Option<demo::Folder>,
}

impl Context {
    /// The tour is on the sample ledger, unless another one is named.
    pub fn new(global: &Global, is_tour: bool) -> Result<Self, Failure> {
        let environment = Environment::capture();
        let flags = Flags {
            ledger: global.ledger.clone(),
            language: global.lang,
            plain: global.plain,
            tour: is_tour,
        };
        let early_messages = early_messages(global.lang);
        let early = |error: AppError| Failure::of(&error, early_messages);
        let today = match &global.today {
            Some(text) => {
                parse_day(text, today()).map_err(|error| Failure::option("today", &error, early_messages))?
            }
            None => today(),
        };
        let (demo, config) = if global.demo || (is_tour && global.ledger.is_none()) {
            demo::throw_away(&environment, &flags, today).map(|(folder, config)| (Some(folder), config))
        } else {
            Config::load(&environment, &flags).map(|config| (None, config)).map_err(AppError::from)
        }
        .map_err(early)?;
        Ok(Self {
            printer: Printer::new(global, &config),
            config,
            today,
            key_problems: |_| Vec::new(),
            _demo: demo,
        })
    }

    /// With what the cockpit knows about keys.
    #[must_use]
    pub fn knowing_keys(self, key_problems: fn(&[KeyOverride]) -> Vec<Problem>) -> Self {
        Self { key_problems, ..self }
    }

    pub const fn messages(&self) -> Messages {
        self.printer.messages
    }

    /// Opens the ledger for reading and writing.
    pub fn app(&self) -> Result<App, Failure> {
        App::open(self.config.clone(), self.today).map_err(|error| self.fail(&error))
    }

    /// Says why a command ended early, and gives its exit code.
    pub fn report(&self, failure: &Failure) -> Exit {
        failure.report(self.printer.is_json(), self.messages())
    }

    /// Opens the ledger for the cockpit; says why where that fails.
    pub fn open(&self) -> Result<App, Exit> {
        self.app().map_err(|failure| self.report(&failure))
    }

    /// Says that the cockpit could not go on.
    pub fn defect(&self, error: &impl InWords) -> Exit {
        let explanation = Explanation::new("terminal", error.in_words(self.messages()));
        self.report(&Failure::told(Exit::Defect, explanation))
    }

    /// Says that the program was called in a way that can't work.
    pub fn wrong_usage(&self, kind: &str, error: &impl InWords) -> Exit {
        let explanation = Explanation::new(kind, error.in_words(self.messages()));
        self.report(&Failure::told(Exit::Usage, explanation))
    }

    pub fn fail(&self, error: &AppError) -> Failure {
        Failure::of(error, self.messages())
    }

    /// A value that an option can't take.
    pub fn wrong(&self, option: &str, error: &impl InWords) -> Failure {
        Failure::option(option, error, self.messages())
    }

    /// A day typed for an option, or `None`.
    pub fn day(&self, option: &str, text: Option<&str>) -> Result<Option<Day>, Failure> {
        text.map(|text| parse_day(text, self.today).map_err(|error| self.wrong(option, &error))).transpose()
    }

    /// The day that a report is read as of.
    pub fn as_of(&self, asked: &super::args::AsOf) -> Result<Day, Failure> {
        Ok(self.day("as-of", asked.as_of.as_deref())?.unwrap_or(self.today))
    }

    /// A percentage typed for an option.
    pub fn percent(&self, option: &str, text: &str) -> Result<Percent, Failure> {
        let rate =
            parse_decimal(text.trim_end_matches(['%', ' '])).map_err(|error| self.wrong(option, &error))?;
        if (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&rate) {
            return Ok(Percent(rate));
        }
        let flaw = Flaw::new("vat_rate", FlawKind::NotAPercent);
        Err(self.fail(&AppError::Flaws(vec![flaw])))
    }

    /// A whole number, or nothing where the text is empty.
    pub fn whole(&self, option: &str, text: &str) -> Result<Option<i32>, Failure> {
        match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| self.wrong(option, &NotWhole(text.to_owned()))),
        }
    }

    /// The amount of `--amount`.
    pub fn amount(&self, text: &str, currency: Currency) -> Result<Minor, Failure> {
        parse_amount(text, currency).map_err(|error| self.wrong("amount", &error))
    }
}

/// The messages of the flag or the machine, while the settings are not read yet.
pub fn early_messages(flag: Option<Language>) -> Messages {
    Messages::new(flag.or_else(|| Environment::capture().language()).unwrap_or_default())
}

/// Turns an error of a use case into a failure in the user's language.
pub trait Explained<T> {
    fn explained(self, context: &Context) -> Result<T, Failure>;
}

impl<T, E: Into<AppError>> Explained<T> for Result<T, E> {
    fn explained(self, context: &Context) -> Result<T, Failure> {
        self.map_err(|error| context.fail(&error.into()))
    }
}
