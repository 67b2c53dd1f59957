//! Small drawings that screens are made of. Each takes its area as it is, however small.

pub mod bar;
pub mod chart;
pub mod choices;
pub mod cut;
pub mod flow;
pub mod footer;
pub mod header;
pub mod hint;
pub mod input;
pub mod panel;
pub mod reading;
pub mod sheet;
pub mod spark;
pub mod table;
pub mod tabs;
pub mod tile;
