# Woorden van het hele programma. Een id dat met de naam van een ander bestand begint (cli-, tui-, …) hoort in dat bestand.

-relance = Relance

## Klassen van de ouderdomsbalans: dagen na de vervaldag.

bucket-not-due = niet vervallen
bucket-range = { $from }–{ $to }
bucket-over = boven { $days }
bucket-over-in-short = > { $days }
unapplied = tegoed
disputed = betwist
of-which-disputed = waarvan betwist

## Soorten documenten en klanten.

kind-invoice = factuur
kind-credit-note = creditnota
debtor-business = onderneming
debtor-consumer = consument
debtor-public = overheid
standing-active = actief
standing-watch = opletten
standing-stop = gestopt

## Toestand van documenten.

state-draft = concept
state-open = openstaand
state-due-today = vervalt vandaag
state-late = te laat
state-part-paid = deels betaald
state-paid = betaald
state-credit = tegoed

## Stappen van de opvolging en contacten.

step-courtesy = vervaldagbericht
step-letter-1 = 1e herinnering
step-letter-2 = 2e herinnering
step-formal-notice = ingebrekestelling
step-call = telefoontje
step-none = vandaag niets te doen
channel-letter = brief
channel-email = e-mail
channel-call = telefoon
channel-message = bericht

## Betaalwijzen.

method-transfer = overschrijving
method-card = kaart
method-cheque = cheque
method-cash = contant
method-other = andere

## Woorden van tabellen en fiches.

word-client = klant
word-invoice = factuur
word-payment = betaling
word-payments = betalingen
word-number = nummer
word-date = datum
word-issued = factuurdatum
word-due = vervaldag
word-amount = bedrag
word-net = excl. btw
word-vat = btw
word-gross = incl. btw
word-open = openstaand
word-total = totaal
word-overdue = vervallen
word-currency = munt
word-reference = mededeling
word-step = stap
word-since = sinds
word-today = vandaag

## Aantallen. Getallen worden gegroepeerd zoals de taal het doet.

count-invoices = { $count ->
    [one] { $count } factuur
   *[other] { $count } facturen
}
count-clients = { $count ->
    [one] { $count } klant
   *[other] { $count } klanten
}
count-payments = { $count ->
    [one] { $count } betaling
   *[other] { $count } betalingen
}
days-late = { $days ->
    [one] { $days } dag te laat
   *[other] { $days } dagen te laat
}
due-today = vervalt vandaag
due-in = { $days ->
    [1] vervalt morgen
   *[other] nog { $days } dagen
}

## Wat er mis is met een veld. Staat ernaast, of na zijn naam.

gap-seller-address = uw adres
gap-seller-vat-id = uw btw-nummer
gap-seller-registration-id = uw SIREN
gap-seller-iban = uw rekening (IBAN)
gap-client-address = het adres van de klant
gap-client-vat-id = het btw-nummer van de klant
gap-exemption-reason = de reden van 0%
flaw-required = ontbreekt
flaw-too-long = is langer dan { $most } tekens
flaw-taken = bestaat al
flaw-not-an-iban = is geen geldige IBAN: het controlegetal of de lengte klopt niet
flaw-not-a-bic = is geen BIC: 8 of 11 hoofdletters en cijfers verwacht
flaw-not-an-email = is geen e-mailadres: verwacht bijvoorbeeld boekhouding@alpha.example
flaw-not-a-regime = is geen regeling: verwacht een land en een soort zoals BE-business, of contract, of none
flaw-not-a-country = is geen land: twee hoofdletters verwacht, zoals BE
flaw-not-a-language = is geen taal: twee kleine letters verwacht, zoals nl
flaw-check-digit = heeft een verkeerde vorm of een verkeerd controlegetal
flaw-not-positive = moet groter zijn dan nul
flaw-not-days = moet een aantal dagen van 0 tot 3650 zijn
flaw-not-a-percent = moet een percentage van 0 tot 100 zijn
flaw-before = valt voor { $day }
flaw-more-than = is meer dan { $most }
flaw-no-lines = ontbreken: een document heeft minstens één regel
flaw-other-currency = is niet de munt van de factuur
flaw-not-charged = wordt op 0% gezet; de btw is hier “{ $case }”
flaw-buyer-vat-id = ontbreekt voor de klant: wie de btw in uw plaats verschuldigd is, wordt met een btw-nummer genoemd (Richtlijn 2006/112/EG, art. 226)
flaw-control = bevat een stuurteken: { $character }; gewone tekst verwacht
flaw-unprintable = heeft tekens die het lettertype van de documenten niet kan drukken: { $characters }

