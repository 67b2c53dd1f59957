# Fouten: wat er gebeurde, waardoor, en wat helpt (“…-hint”). Een id zonder “error-” is de soort in JSON.

error-because = oorzaak:
error-hint = tip:

## Bestanden en systeem.

error-reading = { $path } is niet te lezen
error-writing = { $path } is niet te schrijven
error-opening = { $path } is niet te openen
error-file-exists = { $path } bestaat al
error-file-exists-hint = --force vervangt het
error-output = de uitvoer is niet te schrijven
error-system-not-found = het bestaat niet
error-system-not-allowed = het systeem staat het niet toe; kies een plaats waar u mag lezen en schrijven
error-system-exists = het bestaat al
error-system-full = de schijf is vol
error-system-read-only = de schijf is alleen-lezen
error-system-is-a-folder = het is een map; een bestand verwacht
error-system-not-a-folder = het is een bestand; een map verwacht
error-technical = technisch detail: { $detail }

## De boekhouding als bestand.

error-no-ledger = er is geen boekhouding in { $path }
error-no-ledger-hint = relance init --name NAAM --country BE maakt er een; relance --demo toont een voorbeeld
error-ledger-exists = er is al een boekhouding in { $path }
error-ledger-exists-hint = --ledger BESTAND maakt er elders nog een
error-missing = { $path } bestaat niet
error-exists = { $path } bestaat al
error-exists-hint = kies een andere naam
error-in-use = { $path } is open in een ander programma
error-in-use-hint = sluit het daar eerst
error-not-a-ledger = { $path } is geen boekhouding van Relance
error-newer = { $path } komt van een nieuwere Relance: versie { $found } van de boekhouding, bekend tot { $known }
error-newer-hint = installeer de nieuwste Relance en open het dan opnieuw
error-busy = een ander programma schrijft al te lang in de boekhouding; er is niets gewijzigd
error-busy-hint = probeer opnieuw als het klaar is
error-stopped = gestopt; er is niets gewijzigd
error-damaged = de boekhouding is beschadigd
error-damaged-hint = relance restore BESTAND zet een reservekopie terug; ze staan naast het grootboek, in de map waarvan de naam op .snapshots eindigt
error-work-opening = de boekhouding is niet te openen
error-work-reading = de boekhouding is niet te lezen
error-work-upgrading = de boekhouding is niet bij te werken naar de nieuwste versie; ze is zoals voorheen
error-work-copying = de boekhouding is niet te kopiëren
error-work-changing = de wijziging is niet te bewaren; de boekhouding is zoals voorheen
error-work-making-folder = de map { $path } is niet aan te maken
error-work-replacing = { $path } is niet te vervangen
error-work-keeping = { $path } is niet opzij te zetten
error-work-removing = { $path } is niet te verwijderen
error-damage-company = de fiche van het bedrijf is onleesbaar
error-damage-client = de fiche van klant { $id } is onleesbaar
error-damage-draft = concept { $id } is onleesbaar
error-damage-number = “{ $found }” in een regel van een document is geen getal
error-damage-entry = de laatste boeking van het journaal verwijst naar iets dat er niet is

## Wat de boekhouding niet bevat.

error-unknown-client = er is geen klant “{ $code }”
error-unknown-document = geen document heeft het nummer “{ $number }”
error-no-such-document = er is geen document { $id } in de boekhouding
error-unknown-draft = er is geen concept { $id }
error-unknown-payment = er is geen betaling { $id }
error-unknown-contact = er is geen contact { $id } in de boekhouding
error-unknown-entry = er is geen boeking { $id } in het journaal
error-did-you-mean = bedoelde u “{ $nearest }”?

## Klanten en documenten.

