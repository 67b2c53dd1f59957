# Factures, lettres et relevés.
