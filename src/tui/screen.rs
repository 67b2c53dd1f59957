//! The screens behind the number keys, and the pages opened from them: one file each.

pub mod ageing;
pub mod ageing_items;
pub mod invoices;

use super::tab::Tab;
use super::view::View;

/// A new screen of a tab.
pub fn of(tab: Tab) -> Box<dyn View> {
    match tab {
        Tab::Ageing => Box::new(ageing::Ageing::default()),
        Tab::Invoices => Box::new(invoices::Invoices::default()),
    }
}