error-flaws = { $count ->
    [one] één veld klopt niet
   *[other] { $count } velden kloppen niet
}
error-code-taken = de code “{ $code }” is van een andere klant
error-client-in-use = klant “{ $code }” heeft concepten, documenten, betalingen of contacten en blijft
error-client-in-use-hint = --standing stop zegt dat er voor deze klant niet meer gewerkt wordt
error-nothing-for-step = { $client } heeft vandaag geen openstaande factuur voor de stap “{ $step }”
error-found-changed-client = klant { $code } is niet wat het journaal zegt
error-found-changed-draft = concept { $id } is niet wat het journaal zegt
error-found-changed-company = het bedrijf is niet wat het journaal zegt
error-found-series-end = de reeks { $series } eindigt niet met het laatste uitgereikte nummer
error-import-used = { $number } kwam met deze import en heeft sindsdien betalingen, creditnota’s, brieven of concepten: de import blijft
error-import-used-hint = relance restore BESTAND zet de momentopname van de dag ervoor terug
error-imported-payment-used = betaling { $id } kwam met deze import en is sindsdien toegewezen of teruggenomen: de import blijft
error-imported-payment-used-hint = neem dat eerst terug: relance journal toont het, relance undo NUMMER neemt het terug
error-already-issued = { $number } is al uitgereikt; een uitgereikt document verandert nooit
error-already-issued-hint = een creditnota corrigeert het
error-number-taken = het nummer { $number } is al gebruikt
error-not-the-next-number = { $given } is niet het volgende nummer van zijn reeks; { $next } verwacht
error-out-of-order = { $day } valt voor { $before }, de datum van { $number }; nummers volgen de dagen
error-out-of-order-hint = dateer het op { $date } of later: --date { $date }
error-not-an-invoice = { $number } is een creditnota, geen factuur
error-not-a-credit-note = { $number } is een factuur, geen creditnota
error-credit-unknown-vat = { $number } is zonder btw overgenomen uit een ander programma; een creditnota vermeldt ze
error-credit-unknown-vat-hint = --vat-rate 21 splitst het bedrag incl. btw tegen dat tarief
error-credit-known-vat = de btw van { $number } is bekend; de creditnota volgt ze
error-nothing-to-credit = van { $number } valt niets meer te crediteren
error-credit-too-much = van { $number } valt nog maar { $left } te crediteren

## Geld.

error-no-payer = een betaling hoort bij een factuur of een klant
error-other-client = { $number } is van een andere klant
error-other-currency = { $number } is in { $expected }, niet in { $found }; bedragen in twee munten worden nooit opgeteld
error-nothing-to-place = aan { $number } valt niets toe te wijzen: het is voldaan, of de klant heeft geen tegoed
error-too-much = { $asked } is meer dan de { $left } die overblijft
error-more-than-open = { $portion } is meer dan de { $open } die op { $number } openstaat vanaf { $day }
error-more-than-left = { $portion } is meer dan de { $left } die vanaf { $day } nog toe te wijzen is
error-more-than-placed = { $portion } is meer dan de { $placed } die aan { $number } toegewezen is en vanaf { $day } teruggenomen kan worden
error-more-than-unapplied = { $amount } is meer dan het tegoed van de klant vanaf { $day } van { $left }
error-invoice-places-nothing = een factuur vereffent niets; alleen een betaling of een creditnota doet dat
error-not-positive = een bedrag moet groter zijn dan nul
error-zero = een bedrag mag niet nul zijn
error-no-portions = er is niets toegewezen; minstens één factuur verwacht
error-too-early = { $day } valt voor { $earliest }, de eerste dag waarop dit kan tellen
error-refund-places-nothing = een terugbetaling vereffent geen factuur
error-reversal-by-hand = een herroeping wordt niet met de hand geboekt
error-reversal-by-hand-hint = herroep de betaling zelf
error-already-reversed = betaling { $id } is al herroepen
error-reversal-stays = betaling { $id } herroept een andere; ze kan zelf niet herroepen worden
error-reversal-stays-hint = boek de betaling opnieuw

## Ongedaan maken.

