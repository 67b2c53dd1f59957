//! The message of each mention of the law.

use crate::domain::mention::Mention;

pub const fn id(mention: Mention) -> &'static str {
    match mention {
        Mention::BeFranchise => "document-mention-be-franchise",
        Mention::BeIntraEuService => "document-mention-be-intra-eu-service",
        Mention::BeIntraEuGoods => "document-mention-be-intra-eu-goods",
        Mention::BeExport => "document-mention-be-export",
        Mention::BeOutsideEu => "document-mention-be-outside-eu",
        Mention::BeDomesticReverseCharge => "document-mention-be-domestic-reverse-charge",
        Mention::BeExempt => "document-mention-be-exempt",
        Mention::BeVatToReturn => "document-mention-be-vat-to-return",
        Mention::BeLatePayment => "document-mention-be-late-payment",
        Mention::FrFranchiseCgi => "document-mention-fr-franchise-cgi",
        Mention::FrFranchiseCibs => "document-mention-fr-franchise-cibs",
        Mention::FrIntraEuService => "document-mention-fr-intra-eu-service",
        Mention::FrIntraEuGoods => "document-mention-fr-intra-eu-goods",
        Mention::FrExport => "document-mention-fr-export",
        Mention::FrOutsideEu => "document-mention-fr-outside-eu",
        Mention::FrDomesticReverseCharge => "document-mention-fr-domestic-reverse-charge",
        Mention::FrExempt => "document-mention-fr-exempt",
        Mention::FrLatePayment => "document-mention-fr-late-payment",
        Mention::FrNoDiscount => "document-mention-fr-no-discount",
        Mention::EuFranchise => "document-mention-eu-franchise",
        Mention::EuIntraEuService => "document-mention-eu-intra-eu-service",
        Mention::EuIntraEuGoods => "document-mention-eu-intra-eu-goods",
        Mention::EuExport => "document-mention-eu-export",
        Mention::EuOutsideEu => "document-mention-eu-outside-eu",
        Mention::EuDomesticReverseCharge => "document-mention-eu-domestic-reverse-charge",
        Mention::EuExempt => "document-mention-eu-exempt",
        Mention::EuLatePayment => "document-mention-eu-late-payment",
        Mention::NoVat => "document-mention-no-vat",
    }
}
