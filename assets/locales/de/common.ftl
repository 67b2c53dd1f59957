# Wörter des ganzen Programms. Eine Kennung, die mit dem Namen einer anderen Datei beginnt (cli-, tui-, …), gehört dorthin.

-relance = Relance

## Altersklassen der Forderungen: Tage nach der Fälligkeit.

bucket-not-due = nicht fällig
bucket-range = { $from }–{ $to }
bucket-over = über { $days }
bucket-over-in-short = > { $days }
unapplied = Guthaben
disputed = strittig
of-which-disputed = davon strittig

## Arten von Belegen und Kunden.

kind-invoice = Rechnung
kind-credit-note = Gutschrift
debtor-business = Unternehmen
debtor-consumer = Verbraucher
debtor-public = öffentliche Hand
standing-active = aktiv
standing-watch = Vorsicht
standing-stop = gesperrt

## Stand von Belegen.

state-draft = Entwurf
state-open = offen
state-due-today = heute fällig
state-late = überfällig
state-part-paid = teilbezahlt
state-paid = bezahlt
state-credit = Guthaben

## Schritte des Mahnens und Kontakte.

step-courtesy = Vorabhinweis
step-letter-1 = Zahlungserinnerung
step-letter-2 = zweite Mahnung
step-formal-notice = letzte Mahnung
step-call = Anruf
step-none = heute nichts zu tun
channel-letter = Brief
channel-email = E-Mail
channel-call = Anruf
channel-message = Nachricht

## Zahlungsarten.

method-transfer = Überweisung
method-card = Karte
method-cheque = Scheck
method-cash = bar
method-other = andere

## Wörter von Tabellen und Karten.

word-client = Kunde
word-invoice = Rechnung
word-payment = Zahlung
word-payments = Zahlungen
word-number = Nummer
word-date = Datum
word-issued = ausgestellt
word-due = fällig
word-amount = Betrag
word-net = netto
word-vat = USt.
word-gross = brutto
word-open = offen
word-total = Summe
word-overdue = überfällig
word-currency = Währung
word-reference = Referenz
word-step = Schritt
word-since = seit
word-today = heute

## Anzahlen. Zahlen werden gruppiert, wie die Sprache es tut.

count-invoices = { $count ->
    [one] { $count } Rechnung
   *[other] { $count } Rechnungen
}
count-clients = { $count ->
    [one] { $count } Kunde
   *[other] { $count } Kunden
}
count-payments = { $count ->
    [one] { $count } Zahlung
   *[other] { $count } Zahlungen
}
days-late = { $days ->
    [one] { $days } Tag überfällig
   *[other] { $days } Tage überfällig
}
due-today = heute fällig
due-in = { $days ->
    [1] morgen fällig
   *[other] fällig in { $days } Tagen
}

## Was an einem Feld falsch ist. Steht daneben oder nach seinem Namen.

gap-seller-address = Ihre Anschrift
gap-seller-vat-id = Ihre USt-IdNr. oder Steuernummer
gap-seller-registration-id = Ihre SIREN
gap-seller-iban = Ihr Konto (IBAN)
gap-client-address = die Anschrift des Kunden
gap-client-vat-id = die USt-IdNr. des Kunden
gap-exemption-reason = der Grund für 0 %
flaw-required = fehlt
flaw-too-long = ist länger als { $most } Zeichen
flaw-taken = gibt es schon
flaw-not-an-iban = ist keine gültige IBAN: Prüfziffern oder Länge stimmen nicht
flaw-not-a-bic = ist kein BIC: erwartet werden 8 oder 11 Großbuchstaben und Ziffern
flaw-not-an-email = ist keine E-Mail-Adresse: erwartet zum Beispiel buchhaltung@alpha.example
flaw-not-a-regime = ist keine Regelung: erwartet ein Land und eine Art wie BE-business, oder contract, oder none
flaw-not-a-country = ist kein Land: erwartet werden zwei Großbuchstaben wie DE
flaw-not-a-language = ist keine Sprache: erwartet werden zwei Kleinbuchstaben wie de
flaw-check-digit = hat eine falsche Form oder Prüfziffer
flaw-not-positive = muss größer als null sein
flaw-not-days = muss eine Zahl von Tagen von 0 bis 3650 sein
flaw-not-a-percent = muss ein Prozentsatz von 0 bis 100 sein
flaw-before = liegt vor dem { $day }
flaw-more-than = ist mehr als { $most }
flaw-no-lines = fehlen: ein Beleg hat mindestens eine Position
flaw-other-currency = ist nicht die Währung der Rechnung
flaw-not-charged = wird mit 0 % ausgestellt; die USt. ist hier „{ $case }“
flaw-buyer-vat-id = fehlt beim Kunden: wer die Steuer an Ihrer Stelle schuldet, wird mit einer USt-IdNr. genannt (Richtlinie 2006/112/EG, Art. 226)
flaw-control = enthält ein Steuerzeichen: { $character }; erwartet wird reiner Text
flaw-unprintable = hat Zeichen, die die Schrift der Belege nicht drucken kann: { $characters }

