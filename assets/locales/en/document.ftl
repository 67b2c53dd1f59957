# Invoices, credit notes and letters.

## Titles

document-invoice = Invoice
document-credit-note = { $country ->
   *[other] Credit note
}
document-copy = Copy
document-page = Page { $page } of { $pages }

## Facts under the title

document-date = Date
document-due = Due
document-delivered = Supplied on
document-po-number = Your order
document-your-vat-id = Your VAT number
document-your-registration = Your registration
document-your-enterprise-number = Your enterprise number
document-corrects = Corrects
document-corrected-invoice = Invoice { $number } of { $date }
document-reason = Reason: { $reason }

## Who we are

document-vat-id = VAT
document-enterprise-number = Enterprise number
document-tax-number = Tax number (Steuernummer)
document-registration = Registration

## Table of lines

document-description = Description
document-quantity = Quantity
document-unit-price = Unit price
document-vat-rate = VAT
document-amount = Amount
document-net-total = Total excluding VAT
document-vat-of-base = VAT { $rate } of { $base }
document-total = Total in { $currency }
document-total-with-vat = Total including VAT, in { $currency }
document-settled = Paid or credited
document-balance = Open
document-vat-total = VAT

## Payment

document-to-pay = To pay
document-pay-by = By
document-beneficiary = Payee
document-iban = IBAN
document-bic = BIC
document-reference = Reference
document-scan = Scan to pay
document-credited = This amount is credited to your account and deducted from what you owe.

## Documents taken over from another program

document-imported-mark = Copy made from the ledger. The original was issued with the former program.
document-imported-invoice = As per invoice { $number } of the former program
document-imported-credit-note = { $country ->
   *[other] As per credit note { $number } of the former program
}

## Mentions of the law

document-mention-be-franchise = Régime particulier de franchise des petites entreprises (small business scheme: no VAT is charged).
document-mention-be-intra-eu-service = Reverse charge – art. 21, § 2 of the Belgian VAT Code; art. 44 and 196 of Directive 2006/112/EC.
document-mention-be-intra-eu-goods = VAT exempt intra-Community supply – art. 39bis of the Belgian VAT Code; art. 138 of Directive 2006/112/EC.
document-mention-be-export = VAT exempt export – art. 39 of the Belgian VAT Code; art. 146 of Directive 2006/112/EC.
document-mention-be-outside-eu = Not subject to Belgian VAT – art. 21, § 2 of the Belgian VAT Code; art. 44 of Directive 2006/112/EC.
document-mention-be-domestic-reverse-charge = Autoliquidation. En l’absence de contestation par écrit, dans un délai d’un mois à compter de la réception de la facture, le client est présumé reconnaître qu’il est un assujetti tenu au dépôt de déclarations périodiques. Si cette condition n’est pas remplie, le client endossera, par rapport à cette condition, la responsabilité quant au paiement de la taxe, des intérêts et des amendes dus. (Reverse charge: the customer accounts for the VAT.)
document-mention-be-exempt = VAT exempt – art. 44 of the Belgian VAT Code.
document-mention-be-vat-to-return = TVA à reverser à l’État dans la mesure où elle a été initialement déduite (VAT to be paid back to the State as far as it was deducted).
document-mention-be-late-payment = Late payment gives rise, by law and without notice, to interest at the statutory rate and to a fixed compensation of EUR 40 (Belgian law of 2 August 2002).
document-mention-fr-franchise-cgi = TVA non applicable, art. 293 B du CGI (no VAT is charged).
document-mention-fr-franchise-cibs = TVA non applicable, art. L. 223-3 du CIBS (no VAT is charged).
document-mention-fr-intra-eu-service = Autoliquidation – art. 283-2 du CGI ; art. 44 et 196 de la directive 2006/112/CE (reverse charge).
document-mention-fr-intra-eu-goods = Exonération de TVA, art. 262 ter I du CGI (VAT exempt intra-Community supply).
document-mention-fr-export = Exonération de TVA, art. 262 I du CGI (VAT exempt export).
document-mention-fr-outside-eu = TVA non applicable – art. 259-1 du CGI (not subject to French VAT).
document-mention-fr-domestic-reverse-charge = Autoliquidation – art. 283-2 nonies du CGI (reverse charge).
document-mention-fr-exempt = Exonération de TVA – art. 261 du CGI (VAT exempt).
document-mention-fr-late-payment = Pénalités de retard : taux de la BCE + 10 points. Indemnité forfaitaire pour frais de recouvrement : 40 EUR (C. com., art. L441-10 et D441-5). (Late payment: interest at the ECB rate plus 10 points and a fixed sum of EUR 40.)
document-mention-fr-no-discount = Escompte pour paiement anticipé : néant. (No discount for early payment.)
document-mention-eu-franchise = Small business scheme, no VAT is charged – art. 284 of Directive 2006/112/EC.
document-mention-eu-intra-eu-service = Reverse charge – art. 44 and 196 of Directive 2006/112/EC.
document-mention-eu-intra-eu-goods = VAT exempt intra-Community supply – art. 138 of Directive 2006/112/EC.
document-mention-eu-export = VAT exempt export – art. 146 of Directive 2006/112/EC.
document-mention-eu-outside-eu = Service not taxable in the seller’s country – art. 44 of Directive 2006/112/EC.
document-mention-eu-domestic-reverse-charge = Reverse charge – art. 199 of Directive 2006/112/EC.
document-mention-eu-exempt = VAT exempt – art. 131 to 136 of Directive 2006/112/EC.
document-mention-eu-late-payment = Late payment gives rise to interest at the statutory rate and to a fixed compensation of EUR 40 for recovery costs (Directive 2011/7/EU).
document-mention-no-vat = No VAT is charged.

