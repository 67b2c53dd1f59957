# The command line.

cli-config-made = a commented settings file is at { $path }
cli-config-settings = settings
cli-config-ledger = ledger
cli-config-snapshots = snapshots
cli-config-documents = documents
cli-config-letters = letters

cli-ageing-due = Ageing on { $day }, by due date
cli-ageing-issue = Ageing on { $day }, by date of issue
cli-nothing-open = Nothing is open.
cli-control-agrees = buckets = open items = client balances: { $buckets }
cli-control-differs = the sums differ: buckets { $buckets }, open items { $invoices }, client balances { $clients }
cli-overdue = Overdue on { $day }
cli-nothing-overdue = Nothing is overdue.
cli-today = Steps owed on { $day }
cli-today-owed = { $owed } owed, { $overdue } of it overdue
cli-exhausted = Every letter went out: call, or hand them to a collector
cli-held = held: { $cause }
cli-dso = DSO on { $day }
cli-dso-clients = Days of DSO by client
cli-statement = Statement of { $client } on { $day }

cli-init-done = { $company }: the ledger is ready at { $path }
cli-company-saved = { $company }: saved
cli-client-added = client { $code } added: { $client }
cli-client-saved = client { $code } saved: { $client }
cli-client-removed = { $client }: removed
cli-gaps = missing on the document: { $what }
cli-draft-saved = draft { $id } saved: { $gross } with VAT
cli-draft-discarded = draft { $id } thrown away
cli-invoice-issued = invoice { $number } issued: { $gross } with VAT
cli-credit-note-issued = credit note { $number } issued: { $gross } with VAT
cli-e-invoice-be = note: between Belgian businesses the law wants a structured e-invoice (Peppol); this PDF is only a copy: send the invoice through your access point too
cli-e-invoice-fr = note: between French businesses the law wants an electronic invoice; this PDF is only a copy: send the invoice through your platform too
cli-file-written = written: { $file }
cli-paid = { $amount } received for { $number }; { $open } is still open
cli-paid-over = { $amount } received for { $number }; { $rest } more than was open stays unapplied
cli-received = { $amount } received from { $client }, not placed yet
cli-placed = { $amount } placed on { $number }; { $open } is still open
cli-refunded = { $amount } given back to { $client }
cli-payment-reversed = payment { $id } of { $amount } taken back
cli-undone = undone: { $what }
cli-undone-by-credit = an issued invoice stays: { $invoice } was credited in full by { $note }
cli-undone-by-charge = an issued credit note stays: what { $note } gave was charged again by { $invoice }
cli-redone = done again: { $what }
cli-letter-written = { $step } for { $client }, { $total }: { $file }
cli-letter-would = { $step } for { $client }: { $numbers }

cli-import-done = { $file }: { $read } read, { $added } added, { $unchanged } unchanged, { $rejected } rejected
cli-import-dry = { $file }: { $read } read, { $added } would be added, { $unchanged } unchanged, { $rejected } rejected
cli-import-progress = reading { $file }
cli-export-done = written: { $files }
cli-export-left-out = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
} (refunds, money taken back, write-offs, later placements) cannot be told in these tables; see allocations.csv
cli-backup-done = verified copy of the ledger: { $file }
cli-restored = { $file } is the ledger now
cli-restored-over = { $file } is the ledger now; the former one is kept as { $kept }
cli-check-clean = clean: the database, the journal, the numbers, the balances and the kept files agree
cli-check-warnings = clean, with { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}: the database, the journal, the balances and the kept files agree
cli-check-problems = { $problems ->
    [one] { $problems } problem
   *[other] { $problems } problems
} in the ledger
cli-check-problems-and-warnings = { $problems ->
    [one] { $problems } problem
   *[other] { $problems } problems
} and { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
} in the ledger
