//! The forms there are: one file for each thing that is filled in.

pub mod client;
pub mod company;
pub mod credit;
mod house;
pub mod invoice;
mod lines;
pub mod payment;
pub mod place;
pub mod refund;
pub mod welcome;
