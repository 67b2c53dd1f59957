# De opdrachtregel.

cli-config-made = een instellingenbestand met uitleg staat in { $path }
cli-config-settings = instellingen
cli-config-ledger = boekhouding
cli-config-snapshots = reservekopieën
cli-config-documents = documenten
cli-config-letters = brieven

cli-ageing-due = Ouderdomsbalans op { $day }, volgens vervaldag
cli-ageing-issue = Ouderdomsbalans op { $day }, volgens factuurdatum
cli-nothing-open = Niets openstaand.
cli-control-agrees = klassen = openstaande posten = saldi van klanten: { $buckets }
cli-control-differs = de sommen verschillen: klassen { $buckets }, openstaande posten { $invoices }, saldi van klanten { $clients }
cli-overdue = Vervallen facturen op { $day }
cli-nothing-overdue = Niets vervallen.
cli-today = Te doen op { $day }
cli-today-owed = { $owed } te ontvangen, waarvan { $overdue } vervallen
cli-exhausted = Alle brieven zijn uit: bel, of geef het aan een incassobureau
cli-held = uitgesteld: { $cause }
cli-dso = DSO op { $day }
cli-dso-clients = DSO-dagen per klant
cli-statement = Rekeningoverzicht van { $client } op { $day }

cli-init-done = { $company }: de boekhouding staat klaar in { $path }
cli-company-saved = { $company }: bewaard
cli-client-added = klant { $code } toegevoegd: { $client }
cli-client-saved = klant { $code } bewaard: { $client }
cli-client-removed = { $client }: verwijderd
cli-gaps = op het document ontbreekt: { $what }
cli-draft-saved = concept { $id } bewaard: { $gross } incl. btw
cli-draft-discarded = concept { $id } weggegooid
cli-invoice-issued = factuur { $number } uitgereikt: { $gross } incl. btw
cli-credit-note-issued = creditnota { $number } uitgereikt: { $gross } incl. btw
cli-e-invoice-be = let op: tussen Belgische ondernemingen vraagt de wet een gestructureerde e-factuur (Peppol); deze pdf is maar een kopie: verstuur de factuur ook via uw toegangspunt
cli-e-invoice-fr = let op: tussen Franse ondernemingen vraagt de wet een elektronische factuur; deze pdf is maar een kopie: verstuur de factuur ook via uw platform
cli-file-written = weggeschreven: { $file }
cli-paid = { $amount } ontvangen voor { $number }; nog { $open } openstaand
cli-paid-over = { $amount } ontvangen voor { $number }; { $rest } te veel blijft als tegoed
cli-received = { $amount } ontvangen van { $client }, als tegoed
cli-placed = { $amount } toegewezen aan { $number }; nog { $open } openstaand
cli-refunded = { $amount } terugbetaald aan { $client }
cli-payment-reversed = betaling { $id } van { $amount } herroepen
cli-undone = ongedaan gemaakt: { $what }
cli-undone-by-credit = een uitgereikte factuur blijft: { $invoice } is volledig gecrediteerd door { $note }
cli-undone-by-charge = een uitgereikte creditnota blijft: wat { $note } gaf, wordt weer aangerekend door { $invoice }
cli-redone = opnieuw gedaan: { $what }
cli-letter-written = { $step } voor { $client }, { $total }: { $file }
cli-letter-would = { $step } voor { $client }: { $numbers }

cli-import-done = { $file }: { $read } gelezen, { $added } toegevoegd, { $unchanged } ongewijzigd, { $rejected } geweigerd
cli-import-dry = { $file }: { $read } gelezen, { $added } zouden worden toegevoegd, { $unchanged } ongewijzigd, { $rejected } geweigerd
cli-import-progress = { $file } inlezen
cli-export-done = weggeschreven: { $files }
cli-export-left-out = { $count ->
    [one] { $count } verrichting past
   *[other] { $count } verrichtingen passen
} niet in deze tabellen (terugbetalingen, herroepen betalingen, afboekingen, latere toewijzingen); zie allocations.csv
cli-backup-done = gecontroleerde kopie van de boekhouding: { $file }
cli-restored = { $file } is nu de boekhouding
cli-restored-over = { $file } is nu de boekhouding; de vorige is bewaard als { $kept }
cli-check-clean = in orde: databank, journaal, nummers, saldi en bewaarde bestanden kloppen
cli-check-warnings = in orde, met { $warnings ->
    [one] { $warnings } waarschuwing
   *[other] { $warnings } waarschuwingen
}: databank, journaal, saldi en bewaarde bestanden kloppen
cli-check-problems = { $problems ->
    [one] { $problems } probleem
   *[other] { $problems } problemen
} in de boekhouding
cli-check-problems-and-warnings = { $problems ->
    [one] { $problems } probleem
   *[other] { $problems } problemen
} en { $warnings ->
    [one] { $warnings } waarschuwing
   *[other] { $warnings } waarschuwingen
} in de boekhouding
