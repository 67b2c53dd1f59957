//! The screens behind the number keys, and the pages opened from them: one file each.

pub mod ageing;
pub mod ageing_items;
pub mod client;
pub mod clients;
mod drafts;
pub mod dso;
pub mod invoice;
pub mod invoices;
pub mod money;
pub mod overdue;
pub mod settings;
pub mod today;

use super::tab::Tab;
use super::view::{Subject, View};
use crate::domain::book::Book;

/// A new screen of a tab.
pub fn of(tab: Tab) -> Box<dyn View> {
    match tab {
        Tab::Today => Box::new(today::Today::default()),
        Tab::Dso => Box::new(dso::Dso::default()),
        Tab::Overdue => Box::new(overdue::Overdue::default()),
        Tab::Ageing => Box::new(ageing::Ageing::default()),
        Tab::Invoices => Box::new(invoices::Invoices::default()),
        Tab::Clients => Box::new(clients::Clients::default()),
        Tab::Money => Box::new(money::Money::default()),
    }
}

/// The page of a client or an invoice of a book.
pub fn page_of(subject: Subject, book: &Book) -> Option<Box<dyn View>> {
    match subject {
        Subject::Client(id) => {
            let name = &book.client(book.client_of_id(id)?).name;
            Some(Box::new(client::ClientPage::new(id, name)))
        }
        Subject::Invoice(id) => {
            let number = book.number(book.invoice_of_id(id)?);
            Some(Box::new(invoice::InvoicePage::new(id, number)))
        }
        Subject::CreditNote(_) | Subject::Draft(_) | Subject::Payment(_) | Subject::Contact(_) => None,
    }
}
