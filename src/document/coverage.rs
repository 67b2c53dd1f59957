//! Refuses characters that documents can't show, in words and before anything is numbered or sent.

use crate::domain::client::{Address, Client};
use crate::domain::company::Company;

use super::DocumentError;
use super::font::missing_characters;

/// Texts that a document will print, with the names of their fields.
#[derive(Debug, Default)]
pub struct Coverage<'a> {
    texts: Vec<(&'static str, &'a str)>,
}

impl<'a> Coverage<'a> {
    pub fn text(&mut self, field: &'static str, text: &'a str) {
        self.texts.push((field, text));
    }

    pub fn company(&mut self, company: &'a Company) {
        self.text("company name", &company.name);
        self.address(&company.address);
        let said = [
            ("company email", &company.email),
            ("company phone", &company.phone),
            ("company website", &company.website),
            ("company vat_id", &company.vat_id),
            ("company registration_id", &company.registration_id),
            ("company legal_form", &company.legal_form),
        ];
        self.texts.extend(said.into_iter().filter_map(|(field, text)| Some((field, text.as_deref()?))));
    }

    pub fn client(&mut self, client: &'a Client) {
        self.text("client name", &client.name);
        self.text("client code", &client.code);
        self.address(&client.address);
        let said = [("client vat_id", &client.vat_id), ("client registration_id", &client.registration_id)];
        self.texts.extend(said.into_iter().filter_map(|(field, text)| Some((field, text.as_deref()?))));
    }

    fn address(&mut self, address: &'a Address) {
        self.text("street", &address.street);
        self.text("postcode", &address.postcode);
        self.text("city", &address.city);
    }

    /// Names the first field that can't be printed.
    pub fn check(&self) -> Result<(), DocumentError> {
        for (field, text) in &self.texts {
            let missing = missing_characters(text);
            if !missing.is_empty() {
                return Err(DocumentError::MissingCharacters { field, missing });
            }
        }
        Ok(())
    }
}
