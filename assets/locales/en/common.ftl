# Words of the whole program. An id that begins with the name of another file (cli-, tui-, …) belongs into that file.

-relance = Relance

## Buckets of the ageing: days past the due date.

bucket-not-due = not due
bucket-range = { $from }–{ $to }
bucket-over = over { $days }
unapplied = unapplied
disputed = disputed
of-which-disputed = of which disputed

## Kinds of documents and clients.

kind-quote = quote
kind-invoice = invoice
kind-deposit-invoice = deposit invoice
kind-credit-note = credit note
debtor-business = business
debtor-consumer = consumer
debtor-public = public body
standing-active = active
standing-watch = watch
standing-stop = stop

## States of documents.

state-draft = draft
state-issued = issued
state-open = open
state-due-today = due today
state-late = late
state-part-paid = part paid
state-paid = paid
state-overpaid = overpaid
state-credited = credited
state-written-off = written off
state-disputed = disputed
state-promised = promised
state-on-hold = on hold
state-with-collector = with collector

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
promise-open = promised
promise-kept = kept
promise-partly-kept = partly kept
promise-broken = broken promise

## Means of payment.

method-transfer = transfer
method-card = card
method-cheque = cheque
method-cash = cash
method-other = other

## Words of tables and cards.

word-client = client
word-clients = clients
word-company = company
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
word-yes = yes
word-no = no
word-none = none

## Counts. Numbers are grouped by language.

count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
count-invoices = { $count ->
    [one] { $count } invoice
   *[other] { $count } invoices
}
count-credit-notes = { $count ->
    [one] { $count } credit note
   *[other] { $count } credit notes
}
count-clients = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
count-payments = { $count ->
    [one] { $count } payment
   *[other] { $count } payments
}
count-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
count-letters = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
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
days-ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}

## What is wrong with a field. Said beside it, or after its name.

flaw-required = is missing
flaw-too-long = is longer than { $most } characters
flaw-taken = exists already
flaw-not-an-iban = is not a valid IBAN: the check digits or the length are wrong
flaw-not-a-bic = is not a BIC: expected 8 or 11 capital letters and digits
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
flaw-unprintable = has characters that the documents’ font cannot print: { $characters }
