# The cockpit.

tui-too-small = The window is too small.
    At least { $columns } × { $rows } is needed.
tui-as-of = AS OF
tui-travel-past = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
tui-travel-future = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
tui-reading = reading the ledger …
tui-nothing-found = Nothing found.
    esc or an empty filter shows everything
tui-not-here = { $action }: nothing under the cursor for it
tui-only-today = this looks at { $day }; changes are made today: { $key } comes back
tui-is-paid = It is paid.
tui-nothing-open = Nothing is open on this day.
tui-no-invoices = There are no invoices yet.
    { $new } writes one; relance import invoices FILE.csv takes over those of another program.
tui-copied = copied: { $text }
tui-due-on = Due on { $day }: { $late }.
tui-placed-on = paid or credited on { $day }
tui-written-off-on = written off on { $day }
tui-standing = standing
tui-bucket = bucket
tui-net-receivable = net receivable

## Titles of the screens.

tui-tab-today = Today
tui-tab-ageing = Ageing
tui-tab-dso = DSO
tui-tab-overdue = Overdue
tui-tab-invoices = Invoices
tui-tab-clients = Clients
tui-tab-money = Money in

## Ageing.

tui-basis-due = by due date
tui-basis-issue = by invoice date
tui-rounded = without decimals
tui-control = buckets { $buckets } = open items { $items } = clients { $clients }
tui-control-agrees = buckets = open items = balances of clients = { $amount }
tui-why-ageing-client = Each open invoice stands in the bucket of its age on this day. Money that is not placed on an invoice is a column of its own.
tui-why-ageing-total = The sum of the rows above. Amounts of two currencies are never added.

## Invoices.

tui-which-all = all
tui-which-open = open
tui-which-late = late
tui-which-paid = paid

## Another day.

tui-day-title = Show another day
tui-day-forms = such as 30/6, +30, -7 or eom
tui-no-such-day = “{ $found }” is no day; one such as 30/6, -7 or eom is

## The help page.

tui-help-title = Keys that work here
tui-look-up-key = looks a key up: letter, payment, undo …
tui-no-such-key = No key here does that.
tui-group-look = Look and do
tui-group-move = Move
tui-group-time = Travel in time
tui-group-screens = Screens
tui-group-program = Program

## Actions: a word for the footer, a sentence for the help.

tui-key-accept = accept
tui-help-accept = take what was typed
tui-key-cancel = cancel
tui-help-cancel = leave without a change
tui-key-close = close
tui-help-close = close the box
tui-key-enter = open
tui-help-enter = open what is under the cursor
tui-key-back = back
tui-help-back = go back to the screen before
tui-key-basis = basis
tui-help-basis = count from the due date or from the invoice date
tui-key-why = why
tui-help-why = explain the figure or the row under the cursor
tui-key-find = find
tui-help-find = keep only the rows that a filter asks for
tui-key-sort = sort
tui-help-sort = sort by the next column
tui-key-sort-backwards = turn
tui-help-sort-backwards = turn the order round
tui-key-next-pane = next view
tui-help-next-pane = show the next view
tui-key-previous-pane = view before
tui-help-previous-pane = show the view before
tui-key-copy-name = copy
tui-help-copy-name = copy the number or name
tui-key-copy-amount = copy amount
tui-help-copy-amount = copy the amount
tui-key-down = down
tui-help-down = one row down
tui-key-up = up
tui-help-up = one row up
tui-key-half-page-down = half a page down
tui-help-half-page-down = half a page down
tui-key-half-page-up = half a page up
tui-help-half-page-up = half a page up
tui-key-page-down = page down
tui-help-page-down = a page down
tui-key-page-up = page up
tui-help-page-up = a page up
tui-key-top = top
tui-help-top = to the first row
tui-key-bottom = bottom
tui-help-bottom = to the last row
tui-key-today = today
tui-help-today = come back to today
tui-key-day-back = day
tui-help-day-back = show the day before
tui-key-day-forward = day
tui-help-day-forward = show the day after
tui-key-month-back = month
tui-help-month-back = show the end of the month before
tui-key-month-forward = month
tui-help-month-forward = show the end of the next month
tui-key-pick-day = a date
tui-help-pick-day = show a day that you type
tui-key-show-today = today
tui-help-show-today = what is owed, and what to do today
tui-key-show-ageing = ageing
tui-help-show-ageing = what is open, by client and age
tui-key-show-dso = DSO
tui-help-show-dso = how long sales wait to be paid
tui-key-show-overdue = overdue
tui-help-show-overdue = invoices past their due date
tui-key-show-invoices = invoices
tui-help-show-invoices = all invoices
tui-key-show-clients = clients
tui-help-show-clients = all clients
tui-key-show-money = money in
tui-help-show-money = payments, and money that is not placed yet
tui-key-help = help
tui-help-help = show this page
tui-key-end-tour = no more hints
tui-help-end-tour = end the hints that teach the keys
tui-key-settings = settings
tui-help-settings = all settings and keys, with their values
tui-key-change-setting = change
tui-help-change-setting = change the setting under the cursor
tui-key-reset-setting = default
tui-help-reset-setting = give the setting its default back
tui-key-quit = quit
tui-help-quit = leave the program
tui-key-suspend = suspend
tui-help-suspend = go to the background
tui-key-redraw = redraw
tui-help-redraw = draw the screen again

