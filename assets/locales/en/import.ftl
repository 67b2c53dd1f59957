# What is wrong in a table: said after “file:line:column:”. First what is there, then what was expected.

import-not-utf8 = byte { $position } of the file, { $found }, is not UTF-8; expected a table saved as “CSV UTF-8”
import-no-header = the file is empty; expected a first line with the names of the columns
import-missing-column = the column is missing; expected it in the first line
import-unknown-column = there is no column “{ $found }”; expected { $known }
import-unknown-column-meant = there is no column “{ $found }”, perhaps “{ $meant }”; expected { $known }
import-unnamed-column = a column has no name; expected one above every column
import-doubled-column = the column is there twice; expected it once
import-open-quote = a quotation mark is never closed; expected a second one
import-cell-count = { $found ->
    [one] the line has { $found } cell
   *[other] the line has { $found } cells
}; expected { $expected } as in the first line
import-required = the cell is empty; expected a value
import-too-long = “{ $found }” is too long; expected at most { $most } characters
import-control-character = the cell has the control character { $character }; expected plain text
import-not-a-date = “{ $found }” is not a date; expected 2026-11-21 or 21/11/2026
import-not-a-number = “{ $found }” is not an amount; expected a number such as 1210.00 or 1210,00
import-too-precise = “{ $found }” has too many decimals; expected at most { $digits } for { $currency }
import-too-large = “{ $found }” is too large; expected at most { $most }
import-not-positive = “{ $found }” is not greater than zero; expected a positive amount
import-negative = “{ $found }” is negative; expected zero or more
import-not-one-of = “{ $found }” is unknown; expected { $words }
import-not-a-currency = “{ $found }” is not a currency; expected an ISO code such as EUR
import-not-a-country = “{ $found }” is not a country; expected an ISO code such as BE
import-not-a-language = “{ $found }” is not a language; expected an ISO code such as fr
import-not-an-iban = “{ $found }” is not an IBAN, its length or check digits are wrong; expected one such as BE68 5390 0754 7034
import-not-an-email = “{ $found }” is not an e-mail address; expected one such as pay@alpha.example
import-not-days = “{ $found }” is not a number of days; expected a whole number from 0 to 3650
import-check-digit = “{ $found }” has a wrong form or check digit
import-before-issue = “{ $found }” lies before the day of issue; expected { $issued } or later
import-not-the-sum = “{ $found }” is not net and VAT together; expected { $sum }
import-more-than-gross = “{ $found }” is more than the gross amount; expected at most { $gross }
import-unknown-client = no client has the code “{ $found }”; expected a client of the ledger
import-unknown-document = no invoice has the number “{ $found }”; expected a known one
import-other-content-ledger = “{ $key }” is in the ledger with “{ $value }” here, not “{ $found }”; expected the same, or another number or code
import-other-content-line = “{ $key }” is on line { $line } with “{ $value }” here, not “{ $found }”; expected the same, or another number or code
import-not-an-invoice = “{ $found }” is a credit note; expected the number of an invoice
import-not-a-credit-note = an invoice has no original; expected an empty cell, or “credit_note” as kind
import-other-client = “{ $found }” does not fit: the invoice is of client “{ $owner }”; expected the same client
import-other-currency = “{ $found }” does not fit: the invoice is in { $currency }; expected the same currency
import-client-needed = neither an invoice nor a client is named; expected one of them
