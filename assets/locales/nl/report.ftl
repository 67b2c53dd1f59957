# Tabellen van de rapporten.
