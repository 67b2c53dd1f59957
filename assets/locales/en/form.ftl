# What is filled in, and what hands do: forms, undo and redo, copies.

form-nothing-sent = nothing was sent with it