## Meer woorden van tabellen.

word-id = id
word-code = code
word-name = naam
word-kind = soort
word-state = toestand
word-country = land
word-standing = status
word-net-receivable = nettovordering
word-days-late = dagen te laat
word-field = veld
word-value = waarde
word-description = omschrijving
word-quantity = aantal
word-unit = eenheid
word-unit-price = eenheidsprijs
word-held = uitgesteld
word-at = tijdstip (UTC)
word-what = wat
word-subject = onderwerp
word-reverses = herroept
word-hash = hash
word-at-risk = inzet
word-why = waarom
word-method = betaalwijze
word-month = maand
word-sales = omzet
word-receivable = vordering
word-dso = DSO
word-countback = teruggeteld
word-best-possible = optimaal
word-delinquent = vertraging
word-cei = CEI %
word-share = DSO-dagen
word-debit = debet
word-credit = credit
word-balance = saldo
payment-payment = betaling
payment-refund = terugbetaling
payment-reversal = herroeping
channel-registered = aangetekende brief

## Waarom een stap aan de beurt is. Korte zinnen zonder punt.

why-late = { $number } is { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} te laat
why-due-today = { $number } vervalt vandaag
why-due-in = { $number } vervalt over { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
why-policy-before = volgens het schema gaat de stap “{ $step }” { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} voor de vervaldag uit
why-policy-after = volgens het schema gaat de stap “{ $step }” { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} na de vervaldag uit
why-nothing-sent = er is nog geen herinnering verstuurd
why-last-letter = { $step } verstuurd op { $day }
why-moved = die ging { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} later uit dan gepland, dus schuift deze mee op
why-older-unpaid = { $number } kreeg deze stap al ({ $step }) en is nog niet betaald

## Waarom een stap wacht.

held-too-soon = laatste brief op { $day }; het schema laat { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} tussen twee brieven
held-below-least = minder dan { $least } vervallen
held-unapplied = een tegoed van deze klant van { $money } is nog vrij en dekt het bedrag
held-consumer-days = de veertien dagen die de eerste herinnering van { $first } de consument geeft, zijn niet om (art. XIX.2 van het Wetboek van economisch recht)
held-until = { $cause }, tot { $day }

## Wat een wijziging deed, zoals het journaal en het ongedaan maken het zeggen.

deed-create = boekhouding aangemaakt
deed-set-company = bedrijf bewaard
deed-set-logo = logo bewaard
deed-add-client = klant toegevoegd
deed-edit-client = klant gewijzigd
deed-remove-clients = klanten verwijderd
word-vat-case = btw-geval
word-regime = renteregeling
word-rest = nog toe te wijzen
word-original = oorspronkelijke factuur
word-origin = herkomst
origin-own = hier uitgereikt
origin-imported = overgenomen uit een ander programma
deed-allocate-back = toewijzing teruggenomen
deed-remove-client = klant verwijderd
deed-remove-documents = ingelezen facturen teruggenomen
deed-remove-payments = ingelezen betalingen teruggenomen
deed-save-draft = concept bewaard
deed-discard-draft = concept weggegooid
deed-issue = document uitgereikt
deed-record-payment = betaling geboekt
deed-allocate = bedrag toegewezen
deed-reverse-payment = betaling herroepen
deed-record-contact = contact genoteerd
deed-void-contact = contact vervallen verklaard
deed-import-clients = klanten ingelezen
deed-import-documents = facturen ingelezen
deed-import-payments = betalingen ingelezen

## Bewegingen van een rekening.

movement-invoice = factuur
movement-write-off = afboeking
movement-payment = betaling
movement-refund = terugbetaling
movement-reversal = herroeping
movement-credit-note = creditnota
