//! The house's types as SQLite's values.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::calendar::Day;
use crate::domain::client::{ClientKind, Standing};
use crate::domain::contact::Channel;
use crate::domain::id::{ClientId, ContactId, DocumentId, EntryId, PaymentId};
use crate::domain::invoice::{DocumentKind, Origin};
use crate::domain::payment::Method;
use crate::domain::policy::StepName;
use crate::domain::vat::VatCase;
use crate::money::{Currency, Minor};

use super::journal::Deed;

macro_rules! integers {
    ($($name:ident),+ $(,)?) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.0.into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )+};
}

macro_rules! texts {
    ($($name:ident),+ $(,)?) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(FromSqlError::other)
            }
        }
    )+};
}

integers!(ClientId, ContactId, DocumentId, EntryId, Minor, PaymentId);
texts!(Channel, ClientKind, Deed, Method, Standing, VatCase);

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.number().into())
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i32::column_result(value).map(Self::from_number)
    }
}

impl ToSql for Currency {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.code().into())
    }
}

impl FromSql for Currency {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let code = value.as_str()?;
        match code {
            "EUR" => Ok(Self::EUR),
            _ => code.parse().map_err(FromSqlError::other),
        }
    }
}

impl ToSql for StepName {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.as_str().into())
    }
}

impl FromSql for StepName {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str().map(Self::new)
    }
}

/// The column `document.credit_note`.
impl ToSql for DocumentKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(matches!(self, Self::CreditNote).into())
    }
}

impl FromSql for DocumentKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(if bool::column_result(value)? { Self::CreditNote } else { Self::Invoice })
    }
}

/// The column `document.imported`.
impl ToSql for Origin {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(matches!(self, Self::Imported).into())
    }
}

impl FromSql for Origin {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(if bool::column_result(value)? { Self::Imported } else { Self::Own })
    }
}