## Weitere Wörter von Tabellen.

word-id = ID
word-code = Kürzel
word-name = Name
word-kind = Art
word-state = Stand
word-country = Land
word-standing = Status
word-net-receivable = Nettoforderung
word-days-late = Tage überfällig
word-field = Feld
word-value = Wert
word-description = Beschreibung
word-quantity = Menge
word-unit = Einheit
word-unit-price = Einzelpreis
word-held = zurückgestellt
word-at = Zeit (UTC)
word-what = Vorgang
word-subject = Gegenstand
word-reverses = nimmt zurück
word-hash = Hash
word-at-risk = Risiko
word-why = warum
word-method = Zahlungsart
word-month = Monat
word-sales = Umsatz
word-receivable = Forderung
word-dso = DSO
word-countback = Rückrechnung
word-best-possible = bestenfalls
word-delinquent = Verzug
word-cei = CEI %
word-share = DSO-Tage
word-debit = Soll
word-credit = Haben
word-balance = Saldo
payment-payment = Zahlung
payment-refund = Erstattung
payment-reversal = Rücknahme
channel-registered = Einschreiben

## Warum ein Schritt ansteht. Kurze Sätze ohne Punkt.

why-late = { $number } ist { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} überfällig
why-due-today = { $number } ist heute fällig
why-due-in = { $number } ist fällig in { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
why-policy-before = der Mahnplan sieht „{ $step }“ { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} vor der Fälligkeit vor
why-policy-after = der Mahnplan sieht „{ $step }“ { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} nach der Fälligkeit vor
why-nothing-sent = noch keine Erinnerung verschickt
why-last-letter = { $step } am { $day } verschickt
why-moved = sie ging { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} später hinaus als geplant, also verschiebt sich dieser Schritt mit
why-older-unpaid = { $number } hatte diesen Schritt schon ({ $step }) und ist noch unbezahlt

## Warum ein Schritt wartet.

held-too-soon = letzter Brief am { $day }; der Mahnplan lässt { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} zwischen zwei Briefen
held-below-least = weniger als { $least } überfällig
held-unapplied = Guthaben dieses Kunden von { $money } ist noch frei und deckt den Betrag
held-consumer-days = die vierzehn Tage, die die erste Erinnerung vom { $first } dem Verbraucher gibt, sind nicht um (Art. XIX.2 des belgischen Wirtschaftsgesetzbuchs)
held-until = { $cause }, bis { $day }

## Was eine Änderung tat, wie Journal und Rückgängigmachen es sagen.

deed-create = Rechnungsbuch angelegt
deed-set-company = Firma gespeichert
deed-set-logo = Logo gespeichert
deed-add-client = Kunde angelegt
deed-edit-client = Kunde geändert
deed-remove-clients = Kunden gelöscht
word-vat-case = USt-Fall
word-regime = Zinsregelung
word-rest = noch zuzuordnen
word-original = ursprüngliche Rechnung
word-origin = Herkunft
origin-own = hier ausgestellt
origin-imported = aus einem anderen Programm übernommen
deed-allocate-back = Zuordnung zurückgenommen
deed-remove-client = Kunde entfernt
deed-remove-documents = eingelesene Rechnungen zurückgenommen
deed-remove-payments = eingelesene Zahlungen zurückgenommen
deed-save-draft = Entwurf gespeichert
deed-discard-draft = Entwurf verworfen
deed-issue = Beleg ausgestellt
deed-record-payment = Zahlung gebucht
deed-allocate = Betrag zugeordnet
deed-reverse-payment = Zahlung zurückgenommen
deed-record-contact = Kontakt vermerkt
deed-void-contact = Kontakt aufgehoben
deed-import-clients = Kunden eingelesen
deed-import-documents = Rechnungen eingelesen
deed-import-payments = Zahlungen eingelesen

## Bewegungen eines Kontos.

movement-invoice = Rechnung
movement-write-off = Ausbuchung
movement-payment = Zahlung
movement-refund = Erstattung
movement-reversal = Rücknahme
movement-credit-note = Gutschrift
