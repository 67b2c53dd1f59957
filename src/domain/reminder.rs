//! Days that a letter gives: to pay, and after which a Belgian consumer may be charged.

use super::client::ClientKind;
use super::contact::Channel;
use crate::calendar::{Day, next_working_day};

/// Calendar days that a consumer has after the first reminder (Code of Economic Law, art. XIX.2).
const CONSUMER_DAYS: i32 = 14;

/// Whether a client has the fourteen days of a Belgian consumer. A client without country lives in the seller's, `home`.
pub fn has_consumer_days(kind: ClientKind, country: &str, home: &str) -> bool {
    let country = if country.is_empty() { home } else { country };
    kind == ClientKind::Consumer && country == "BE"
}

/// The last day on which a Belgian consumer pays nothing but the principal.
///
/// The fourteen days begin on the day after sending by electronic means, and on the third working day after posting.
pub fn consumer_deadline(sent: Day, channel: Channel) -> Day {
    let first = match channel {
        Channel::Email | Channel::Message => sent + 1,
        Channel::Letter | Channel::Registered | Channel::Call => {
            (0..3).fold(sent, |day, _| next_working_day(day + 1, "BE"))
        }
    };
    first + (CONSUMER_DAYS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(ClientKind::Consumer, "BE", "FR", true)]
    #[case(ClientKind::Consumer, "", "BE", true)]
    #[case(ClientKind::Consumer, "FR", "BE", false)]
    #[case(ClientKind::Business, "BE", "BE", false)]
    fn the_days_are_those_of_consumers_in_belgium(
        #[case] kind: ClientKind,
        #[case] country: &str,
        #[case] home: &str,
        #[case] expected: bool,
    ) {
        assert_eq!(has_consumer_days(kind, country, home), expected);
    }

    #[rstest]
    #[case("2026-09-01", Channel::Email, "2026-09-15")]
    #[case("2026-11-02", Channel::Email, "2026-11-16")]
    #[case("2026-11-02", Channel::Letter, "2026-11-18")]
    #[case("2026-11-09", Channel::Letter, "2026-11-26")]
    #[case("2026-10-30", Channel::Letter, "2026-11-17")]
    fn the_fourteen_days_of_a_consumer(#[case] sent: Day, #[case] channel: Channel, #[case] last: Day) {
        assert_eq!(consumer_deadline(sent, channel), last);
    }
}
