# Tabellen der Berichte.
