# Tables of the reports.
