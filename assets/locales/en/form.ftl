# What is filled in, and what hands do: forms, undo and redo, copies.

form-nothing-sent = nothing was sent with it
form-done-shared = { $amount } on { $numbers }
form-exactly = exactly { $numbers }
form-invoice-currency = { $number } is in { $currency }
form-less-than-placed = is less than what is placed: { $placed }
form-placed-on = { $count ->
    [0] placed
    [one] placed on one invoice
   *[other] placed on { $count } invoices
}
form-placing-nothing = on nothing
form-placing-oldest = on what fits, oldest first
form-then-open = then open
form-after-days = after { $days ->
    [one] { $days } day
   *[other] { $days } days
}
form-delivered-when-issued = not printed: as the day of issue
form-end-of-month = at the end of the month
form-invoice-like = New invoice, like { $number }
form-rate-none = no VAT
form-rate-reduced = reduced rate
form-rate-standard = standard rate
form-rate-used = used before
form-unfinished = Begun on { $day } and not saved: { $what }. Go on with it?
form-unfinished-title = Not saved
form-unfinished-question = { $count ->
    [one] This was typed and not saved when the program ended. Go on with it? No keeps it for later.
   *[other] These were typed and not saved when the program ended. Go on with the marked one? No keeps them for later.
}
form-unfinished-gone = what it was about is gone
form-done-redone = done again: { $what }
form-redo-title = Redo
form-redo-how = A new entry does it again; the journal keeps everything.
form-copy-title = Copy
form-copy-address = address
form-no-editor = no editor is set: the variable VISUAL or EDITOR names one, for instance EDITOR=nano
form-done-letter-text = your own text from now on: { $file }
form-done-letter-builtin = the built-in text is used