## Today.

tui-tile-owed = Owed to me
tui-tile-overdue = Overdue
tui-tile-dso = DSO, countback
tui-tile-expected = Expected, 30 days
tui-tile-best = best possible { $days }
tui-tile-likely = likely
tui-tile-cautious = { $amount } cautious
tui-days = { $days } days
tui-at-least-days = over { $days ->
    [one] { $days } day
   *[other] { $days } days
}
tui-to-do = To do today: { $count ->
    [one] { $count } step
   *[other] { $count } steps
}, { $stake } at stake
tui-to-do-then = To do on { $day }: { $count ->
    [one] { $count } step
   *[other] { $count } steps
}, { $stake } at stake
tui-nothing-to-do = Nothing to do today.
tui-nothing-to-do-then = Nothing to do on { $day }.
tui-empty-ledger = The ledger is empty: nothing is owed, nothing is late.
    { $clients } then { $new } adds a client; { $new } here writes the first invoice.
    relance import takes over those of another program.
    A look around first: relance --demo
tui-waits-until = waits until { $day }
tui-pane-steps = steps
tui-pane-figures = figures
tui-left-alone = left alone
tui-owed-since = owed since { $day }
tui-since-and-last = { $since }; { $last }
tui-step-owed-since = { $step }: owed since { $day }.
tui-step-waits = { $step }: waits. { $cause }.
tui-no-step-for-it = The policy asks for no step for this invoice now.
tui-all-letters-sent = all letters sent
tui-call-or-collector = { $step } { $day }: call, or hand it to a collector
tui-policy-finished = Every letter of the policy went out: call, or hand it to a collector.
tui-last-letter-was = Last letter: { $step }, on { $day }.
tui-step-comes = Next: { $step }, from { $day }.
tui-from-day = from { $day }
tui-letters-exhausted = { $count ->
    [one] { $count } client has had every letter
   *[other] { $count } clients have had every letter
}
tui-sum-not-due = not due yet
tui-sum-overdue = overdue
tui-sum-owed = open invoices
tui-sum-cautious = cautious
tui-sum-likely = likely
tui-why-owed = Open invoices are what was invoiced, less what was paid, credited and written off up to this day.
tui-why-overdue = Overdue is what is open of the invoices whose due date has passed; one that is due on this day is not overdue.
tui-why-expected = Likely: every client pays as late as on its median invoice. Cautious: as late as four invoices out of five.

## DSO.

tui-days-title = Days
tui-dso-basis = 24 months, tax included
tui-responsible = Who is responsible
tui-responsible-for = { $days } of the { $total } days: { $names }
tui-no-sales = There are no sales yet, so there are no days of sales.
tui-window-sales = sales of the window
tui-window-days = days of the window
tui-why-dso = DSO = net receivable ÷ sales of the window × days of the window. The window is this month up to the day and the two months before; all with tax.
tui-why-countback = Countback: from the day back, the sales of each month are taken off the receivable, and its days are counted, until nothing is left.
tui-why-best = Best possible: the same with what is not due yet. Delinquent is the difference.

## Overdue.

tui-late = late
tui-since = since, or waits for
tui-paid-or-credited = paid or credited
tui-nothing-late = Nothing is overdue on this day.

## The terminal.

tui-error-no-terminal = the cockpit needs a terminal; for scripts there are commands such as relance ageing
tui-error-terminal = the terminal can’t be used ({ $detail })

## Forms.

