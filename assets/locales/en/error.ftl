# Errors: what happened, because of what, and what helps (`…-hint`). An id without `error-` is the kind in JSON.

error-because = because:
error-hint = hint:

## Files and the system.

error-reading = { $path } can’t be read
error-writing = { $path } can’t be written
error-opening = { $path } can’t be opened
error-file-exists = { $path } exists already
error-file-exists-hint = --force replaces it
error-output = the output can’t be written
error-system-not-found = it does not exist
error-system-not-allowed = the system does not allow it; expected a place that you may read and write
error-system-exists = it exists already
error-system-full = the disk is full
error-system-read-only = the disk is read-only
error-system-is-a-folder = it is a folder; expected a file
error-system-not-a-folder = it is a file; expected a folder
error-technical = technical detail: { $detail }

## The ledger as a file.

error-no-ledger = there is no ledger at { $path }
error-no-ledger-hint = relance init --name NAME --country BE creates one; relance --demo shows a sample
error-ledger-exists = a ledger exists already at { $path }
error-ledger-exists-hint = another one goes elsewhere with --ledger FILE
error-missing = { $path } does not exist
error-exists = { $path } exists already
error-exists-hint = choose another name
error-in-use = { $path } is open in another program
error-in-use-hint = close it there first
error-not-a-ledger = { $path } is not a ledger of Relance
error-newer = { $path } was written by a newer Relance: ledger version { $found }, known up to { $known }
error-newer-hint = install the newest Relance, then open it again
error-busy = another program has been writing to the ledger for too long; nothing was changed
error-busy-hint = try again when it has finished
error-stopped = stopped; nothing was changed
error-damaged = the ledger is damaged
error-damaged-hint = relance restore FILE brings a snapshot back; they stand beside the ledger, in the folder whose name ends in .snapshots
error-work-opening = the ledger can’t be opened
error-work-reading = the ledger can’t be read
error-work-upgrading = the ledger can’t be brought to the newest version; it is as before
error-work-copying = the ledger can’t be copied
error-work-changing = the change can’t be saved; the ledger is as before
error-work-making-folder = the folder { $path } can’t be made
error-work-replacing = { $path } can’t be replaced
error-work-keeping = { $path } can’t be moved aside
error-work-removing = { $path } can’t be removed
error-damage-company = the company can’t be read
error-damage-client = client { $id } can’t be read
error-damage-draft = draft { $id } can’t be read
error-damage-number = “{ $found }” in a line of a document is not a number
error-damage-entry = the newest entry of the journal refers to something that is not there

## What the ledger does not hold.

error-unknown-client = there is no client “{ $code }”
error-unknown-document = no document has the number “{ $number }”
error-no-such-document = there is no document { $id } in the ledger
error-unknown-draft = there is no draft { $id }
error-unknown-payment = there is no payment { $id }
error-unknown-contact = there is no contact { $id } in the ledger
error-unknown-entry = there is no entry { $id } in the journal
error-did-you-mean = did you mean “{ $nearest }”?

## Clients and documents.

error-flaws = { $count ->
    [one] one field is wrong
   *[other] { $count } fields are wrong
}
error-code-taken = the code “{ $code }” belongs to another client
error-client-in-use = client “{ $code }” has drafts, documents, payments or contacts and stays
error-client-in-use-hint = --standing stop tells that no new work is done for this client
error-import-used = { $number } came with this import and has payments, credit notes, letters or drafts since: the import stays
error-import-used-hint = relance restore FILE brings back the snapshot of the day before it
error-imported-payment-used = payment { $id } came with this import and was placed or taken back since: the import stays
error-imported-payment-used-hint = take that back first: relance journal shows it, relance undo ENTRY takes it back
error-already-issued = { $number } was issued already; an issued document never changes
error-already-issued-hint = a credit note corrects it
error-number-taken = the number { $number } is taken
error-not-the-next-number = { $given } is not the next number of its series; expected { $next }
error-out-of-order = { $day } is before { $before }, the day of { $number }; numbers follow the days
error-out-of-order-hint = date it { $date } or later: --date { $date }
error-not-an-invoice = { $number } is a credit note, not an invoice
error-not-a-credit-note = { $number } is an invoice, not a credit note
error-credit-unknown-vat = { $number } came from another program without its VAT; a credit note states it
error-credit-unknown-vat-hint = --vat-rate 21 splits its gross amount at that rate
error-credit-known-vat = the VAT of { $number } is known; a credit note follows it
error-nothing-to-credit = nothing of { $number } is left to credit
error-credit-too-much = only { $left } of { $number } is left to credit

