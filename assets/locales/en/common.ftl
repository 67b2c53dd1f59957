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