tui-form-payment = Payment
tui-form-invoice = New invoice
tui-form-draft = Draft of an invoice
tui-form-client = New client
tui-form-company = Company
tui-form-credit = Credit note for { $number }
tui-form-place = Place unapplied money
tui-form-refund = Refund to { $client }
tui-form-reverse = Take a payment back
tui-form-leave = What was typed is not saved. Throw it away?
tui-form-saving = saving …
tui-form-faults = { $count ->
    [one] one field is missing or wrong
   *[other] { $count } fields are missing or wrong
}
tui-issue-lacks = Not yet on it: { $what }.
tui-issue-question = Issue { $number } over { $gross } to { $client }? An issued invoice never changes; a credit note corrects it.
tui-credit-question = Issue a credit note over { $gross } for { $number }? It never changes.
tui-reverse-question = Take back { $what }? What it paid is open again from that day on.
tui-discard-title = Throw the draft away
tui-discard-question = Throw this draft away? It has no number yet, and undo brings it back.
tui-refused = Not done
tui-open-of = { $client } · open { $open }
tui-placed-on-invoice = placed on { $number }
tui-stays-open = then open of { $number }
tui-stays-unapplied = stays unapplied
tui-unapplied-before = unapplied now
tui-credit-left = left to credit of { $number }
tui-vat-on = VAT { $rate } on { $base }
tui-day-of-issue = { $day }, the day of issue
tui-day-of-terms = { $day }, after { $days ->
    [one] { $days } day
   *[other] { $days } days
}
tui-house-terms = as the company: { $days } days
tui-house-currency = as the company: { $currency }
tui-house-language = that of the country
tui-number-such-as = gives { $number }

## What is wrong in a form.

tui-not-an-amount = not an amount; try { $example }
tui-not-a-number = is not a number
tui-not-a-currency = is not a currency: expected three letters such as EUR
tui-not-a-pattern = is not a pattern: expected a form such as {"{"}year{"}"}-{"{"}seq:4{"}"}
tui-no-such-client = no client has this code
tui-no-such-invoice = no invoice has this number
tui-not-of-this-client = the invoice is of another client
tui-payer-needed = an invoice or a client is needed
tui-nothing-to-place = it is paid, or its client has no unapplied money

## Labels of fields.

tui-field-amount = amount
tui-field-logo = logo
tui-field-bic = BIC
tui-field-city = city
tui-field-client = client
tui-field-code = code
tui-field-country = country
tui-field-credit-limit = credit limit
tui-field-credit-note-numbers = credit notes
tui-field-currency = currency
tui-field-date = date
tui-field-delivered = delivered
tui-field-description = description
tui-field-due-date = due date
tui-field-email = e-mail
tui-field-iban = IBAN
tui-field-invoice = invoice
tui-field-invoice-numbers = invoice numbers
tui-field-issue-date = issue date
tui-field-kind = kind
tui-field-language = language
tui-field-late = due
tui-field-legal-form = legal form
tui-field-method = method
tui-field-name = name
tui-field-note = note
tui-field-open = open
tui-field-phone = phone
tui-field-placed = placed
tui-field-placing = place
tui-field-po-number = order number
tui-field-postcode = postcode
tui-field-quantity = quantity
tui-field-reason = reason
tui-field-reference = reference
tui-field-reference-kind = payment reference
tui-field-registration-id = company number
tui-field-standing = standing
tui-field-street = street
tui-field-terms-days = terms in days
tui-field-unit-price = unit price
tui-field-vat-case = VAT
tui-field-vat-id = VAT number
tui-field-vat-rate = VAT %
tui-field-vat-scheme = VAT scheme
tui-field-website = website
tui-scheme-normal = charges VAT
tui-scheme-franchise = small business without VAT
tui-reference-ogm = Belgian +++123/4567/89012+++
tui-reference-rf = international RF18 …
tui-vat-standard = at the rate of each line
tui-vat-franchise = none: small business
tui-vat-intra-eu-service = none: service inside the EU
tui-vat-intra-eu-goods = none: goods inside the EU
tui-vat-export = none: export
tui-vat-outside-eu = none: service outside the EU
tui-vat-domestic-reverse-charge = none: reverse charge
tui-vat-exempt = none: exempt

## What was done.

