# Errors: what happened, because, hint.

error-because = because:
error-hint = hint:
error-reading = { $path } can’t be read
error-writing = { $path } can’t be written
error-opening = { $path } can’t be opened
error-no-ledger = there is no ledger at { $path }
error-no-ledger-hint = relance init --name NAME --country BE creates one; relance --demo shows a sample
error-ledger-exists = a ledger exists already at { $path }
error-ledger-exists-hint = another one goes elsewhere with --ledger FILE
error-unknown-client = there is no client “{ $code }”
error-unknown-document = no document has the number “{ $number }”
error-unknown-draft = there is no draft { $id }
error-unknown-payment = there is no payment { $id }
error-did-you-mean = did you mean “{ $nearest }”?
error-flaws = { $count ->
    [one] one field is wrong
   *[other] { $count } fields are wrong
}
error-not-an-invoice = { $number } is a credit note, not an invoice
error-other-client = { $number } belongs to another client
error-no-payer = a payment needs an invoice or a client
error-nothing-to-place = nothing can be placed on { $number }: it is settled, or the client has no unapplied money
error-too-much = { $asked } is more than the { $left } that is left
error-nothing-to-credit = nothing of { $number } is left to credit
error-credit-too-much = only { $left } of { $number } is left to credit
error-nothing-owed = no step is owed for { $client } today
error-nothing-owed-hint = --step NAME writes a letter all the same
error-step-held = the { $step } for { $client } is held: { $cause }
error-unknown-step = there is no step “{ $step }” in the policy
error-unknown-step-hint = the steps are { $steps }
error-file-exists = { $path } exists already
error-file-exists-hint = --force replaces it
error-ledger = the ledger can’t be used
error-document = the document can’t be made
error-letter = the letter can’t be written
error-import = { $count ->
    [one] one line of { $file } is wrong; nothing was kept
   *[other] { $count } lines of { $file } are wrong; nothing was kept
}
