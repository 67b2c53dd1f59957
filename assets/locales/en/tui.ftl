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
tui-nothing-open = Nothing is open on this day.
tui-no-invoices = There are no invoices yet.
    relance import invoices FILE.csv takes over those of another program.
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
tui-control = buckets { $buckets } = open items { $items } = balances of clients { $clients }
tui-why-ageing-client = Each open invoice stands in the bucket of its age on this day. Money that is not placed on an invoice is a column of its own.
tui-why-ageing-total = The sum of the rows above. Amounts of two currencies are never added.

## Invoices.

tui-which-all = all
tui-which-open = open
tui-which-late = late
tui-which-paid = paid

## Another day.

tui-day-title = Show another day
tui-day-forms = a day such as 30/6, 2026-06-30, -7, eom or yesterday

## The help page.

tui-help-title = Keys that work here
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
tui-help-find = keep only rows with these words in number, code or name
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
tui-nothing-to-do = Nothing to do today.
tui-empty-ledger = The ledger is empty.
    relance import clients FILE.csv and relance import invoices FILE.csv
    take over those of another program.
tui-waits-until = waits until { $day }
tui-left-alone = left alone
tui-owed-since = owed since { $day }
tui-step-owed-since = { $step }: owed since { $day }.
tui-step-waits = { $step }: waits. { $cause }.
tui-no-step-for-it = The policy asks for no step for this invoice now.
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
tui-curve-dso = DSO
tui-curve-countback = countback
tui-curve-best = best
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
