# The hints of the first start.

tour-move = { $key } goes down the list, k up
tour-enter = { $key } opens what is under the cursor
tour-back = { $key } goes back
tour-overdue = { $key } shows who is late
tour-why = { $key } says why: the rule or the sum behind a row
tour-find = { $key } filters: a name, overdue, >1000, 30d..
tour-letter = { $key } writes the letter that is owed
tour-travel = { $key } shows the end of the month before, t today again
tour-palette = { $key } finds any action, client or invoice
tour-help = { $key } shows every key that works here
tour-end = { $key } no more hints
tour-done = that was the tenth hint; the help shows the rest
