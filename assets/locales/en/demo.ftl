# The few words of the sample ledger that are the user's own.

demo-call-midi = The manager says the transfer “leaves on Friday”. Nothing came in.
demo-call-gare = The theatre waits for its grant of the year; the treasurer calls back.
demo-call-sche = The accountant confirms the balance and asks for a second copy of the invoice.
demo-note-NORD = Approves invoices every second Thursday: send before Tuesday, with the order number.
demo-note-MIDI = Pays after a call to the manager, never after an e-mail.
demo-note-SCHE = No new work before the balance is paid.
demo-note-RIXM = Wants the order number of the municipality on every invoice.
demo-note-VUUR = Prefers one invoice per book.
