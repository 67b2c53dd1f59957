//! The rules of receivables as pure values and functions: no disk, no clock, no language.

pub mod balance;
pub mod book;
pub mod change;
pub mod chase;
pub mod client;
pub mod company;
pub mod contact;
pub mod country;
pub mod credit_note;
pub mod flaw;
pub mod freeze;
pub mod id;
pub mod identifier;
pub mod intake;
pub mod invoice;
pub mod mention;
pub mod number;
pub mod payment;
pub mod policy;
pub mod reference;
pub mod report;
pub mod total;
pub mod transfer;
pub mod vat;
pub mod words;