error-nothing-to-undo = er is niets ongedaan te maken
error-undo-issued = een uitgereikt document verandert nooit
error-undo-issued-hint = een creditnota corrigeert een factuur, een nieuwe factuur een creditnota
error-undo-import = boeking { $id } is een import; die wordt in zijn geheel ongedaan gemaakt, niet per boeking van het journaal
error-undo-import-hint = relance restore BESTAND zet de reservekopie van de dag ervoor terug
error-nothing-to-redo = er is niets opnieuw te doen
error-redo-import = een import die teruggenomen is, wordt niet door het journaal opnieuw gedaan
error-redo-import-hint = importeer hetzelfde bestand opnieuw
error-editor = de editor “{ $editor }” eindigde met een fout; de tekst blijft zoals hij was
error-no-letter-folder = er is op deze machine geen map voor eigen brieven
error-undo-is-undo = boeking { $id } maakt zelf iets ongedaan; een wijziging verwacht
error-undo-changed-since = boeking { $by } wijzigde intussen wat boeking { $id } deed
error-undo-changed-since-hint = maak eerst de nieuwere ongedaan: relance undo { $by }
error-undo-older = relance undo { $older } maakt de wijziging ervoor ongedaan
error-already-voided = contact { $id } is al vervallen verklaard
error-already-undone = boeking { $id } van het journaal is al ongedaan gemaakt

## Herinneringen.

error-nothing-owed = voor { $client } is er vandaag niets te doen
error-nothing-owed-hint = --step NAAM schrijft toch een brief
error-step-held = de stap “{ $step }” voor { $client } is uitgesteld: { $cause }
error-step-held-hint = --step NAAM schrijft toch een brief
error-unknown-step = er is geen stap “{ $step }” in het schema; mogelijk zijn: { $steps }

## Documenten, brieven en het logo.

error-document = het document is niet te maken
error-unprintable = { $field } heeft tekens die het lettertype van de documenten niet kan drukken: { $characters }
error-character = “{ $character }” ({ $name })
error-characters-more = { $named } en nog { $count }
error-letter = de brief is niet te schrijven
error-letter-missing = er is geen brief “{ $step }” in de taal { $language }; het bestand { $file } verwacht in de map van de brieven
error-letter-placeholder = “{ $name }” is geen invulveld; mogelijk zijn: { $expected }
error-letter-unclosed = een invulveld wordt geopend en niet gesloten; “{"}"}” verwacht op dezelfde regel
error-letter-unopened = “{"}"}” zonder “{"{"}” ervoor
error-letter-no-subject = het onderwerp ontbreekt; een eerste regel verwacht zoals “Subject: Herinnering {"{"}numbers{"}"}”
error-letter-missing-marker = de brief eindigt zonder de regel { $marker }
error-letter-second-marker = { $marker } staat er een tweede keer; één keer verwacht
error-letter-no-enterprise-number = de eerste herinnering aan een Belgische consument moet het ondernemingsnummer van de verkoper vermelden
error-letter-no-enterprise-number-hint = vul het ondernemingsnummer van uw bedrijf in
error-letter-no-items = de brief heeft geen factuur om te noemen
error-logo-format = het logo is geen PNG- en geen SVG-bestand
error-logo-too-large = het logo is te groot; hoogstens 8.000 pixels per zijde verwacht
error-logo-unreadable = het logo is niet te lezen
error-logo-unsupported = het SVG-logo bevat { $feature }; alleen contouren verwacht
error-logo-unsupported-hint = zet het om in contouren, of geef een PNG-bestand
error-logo-text = tekst
error-logo-picture = een afbeelding
error-logo-mask = een masker
error-logo-filter = een filter
error-logo-pattern = een patroon
error-logo-clip = een uitsnijpad van een ander uitsnijpad of van groepen
error-logo-no-size = een tekening zonder breedte of hoogte

## De teksten die een document drukt.

