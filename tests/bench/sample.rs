//! A believable ledger of any size: five years of invoices up to 2026-11-21, many payers of few habits.

use relance::calendar::Day;

/// The day of all benchmarks.
pub const TODAY: &str = "2026-11-21";
const FIRST: &str = "2021-12-01";

pub struct Sample {
    pub clients: Vec<Client>,
    pub invoices: Vec<Invoice>,
    /// In the order of their days.
    pub payments: Vec<Payment>,
}

pub struct Client {
    pub code: String,
    pub name: String,
    pub country: &'static str,
    pub terms: i32,
    habit: &'static Habit,
    /// Size of its invoices, in percent of the usual.
    scale: i64,
}

pub struct Invoice {
    pub number: String,
    pub client: usize,
    pub issued: Day,
    pub due: Day,
    /// In cents.
    pub net: i64,
    pub vat: i64,
}

pub struct Payment {
    pub invoice: usize,
    pub day: Day,
    /// In cents.
    pub amount: i64,
}

/// Days from the due date to the payment, and how many in a thousand are never paid, or only in part.
struct Habit {
    usual: i64,
    spread: i64,
    never: u64,
    in_part: u64,
}

const HABITS: [Habit; 5] = [
    Habit { usual: -2, spread: 4, never: 2, in_part: 2 },
    Habit { usual: 8, spread: 8, never: 4, in_part: 6 },
    Habit { usual: 30, spread: 18, never: 10, in_part: 20 },
    Habit { usual: 70, spread: 40, never: 120, in_part: 60 },
    Habit { usual: 90, spread: 50, never: 550, in_part: 100 },
];
/// Of a hundred clients so many have each habit.
const SHARES: [u64; 5] = [45, 30, 17, 6, 2];
/// Net amounts in cents at each twelfth of all invoices: a few are large.
const AMOUNTS: [i64; 13] = [
    600, 18_000, 32_000, 46_000, 61_000, 77_000, 95_000, 118_000, 149_000, 196_000, 280_000, 490_000,
    2_400_000,
];
const NAMES: [&str; 12] = [
    "Nordwind", "Müller", "García", "Lefèvre", "Łódź", "Öresund", "Kowalski", "Rossi", "Jansen", "Dvořák",
    "O'Brien", "Silva",
];
const TRADES: [&str; 8] = ["Logistik", "Design", "Software", "Foods", "Textil", "Optik", "Print", "Events"];
const COUNTRIES: [&str; 6] = ["BE", "FR", "DE", "NL", "LU", "IT"];

impl Sample {
    /// So many invoices, of one client for each 250 of them.
    pub fn make(invoices: usize) -> Self {
        let mut dice = Dice(u64::try_from(invoices).unwrap());
        let clients: Vec<Client> =
            (1..=(invoices / 250).max(20)).map(|place| client(place, &mut dice)).collect();
        let (first, today) = (day(FIRST), day(TODAY));
        let span = u64::try_from(first.days_until(today)).unwrap();
        let mut days: Vec<Day> = (0..invoices).map(|_| first + dice.grown(span)).collect();
        days.sort_unstable();
        let invoices: Vec<Invoice> =
            (1..).zip(days).map(|(place, issued)| invoice(place, issued, &clients, &mut dice)).collect();
        let mut payments = Vec::with_capacity(invoices.len() * 3 / 2);
        for (place, invoice) in invoices.iter().enumerate() {
            pay(place, invoice, clients[invoice.client].habit, &mut dice, &mut payments);
        }
        payments.retain(|payment: &Payment| payment.day <= today);
        payments.sort_by_key(|payment| (payment.day, payment.invoice));
        Self { clients, invoices, payments }
    }
}

impl Invoice {
    pub const fn gross(&self) -> i64 {
        self.net + self.vat
    }
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn client(place: usize, dice: &mut Dice) -> Client {
    let name = format!("{} {} {place}", dice.pick(&NAMES), dice.pick(&TRADES));
    let mut share = dice.below(100);
    let habit = SHARES.iter().position(|of| {
        let found = share < *of;
        share = share.saturating_sub(*of);
        found
    });
    Client {
        code: format!("C{place:05}"),
        name,
        country: dice.pick(&COUNTRIES),
        terms: dice.pick(&[14, 14, 30, 30, 30, 30, 30, 30, 45, 60]),
        habit: &HABITS[habit.unwrap_or(0)],
        scale: dice.within(40, 220),
    }
}

fn invoice(place: usize, issued: Day, clients: &[Client], dice: &mut Dice) -> Invoice {
    // The square of an even chance: the first clients buy most.
    let all = u64::try_from(clients.len()).unwrap();
    let client = usize::try_from(dice.below(all) * (dice.below(all) + 1) / all).unwrap();
    let net = dice.amount() * clients[client].scale / 100;
    let rate = dice.pick(&[21, 21, 21, 21, 21, 21, 21, 6, 0, 0]);
    Invoice {
        number: format!("INV-{}-{place:07}", issued.year()),
        client,
        issued,
        due: issued + clients[client].terms,
        net,
        vat: (net * rate + 50) / 100,
    }
}

/// One to three payments; the last is short where an invoice stays open in part.
fn pay(place: usize, invoice: &Invoice, habit: &Habit, dice: &mut Dice, payments: &mut Vec<Payment>) {
    let luck = dice.below(1_000);
    if luck < habit.never {
        return;
    }
    let parts = dice.pick(&[1, 1, 1, 1, 1, 1, 2, 2, 2, 3]);
    let late = dice.within(habit.usual - habit.spread * 2, habit.usual + habit.spread * 2);
    let mut day = (invoice.due + i32::try_from(late).unwrap()).max(invoice.issued + 1);
    let mut left = invoice.gross();
    for part in 1..=parts {
        let mut amount = if part == parts { left } else { left * dice.within(25, 65) / 100 };
        if part == parts && luck < habit.never + habit.in_part {
            amount = amount * dice.within(30, 80) / 100;
        }
        if amount > 0 {
            payments.push(Payment { invoice: place, day, amount });
        }
        left -= amount;
        day = day + i32::try_from(dice.within(5, 35)).unwrap();
    }
}

/// SplitMix64 (Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn within(&mut self, least: i64, most: i64) -> i64 {
        least + i64::try_from(self.below((most - least + 1).unsigned_abs())).unwrap()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(u64::try_from(from.len()).unwrap())).unwrap()]
    }

    /// A day of the span, later ones likelier: the house grows.
    fn grown(&mut self, span: u64) -> i32 {
        let (one, other) = (self.below(span + 1), self.below(span + 1));
        let chosen = if self.below(3) == 0 { one.max(other) } else { one };
        i32::try_from(chosen).unwrap()
    }

    fn amount(&mut self) -> i64 {
        let place = usize::try_from(self.below(12)).unwrap();
        self.within(AMOUNTS[place], AMOUNTS[place + 1])
    }
}