## Money.

error-no-payer = a payment needs an invoice or a client
error-other-client = { $number } belongs to another client
error-other-currency = { $number } is in { $expected }, not in { $found }; amounts of two currencies are never added
error-nothing-to-place = nothing can be placed on { $number }: it is settled, or the client has no unapplied money
error-too-much = { $asked } is more than the { $left } that is left
error-more-than-open = { $portion } is more than the { $open } open on { $number } from { $day } on
error-more-than-left = { $portion } is more than the { $left } left to place from { $day } on
error-more-than-placed = { $portion } is more than the { $placed } that was placed on { $number } and can be taken back from { $day } on
error-more-than-unapplied = { $amount } is more than the { $left } that the client has left unapplied from { $day } on
error-invoice-places-nothing = an invoice settles nothing; only a payment or a credit note does
error-not-positive = an amount must be greater than zero
error-zero = an amount must not be zero
error-no-portions = nothing was placed; expected at least one invoice
error-too-early = { $day } is before { $earliest }, the first day on which this can count
error-refund-places-nothing = a refund settles no invoice
error-reversal-by-hand = a reversal is not recorded by hand
error-reversal-by-hand-hint = take its payment back
error-already-reversed = payment { $id } was taken back already
error-reversal-stays = payment { $id } takes another one back; it can’t be taken back itself
error-reversal-stays-hint = record the payment again

## Undo.

error-nothing-to-undo = there is nothing to undo
error-undo-issued = an issued document never changes
error-undo-issued-hint = a credit note corrects an invoice, a new invoice a credit note
error-undo-import = entry { $id } is an import; it is undone as a whole, not by an entry of the journal
error-undo-import-hint = relance restore FILE brings back the snapshot of the day before it
error-nothing-to-redo = there is nothing to do again
error-redo-import = an import that was taken back is not done again by the journal
error-redo-import-hint = import the same file again
error-editor = the editor “{ $editor }” ended with an error; the text stays as it was
error-no-letter-folder = there is no folder for your own letters on this machine
error-undo-is-undo = entry { $id } is an undo itself; expected a change
error-undo-changed-since = entry { $by } changed since what entry { $id } did
error-undo-changed-since-hint = take the newer change back first: relance undo { $by }
error-undo-older = relance undo { $older } takes back the change before it
error-already-voided = contact { $id } was voided already
error-already-undone = entry { $id } of the journal was undone already

## Reminders.

error-nothing-owed = no step is owed for { $client } today
error-nothing-owed-hint = --step NAME writes a letter all the same
error-nothing-for-step = { $client } has no open invoice for the { $step } today
error-step-held = the { $step } for { $client } is held: { $cause }
error-step-held-hint = --step NAME writes a letter all the same
error-unknown-step = there is no step “{ $step }” in the policy; expected one of { $steps }

## Documents, letters and the logo.

error-document = the document can’t be made
error-unprintable = { $field } has characters that the documents’ font can’t print: { $characters }
error-character = “{ $character }” ({ $name })
error-characters-more = { $named } and { $count } more
error-letter = the letter can’t be written
error-letter-missing = there is no letter “{ $step }” in { $language }; expected the file { $file } in the folder of letters
error-letter-placeholder = “{ $name }” is no placeholder; expected one of { $expected }
error-letter-unclosed = a placeholder is opened and not closed; expected “{"}"}” on the same line
error-letter-unopened = “{"}"}” without “{"{"}” before it
error-letter-no-subject = the subject is missing; expected a first line such as “Subject: Reminder {"{"}numbers{"}"}”
error-letter-missing-marker = the letter ends without the line { $marker }
error-letter-second-marker = { $marker } is there a second time; expected it once
error-letter-no-enterprise-number = the first reminder to a Belgian consumer must give the seller’s enterprise number
error-letter-no-enterprise-number-hint = give the company its registration number
error-letter-no-items = the letter has no invoice to name
error-logo-format = the logo is neither a PNG nor an SVG file
error-logo-too-large = the logo is too large; expected at most 8,000 pixels a side
error-logo-unreadable = the logo can’t be read
error-logo-unsupported = the SVG logo holds { $feature }; expected outlines only
error-logo-unsupported-hint = turn it into outlines, or give a PNG file
error-logo-text = text
error-logo-picture = a picture
error-logo-mask = a mask
error-logo-filter = a filter
error-logo-pattern = a pattern
error-logo-clip = a clip path of another clip path or of groups
error-logo-no-size = a drawing without width or height

