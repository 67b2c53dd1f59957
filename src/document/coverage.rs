//! Refuses characters that documents can't show, in words and before anything is numbered or sent.

use crate::domain::client::{Address, Client};
use crate::domain::company::Company;

use super::font::missing_characters;
use super::{DocumentError, Printed};

/// Texts that a document will print, with the names of their fields.
#[derive(Debug, Default)]
pub struct Coverage<'a> {
    texts: Vec<(Printed, &'a str)>,
}

impl<'a> Coverage<'a> {
    pub fn text(&mut self, field: Printed, text: &'a str) {
        self.texts.push((field, text));
    }

    pub fn company(&mut self, company: &'a Company) {
        self.text(Printed::CompanyName, &company.name);
        self.address(&company.address);
        let said = [
            (Printed::CompanyEmail, &company.email),
            (Printed::CompanyPhone, &company.phone),
            (Printed::CompanyWebsite, &company.website),
            (Printed::CompanyVatId, &company.vat_id),
            (Printed::CompanyRegistration, &company.registration_id),
            (Printed::CompanyLegalForm, &company.legal_form),
        ];
        self.texts.extend(said.into_iter().filter_map(|(field, text)| Some((field, text.as_deref()?))));
    }

    pub fn client(&mut self, client: &'a Client) {
        self.text(Printed::ClientName, &client.name);
        self.text(Printed::ClientCode, &client.code);
        self.address(&client.address);
        let said =
            [(Printed::ClientVatId, &client.vat_id), (Printed::ClientRegistration, &client.registration_id)];
        self.texts.extend(said.into_iter().filter_map(|(field, text)| Some((field, text.as_deref()?))));
    }

    fn address(&mut self, address: &'a Address) {
        self.text(Printed::Street, &address.street);
        self.text(Printed::Postcode, &address.postcode);
        self.text(Printed::City, &address.city);
    }

    /// Names the first field that can't be printed.
    pub fn check(&self) -> Result<(), DocumentError> {
        for (field, text) in &self.texts {
            let missing = missing_characters(text);
            if !missing.is_empty() {
                return Err(DocumentError::MissingCharacters { field: *field, missing });
            }
        }
        Ok(())
    }
}