error-field-company-name = de naam van het bedrijf
error-field-company-email = het e-mailadres van het bedrijf
error-field-company-phone = het telefoonnummer van het bedrijf
error-field-company-website = de website van het bedrijf
error-field-company-vat-id = het btw-nummer van het bedrijf
error-field-company-registration = het registratienummer van het bedrijf
error-field-company-legal-form = de rechtsvorm van het bedrijf
error-field-client-name = de naam van de klant
error-field-client-code = de code van de klant
error-field-client-vat-id = het btw-nummer van de klant
error-field-client-registration = het registratienummer van de klant
error-field-street = de straat
error-field-postcode = de postcode
error-field-city = de gemeente
error-field-description = een omschrijving
error-field-unit = een eenheid
error-field-number = het nummer
error-field-po-number = het bestelnummer
error-field-note = de opmerking
error-field-reason = de reden
error-field-reference = de mededeling
error-field-letter = de tekst van de brief
error-field-page = de pagina

## Wat getypt werd.

error-option = --{ $option }: { $fault }
error-not-a-number = “{ $found }” is geen getal; een bedrag verwacht, zoals 1234,56
error-not-a-whole-number = “{ $found }” is geen geheel getal; een getal verwacht zoals 30
error-not-a-value = “{ $found }” wordt niet aanvaard; { $expected } verwacht
error-amount-too-large = het bedrag is te groot; hoogstens { $most } verwacht
error-amount-too-precise = het bedrag heeft te veel decimalen; hoogstens { $digits } verwacht voor { $currency }
error-not-a-day = “{ $found }” is geen datum; schrijf bijvoorbeeld 2026-11-21, 21/11, +30, ultimo of gisteren
error-not-a-currency = “{ $found }” is geen munt; drie letters verwacht, zoals EUR
error-not-a-language = “{ $found }” is geen taal van Relance; mogelijk zijn en, fr, nl en de
error-not-one-of = “{ $found }” is onbekend; mogelijk zijn: { $expected }
error-not-a-pattern = “{ $found }” is geen patroon voor nummers; een tekst met één volgnummer verwacht, zoals { $example }
error-not-a-line = “{ $line }” is geen factuurregel; OMSCHRIJVING|AANTAL|EENHEIDSPRIJS|BTW % verwacht
error-line-number = aantal, eenheidsprijs of btw van “{ $line }”: { $fault }
error-import = { $count ->
    [one] één regel van { $file } klopt niet; er is niets ingelezen
   *[other] { $count } regels van { $file } kloppen niet; er is niets ingelezen
}

## Wat “check” vindt.

error-found-damage = de databank is beschadigd ({ $detail })
error-found-dangling = een rij van de tabel “{ $table }” verwijst naar een rij van “{ $parent }” die er niet is
error-found-changed-entry = boeking { $id } van het journaal is niet meer wat er geschreven werd
error-found-broken-chain = boeking { $id } van het journaal sluit niet aan op de vorige
error-found-missing-entries = de laatste boekingen van het journaal ontbreken
error-found-changed-document = { $number } is niet meer wat er uitgereikt werd
error-found-unknown-document = { $number } heeft geen boeking in het journaal
error-found-changed-payment = betaling { $id } is niet meer wat er geboekt werd
error-found-gap = het nummer { $number } ontbreekt
error-found-date-inversion = { $number } van { $day } komt na { $before } van { $day_before }
error-found-totals = bedrag exclusief btw en btw van { $number } vormen samen niet het bedrag inclusief btw
error-found-open-item = { $number } is bewaard met { $kept } openstaand; volgens de bewegingen is het { $counted }
error-found-open-credit = { $what } { $id } is bewaard met { $kept } over; volgens de bewegingen is het { $counted }
error-found-net = klant { $client }: openstaand min tegoed is { $kept }; documenten min geld is { $counted }
error-found-over-placed = op { $day } staat op { $number } meer dan het bedrag of minder dan niets open: { $open }
error-found-over-used = van { $what } { $id } is meer toegewezen dan het bedrag: { $over }
error-found-foreign = aan { $number } is geld van een andere klant of in een andere munt toegewezen
error-found-paper = het bestand { $file } is niet meer wat er bewaard werd
error-changed-meanwhile = intussen is er iets anders gewijzigd; kijk nog eens voor u het ongedaan maakt
