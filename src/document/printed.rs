//! The texts of the user that documents print, by name.

use crate::domain::words::words;

/// A field that a document prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    CompanyName,
    CompanyEmail,
    CompanyPhone,
    CompanyWebsite,
    CompanyVatId,
    CompanyRegistration,
    CompanyLegalForm,
    ClientName,
    ClientCode,
    ClientVatId,
    ClientRegistration,
    Street,
    Postcode,
    City,
    Description,
    Unit,
    Number,
    PoNumber,
    Note,
    Reason,
    Reference,
    /// The text of a letter, from its template.
    Letter,
    /// Anything on a page.
    Page,
}

words!(Printed {
    CompanyName = "company-name",
    CompanyEmail = "company-email",
    CompanyPhone = "company-phone",
    CompanyWebsite = "company-website",
    CompanyVatId = "company-vat-id",
    CompanyRegistration = "company-registration",
    CompanyLegalForm = "company-legal-form",
    ClientName = "client-name",
    ClientCode = "client-code",
    ClientVatId = "client-vat-id",
    ClientRegistration = "client-registration",
    Street = "street",
    Postcode = "postcode",
    City = "city",
    Description = "description",
    Unit = "unit",
    Number = "number",
    PoNumber = "po-number",
    Note = "note",
    Reason = "reason",
    Reference = "reference",
    Letter = "letter",
    Page = "page",
});
