//! The company of the sample ledger: a small design and development studio in Brussels.

use crate::domain::client::Address;
use crate::domain::company::Company;
use crate::domain::contact::Paper;

const LOGO: &[u8] = include_bytes!("../../../assets/demo/logo.svg");

/// Studio Lefèvre. Its numbers have right check digits and belong to nobody.
pub fn studio() -> Company {
    Company {
        address: Address {
            street: "Quai au Foin 23".into(),
            postcode: "1000".into(),
            city: "Bruxelles".into(),
            country: "BE".into(),
        },
        email: Some("bonjour@studiolefevre.example".into()),
        phone: Some("+32 2 555 01 23".into()),
        website: Some("studiolefevre.example".into()),
        vat_id: Some("BE0123456749".into()),
        registration_id: Some("0123.456.749".into()),
        legal_form: Some("SRL · RPM Bruxelles".into()),
        iban: Some("BE71096123456769".into()),
        bic: Some("GKCCBEBB".into()),
        language: Some("fr".into()),
        ..Company::new("Studio Lefèvre", "BE")
    }
}

pub fn logo() -> Paper {
    Paper { file_name: "logo.svg".into(), bytes: LOGO.to_vec() }
}
