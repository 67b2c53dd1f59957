//! Days and months as a language writes them (Unicode CLDR, regions GB, BE/FR, BE and DE).

use super::super::Language;
use crate::calendar::{Day, Month};

/// The words of a language for months and weekdays.
struct Names {
    months: [&'static str; 12],
    months_short: [&'static str; 12],
    weekdays: [&'static str; 7],
    weekdays_short: [&'static str; 7],
}

const ENGLISH: Names = Names {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    months_short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdays_short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const FRENCH: Names = Names {
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    months_short: [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    weekdays_short: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
};

const DUTCH: Names = Names {
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    months_short: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    weekdays_short: ["ma", "di", "wo", "do", "vr", "za", "zo"],
};

const GERMAN: Names = Names {
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    months_short: [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
    ],
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    weekdays_short: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
};

/// `21 November 2026`, `1er novembre 2026`, `21. November 2026`.
pub fn day_long(language: Language, day: Day) -> String {
    format!("{} {} {}", number_of(language, day), month_name(language, Month::of(day)), day.year())
}

/// `21 Nov 2026`, `21 nov. 2026`.
pub fn day_short(language: Language, day: Day) -> String {
    format!("{} {}", day_brief(language, day), day.year())
}

/// A day in a column, where days of one digit stand under those of two: ` 1 Nov 2026`, `01/11/2026`, `01.11.2026`.
///
/// French and German months are cut to many lengths, and both tabulate in figures: eleven columns are always enough.
pub fn day_listed(language: Language, day: Day) -> String {
    match language {
        Language::En | Language::Nl => {
            format!("{:>2} {} {}", day.day_of_month(), short_month(language, Month::of(day)), day.year())
        }
        Language::Fr | Language::De => day_numeric(language, day),
    }
}

/// `21 Nov`, `21 nov.`: where the year is plain.
pub fn day_brief(language: Language, day: Day) -> String {
    format!("{} {}", number_of(language, day), short_month(language, Month::of(day)))
}

/// `21/11/2026`, `21.11.2026`: always ten columns.
pub fn day_numeric(language: Language, day: Day) -> String {
    let mark = match language {
        Language::En | Language::Fr | Language::Nl => '/',
        Language::De => '.',
    };
    format!("{:02}{mark}{:02}{mark}{}", day.day_of_month(), day.month(), day.year())
}

/// `Sat 21 Nov 2026`, `sam. 21 nov. 2026`.
pub fn day_with_weekday(language: Language, day: Day) -> String {
    let weekday = word(&names(language).weekdays_short, day.weekday().num_days_from_monday());
    let comma = if language == Language::De { "," } else { "" };
    format!("{weekday}{comma} {}", day_short(language, day))
}

/// `Saturday`, `samedi`.
pub fn weekday_name(language: Language, day: Day) -> &'static str {
    word(&names(language).weekdays, day.weekday().num_days_from_monday())
}

/// `November`, `novembre`.
pub fn month_name(language: Language, month: Month) -> &'static str {
    word(&names(language).months, month.number() - 1)
}

/// `November 2026`.
pub fn month_long(language: Language, month: Month) -> String {
    format!("{} {}", month_name(language, month), month.year())
}

/// `Nov 2026`, `nov. 2026`.
pub fn month_brief(language: Language, month: Month) -> String {
    format!("{} {}", short_month(language, month), month.year())
}

fn short_month(language: Language, month: Month) -> &'static str {
    word(&names(language).months_short, month.number() - 1)
}

/// The number of the day as it is read: the first is an ordinal in French, every day is one in German.
fn number_of(language: Language, day: Day) -> String {
    let number = day.day_of_month();
    match language {
        Language::Fr if number == 1 => "1er".to_owned(),
        Language::De => format!("{number}."),
        Language::En | Language::Fr | Language::Nl => number.to_string(),
    }
}

const fn names(language: Language) -> &'static Names {
    match language {
        Language::En => &ENGLISH,
        Language::Fr => &FRENCH,
        Language::Nl => &DUTCH,
        Language::De => &GERMAN,
    }
}

fn word(words: &[&'static str], place: u32) -> &'static str {
    usize::try_from(place).ok().and_then(|place| words.get(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(Language::En, "21 November 2026", "21 Nov 2026", "21/11/2026", "Sat 21 Nov 2026")]
    #[case(Language::Fr, "21 novembre 2026", "21 nov. 2026", "21/11/2026", "sam. 21 nov. 2026")]
    #[case(Language::Nl, "21 november 2026", "21 nov 2026", "21/11/2026", "za 21 nov 2026")]
    #[case(Language::De, "21. November 2026", "21. Nov. 2026", "21.11.2026", "Sa, 21. Nov. 2026")]
    fn a_day_in_each_language(
        #[case] language: Language,
        #[case] long: &str,
        #[case] short: &str,
        #[case] numeric: &str,
        #[case] weekday: &str,
    ) {
        let day = "2026-11-21".parse().unwrap();
        assert_eq!(day_long(language, day), long);
        assert_eq!(day_short(language, day), short);
        assert_eq!(day_numeric(language, day), numeric);
        assert_eq!(day_with_weekday(language, day), weekday);
    }

    #[test]
    fn a_day_in_a_column_takes_at_most_eleven_columns() {
        let start: Day = "2026-01-01".parse().unwrap();
        for (language, day) in
            Language::ALL.into_iter().flat_map(|language| (0..365).map(move |n| (language, start + n)))
        {
            let shown = day_listed(language, day);
            assert!(crate::text::width(&shown) <= 11, "{shown}");
        }
        assert_eq!(day_listed(Language::De, start), "01.01.2026");
        assert_eq!(day_listed(Language::Nl, start), " 1 jan 2026");
    }

    #[test]
    fn the_first_of_a_french_month_is_an_ordinal() {
        let day = "2026-05-01".parse().unwrap();
        assert_eq!(day_long(Language::Fr, day), "1er mai 2026");
        assert_eq!(day_brief(Language::Fr, day), "1er mai");
        assert_eq!(day_long(Language::En, day), "1 May 2026");
    }

    #[test]
    fn months_and_weekdays_have_names() {
        let day: Day = "2026-02-02".parse().unwrap();
        assert_eq!(month_long(Language::Fr, Month::of(day)), "février 2026");
        assert_eq!(month_brief(Language::En, Month::of(day)), "Feb 2026");
        assert_eq!(weekday_name(Language::De, day), "Montag");
        assert_eq!(weekday_name(Language::Nl, day + 6), "zondag");
    }
}
