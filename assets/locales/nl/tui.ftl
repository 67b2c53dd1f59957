# De cockpit.

tui-too-small = Het venster is te klein.
    Er is minstens { $columns } × { $rows } nodig.
tui-as-of = OP
tui-travel-past = { $days ->
    [one] { $days } dag geleden
   *[other] { $days } dagen geleden
}
tui-travel-future = { $days ->
    [one] over { $days } dag
   *[other] over { $days } dagen
}
tui-reading = de boekhouding wordt gelezen …
tui-nothing-found = Niets gevonden.
    esc of een lege filter toont alles
tui-not-here = { $action }: niets daarvoor onder de cursor
tui-only-today = u kijkt naar { $day }; schrijven kan alleen vandaag: { $key } keert terug
tui-is-paid = Ze is betaald.
tui-nothing-open = Op deze dag staat er niets open.
tui-no-invoices = Er zijn nog geen facturen.
    { $new } schrijft er een; relance import invoices BESTAND.csv neemt die van een ander programma over.
tui-copied = gekopieerd: { $text }
tui-due-on = Vervaldag { $day }: { $late }.
tui-placed-on = betaald of gecrediteerd op { $day }
tui-written-off-on = afgeboekt op { $day }
tui-standing = stand
tui-bucket = klasse
tui-net-receivable = nettovordering

## Titels van de schermen.

tui-tab-today = Vandaag
tui-tab-ageing = Ouderdom
tui-tab-dso = DSO
tui-tab-overdue = Vervallen
tui-tab-invoices = Facturen
tui-tab-clients = Klanten
tui-tab-money = Ontvangen

## Ouderdomsbalans.

tui-basis-due = volgens vervaldag
tui-basis-issue = volgens factuurdatum
tui-rounded = zonder decimalen
tui-control = klassen { $buckets } = openstaande posten { $items } = klanten { $clients }
tui-control-agrees = klassen = openstaande posten = saldi van klanten = { $amount }
tui-why-ageing-client = Elke openstaande factuur staat in de klasse van haar ouderdom op deze dag. Tegoed dat aan geen factuur is toegewezen, heeft een eigen kolom.
tui-why-ageing-total = De som van de rijen hierboven. Bedragen in twee munten worden nooit opgeteld.

## Facturen.

tui-which-all = alle
tui-which-open = open
tui-which-late = te laat
tui-which-paid = betaald

## Een andere dag.

tui-day-title = Een andere dag tonen
tui-day-forms = zoals 30/6, +30, -7 of ultimo
tui-no-such-day = “{ $found }” is geen dag; wel bijvoorbeeld 30/6, -7 of eom

## De hulppagina.

tui-help-title = Toetsen die hier werken
tui-look-up-key = zoekt een toets: brief, betaling …
tui-no-such-key = Geen toets doet dat hier.
tui-group-look = Kijken en doen
tui-group-move = Bewegen
tui-group-time = Reizen in de tijd
tui-group-screens = Schermen
tui-group-program = Programma

## Acties: een woord voor de voetregel, een zin voor de hulp.

