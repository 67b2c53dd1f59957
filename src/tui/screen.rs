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
pub mod today;

use super::tab::Tab;
use super::view::View;

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
