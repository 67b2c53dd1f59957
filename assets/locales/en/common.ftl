# Words of the whole program. An id that begins with the name of another file (cli-, tui-, …) belongs into that file.

-relance = Relance

## Buckets of the ageing: days past the due date.

bucket-not-due = not due
bucket-range = { $from }–{ $to }
bucket-over = over { $days }
bucket-over-in-short = > { $days }
unapplied = unapplied
disputed = disputed
of-which-disputed = of which disputed

## Kinds of documents and clients.

kind-invoice = invoice
kind-credit-note = credit note
debtor-business = business
debtor-consumer = consumer
debtor-public = public body
standing-active = active
standing-watch = watch
standing-stop = stop

## States of documents.

state-draft = draft
state-open = open
state-due-today = due today
state-late = late
state-part-paid = part paid
state-paid = paid
state-credit = credit

## Steps of the chase and contacts.

step-courtesy = courtesy notice
step-letter-1 = first reminder
step-letter-2 = second reminder
step-formal-notice = formal notice
step-call = call
step-none = nothing owed today
channel-letter = letter
channel-email = e-mail
channel-call = call
channel-message = message

## Means of payment.

method-transfer = transfer
method-card = card
method-cheque = cheque
method-cash = cash
method-other = other

## Words of tables and cards.

word-client = client
word-invoice = invoice
word-payment = payment
word-payments = payments
word-number = number
word-date = date
word-issued = issued
word-due = due
word-amount = amount
word-net = net
word-vat = VAT
word-gross = gross
word-open = open
word-total = total
word-overdue = overdue
word-currency = currency
word-reference = reference
word-step = step
word-since = since
word-today = today

## Counts. Numbers are grouped by language.

count-invoices = { $count ->
    [one] { $count } invoice
   *[other] { $count } invoices
}
count-clients = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
count-payments = { $count ->
    [one] { $count } payment
   *[other] { $count } payments
}
days-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
due-today = due today
due-in = { $days ->
    [1] due tomorrow
   *[other] due in { $days } days
}

## What is wrong with a field. Said beside it, or after its name.

gap-seller-address = your address
gap-seller-vat-id = your VAT number
gap-seller-registration-id = your SIREN
gap-seller-iban = your account (IBAN)
gap-client-address = the client’s address
gap-client-vat-id = the client’s VAT number
gap-exemption-reason = the reason for 0 %
flaw-required = is missing
flaw-too-long = is longer than { $most } characters
flaw-taken = exists already
flaw-not-an-iban = is not a valid IBAN: the check digits or the length are wrong
flaw-not-a-bic = is not a BIC: expected 8 or 11 capital letters and digits
flaw-not-an-email = is not an e-mail address: expected one such as pay@alpha.example
flaw-not-a-regime = is not a regime: expected a country and a kind such as BE-business, or contract, or none
flaw-not-a-country = is not a country: expected two capital letters such as BE
flaw-not-a-language = is not a language: expected two small letters such as fr
flaw-check-digit = has a wrong form or check digit
flaw-not-positive = must be greater than zero
flaw-not-days = must be a number of days from 0 to 3650
flaw-not-a-percent = must be a percentage from 0 to 100
flaw-before = lies before { $day }
flaw-more-than = is more than { $most }
flaw-no-lines = are missing: a document needs at least one line
flaw-other-currency = is not the currency of the invoice
flaw-not-charged = is issued as 0 %; VAT here is “{ $case }”
flaw-buyer-vat-id = is missing for the client: whoever owes the VAT instead of you is named by a VAT number (directive 2006/112/EC, art. 226)
flaw-control = holds a control character: { $character }; expected plain text
flaw-unprintable = has characters that the documents’ font cannot print: { $characters }

## More words of tables.

word-id = id
word-code = code
word-name = name
word-kind = kind
word-state = state
word-country = country
word-standing = standing
word-net-receivable = net receivable
word-days-late = days late
word-field = field
word-value = value
word-description = description
word-quantity = quantity
word-unit = unit
word-unit-price = unit price
word-held = held
word-at = at (UTC)
word-what = what
word-subject = subject
word-reverses = reverses
word-hash = hash
word-at-risk = at risk
word-why = why
word-method = method
word-month = month
word-sales = sales
word-receivable = receivable
word-dso = DSO
word-countback = countback
word-best-possible = best possible
word-delinquent = delinquent
word-cei = CEI %
word-share = days of DSO
word-debit = debit
word-credit = credit
word-balance = balance
word-vat-case = VAT case
word-regime = interest regime
word-rest = left to place
word-original = original
word-origin = origin
origin-own = issued here
origin-imported = taken over from another program
payment-payment = payment
payment-refund = refund
payment-reversal = reversal
channel-registered = registered letter

## Why a step is owed. Short sentences without full stop.

why-late = { $number } is { $days ->
    [one] { $days } day
   *[other] { $days } days
} late
why-due-today = { $number } is due today
why-due-in = { $number } is due in { $days ->
    [one] { $days } day
   *[other] { $days } days
}
why-policy-before = the policy sends the { $step } { $days ->
    [one] { $days } day
   *[other] { $days } days
} before the due date
why-policy-after = the policy sends the { $step } { $days ->
    [one] { $days } day
   *[other] { $days } days
} after the due date
why-nothing-sent = no reminder was sent yet
why-last-letter = { $step } sent on { $day }
why-moved = that one went out { $days ->
    [one] { $days } day
   *[other] { $days } days
} later than planned, so this one moved with it
why-older-unpaid = { $number } had the { $step } and is still unpaid

## Why a step waits.

held-too-soon = last letter on { $day }; the policy leaves { $days ->
    [one] { $days } day
   *[other] { $days } days
} between two letters
held-below-least = less than { $least } is overdue
held-unapplied = { $money } of this client is not placed yet and covers it
held-consumer-days = the fourteen days that the first reminder of { $first } gives the consumer are not over (art. XIX.2 of the Belgian Code of Economic Law)
held-until = { $cause }, until { $day }

## What a change did, as the journal and undo say it.

deed-create = ledger created
deed-set-company = company saved
deed-set-logo = logo saved
deed-add-client = client added
deed-edit-client = client changed
deed-remove-clients = clients removed
deed-remove-documents = imported invoices taken back
deed-remove-payments = imported payments taken back
deed-save-draft = draft saved
deed-discard-draft = draft discarded
deed-issue = document issued
deed-record-payment = payment recorded
deed-allocate = money placed
deed-allocate-back = placed money taken back
deed-remove-client = client removed
deed-reverse-payment = payment taken back
deed-record-contact = contact recorded
deed-void-contact = contact voided
deed-import-clients = clients imported
deed-import-documents = invoices imported
deed-import-payments = payments imported

## Movements of an account.

movement-invoice = invoice
movement-write-off = write-off
movement-payment = payment
movement-refund = refund
movement-reversal = reversal
movement-credit-note = credit note