tui-done-company = { $name } saved
tui-done-client-added = { $name } added
tui-done-client-saved = { $name } saved
tui-done-draft = draft over { $gross } saved
tui-done-draft-discarded = draft thrown away
tui-done-issued = { $number } issued: { $gross }
tui-done-received = { $amount } received, unapplied
tui-done-paid = { $amount } on { $number }; { $open } open
tui-done-paid-over = { $amount } on { $number }; { $rest } unapplied
tui-done-placed = { $amount } placed on { $number }; { $open } open
tui-done-refunded = { $amount } given back
tui-done-reversed = payment of { $amount } taken back
tui-done-undone = undone: { $what }
tui-done-undone-by-credit = { $invoice } is corrected by { $note }
tui-done-undone-by-charge = what { $note } gave is charged again by { $invoice }

## Undo.

tui-undo-title = Undo
tui-undo-how = A new entry takes it back; the journal keeps both.
tui-undo-issued = { $number } is issued and never changes: a credit note over all that is left corrects it.
tui-undo-credit-note = { $number } is issued and never changes: a new invoice charges again what it gave.

## Clients and money in.

tui-no-clients = There are no clients yet.
    { $new } adds one
tui-no-client-yet = no clients yet: { $clients } then { $new } adds one
tui-invoices-open = invoices
tui-owes-nothing = owes nothing
tui-owes = owes
tui-limit = limit { $amount }
tui-over-limit = over the limit of { $amount }
tui-standing-stop = STOP: no new work
tui-standing-watch = WATCH: with care
tui-asks-for-nothing = The policy asks for nothing from this client now.
tui-pays-on-time = pays on the due day (median of { $count })
tui-pays-late = pays { $days ->
    [one] { $days } day
   *[other] { $days } days
} late (median of { $count })
tui-pays-early = pays { $days ->
    [one] { $days } day
   *[other] { $days } days
} early (median of { $count })
tui-paid-nothing-yet = has not paid an invoice yet
tui-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
tui-no-story = Nothing has happened with this client yet.
    { $new } writes an invoice
tui-no-payments = No payment was recorded yet.
    { $payment } records one
tui-nothing-unapplied = All money is placed on invoices.
tui-pane-unapplied = unapplied money
tui-payment-reversed = taken back
tui-which-drafts = drafts
tui-no-drafts = There are no drafts.
    { $new } writes an invoice
tui-nothing-unapplied-here = this client has no unapplied money
tui-unapplied-total = unapplied { $money }
tui-why-unapplied = Money in since { $day } that is not placed on an invoice: a payment without one, or more than was open.

## Keys of changes.

tui-group-change = Change
tui-key-save = save
tui-help-save = save the form
tui-key-finish = issue
tui-help-finish = issue the document, after a question
tui-key-next-field = field
tui-help-next-field = go to the next field
tui-key-previous-field = field
tui-help-previous-field = go to the field before
tui-key-field-down = below
tui-help-field-down = go to the field below
tui-key-field-up = above
tui-help-field-up = go to the field above
tui-key-new-line = new line
tui-help-new-line = begin a new line of the text
tui-key-new-row = add line
tui-help-new-row = add a line to the table
tui-key-drop-row = drop line
tui-help-drop-row = take the line out of the table
tui-key-leave = leave
tui-help-leave = leave the form
tui-key-yes = yes
tui-help-yes = yes, do it
tui-key-no = no
tui-help-no = no, leave everything as it is
tui-key-new = new
tui-key-new-client = new client
tui-key-new-payment = new payment
tui-help-new = begin an invoice, client or payment
tui-key-edit = edit
tui-help-edit = change the client or draft under the cursor
tui-key-payment = payment
tui-help-payment = record a payment for the row under the cursor
tui-key-new-invoice = invoice
tui-help-new-invoice = write an invoice for the client under the cursor
tui-key-credit = credit note
tui-help-credit = correct the invoice by a credit note
tui-key-place = place
tui-help-place = place unapplied money of the client on an invoice
tui-key-refund = refund
tui-help-refund = give unapplied money back to the client
tui-key-reverse = take back
tui-help-reverse = take back the payment under the cursor
tui-key-discard = discard
tui-help-discard = throw the draft under the cursor away
tui-key-company = company
tui-help-company = your own firm: name, address, bank, numbers
tui-key-undo = undo
tui-help-undo = take the last change back, after a question

## Letters and documents.

