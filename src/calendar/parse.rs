//! Reads days as people type them: `21/11`, `21-11-2026`, `2026-11-21`, `+30`, `eom`, `yesterday`.

use super::Day;

/// The text is no day in any of the forms.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a date; expected a form such as 2026-11-21, 21/11, +30, eom or yesterday")]
pub struct ParseDayError(pub String);

/// Reads a day, relative to today where the text leaves something out.
///
/// `21` is that day of this month, `21/11` of this year, both the occurrence nearest to today; `+30` and `-3` count
/// from today; `eom`, `fdm` and `ultimo` are the end of this month. Days come before months. Words in English, French,
/// Dutch and German.
pub fn parse_day(text: &str, today: Day) -> Result<Day, ParseDayError> {
    let typed = text.trim().to_lowercase().replace('’', "'");
    let read = if let Ok(day) = typed.parse::<Day>() {
        Some(day)
    } else if let Some(day) = named_day(&typed, today) {
        Some(day)
    } else if typed.starts_with(['+', '-']) {
        typed.parse::<i32>().ok().filter(|days| days.abs() <= 36_500).map(|days| today + days)
    } else {
        numbers(&typed).and_then(|numbers| from_numbers(&numbers, today))
    };
    read.ok_or_else(|| ParseDayError(text.trim().to_owned()))
}

fn named_day(typed: &str, today: Day) -> Option<Day> {
    match typed {
        "today" | "now" | "aujourd'hui" | "auj" | "vandaag" | "heute" => Some(today),
        "yesterday" | "hier" | "gisteren" | "gestern" => Some(today - 1),
        "tomorrow" | "demain" | "morgen" => Some(today + 1),
        "eom" | "fdm" | "ultimo" => Some(today.end_of_month()),
        _ => None,
    }
}

fn numbers(typed: &str) -> Option<Vec<u32>> {
    let parts = typed.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty());
    // Two digits, or the four of a year: `0026` and `202` are slips of the finger.
    let is_read = |part: &&str| part.len() <= 2 || (part.len() == 4 && !part.starts_with('0'));
    parts.map(|part| Some(part).filter(is_read)?.parse().ok()).collect()
}

fn from_numbers(numbers: &[u32], today: Day) -> Option<Day> {
    match *numbers {
        [day] => nearest(
            (-1..=1).filter_map(|shift| {
                let month = super::Month::of(today).plus(shift);
                Day::from_ymd(month.year(), month.number(), day)
            }),
            today,
        ),
        [day, month] => {
            nearest((-1..=1).filter_map(|shift| Day::from_ymd(today.year() + shift, month, day)), today)
        }
        [year, month, day] if year >= 1000 => Day::from_ymd(i32::try_from(year).ok()?, month, day),
        [day, month, year] => {
            let year = i32::try_from(year).ok()?;
            Day::from_ymd(if year < 100 { 2000 + year } else { year }, month, day)
        }
        _ => None,
    }
}

fn nearest(days: impl Iterator<Item = Day>, today: Day) -> Option<Day> {
    days.min_by_key(|day| today.days_until(*day).abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("21/11", "2026-11-21")]
    #[case("5", "2026-12-05")]
    #[case("21-11-2025", "2025-11-21")]
    #[case("3.2.26", "2026-02-03")]
    #[case("2025-12-31", "2025-12-31")]
    #[case("+30", "2026-12-21")]
    #[case("-1", "2026-11-20")]
    #[case("eom", "2026-11-30")]
    #[case("aujourd’hui", "2026-11-21")]
    #[case("ultimo", "2026-11-30")]
    #[case("Yesterday", "2026-11-20")]
    #[case("21.11.", "2026-11-21")]
    #[case("15/1", "2027-01-15")]
    fn days_are_read_as_typed(#[case] text: &str, #[case] expected: Day) {
        assert_eq!(parse_day(text, "2026-11-21".parse().unwrap()).unwrap(), expected);
    }

    #[rstest]
    #[case("31/02")]
    #[case("soon")]
    #[case("")]
    #[case("+")]
    #[case("1/2/3/4")]
    #[case("+99999999")]
    #[case("0001-01-01")]
    #[case("21/11/0026")]
    #[case("21/11/202")]
    fn what_is_no_day_is_refused(#[case] text: &str) {
        assert!(parse_day(text, "2026-11-21".parse().unwrap()).is_err());
    }
}
