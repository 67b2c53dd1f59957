//! The sample ledger of `--demo`: a studio in Brussels with three years behind it, told around any day.

mod archive;
mod calendar;
mod dice;
mod past;
mod plan;
mod player;
mod plot;
mod press;
mod sale;
mod series;
mod studio;
mod table;
mod takeover;
mod teller;
mod turn;
mod work;