tui-key-accept = aanvaarden
tui-help-accept = overnemen wat getypt is
tui-key-cancel = annuleren
tui-help-cancel = verlaten zonder iets te wijzigen
tui-key-close = sluiten
tui-help-close = het venster sluiten
tui-key-enter = openen
tui-help-enter = openen wat onder de cursor staat
tui-key-back = terug
tui-help-back = terug naar het vorige scherm
tui-key-basis = basis
tui-help-basis = tellen vanaf de vervaldag of vanaf de factuurdatum
tui-key-why = waarom
tui-help-why = het cijfer of de rij onder de cursor uitleggen
tui-key-find = zoeken
tui-help-find = alleen de rijen houden die een filter vraagt
tui-key-sort = sorteren
tui-help-sort = op de volgende kolom sorteren
tui-key-sort-backwards = omkeren
tui-help-sort-backwards = de volgorde omkeren
tui-key-next-pane = andere
tui-help-next-pane = de volgende weergave tonen
tui-key-previous-pane = vorige
tui-help-previous-pane = de vorige weergave tonen
tui-key-copy-name = kopiëren
tui-help-copy-name = het nummer of de naam kopiëren
tui-key-copy-amount = bedrag kopiëren
tui-help-copy-amount = het bedrag kopiëren
tui-key-down = omlaag
tui-help-down = een rij omlaag
tui-key-up = omhoog
tui-help-up = een rij omhoog
tui-key-half-page-down = halve pagina omlaag
tui-help-half-page-down = een halve pagina omlaag
tui-key-half-page-up = halve pagina omhoog
tui-help-half-page-up = een halve pagina omhoog
tui-key-page-down = pagina omlaag
tui-help-page-down = een pagina omlaag
tui-key-page-up = pagina omhoog
tui-help-page-up = een pagina omhoog
tui-key-top = begin
tui-help-top = naar de eerste rij
tui-key-bottom = einde
tui-help-bottom = naar de laatste rij
tui-key-today = vandaag
tui-help-today = terug naar vandaag
tui-key-day-back = dag
tui-help-day-back = de dag ervoor tonen
tui-key-day-forward = dag
tui-help-day-forward = de dag erna tonen
tui-key-month-back = maand
tui-help-month-back = het einde van de vorige maand tonen
tui-key-month-forward = maand
tui-help-month-forward = het einde van de volgende maand tonen
tui-key-pick-day = een datum
tui-help-pick-day = een dag tonen die u typt
tui-key-show-today = vandaag
tui-help-show-today = wat u te goed hebt, en wat er vandaag te doen is
tui-key-show-ageing = ouderdom
tui-help-show-ageing = ouderdomsbalans: openstaand per klant en ouderdom
tui-key-show-dso = DSO
tui-help-show-dso = hoelang de omzet op betaling wacht
tui-key-show-overdue = vervallen
tui-help-show-overdue = facturen voorbij hun vervaldag
tui-key-show-invoices = facturen
tui-help-show-invoices = alle facturen
tui-key-show-clients = klanten
tui-help-show-clients = alle klanten
tui-key-show-money = ontvangen
tui-help-show-money = betalingen, en tegoeden die nog niet zijn toegewezen
tui-key-help = hulp
tui-help-help = deze pagina tonen
tui-key-end-tour = geen tips meer
tui-help-end-tour = de tips die de toetsen leren niet meer tonen
tui-key-settings = instellingen
tui-help-settings = alle instellingen en toetsen, met hun waarden
tui-key-change-setting = wijzigen
tui-help-change-setting = de instelling onder de cursor wijzigen
tui-key-reset-setting = standaard
tui-help-reset-setting = de instelling haar standaard teruggeven
tui-key-quit = stoppen
tui-help-quit = het programma verlaten
tui-key-suspend = pauzeren
tui-help-suspend = naar de achtergrond
tui-key-redraw = hertekenen
tui-help-redraw = het scherm opnieuw tekenen

## Vandaag.

