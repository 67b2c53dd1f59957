//! What moved in each month, from one pass over the book: a fact is added to the month from which it counts, and sums
//! over the months give every month's end at once.

use crate::calendar::{Day, Month};
use crate::domain::book::{Book, Credit, CreditOrigin, CurrencyIx, Invoice, Portion};
use crate::money::Minor;

/// The figures of every month of a book up to a day.
pub(super) struct Flows {
    day: Day,
    first: Month,
    currencies: Vec<Flow>,
}

/// One currency.
#[derive(Clone, Default)]
pub(super) struct Flow {
    /// By month, from the first of the book.
    months: Vec<Figures>,
    /// The first month with an invoice or a credit note.
    pub first_sale: Option<Month>,
    first_sale_at: Option<usize>,
    /// Whether anything happened at all.
    is_used: bool,
}

/// While facts are added: changes of the month. Then the state at its end, but for the sales, which stay its own.
#[derive(Clone, Copy, Default)]
pub(super) struct Figures {
    pub sales: Minor,
    pub receivable: Minor,
    pub open: Minor,
    pub overdue: Minor,
}

impl Flows {
    /// Reads all facts up to a day, with room for a number of months and those before them that formulas look at.
    pub fn of(book: &Book, day: Day, months: u16) -> Self {
        let first = Month::of(earliest(book, day)).min(Month::of(day).plus(-i32::from(months) - 2));
        let mut reader = Reader::new(book, day, first);
        for credit in book.credits().iter().filter(|credit| credit.day <= day) {
            reader.credit(credit);
        }
        for (_, invoice, portions) in
            book.each_with_portions().filter(|(_, invoice, _)| invoice.issued <= day)
        {
            reader.invoice(invoice, portions);
        }
        let currencies = reader.flows.into_iter().map(|flow| flow.summed_up(first)).collect();
        Self { day, first, currencies }
    }

    pub fn of_currency(&self, currency: CurrencyIx) -> Option<&Flow> {
        self.currencies.get(currency.at()).filter(|flow| flow.is_used)
    }

    pub fn last_month(&self) -> Month {
        Month::of(self.day)
    }

    /// The day on which a month is looked at.
    pub fn end_of(&self, month: Month) -> Day {
        month.last_day().min(self.day)
    }

    pub fn place(&self, month: Month) -> usize {
        usize::try_from(self.first.months_until(month)).unwrap_or(usize::MAX)
    }
}

impl Flow {
    /// Zero before the first month.
    pub fn at(&self, place: usize) -> Figures {
        self.months.get(place).copied().unwrap_or_default()
    }

    fn summed_up(mut self, first: Month) -> Self {
        let mut state = Figures::default();
        for month in &mut self.months {
            state.receivable += month.receivable;
            state.open += month.open;
            state.overdue += month.overdue;
            *month = Figures { sales: month.sales, ..state };
        }
        self.first_sale = self.first_sale_at.and_then(|at| i32::try_from(at).ok()).map(|at| first.plus(at));
        self
    }
}

/// The first day on which anything happened.
fn earliest(book: &Book, day: Day) -> Day {
    let invoices = book.invoices().iter().map(|invoice| invoice.issued);
    let credits = book.credits().iter().map(|credit| credit.day);
    invoices.chain(credits).fold(day, Day::min)
}

/// Adds facts to their months.
struct Reader {
    day: Day,
    first_day: Day,
    /// The place of the month of every day from the first one on.
    places: Vec<u16>,
    flows: Vec<Flow>,
}

impl Reader {
    fn new(book: &Book, day: Day, first: Month) -> Self {
        let months =
            (0_u16..).map(|at| (at, first.plus(at.into()))).take_while(|(_, m)| m.first_day() <= day);
        let places: Vec<u16> = months
            .flat_map(|(at, month)| std::iter::repeat_n(at, usize::try_from(month.days()).unwrap_or(0)))
            .collect();
        let count = places.last().map_or(0, |last| usize::from(*last) + 1);
        let flow = Flow { months: vec![Figures::default(); count], ..Flow::default() };
        Self { day, first_day: first.first_day(), places, flows: vec![flow; book.currencies().len()] }
    }

    fn credit(&mut self, credit: &Credit) {
        let place = self.place(credit.day);
        let flow = self.flow(credit.currency);
        flow.is_used = true;
        flow.month(place).receivable -= credit.amount;
        if matches!(credit.origin, CreditOrigin::CreditNote(_)) {
            flow.sell(place, -credit.amount);
        }
    }

    fn invoice(&mut self, invoice: &Invoice, portions: &[Portion]) {
        let late_from = invoice.issued.max(invoice.due + 1);
        let late = (late_from <= self.day).then(|| self.place(late_from));
        let place = self.place(invoice.issued);
        let flow = self.flow(invoice.currency);
        flow.is_used = true;
        flow.sell(place, invoice.gross);
        flow.month(place).receivable += invoice.gross;
        flow.month(place).open += invoice.gross;
        if let Some(late) = late {
            flow.month(late).overdue += invoice.gross;
        }
        let day = self.day;
        for portion in portions.iter().filter(|portion| portion.day <= day) {
            self.portion(invoice, portion, late);
        }
    }

    /// What is placed on an invoice is no longer open, nor overdue once the invoice is late.
    fn portion(&mut self, invoice: &Invoice, portion: &Portion, late: Option<usize>) {
        let place = self.place(portion.day.max(invoice.issued));
        let flow = self.flow(invoice.currency);
        flow.month(place).open -= portion.amount;
        if portion.credit.is_none() {
            flow.month(place).receivable -= portion.amount;
        }
        if let Some(late) = late {
            flow.month(place.max(late)).overdue -= portion.amount;
        }
    }

    #[expect(clippy::indexing_slicing, reason = "there is a flow for every currency of the book")]
    fn flow(&mut self, currency: CurrencyIx) -> &mut Flow {
        &mut self.flows[currency.at()]
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the reader is given days from the first one to its own only"
    )]
    fn place(&self, day: Day) -> usize {
        self.places[usize::try_from(self.first_day.days_until(day)).unwrap_or(0)].into()
    }
}

impl Flow {
    #[expect(clippy::indexing_slicing, reason = "places are made for the months of the flow")]
    fn month(&mut self, place: usize) -> &mut Figures {
        &mut self.months[place]
    }

    fn sell(&mut self, place: usize, amount: Minor) {
        self.month(place).sales += amount;
        self.first_sale_at = Some(self.first_sale_at.map_or(place, |first| first.min(place)));
    }
}
