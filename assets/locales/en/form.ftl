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