tui-letter-title = { $count ->
    [one] Letter of { $day }
   *[other] Letters of { $day }
}
tui-letter-to = { $step } to { $name }
tui-letter-asks = It asks for { $sum }: { $numbers }.
tui-letter-why = Why: { $why }.
tui-letter-before = This step already went out on { $day } with one of these invoices.
tui-letter-owed = This is what the chase asks for; tab chooses another step.
tui-letter-chosen = You chose this step; tab goes on to the next one.
tui-letter-with-copies = With copies of the invoices; i leaves them out.
tui-letter-without-copies = Without copies of the invoices; i adds them.
tui-letters-to-write = { $count ->
    [0] No letter can be written now.
    [one] Write { $count } letter?
   *[other] Write { $count } letters?
}
tui-letter-writing = writing …
tui-done-letter = { $step } to { $name }: { $file }
tui-done-opened = opened: { $file }
tui-done-not-opened = written to { $file }; nothing here opens it: set open_with in the settings
tui-no-letter-yet = No letter was written to { $name } yet.
tui-marked = { $count } marked · { $sum }
tui-key-letter-step = another step
tui-help-letter-step = choose another step of the policy
tui-key-letter-copies = copies
tui-help-letter-copies = with or without copies of the invoices
tui-key-mark = mark
tui-help-mark = mark the row, or take its mark away
tui-key-unmark = unmark
tui-help-unmark = take all marks away
tui-key-letter = letter
tui-help-letter = write the letter owed to this client or all marked
tui-key-pdf = PDF
tui-help-pdf = show the PDF of the invoice or of the newest letter

## The page of an invoice.

tui-invoice-no-lines = It was issued with another program; its lines are not in the ledger.
tui-issued-and-due = issued → due
tui-invoice-vat = VAT { $rate } of { $base }
tui-invoice-contacts = Letters, e-mails and calls about it
tui-invoice-no-contacts = No letter has listed it yet.
tui-written-off = written off

## Welcome.

tui-form-welcome = Welcome to Relance
tui-welcome-what = Relance keeps your invoices and payments in one file on this computer:
tui-welcome-later = All of this can be changed later with { $key }.
tui-welcome-demo = A look around first: relance --demo

## Keys of hands.

tui-key-help-in-form = help
tui-help-help-in-form = show the keys of this form
tui-help-letter-text = change the text of this letter in $EDITOR
tui-key-letter-text = edit text
tui-help-editor = write the text in $EDITOR
tui-key-editor = editor
tui-help-copy = copy the number, amount, reference or IBAN
tui-key-copy = copy
tui-help-redo = do again what the last undo took back
tui-key-redo = redo
tui-key-duplicate = like it
tui-help-duplicate = a new invoice with the lines of this one or the last

## The filter line.

tui-key-complete = complete
tui-help-complete = take the chosen completion into the line
tui-filter-misread = “{ $found }”: expected { $expected }
tui-filter-example = zola · overdue · >30d · 1000.. · due:2026-11 · country:fr
tui-filter-state-open = not paid yet
tui-filter-state-paid = paid or credited
tui-filter-state-overdue = past the due date
tui-filter-state-due = open, not past the due date
tui-filter-state-owed = a step is owed
tui-filter-state-held = the step is held back
tui-filter-state-draft = not issued yet
tui-filter-state-credit = credit notes
tui-filter-state-unapplied = money on no invoice
tui-filter-field-client = code or name
tui-filter-field-number = number of the document
tui-filter-field-step = step of the chase
tui-filter-field-country = country of the client
tui-filter-field-kind = business, consumer, public
tui-filter-field-standing = active, watch, stop
tui-filter-field-currency = EUR, USD…
tui-filter-field-issued = day, month or year of issue
tui-filter-field-due = day, month or year due
tui-key-clear-filter = all rows
tui-help-clear-filter = take the filter away

## Palette and ways through the cockpit.

tui-palette-title = Find an action, client, invoice or day
tui-palette-day = show everything as of this day
tui-key-palette = command
tui-help-palette = find an action, client, invoice or day
tui-key-to-client = client
tui-help-to-client = open the page of the client under the cursor
tui-key-previous = back
tui-help-previous = go back to where you were before, on whatever screen
tui-key-next = forward
tui-help-next = go forward again

## Marks.

tui-key-mark-to-here = mark to here
tui-help-mark-to-here = mark all rows from the one marked last to this one
tui-key-mark-all = mark all
tui-help-mark-all = mark all rows of the list, or none of them
tui-too-many-papers = more than { $most } PDFs at once: mark fewer rows
tui-letter-choose = tab chooses a step all the same.
