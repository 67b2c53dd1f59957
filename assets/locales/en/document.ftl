# Invoices, letters and statements.
