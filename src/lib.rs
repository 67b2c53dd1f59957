//! Relance keeps a ledger of clients, invoices and payments, and says who needs a word today.

pub mod calendar;
pub mod config;
pub mod document;
pub mod domain;
pub mod import;
pub mod money;
pub mod store;
pub mod text;