tui-tile-owed = Te ontvangen
tui-tile-overdue = Vervallen
tui-tile-dso = DSO, teruggeteld
tui-tile-expected = Binnen 30 dagen
tui-tile-best = optimaal { $days }
tui-tile-likely = normaal
tui-tile-cautious = { $amount } behoudend
tui-days = { $days } dagen
tui-at-least-days = meer dan { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
tui-to-do = Vandaag te doen: { $count ->
    [one] { $count } stap
   *[other] { $count } stappen
}, { $stake } op het spel
tui-to-do-then = Te doen op { $day }: { $count ->
    [one] { $count } stap
   *[other] { $count } stappen
}, { $stake } op het spel
tui-nothing-to-do = Vandaag is er niets te doen.
tui-nothing-to-do-then = Op { $day } is er niets te doen.
tui-empty-ledger = De boekhouding is leeg: niets staat open, niets is te laat.
    { $clients } dan { $new } voegt een klant toe; { $new } hier schrijft de eerste factuur.
    relance import neemt die van een ander programma over.
    Eerst rondkijken: relance --demo
tui-waits-until = wacht tot { $day }
tui-pane-steps = stappen
tui-pane-figures = cijfers
tui-left-alone = met rust gelaten
tui-owed-since = sinds { $day }
tui-since-and-last = { $since }; { $last }
tui-step-owed-since = { $step }: te doen sinds { $day }.
tui-step-waits = { $step }: wacht nog. Reden: { $cause }.
tui-no-step-for-it = Het schema vraagt nu geen stap voor deze factuur.
tui-all-letters-sent = alle brieven uit
tui-call-or-collector = { $step } { $day }: bellen, of naar incasso
tui-policy-finished = Alle brieven van het schema zijn uit: bel, of geef het aan een incassobureau.
tui-last-letter-was = Laatste brief: { $step }, op { $day }.
tui-step-comes = Straks: { $step }, vanaf { $day }.
tui-from-day = vanaf { $day }
tui-letters-exhausted = { $count ->
    [one] { $count } klant kreeg alle brieven
   *[other] { $count } klanten kregen alle brieven
}
tui-sum-not-due = nog niet vervallen
tui-sum-overdue = vervallen
tui-sum-owed = openstaande facturen
tui-sum-cautious = behoudend
tui-sum-likely = normaal
tui-why-owed = Openstaande facturen zijn wat gefactureerd is, min wat tot deze dag betaald, gecrediteerd en afgeboekt is.
tui-why-overdue = Vervallen is wat openstaat van de facturen waarvan de vervaldag voorbij is; een factuur die vandaag vervalt, hoort er nog niet bij.
tui-why-expected = Normaal: elke klant betaalt zo laat als bij zijn mediane factuur. Behoudend: zo laat als bij vier facturen op vijf.

## DSO.

tui-days-title = Dagen
tui-dso-basis = 24 maanden, btw inbegrepen
tui-responsible = Wie weegt het zwaarst
tui-responsible-for = { $days } van de { $total } dagen: { $names }
tui-no-sales = Er is nog geen omzet, dus ook geen DSO.
tui-window-sales = omzet van de periode
tui-window-days = dagen van de periode
tui-why-dso = DSO = nettovordering ÷ omzet van de periode × dagen van de periode. De periode is deze maand tot de dag en de twee maanden ervoor; alles met btw.
tui-why-countback = Teruggeteld: vanaf de dag terug wordt de omzet van elke maand van de vordering afgetrokken en worden haar dagen geteld, tot er niets overblijft.
tui-why-best = Optimaal: dezelfde berekening met wat nog niet vervallen is. De vertraging is het verschil.

## Vervallen.

tui-late = te laat
tui-since = sinds, of wacht op
tui-paid-or-credited = betaald of gecrediteerd
tui-nothing-late = Op deze dag is er niets vervallen.

## De terminal.

tui-error-no-terminal = de cockpit heeft een terminal nodig; voor scripts zijn er opdrachten zoals relance ageing
tui-error-terminal = de terminal is niet te gebruiken ({ $detail })

## Formulieren.

tui-form-payment = Betaling
tui-form-invoice = Nieuwe factuur
tui-form-draft = Concept van een factuur
tui-form-client = Nieuwe klant
tui-form-company = Bedrijf
tui-form-credit = Creditnota voor { $number }
tui-form-place = Tegoed toewijzen
tui-form-refund = Terugbetaling aan { $client }
tui-form-reverse = Een betaling herroepen
tui-form-leave = Wat getypt is, is niet bewaard. Weggooien?
tui-form-saving = bewaren …
tui-form-faults = { $count ->
    [one] één veld ontbreekt of klopt niet
   *[other] { $count } velden ontbreken of kloppen niet
}
tui-issue-lacks = Er ontbreekt nog: { $what }.
tui-issue-question = { $number } van { $gross } uitreiken aan { $client }? Een uitgereikte factuur verandert nooit; een creditnota corrigeert ze.
tui-credit-question = Een creditnota van { $gross } uitreiken voor { $number }? Ze verandert nooit.
tui-reverse-question = { $what } herroepen? Wat ermee betaald was, staat vanaf die dag weer open.
tui-discard-title = Concept weggooien
tui-discard-question = Dit concept weggooien? Het heeft nog geen nummer, en ongedaan maken brengt het terug.
tui-refused = Niet gedaan
tui-open-of = { $client } · openstaand { $open }
tui-placed-on-invoice = toegewezen aan { $number }
tui-stays-open = dan openstaand op { $number }
tui-stays-unapplied = blijft tegoed
tui-unapplied-before = tegoed nu
tui-credit-left = nog te crediteren op { $number }
tui-vat-on = Btw { $rate } op { $base }
tui-day-of-issue = { $day }, factuurdatum
tui-day-of-terms = { $day }, na { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
tui-house-terms = bedrijf: { $days } dagen
tui-house-currency = bedrijf: { $currency }
tui-house-language = die van het land
tui-number-such-as = geeft { $number }

## Wat er mis is in een formulier.

tui-not-an-amount = geen bedrag; bv. { $example }
tui-not-a-number = is geen getal
tui-not-a-currency = is geen munt: drie letters verwacht, zoals EUR
tui-not-a-pattern = is geen patroon: schrijf bijvoorbeeld {"{"}year{"}"}-{"{"}seq:4{"}"}
tui-no-such-client = geen klant heeft deze code
tui-no-such-invoice = geen factuur heeft dit nummer
tui-not-of-this-client = de factuur is van een andere klant
tui-payer-needed = een factuur of een klant is nodig
tui-nothing-to-place = ze is betaald, of haar klant heeft geen tegoed

## Namen van velden.

tui-field-amount = bedrag
tui-field-logo = logo
tui-field-bic = BIC
tui-field-city = gemeente
tui-field-client = klant
tui-field-code = code
tui-field-country = land
tui-field-credit-limit = kredietlimiet
tui-field-credit-note-numbers = creditnota’s
tui-field-currency = munt
tui-field-date = datum
tui-field-delivered = geleverd op
tui-field-description = omschrijving
tui-field-due-date = vervaldag
tui-field-email = e-mail
tui-field-iban = IBAN
tui-field-invoice = factuur
tui-field-invoice-numbers = factuurnummers
tui-field-issue-date = factuurdatum
tui-field-kind = soort
tui-field-language = taal
tui-field-late = vervaldag
tui-field-legal-form = rechtsvorm
tui-field-method = betaalwijze
tui-field-name = naam
tui-field-note = opmerking
tui-field-open = openstaand
tui-field-phone = telefoon
tui-field-placed = toegewezen
tui-field-placing = toewijzing
tui-field-po-number = bestelnummer
tui-field-postcode = postcode
tui-field-quantity = aantal
tui-field-reason = reden
tui-field-reference = mededeling
tui-field-reference-kind = mededeling
tui-field-registration-id = ondernemingsnr.
tui-field-standing = status
tui-field-street = straat
tui-field-terms-days = termijn, dagen
tui-field-unit-price = prijs
tui-field-vat-case = btw
tui-field-vat-id = btw-nummer
tui-field-vat-rate = btw %
tui-field-vat-scheme = btw-stelsel
tui-field-website = website
tui-scheme-normal = met btw
tui-scheme-franchise = vrijstelling kleine onderneming
tui-reference-ogm = Belgisch +++123/4567/89012+++
tui-reference-rf = internationaal RF18 …
tui-vat-standard = tegen het tarief van elke regel
tui-vat-franchise = geen: kleine onderneming
tui-vat-intra-eu-service = geen: dienst binnen de EU
tui-vat-intra-eu-goods = geen: goederen binnen de EU
tui-vat-export = geen: uitvoer
tui-vat-outside-eu = geen: dienst buiten de EU
tui-vat-domestic-reverse-charge = geen: verlegd
tui-vat-exempt = geen: vrijgesteld

## Wat er gedaan is.

tui-done-company = { $name } bewaard
tui-done-client-added = { $name } toegevoegd
tui-done-client-saved = { $name } bewaard
tui-done-draft = concept van { $gross } bewaard
tui-done-draft-discarded = concept weggegooid
tui-done-issued = { $number } uitgereikt: { $gross }
tui-done-received = { $amount } ontvangen als tegoed
tui-done-paid = { $amount } op { $number }; nog { $open } openstaand
tui-done-paid-over = { $amount } op { $number }; { $rest } als tegoed
tui-done-placed = { $amount } toegewezen aan { $number }; nog { $open } openstaand
tui-done-refunded = { $amount } terugbetaald
tui-done-reversed = betaling van { $amount } herroepen
tui-done-undone = ongedaan gemaakt: { $what }
tui-done-undone-by-credit = { $invoice } is gecorrigeerd door { $note }
tui-done-undone-by-charge = wat { $note } gaf, wordt weer aangerekend door { $invoice }

## Ongedaan maken.

tui-undo-title = Ongedaan maken
tui-undo-how = Een nieuwe boeking neemt het terug; het journaal bewaart beide.
tui-undo-issued = { $number } is uitgereikt en verandert nooit: een creditnota van alles wat overblijft, corrigeert ze.
tui-undo-credit-note = { $number } is uitgereikt en verandert nooit: een nieuwe factuur rekent weer aan wat ze gaf.

## Klanten en ontvangsten.

tui-no-clients = Er zijn nog geen klanten.
    { $new } voegt er een toe
tui-no-client-yet = nog geen klanten: { $clients } dan { $new } voegt er een toe
tui-invoices-open = facturen
tui-owes-nothing = is niets schuldig
tui-owes = is schuldig
tui-limit = limiet { $amount }
tui-over-limit = boven de limiet van { $amount }
tui-standing-stop = STOP: geen nieuw werk
tui-standing-watch = OPLETTEN: met zorg
tui-asks-for-nothing = Het schema vraagt nu niets van deze klant.
tui-pays-on-time = betaalt op de vervaldag (mediaan van { $count })
tui-pays-late = betaalt { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} te laat (mediaan van { $count })
tui-pays-early = betaalt { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} vroeger (mediaan van { $count })
tui-paid-nothing-yet = betaalde nog geen factuur
tui-events = { $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
}
tui-no-story = Met deze klant is er nog niets gebeurd.
    { $new } schrijft een factuur
tui-no-payments = Er is nog geen betaling geboekt.
    { $payment } boekt er een
tui-nothing-unapplied = Al het ontvangen geld is toegewezen.
tui-pane-unapplied = tegoeden
tui-payment-reversed = herroepen
tui-which-drafts = concepten
tui-no-drafts = Er zijn geen concepten.
    { $new } schrijft een factuur
tui-nothing-unapplied-here = deze klant heeft geen tegoed
tui-unapplied-total = tegoed { $money }
tui-why-unapplied = Ontvangen geld sinds { $day } dat aan geen factuur is toegewezen: een betaling zonder factuur, of meer dan er openstond.

## Toetsen van wijzigingen.

tui-group-change = Wijzigen
tui-key-save = bewaren
tui-help-save = het formulier bewaren
tui-key-finish = uitreiken
tui-help-finish = het document uitreiken, na een vraag
tui-key-next-field = veld
tui-help-next-field = naar het volgende veld
tui-key-previous-field = veld
tui-help-previous-field = naar het vorige veld
tui-key-field-down = onder
tui-help-field-down = naar het veld eronder
tui-key-field-up = boven
tui-help-field-up = naar het veld erboven
tui-key-new-line = nieuwe lijn
tui-help-new-line = een nieuwe lijn van de tekst beginnen
tui-key-new-row = toevoegen
tui-help-new-row = een regel aan de tabel toevoegen
tui-key-drop-row = weghalen
tui-help-drop-row = de regel uit de tabel halen
tui-key-leave = verlaten
tui-help-leave = het formulier verlaten
tui-key-yes = ja
tui-help-yes = ja, doen
tui-key-no = nee
tui-help-no = nee, alles laten zoals het is
tui-key-new = nieuw
tui-key-new-client = nieuwe klant
tui-key-new-payment = nieuwe betaling
tui-help-new = een factuur, klant of betaling beginnen
tui-key-edit = wijzigen
tui-help-edit = de klant of het concept onder de cursor wijzigen
tui-key-payment = betaling
tui-help-payment = een betaling boeken voor de rij onder de cursor
tui-key-new-invoice = factuur
tui-help-new-invoice = een factuur schrijven voor de klant onder de cursor
tui-key-credit = creditnota
tui-help-credit = de factuur corrigeren met een creditnota
tui-key-place = toewijzen
tui-help-place = tegoed van de klant aan een factuur toewijzen
tui-key-refund = terugbetalen
tui-help-refund = de klant zijn tegoed terugbetalen
tui-key-reverse = herroepen
tui-help-reverse = de betaling onder de cursor herroepen
tui-key-discard = weggooien
tui-help-discard = het concept onder de cursor weggooien
tui-key-company = bedrijf
tui-help-company = uw eigen bedrijf: naam, adres, bank, nummers
tui-key-undo = ongedaan
tui-help-undo = de laatste wijziging ongedaan maken, na een vraag

## Brieven en documenten.

tui-letter-title = { $count ->
    [one] Brief van { $day }
   *[other] Brieven van { $day }
}
tui-letter-to = { $step } voor { $name }
tui-letter-asks = De brief vraagt { $sum }: { $numbers }.
tui-letter-why = Waarom: { $why }.
tui-letter-before = Deze stap ging al uit op { $day } met een van deze facturen.
tui-letter-owed = Deze stap is aan de beurt; tab kiest een andere.
tui-letter-chosen = U koos deze stap; tab gaat naar de volgende.
tui-letter-with-copies = Met kopieën van de facturen; i laat ze weg.
tui-letter-without-copies = Zonder kopieën van de facturen; i voegt ze toe.
tui-letters-to-write = { $count ->
    [0] Er is nu geen brief te schrijven.
    [one] { $count } brief schrijven?
   *[other] { $count } brieven schrijven?
}
tui-letter-writing = schrijven …
tui-done-letter = { $step } voor { $name }: { $file }
tui-done-opened = geopend: { $file }
tui-done-not-opened = geschreven naar { $file }; geen programma opent het: stel open_with in
tui-no-letter-yet = Aan { $name } is nog geen brief geschreven.
tui-marked = { $count } gemarkeerd · { $sum }
tui-key-letter-step = andere stap
tui-help-letter-step = een andere stap van het schema kiezen
tui-key-letter-copies = kopieën
tui-help-letter-copies = met of zonder kopieën van de facturen
tui-key-mark = markeren
tui-help-mark = de rij markeren, of de markering weghalen
tui-key-unmark = ontmarkeren
tui-help-unmark = alle markeringen weghalen
tui-key-letter = brief
tui-help-letter = de brief schrijven: deze klant, of alle gemarkeerde
tui-key-pdf = pdf
tui-help-pdf = de pdf van de factuur of de laatste brief tonen

## De pagina van een factuur.

tui-invoice-no-lines = Ze is uitgereikt met een ander programma; haar regels staan niet in de boekhouding.
tui-issued-and-due = datum → verval
tui-invoice-vat = Btw { $rate } op { $base }
tui-invoice-contacts = Brieven, e-mails en gesprekken erover
tui-invoice-no-contacts = Nog geen brief heeft ze vermeld.
tui-written-off = afgeboekt

## Welkom.

tui-form-welcome = Welkom bij Relance
tui-welcome-what = Relance bewaart uw facturen en betalingen in één bestand:
tui-welcome-later = Dit alles is later te wijzigen met { $key }.
tui-welcome-demo = Eerst rondkijken: relance --demo

## Toetsen van formulieren.

tui-key-help-in-form = hulp
tui-help-help-in-form = de toetsen van dit formulier tonen
tui-help-letter-text = de tekst van deze brief wijzigen in $EDITOR
tui-key-letter-text = tekst
tui-help-editor = de tekst schrijven in $EDITOR
tui-key-editor = editor
tui-help-copy = nummer, bedrag, mededeling of IBAN kopiëren
tui-key-copy = kopiëren
tui-help-redo = opnieuw doen wat net ongedaan is gemaakt
tui-key-redo = opnieuw
tui-key-duplicate = zoals deze
tui-help-duplicate = een nieuwe factuur zoals deze, of als de laatste

## De filterregel.

tui-key-complete = aanvullen
tui-help-complete = de gekozen aanvulling in de regel zetten
tui-filter-misread = “{ $found }”: { $expected } verwacht
tui-filter-example = zola · overdue · >30d · 1000.. · due:2026-11 · country:nl
tui-filter-state-open = nog niet betaald
tui-filter-state-paid = betaald of gecrediteerd
tui-filter-state-overdue = voorbij de vervaldag
tui-filter-state-due = open, nog niet vervallen
tui-filter-state-owed = een stap is aan de beurt
tui-filter-state-held = de stap is uitgesteld
tui-filter-state-draft = nog niet uitgereikt
tui-filter-state-credit = creditnota’s
tui-filter-state-unapplied = geld zonder factuur
tui-filter-field-client = code of naam
tui-filter-field-number = nummer van het document
tui-filter-field-step = stap van de opvolging
tui-filter-field-country = land van de klant
tui-filter-field-kind = business, consumer, public
tui-filter-field-standing = active, watch, stop
tui-filter-field-currency = EUR, USD …
tui-filter-field-issued = dag, maand of jaar van de factuur
tui-filter-field-due = dag, maand of jaar van de vervaldag
tui-key-clear-filter = alle rijen
tui-help-clear-filter = de filter weghalen

## Het palet en de wegen door de cockpit.

tui-palette-title = Een actie, klant, factuur of dag zoeken
tui-palette-day = alles tonen zoals op deze dag
tui-key-palette = opdracht
tui-help-palette = een actie, klant, factuur of dag zoeken
tui-key-to-client = klant
tui-help-to-client = de pagina openen van de klant onder de cursor
tui-key-previous = terug
tui-help-previous = terug naar waar u ervoor was, op welk scherm ook
tui-key-next = vooruit
tui-help-next = weer vooruit

## Markeringen.

tui-key-mark-to-here = tot hier
tui-help-mark-to-here = markeren van de laatst gemarkeerde rij tot hier
tui-key-mark-all = alles markeren
tui-help-mark-all = alle rijen van de lijst markeren, of geen enkele
tui-too-many-papers = meer dan { $most } pdf’s tegelijk: markeer minder rijen
tui-letter-choose = tab kiest toch een stap.
