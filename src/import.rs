//! Reading files of other programs into plain rows. Nothing here knows the ledger.

pub mod tables;