## The texts that a document prints.

error-field-company-name = the company’s name
error-field-company-email = the company’s e-mail address
error-field-company-phone = the company’s phone number
error-field-company-website = the company’s website
error-field-company-vat-id = the company’s VAT number
error-field-company-registration = the company’s registration number
error-field-company-legal-form = the company’s legal form
error-field-client-name = the client’s name
error-field-client-code = the client’s code
error-field-client-vat-id = the client’s VAT number
error-field-client-registration = the client’s registration number
error-field-street = the street
error-field-postcode = the postcode
error-field-city = the city
error-field-description = a description
error-field-unit = a unit
error-field-number = the number
error-field-po-number = the order number
error-field-note = the note
error-field-reason = the reason
error-field-reference = the reference
error-field-letter = the text of the letter
error-field-page = the page

## What was typed.

error-option = --{ $option }: { $fault }
error-not-a-number = “{ $found }” is not a number; expected an amount such as 1234.56
error-not-a-whole-number = “{ $found }” is not a whole number; expected one such as 30
error-not-a-value = “{ $found }” is not accepted; expected { $expected }
error-amount-too-large = the amount is too large; expected at most { $most }
error-amount-too-precise = the amount has too many decimals; expected at most { $digits } for { $currency }
error-not-a-day = “{ $found }” is not a date; expected a form such as 2026-11-21, 21/11, +30, eom or yesterday
error-not-a-currency = “{ $found }” is not a currency; expected three letters such as EUR
error-not-a-language = “{ $found }” is not a language of Relance; expected en, fr, nl or de
error-not-one-of = “{ $found }” is unknown; expected one of { $expected }
error-not-a-pattern = “{ $found }” is not a pattern for numbers; expected a text with one sequence number, such as { $example }
error-not-a-line = “{ $line }” is not a line; expected DESCRIPTION|QUANTITY|UNIT PRICE|VAT %
error-line-number = quantity, unit price or VAT of “{ $line }”: { $fault }
error-import = { $count ->
    [one] one line of { $file } is wrong; nothing was kept
   *[other] { $count } lines of { $file } are wrong; nothing was kept
}

## What `check` finds.

error-found-damage = the database is damaged ({ $detail })
error-found-dangling = a row of the table “{ $table }” refers to one of “{ $parent }” that is not there
error-found-changed-entry = entry { $id } of the journal is not what was written
error-found-broken-chain = entry { $id } of the journal does not follow the one before it
error-found-missing-entries = the newest entries of the journal are missing
error-found-changed-document = { $number } is not what was issued
error-found-unknown-document = { $number } has no entry in the journal
error-found-changed-payment = payment { $id } is not what was recorded
error-found-changed-client = client { $code } is not what the journal says
error-found-changed-draft = draft { $id } is not what the journal says
error-found-changed-company = the company is not what the journal says
error-found-series-end = the series { $series } does not end with the last number that was issued
error-found-gap = the number { $number } is missing
error-found-date-inversion = { $number } of { $day } comes after { $before } of { $day_before }
error-found-totals = net and VAT of { $number } do not add up to its gross amount
error-found-open-item = { $number } is kept as open with { $kept }; its rows say { $counted }
error-found-open-credit = { $what } { $id } is kept with { $kept } left; its rows say { $counted }
error-found-net = client { $client }: open less unapplied is { $kept }; documents less money is { $counted }
error-found-over-placed = on { $day } more or less than nothing is open on { $number }: { $open }
error-found-over-used = more of { $what } { $id } is placed than it holds: { $over }
error-found-foreign = money of another client or currency is placed on { $number }
error-found-paper = the file { $file } is not the one that was kept
error-changed-meanwhile = something else was changed meanwhile; look again before you undo
