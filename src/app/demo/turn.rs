//! What happens to a sale after its invoice: money, credit notes, letters, calls.

use std::str::FromStr;

use super::dice::Dice;
use crate::calendar::{Day, is_working_day};
use crate::domain::policy::StepName;
use crate::money::{Currency, Decimal, Minor, Percent, parse_amount};

/// A turn of the story of a sale.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    Pay(Share),
    /// The whole invoice is paid once more by mistake.
    PayAgain,
    /// Money ahead, for no invoice yet.
    Deposit(Minor),
    Refund(Minor),
    /// What is left is given up.
    Waive,
    /// A credit note for a part of the invoice.
    Credit {
        part: Percent,
        reason: String,
    },
    Letter(StepName),
    /// A call with its note.
    Call(String),
}

/// How much is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// What is left, and this much more; less where it is negative.
    Rest(Minor),
    Part(Percent),
}

impl Share {
    pub const ALL: Self = Self::Rest(Minor::ZERO);

    pub fn of(self, gross: Minor, left: Minor, currency: Currency) -> Minor {
        match self {
            Self::Rest(more) => left + more,
            Self::Part(part) => {
                Minor::round_from(part.of(gross.to_decimal(currency)), currency).unwrap_or(left)
            }
        }
    }
}

/// A turn and its day, counted from today: `letter_1@-11`, `pay:50%@-8`, `credit:100%.cancelled@-30`.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    pub days: i32,
    pub turn: Turn,
}

#[derive(Debug)]
pub struct NotATurn;

impl FromStr for Planned {
    type Err = NotATurn;

    fn from_str(text: &str) -> Result<Self, NotATurn> {
        let (what, days) = text.split_once('@').ok_or(NotATurn)?;
        let (verb, value) = what.split_once(':').unwrap_or((what, ""));
        let turn = match verb {
            "pay" => Turn::Pay(share(value)?),
            "again" => Turn::PayAgain,
            "deposit" => Turn::Deposit(amount(value)?),
            "refund" => Turn::Refund(amount(value)?),
            "waive" => Turn::Waive,
            "credit" => credit(value)?,
            "courtesy" | "letter_1" | "letter_2" | "formal_notice" => Turn::Letter(StepName::new(verb)),
            _ => Turn::Call(verb.strip_prefix("call.").ok_or(NotATurn)?.to_owned()),
        };
        Ok(Self { days: days.parse().map_err(|_| NotATurn)?, turn })
    }
}

fn share(text: &str) -> Result<Share, NotATurn> {
    match text.strip_suffix('%') {
        Some(part) => Ok(Share::Part(percent(part)?)),
        None if text.is_empty() => Ok(Share::ALL),
        None => Ok(Share::Rest(amount(text)?)),
    }
}

fn credit(text: &str) -> Result<Turn, NotATurn> {
    let (part, reason) = text.split_once("%.").ok_or(NotATurn)?;
    Ok(Turn::Credit { part: percent(part)?, reason: reason.to_owned() })
}

fn percent(text: &str) -> Result<Percent, NotATurn> {
    text.parse::<Decimal>().map(Percent).map_err(|_| NotATurn)
}

fn amount(text: &str) -> Result<Minor, NotATurn> {
    parse_amount(text, Currency::EUR).map_err(|_| NotATurn)
}

/// The working day of the studio that is nearest to a day, and before `limit`.
pub fn working_day_near(day: Day, limit: Day) -> Day {
    (0..15)
        .flat_map(|away| [day + away, day - away])
        .find(|near| *near < limit && is_working_day(*near, "BE"))
        .unwrap_or(day)
}

/// The turns of a usual sale: paid at once or in two parts, seldom credited.
pub fn usual_turns(dice: &mut Dice, issued: Day, paid: Day, in_parts: bool) -> Vec<(Day, Turn)> {
    let half_way = issued + issued.days_until(paid) * 2 / 3;
    let mut turns = Vec::new();
    if dice.one_in(45) {
        let (part, reason) = if dice.one_in(4) { (100, "cancelled") } else { (15, "late") };
        let credit = Turn::Credit { part: Percent(Decimal::from(part)), reason: reason.to_owned() };
        turns.push((working_day_near(half_way, paid), credit));
    } else if in_parts {
        let part = Percent(Decimal::from(10 * dice.between(3, 6)));
        turns.push((working_day_near(half_way, paid), Turn::Pay(Share::Part(part))));
    }
    turns.push((paid, Turn::Pay(Share::ALL)));
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(text: &str) -> Turn {
        text.parse::<Planned>().unwrap().turn
    }

    #[test]
    fn turns_are_read() {
        assert_eq!(turn("letter_1@-11"), Turn::Letter(StepName::LETTER_1));
        assert_eq!(turn("pay@-3"), Turn::Pay(Share::ALL));
        assert_eq!(turn("pay:-6.05@-3"), Turn::Pay(Share::Rest(Minor(-605))));
        assert_eq!(turn("pay:40%@-3"), Turn::Pay(Share::Part(Percent(Decimal::from(40)))));
        assert!("pya@-3".parse::<Planned>().is_err());
    }

    #[test]
    fn a_share_is_of_the_whole_or_of_the_rest() {
        let of = |share: Share| share.of(Minor(10_000), Minor(4_000), Currency::EUR).0;
        let part = Share::Part(Percent(Decimal::from(30)));
        assert_eq!((of(Share::ALL), of(Share::Rest(Minor(-5))), of(part)), (4_000, 3_995, 3_000));
    }
}
