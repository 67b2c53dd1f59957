# Rechnungen, Briefe und Aufstellungen.
