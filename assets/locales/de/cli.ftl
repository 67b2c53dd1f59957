# Die Befehlszeile.

cli-config-made = eine kommentierte Einstellungsdatei liegt unter { $path }
cli-config-settings = Einstellungen
cli-config-ledger = Rechnungsbuch
cli-config-snapshots = Sicherungen
cli-config-documents = Belege
cli-config-letters = Briefe

cli-ageing-due = Altersstruktur der Forderungen am { $day }, nach Fälligkeit
cli-ageing-issue = Altersstruktur der Forderungen am { $day }, nach Rechnungsdatum
cli-nothing-open = Nichts ist offen.
cli-control-agrees = Altersklassen = offene Posten = Kundensalden: { $buckets }
cli-control-differs = die Summen weichen ab: Altersklassen { $buckets }, offene Posten { $invoices }, Kundensalden { $clients }
cli-overdue = Überfällig am { $day }
cli-nothing-overdue = Nichts ist überfällig.
cli-today = Zu tun am { $day }
cli-today-owed = { $owed } offen, davon { $overdue } überfällig
cli-exhausted = Ausgemahnt: rufen Sie an, oder geben Sie es ans Inkasso
cli-held = zurückgestellt: { $cause }
cli-dso = DSO am { $day }
cli-dso-clients = DSO-Tage je Kunde
cli-statement = Kontoauszug von { $client } am { $day }

cli-init-done = { $company }: das Rechnungsbuch ist bereit unter { $path }
cli-company-saved = { $company }: gespeichert
cli-client-added = Kunde { $code } angelegt: { $client }
cli-client-saved = Kunde { $code } gespeichert: { $client }
cli-client-removed = { $client }: gelöscht
cli-gaps = auf dem Beleg fehlt: { $what }
cli-draft-saved = Entwurf { $id } gespeichert: { $gross } brutto
cli-draft-discarded = Entwurf { $id } verworfen
cli-invoice-issued = Rechnung { $number } ausgestellt: { $gross } brutto
cli-credit-note-issued = Gutschrift { $number } ausgestellt: { $gross } brutto
cli-e-invoice-be = Hinweis: Zwischen belgischen Unternehmen verlangt das Gesetz eine strukturierte E-Rechnung (Peppol); dieses PDF ist nur eine Kopie: Senden Sie die Rechnung auch über Ihren Zugangspunkt
cli-e-invoice-fr = Hinweis: Zwischen französischen Unternehmen verlangt das Gesetz eine elektronische Rechnung; dieses PDF ist nur eine Kopie: Senden Sie die Rechnung auch über Ihre Plattform
cli-file-written = geschrieben: { $file }
cli-paid = { $amount } erhalten für { $number }; noch { $open } offen
cli-paid-over = { $amount } erhalten für { $number }; { $rest } zu viel bleiben als Guthaben
cli-received = { $amount } erhalten von { $client }, als Guthaben
cli-placed = { $amount } zugeordnet zu { $number }; noch { $open } offen
cli-refunded = { $amount } erstattet an { $client }
cli-payment-reversed = Zahlung { $id } über { $amount } zurückgenommen
cli-undone = rückgängig gemacht: { $what }
cli-undone-by-credit = eine ausgestellte Rechnung bleibt: { $invoice } ist durch { $note } voll gutgeschrieben
cli-undone-by-charge = eine ausgestellte Gutschrift bleibt: was { $note } gab, wird durch { $invoice } wieder berechnet
cli-redone = wiederholt: { $what }
cli-letter-written = { $step } an { $client }, { $total }: { $file }
cli-letter-would = { $step } an { $client }: { $numbers }

cli-import-done = { $file }: { $read } gelesen, { $added } neu, { $unchanged } unverändert, { $rejected } abgelehnt
cli-import-dry = { $file }: { $read } gelesen, { $added } kämen hinzu, { $unchanged } unverändert, { $rejected } abgelehnt
cli-import-progress = { $file } wird gelesen
cli-export-done = geschrieben: { $files }
cli-export-left-out = { $count ->
    [one] { $count } Vorgang passt
   *[other] { $count } Vorgänge passen
} nicht in diese Tabellen (Erstattungen, Rücknahmen, Ausbuchungen, spätere Zuordnungen); siehe allocations.csv
cli-backup-done = geprüfte Kopie des Rechnungsbuchs: { $file }
cli-restored = { $file } ist jetzt das Rechnungsbuch
cli-restored-over = { $file } ist jetzt das Rechnungsbuch; das frühere liegt unter { $kept }
cli-check-clean = in Ordnung: Datenbank, Journal, Nummern, Salden und aufbewahrte Dateien stimmen überein
cli-check-warnings = in Ordnung, mit { $warnings ->
    [one] { $warnings } Warnung
   *[other] { $warnings } Warnungen
}: Datenbank, Journal, Salden und aufbewahrte Dateien stimmen überein
cli-check-problems = { $problems } Fehler im Rechnungsbuch
cli-check-problems-and-warnings = { $problems } Fehler und { $warnings ->
    [one] { $warnings } Warnung
   *[other] { $warnings } Warnungen
} im Rechnungsbuch
