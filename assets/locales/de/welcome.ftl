# The first start.

welcome-no-such-country = kein solches Land; ein Code wie DE oder ein Name wie Deutschland
welcome-account-right = die Prüfziffern stimmen
welcome-needs-address = steht auf jeder Rechnung
welcome-needs-vat-id = nur wenn Sie Umsatzsteuer berechnen
welcome-needs-account = darauf zahlen Kunden
welcome-needs-bic = außerhalb des Euroraums
welcome-logo = PNG oder SVG; kann warten
welcome-not-a-logo = eine PNG- oder SVG-Datei wird erwartet
welcome-done = das Rechnungsbuch ist angelegt

## The box after it.

welcome-made = Ihr Rechnungsbuch ist bereit
welcome-by-hand = Von Hand: { $clients } und dann { $new } legt einen Kunden an, { $invoices } und dann { $new } eine Rechnung.
welcome-tables = Oder übernehmen Sie Kunden, Rechnungen und Zahlungen eines anderen Programms, in einer Shell:
welcome-columns = Diese Spalten braucht es; relance import clients --help nennt die übrigen. Eine falsche Zeile wird gemeldet, und nichts wird halb behalten.
