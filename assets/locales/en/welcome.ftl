# The first start.

welcome-no-such-country = no such country; a code such as BE or a name such as Belgium
welcome-account-right = check digits are right
welcome-needs-address = every invoice names it
welcome-needs-vat-id = only if you charge VAT
welcome-needs-account = clients pay to it
welcome-needs-bic = outside the euro area
welcome-logo = PNG or SVG; can wait
welcome-not-a-logo = expected a PNG or SVG file
welcome-done = the ledger is made

## The box after it.

welcome-made = Your ledger is ready
welcome-by-hand = Begin by hand: { $clients } then { $new } adds a client, { $invoices } then { $new } makes an invoice.
welcome-tables = Or take over clients, invoices and payments of another program, in a shell:
welcome-columns = These columns are needed; relance import clients --help names the others. A wrong line is told, and nothing is kept by half.