## Letters

document-place-and-date = { $place }, { $date }
document-letter-number = Invoice
document-letter-gross = Amount
document-letter-paid = Paid
document-letter-balance = Open
document-letter-days-late = Days late
document-letter-days-left = in { $days } d
document-letter-today = today
document-letter-lateness = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
document-letter-received = Received or credited, not yet matched
document-letter-invoices = Invoices { $numbers }
document-letter-statement = Client { $code }, statement of { $date }
document-letter-registered = By registered post
document-letter-items = { $count } invoices

## What the law gives the creditor

document-letter-entitlement-be = The Belgian law of 2 August 2002 entitles us, by law and without notice, to interest at the statutory rate from the day after each due date and to a fixed compensation of EUR 40 for each invoice. They are not part of the sum above; we reserve the right to claim them.
document-letter-entitlement-fr = Articles L441-10 and D441-5 of the French Commercial Code entitle us, without reminder, to late-payment penalties from the day after each due date and to a fixed sum of EUR 40 for each invoice. They are not part of the sum above; we reserve the right to claim them.
document-letter-entitlement-de = Section 288 of the German Civil Code (BGB) entitles us to interest at nine percentage points above the base rate and to a fixed sum of EUR 40. They are not part of the sum above; we reserve the right to claim them.
document-letter-entitlement-nl = Article 6:119a of the Dutch Civil Code entitles us to statutory commercial interest from the day after each due date, and article 6:96 to compensation of the costs of collection, at least EUR 40. They are not part of the sum above; we reserve the right to claim them.
document-letter-entitlement-lu = The Luxembourg law of 18 April 2004 entitles us to interest at the statutory rate from the day after each due date and to a fixed sum of EUR 40 for each invoice. They are not part of the sum above; we reserve the right to claim them.
document-letter-entitlement-gb = The Late Payment of Commercial Debts (Interest) Act 1998 entitles us to interest at 8 % above the Bank of England base rate and to a fixed sum for each invoice. They are not part of the sum above; we reserve the right to claim them.
document-letter-entitlement-eu = Directive 2011/7/EU and the law that applies it entitle us to interest at the statutory rate from the day after each due date and to a fixed sum of at least EUR 40 for each invoice. They are not part of the sum above; we reserve the right to claim them.
document-letter-basis-fr = This letter is a formal notice within the meaning of articles 1344 and 1231-6 of the French Civil Code.
document-letter-basis-de = This letter is a formal notice within the meaning of section 286 of the German Civil Code (BGB).
document-letter-basis-nl = This letter is a notice of default within the meaning of article 6:82 of the Dutch Civil Code.
document-letter-next-step-be-business = Failing payment we shall, without further notice, hand the file to our counsel for recovery, if need be by the procedure for undisputed money debts (articles 1394/20 and following of the Belgian Judicial Code).
document-letter-next-step-fr = Failing payment we shall apply to the competent court, if need be for an order to pay (articles 1405 and following of the French Code of Civil Procedure).
document-letter-next-step-other = Failing payment we shall take the matter to court without further notice.

## Countries

document-country-ad = Andorra
document-country-al = Albania
document-country-at = Austria
document-country-au = Australia
document-country-ba = Bosnia and Herzegovina
document-country-be = Belgium
document-country-bg = Bulgaria
document-country-br = Brazil
document-country-ca = Canada
document-country-ch = Switzerland
document-country-cn = China
document-country-cy = Cyprus
document-country-cz = Czechia
document-country-de = Germany
document-country-dk = Denmark
document-country-dz = Algeria
document-country-ee = Estonia
document-country-es = Spain
document-country-fi = Finland
document-country-fr = France
document-country-gb = United Kingdom
document-country-gr = Greece
document-country-hr = Croatia
document-country-hu = Hungary
document-country-ie = Ireland
document-country-il = Israel
document-country-in = India
document-country-is = Iceland
document-country-it = Italy
document-country-jp = Japan
document-country-li = Liechtenstein
document-country-lt = Lithuania
document-country-lu = Luxembourg
document-country-lv = Latvia
document-country-ma = Morocco
document-country-mc = Monaco
document-country-md = Moldova
document-country-me = Montenegro
document-country-mk = North Macedonia
document-country-mt = Malta
document-country-nl = Netherlands
document-country-no = Norway
document-country-nz = New Zealand
document-country-pl = Poland
document-country-pt = Portugal
document-country-ro = Romania
document-country-rs = Serbia
document-country-se = Sweden
document-country-sg = Singapore
document-country-si = Slovenia
document-country-sk = Slovakia
document-country-sm = San Marino
document-country-tn = Tunisia
document-country-tr = Türkiye
document-country-ua = Ukraine
document-country-us = United States
document-country-va = Vatican City
document-country-za = South Africa

# The line of a credit note.
document-credit-of = { $country ->
   *[other] Credit for invoice { $number }
}

# The line of an invoice that charges again what a credit note gave by mistake.
document-charge-again = Cancels credit note { $number }
document-charge-again-of = Cancels credit note { $number } for invoice { $invoice }
