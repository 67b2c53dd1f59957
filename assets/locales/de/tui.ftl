# Das Cockpit.

tui-too-small = Das Fenster ist zu klein.
    Es braucht mindestens { $columns } × { $rows }.
tui-as-of = STAND
tui-travel-past = { $days ->
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
tui-travel-future = { $days ->
    [one] in { $days } Tag
   *[other] in { $days } Tagen
}
tui-reading = das Rechnungsbuch wird gelesen …
tui-nothing-found = Nichts gefunden.
    esc oder ein leerer Filter zeigt alles
tui-not-here = { $action }: dafür steht nichts unter dem Cursor
tui-only-today = Sie sehen den { $day }; geändert wird nur heute: { $key } führt zurück
tui-is-paid = Sie ist bezahlt.
tui-nothing-open = An diesem Tag ist nichts offen.
tui-no-invoices = Es gibt noch keine Rechnungen.
    { $new } schreibt eine; relance import invoices DATEI.csv übernimmt die eines anderen Programms.
tui-copied = kopiert: { $text }
tui-due-on = Fällig am { $day }: { $late }.
tui-placed-on = bezahlt oder gutgeschrieben am { $day }
tui-written-off-on = ausgebucht am { $day }
tui-standing = Stand
tui-bucket = Klasse
tui-net-receivable = Nettoforderung

## Titel der Bildschirme.

tui-tab-today = Heute
tui-tab-ageing = Alter
tui-tab-dso = DSO
tui-tab-overdue = Überfällig
tui-tab-invoices = Rechnungen
tui-tab-clients = Kunden
tui-tab-money = Eingänge

## Altersstruktur.

tui-basis-due = nach Fälligkeit
tui-basis-issue = nach Rechnungsdatum
tui-rounded = ohne Nachkommastellen
tui-control = Klassen { $buckets } = offene Posten { $items } = Kunden { $clients }
tui-control-agrees = Altersklassen = offene Posten = Kundensalden = { $amount }
tui-why-ageing-client = Jede offene Rechnung steht in der Klasse ihres Alters an diesem Tag. Guthaben, das keiner Rechnung zugeordnet ist, hat eine eigene Spalte.
tui-why-ageing-total = Die Summe der Zeilen darüber. Beträge zweier Währungen werden nie addiert.

## Rechnungen.

tui-which-all = alle
tui-which-open = offen
tui-which-late = überfällig
tui-which-paid = bezahlt

## Ein anderer Tag.

tui-day-title = Einen anderen Tag zeigen
tui-day-forms = etwa 30.6., +30, -7, ultimo
tui-no-such-day = „{ $found }“ ist kein Tag; z. B. 30/6, -7 oder ultimo

## Die Hilfe.

tui-help-title = Tasten, die hier wirken
tui-look-up-key = sucht eine Taste: Brief, Zahlung …
tui-no-such-key = Das tut hier keine Taste.
tui-group-look = Ansehen und tun
tui-group-move = Bewegen
tui-group-time = In der Zeit reisen
tui-group-screens = Bildschirme
tui-group-program = Programm

## Aktionen: ein Wort für die Fußzeile, ein Satz für die Hilfe.

tui-key-accept = übernehmen
tui-help-accept = übernehmen, was getippt ist
tui-key-cancel = abbrechen
tui-help-cancel = ohne Änderung verlassen
tui-key-close = schließen
tui-help-close = das Fenster schließen
tui-key-enter = öffnen
tui-help-enter = öffnen, was unter dem Cursor steht
tui-key-back = zurück
tui-help-back = zurück zum vorigen Bildschirm
tui-key-basis = Basis
tui-help-basis = ab Fälligkeit oder ab Rechnungsdatum zählen
tui-key-why = warum
tui-help-why = die Zahl oder Zeile unter dem Cursor erklären
tui-key-find = suchen
tui-help-find = nur die Zeilen behalten, die ein Filter verlangt
tui-key-sort = sortieren
tui-help-sort = nach der nächsten Spalte sortieren
tui-key-sort-backwards = umkehren
tui-help-sort-backwards = die Reihenfolge umkehren
tui-key-next-pane = weiter
tui-help-next-pane = die nächste Ansicht zeigen
tui-key-previous-pane = vorige
tui-help-previous-pane = die vorige Ansicht zeigen
tui-key-copy-name = kopieren
tui-help-copy-name = Nummer oder Name kopieren
tui-key-copy-amount = Betrag kopieren
tui-help-copy-amount = den Betrag kopieren
tui-key-down = ab
tui-help-down = eine Zeile nach unten
tui-key-up = auf
tui-help-up = eine Zeile nach oben
tui-key-half-page-down = halbe Seite ab
tui-help-half-page-down = eine halbe Seite nach unten
tui-key-half-page-up = halbe Seite auf
tui-help-half-page-up = eine halbe Seite nach oben
tui-key-page-down = Seite ab
tui-help-page-down = eine Seite nach unten
tui-key-page-up = Seite auf
tui-help-page-up = eine Seite nach oben
tui-key-top = Anfang
tui-help-top = zur ersten Zeile
tui-key-bottom = Ende
tui-help-bottom = zur letzten Zeile
tui-key-today = heute
tui-help-today = zurück zum heutigen Tag
tui-key-day-back = Tag
tui-help-day-back = den Tag davor zeigen
tui-key-day-forward = Tag
tui-help-day-forward = den Tag danach zeigen
tui-key-month-back = Monat
tui-help-month-back = das Ende des Vormonats zeigen
tui-key-month-forward = Monat
tui-help-month-forward = das Ende des nächsten Monats zeigen
tui-key-pick-day = Datum
tui-help-pick-day = einen Tag zeigen, den Sie tippen
tui-key-show-today = heute
tui-help-show-today = was Ihnen zusteht und was heute zu tun ist
tui-key-show-ageing = Alter
tui-help-show-ageing = Altersstruktur: was offen ist, nach Kunde und Alter
tui-key-show-dso = DSO
tui-help-show-dso = wie lange Umsätze auf Zahlung warten
tui-key-show-overdue = überfällig
tui-help-show-overdue = Rechnungen nach ihrer Fälligkeit
tui-key-show-invoices = Rechnungen
tui-help-show-invoices = alle Rechnungen
tui-key-show-clients = Kunden
tui-help-show-clients = alle Kunden
tui-key-show-money = Eingänge
tui-help-show-money = Eingänge, und Guthaben, das noch frei ist
tui-key-help = Hilfe
tui-help-help = diese Seite zeigen
tui-key-end-tour = keine Hinweise
tui-help-end-tour = die Hinweise, die Tasten lehren, beenden
tui-key-settings = Einstellungen
tui-help-settings = alle Einstellungen und Tasten mit ihren Werten
tui-key-change-setting = ändern
tui-help-change-setting = die Einstellung unter dem Cursor ändern
tui-key-reset-setting = Vorgabe
tui-help-reset-setting = der Einstellung ihre Vorgabe zurückgeben
tui-key-quit = beenden
tui-help-quit = das Programm verlassen
tui-key-suspend = anhalten
tui-help-suspend = in den Hintergrund gehen
tui-key-redraw = neu zeichnen
tui-help-redraw = den Bildschirm neu zeichnen

## Heute.

tui-tile-owed = Forderungen
tui-tile-overdue = Überfällig
tui-tile-dso = DSO, Rückrechnung
tui-tile-expected = Nächste 30 Tage
tui-tile-best = bestenfalls { $days }
tui-tile-likely = normal
tui-tile-cautious = { $amount } vorsichtig
tui-days = { $days } Tage
tui-at-least-days = über { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
tui-to-do = Heute zu tun: { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}, es geht um { $stake }
tui-to-do-then = Zu tun am { $day }: { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}, es geht um { $stake }
tui-nothing-to-do = Heute ist nichts zu tun.
tui-nothing-to-do-then = Am { $day } ist nichts zu tun.
tui-empty-ledger = Das Rechnungsbuch ist leer: nichts offen, nichts überfällig.
    { $clients } dann { $new } legt einen Kunden an; { $new } hier schreibt die erste Rechnung.
    relance import übernimmt die eines anderen Programms.
    Erst umsehen: relance --demo
tui-waits-until = wartet bis { $day }
tui-pane-steps = Schritte
tui-pane-figures = Zahlen
tui-left-alone = in Ruhe gelassen
tui-owed-since = seit { $day }
tui-since-and-last = { $since }; { $last }
tui-step-owed-since = { $step }: zu tun seit { $day }.
tui-step-waits = { $step }: wartet. Grund: { $cause }.
tui-no-step-for-it = Der Mahnplan verlangt für diese Rechnung jetzt keinen Schritt.
tui-all-letters-sent = ausgemahnt
tui-call-or-collector = { $step } { $day }: anrufen oder ans Inkasso
tui-policy-finished = Ausgemahnt, alle Briefe sind hinaus: rufen Sie an, oder geben Sie es ans Inkasso.
tui-last-letter-was = Letzter Brief: { $step }, am { $day }.
tui-step-comes = Als Nächstes: { $step }, ab { $day }.
tui-from-day = ab { $day }
tui-letters-exhausted = { $count ->
    [one] { $count } Kunde ausgemahnt
   *[other] { $count } Kunden ausgemahnt
}
tui-sum-not-due = noch nicht fällig
tui-sum-overdue = überfällig
tui-sum-owed = offene Rechnungen
tui-sum-cautious = vorsichtig
tui-sum-likely = normal
tui-why-owed = Offene Rechnungen sind, was berechnet wurde, abzüglich dessen, was bis zu diesem Tag bezahlt, gutgeschrieben und ausgebucht wurde.
tui-why-overdue = Überfällig ist, was von den Rechnungen offen ist, deren Fälligkeit vorbei ist; was heute fällig ist, gehört noch nicht dazu.
tui-why-expected = Normal: jeder Kunde zahlt so spät wie bei seiner mittleren Rechnung (Median). Vorsichtig: so spät wie bei vier von fünf Rechnungen.

## DSO.

tui-days-title = Tage
tui-dso-basis = 24 Monate, mit USt.
tui-responsible = Wer verantwortlich ist
tui-responsible-for = { $days } von { $total } Tagen: { $names }
tui-no-sales = Es gibt noch keinen Umsatz, also auch keine DSO.
tui-window-sales = Umsatz des Zeitraums
tui-window-days = Tage des Zeitraums
tui-why-dso = DSO (Forderungslaufzeit) = Nettoforderung ÷ Umsatz des Zeitraums × Tage des Zeitraums. Der Zeitraum ist dieser Monat bis zum Tag und die zwei Monate davor; alles mit USt.
tui-why-countback = Rückrechnung: vom Tag zurück wird der Umsatz jedes Monats von der Forderung abgezogen, und seine Tage werden gezählt, bis nichts übrig ist.
tui-why-best = Bestenfalls: dasselbe mit dem, was noch nicht fällig ist. Der Verzug ist der Unterschied.

## Überfällig.

tui-late = Verzug
tui-since = seit, oder wartet auf
tui-paid-or-credited = bezahlt oder gutgeschrieben
tui-nothing-late = An diesem Tag ist nichts überfällig.

## Das Terminal.

tui-error-no-terminal = das Cockpit braucht ein Terminal; für Skripte gibt es Befehle wie relance ageing
tui-error-terminal = das Terminal lässt sich nicht benutzen ({ $detail })

## Formulare.

tui-form-payment = Zahlung
tui-form-invoice = Neue Rechnung
tui-form-draft = Entwurf einer Rechnung
tui-form-client = Neuer Kunde
tui-form-company = Firma
tui-form-credit = Gutschrift zu { $number }
tui-form-place = Guthaben zuordnen
tui-form-refund = Erstattung an { $client }
tui-form-reverse = Eine Zahlung zurücknehmen
tui-form-leave = Die Eingabe ist nicht gespeichert. Verwerfen?
tui-form-saving = wird gespeichert …
tui-form-faults = { $count ->
    [one] ein Feld fehlt oder ist falsch
   *[other] { $count } Felder fehlen oder sind falsch
}
tui-issue-lacks = Darauf fehlt noch: { $what }.
tui-issue-question = { $number } über { $gross } an { $client } ausstellen? Eine ausgestellte Rechnung ändert sich nie; eine Gutschrift berichtigt sie.
tui-credit-question = Eine Gutschrift über { $gross } zu { $number } ausstellen? Sie ändert sich nie.
tui-reverse-question = { $what } zurücknehmen? Was damit bezahlt war, ist ab diesem Tag wieder offen.
tui-discard-title = Entwurf verwerfen
tui-discard-question = Diesen Entwurf verwerfen? Er hat noch keine Nummer, und Rückgängigmachen bringt ihn wieder.
tui-refused = Nicht ausgeführt
tui-open-of = { $client } · offen { $open }
tui-placed-on-invoice = zugeordnet zu { $number }
tui-stays-open = dann offen auf { $number }
tui-stays-unapplied = bleibt Guthaben
tui-unapplied-before = Guthaben jetzt
tui-credit-left = noch gutzuschreiben auf { $number }
tui-vat-on = USt. { $rate } auf { $base }
tui-day-of-issue = { $day }, Rechnungsdatum
tui-day-of-terms = { $day }, nach { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
tui-house-terms = Firma: { $days } Tage
tui-house-currency = Firma: { $currency }
tui-house-language = die des Landes
tui-number-such-as = ergibt { $number }

## Was in einem Formular falsch ist.

tui-not-an-amount = kein Betrag; etwa { $example }
tui-not-a-number = ist keine Zahl
tui-not-a-currency = ist keine Währung: erwartet werden drei Buchstaben wie EUR
tui-not-a-pattern = ist kein Muster: erwartet wird eine Form wie {"{"}year{"}"}-{"{"}seq:4{"}"}
tui-no-such-client = kein Kunde hat dieses Kürzel
tui-no-such-invoice = keine Rechnung hat diese Nummer
tui-not-of-this-client = die Rechnung gehört zu einem anderen Kunden
tui-payer-needed = Rechnung oder Kunde ist nötig
tui-nothing-to-place = sie ist bezahlt, oder ihr Kunde hat kein Guthaben

## Namen der Felder.

tui-field-amount = Betrag
tui-field-logo = Logo
tui-field-bic = BIC
tui-field-city = Ort
tui-field-client = Kunde
tui-field-code = Kürzel
tui-field-country = Land
tui-field-credit-limit = Kreditlimit
tui-field-credit-note-numbers = Gutschriften
tui-field-currency = Währung
tui-field-date = Datum
tui-field-delivered = Leistung am
tui-field-description = Beschreibung
tui-field-due-date = Fälligkeit
tui-field-email = E-Mail
tui-field-iban = IBAN
tui-field-invoice = Rechnung
tui-field-invoice-numbers = Rechnungsnr.
tui-field-issue-date = Rechnungsdatum
tui-field-kind = Art
tui-field-language = Sprache
tui-field-late = fällig
tui-field-legal-form = Rechtsform
tui-field-method = Zahlungsart
tui-field-name = Name
tui-field-note = Bemerkung
tui-field-open = offen
tui-field-phone = Telefon
tui-field-placed = zugeordnet
tui-field-placing = Zuordnung
tui-field-po-number = Bestellnummer
tui-field-postcode = PLZ
tui-field-quantity = Menge
tui-field-reason = Grund
tui-field-reference = Referenz
tui-field-reference-kind = Zahlungsreferenz
tui-field-registration-id = Registernummer
tui-field-standing = Status
tui-field-street = Straße
tui-field-terms-days = Ziel in Tagen
tui-field-unit-price = Einzelpreis
tui-field-vat-case = USt.
tui-field-vat-id = USt-IdNr.
tui-field-vat-rate = USt. %
tui-field-vat-scheme = USt.-Regelung
tui-field-website = Website
tui-scheme-normal = mit USt.
tui-scheme-franchise = Kleinunternehmer ohne USt.
tui-reference-ogm = belgisch +++123/4567/89012+++
tui-reference-rf = international RF18 …
tui-vat-standard = zum Satz jeder Position
tui-vat-franchise = keine: Kleinunternehmer
tui-vat-intra-eu-service = keine: Leistung in der EU
tui-vat-intra-eu-goods = keine: Lieferung in der EU
tui-vat-export = keine: Ausfuhr
tui-vat-outside-eu = keine: Leistung außerhalb der EU
tui-vat-domestic-reverse-charge = keine: Reverse-Charge im Inland
tui-vat-exempt = keine: steuerfrei

## Was getan wurde.

tui-done-company = { $name } gespeichert
tui-done-client-added = { $name } angelegt
tui-done-client-saved = { $name } gespeichert
tui-done-draft = Entwurf über { $gross } gespeichert
tui-done-draft-discarded = Entwurf verworfen
tui-done-issued = { $number } ausgestellt: { $gross }
tui-done-received = { $amount } erhalten, als Guthaben
tui-done-paid = { $amount } auf { $number }; noch { $open } offen
tui-done-paid-over = { $amount } auf { $number }; { $rest } als Guthaben
tui-done-placed = { $amount } zugeordnet zu { $number }; noch { $open } offen
tui-done-refunded = { $amount } erstattet
tui-done-reversed = Zahlung über { $amount } zurückgenommen
tui-done-undone = rückgängig gemacht: { $what }
tui-done-undone-by-credit = { $invoice } ist durch { $note } berichtigt
tui-done-undone-by-charge = was { $note } gab, wird durch { $invoice } wieder berechnet

## Rückgängig machen.

tui-undo-title = Rückgängig machen
tui-undo-how = Ein neuer Eintrag nimmt es zurück; das Journal behält beide.
tui-undo-issued = { $number } ist ausgestellt und ändert sich nie: eine Gutschrift über den ganzen Rest berichtigt sie.
tui-undo-credit-note = { $number } ist ausgestellt und ändert sich nie: eine neue Rechnung berechnet wieder, was sie gab.

## Kunden und Eingänge.

tui-no-clients = Es gibt noch keine Kunden.
    { $new } legt einen an
tui-no-client-yet = noch keine Kunden: { $clients } dann { $new } legt einen an
tui-invoices-open = Rechnungen
tui-owes-nothing = schuldet nichts
tui-owes = schuldet
tui-limit = Limit { $amount }
tui-over-limit = über dem Limit von { $amount }
tui-standing-stop = GESPERRT: keine neue Arbeit
tui-standing-watch = VORSICHT: mit Bedacht
tui-asks-for-nothing = Der Mahnplan verlangt jetzt nichts von diesem Kunden.
tui-pays-on-time = zahlt am Fälligkeitstag (Median von { $count })
tui-pays-late = zahlt { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} zu spät (Median von { $count })
tui-pays-early = zahlt { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} früher (Median von { $count })
tui-paid-nothing-yet = hat noch keine Rechnung bezahlt
tui-events = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
tui-no-story = Mit diesem Kunden ist noch nichts geschehen.
    { $new } schreibt eine Rechnung
tui-no-payments = Es ist noch keine Zahlung gebucht.
    { $payment } bucht eine
tui-nothing-unapplied = Alle Eingänge sind zugeordnet.
tui-pane-unapplied = Guthaben
tui-payment-reversed = zurückgenommen
tui-which-drafts = Entwürfe
tui-no-drafts = Es gibt keine Entwürfe.
    { $new } schreibt eine Rechnung
tui-nothing-unapplied-here = dieser Kunde hat kein Guthaben
tui-unapplied-total = Guthaben { $money }
tui-why-unapplied = Eingang seit { $day }, der keiner Rechnung zugeordnet ist: eine Zahlung ohne Rechnung, oder mehr als offen war.

## Tasten der Änderungen.

tui-group-change = Ändern
tui-key-save = speichern
tui-help-save = das Formular speichern
tui-key-finish = ausstellen
tui-help-finish = den Beleg ausstellen, nach einer Frage
tui-key-next-field = Feld
tui-help-next-field = zum nächsten Feld
tui-key-previous-field = Feld
tui-help-previous-field = zum vorigen Feld
tui-key-field-down = darunter
tui-help-field-down = zum Feld darunter
tui-key-field-up = darüber
tui-help-field-up = zum Feld darüber
tui-key-new-line = neue Zeile
tui-help-new-line = eine neue Zeile des Textes beginnen
tui-key-new-row = Position dazu
tui-help-new-row = eine Position hinzufügen
tui-key-drop-row = Position weg
tui-help-drop-row = die Position herausnehmen
tui-key-leave = verlassen
tui-help-leave = das Formular verlassen
tui-key-yes = ja
tui-help-yes = ja, ausführen
tui-key-no = nein
tui-help-no = nein, alles lassen, wie es ist
tui-key-new = neu
tui-key-new-client = neuer Kunde
tui-key-new-payment = neue Zahlung
tui-help-new = Rechnung, Kunde oder Zahlung beginnen
tui-key-edit = ändern
tui-help-edit = den Kunden oder Entwurf unter dem Cursor ändern
tui-key-payment = Zahlung
tui-help-payment = eine Zahlung zur Zeile unter dem Cursor buchen
tui-key-new-invoice = Rechnung
tui-help-new-invoice = dem Kunden unter dem Cursor eine Rechnung schreiben
tui-key-credit = Gutschrift
tui-help-credit = die Rechnung durch eine Gutschrift berichtigen
tui-key-place = zuordnen
tui-help-place = Guthaben des Kunden einer Rechnung zuordnen
tui-key-refund = erstatten
tui-help-refund = dem Kunden sein Guthaben erstatten
tui-key-reverse = zurücknehmen
tui-help-reverse = die Zahlung unter dem Cursor zurücknehmen
tui-key-discard = verwerfen
tui-help-discard = den Entwurf unter dem Cursor verwerfen
tui-key-company = Firma
tui-help-company = Ihre eigene Firma: Name, Adresse, Bank, Nummern
tui-key-undo = rückgängig
tui-help-undo = die letzte Änderung rückgängig machen, mit Frage

## Briefe und Belege.

tui-letter-title = { $count ->
    [one] Brief vom { $day }
   *[other] Briefe vom { $day }
}
tui-letter-to = { $step } an { $name }
tui-letter-asks = Der Brief fordert { $sum }: { $numbers }.
tui-letter-why = Warum: { $why }.
tui-letter-before = Dieser Schritt ging schon am { $day } mit einer dieser Rechnungen hinaus.
tui-letter-owed = Dieser Schritt steht an; tab wählt einen anderen.
tui-letter-chosen = Sie haben diesen Schritt gewählt; tab geht zum nächsten.
tui-letter-with-copies = Mit Kopien der Rechnungen; i lässt sie weg.
tui-letter-without-copies = Ohne Kopien der Rechnungen; i legt sie bei.
tui-letters-to-write = { $count ->
    [0] Jetzt ist kein Brief zu schreiben.
    [one] { $count } Brief schreiben?
   *[other] { $count } Briefe schreiben?
}
tui-letter-writing = wird geschrieben …
tui-done-letter = { $step } an { $name }: { $file }
tui-done-opened = geöffnet: { $file }
tui-done-not-opened = geschrieben nach { $file }; kein Programm öffnet es: open_with einstellen
tui-no-letter-yet = An { $name } wurde noch kein Brief geschrieben.
tui-marked = { $count } markiert · { $sum }
tui-key-letter-step = anderer Schritt
tui-help-letter-step = einen anderen Schritt des Mahnplans wählen
tui-key-letter-copies = Kopien
tui-help-letter-copies = mit oder ohne Kopien der Rechnungen
tui-key-mark = markieren
tui-help-mark = die Zeile markieren oder die Marke wegnehmen
tui-key-unmark = ohne Marken
tui-help-unmark = alle Marken wegnehmen
tui-key-letter = Brief
tui-help-letter = Brief an diesen Kunden, oder an alle markierten
tui-key-pdf = PDF
tui-help-pdf = die PDF der Rechnung oder den letzten Brief zeigen

## Die Seite einer Rechnung.

tui-invoice-no-lines = Sie wurde mit einem anderen Programm ausgestellt; ihre Positionen stehen nicht im Rechnungsbuch.
tui-issued-and-due = Datum → fällig
tui-invoice-vat = USt. { $rate } auf { $base }
tui-invoice-contacts = Briefe, E-Mails und Anrufe dazu
tui-invoice-no-contacts = Noch kein Brief hat sie genannt.
tui-written-off = ausgebucht

## Willkommen.

tui-form-welcome = Willkommen bei Relance
tui-welcome-what = Relance führt Ihre Rechnungen und Zahlungen in einer Datei:
tui-welcome-later = All das lässt sich später ändern mit { $key }.
tui-welcome-demo = Erst einmal umsehen: relance --demo

## Tasten der Formulare.

tui-key-help-in-form = Hilfe
tui-help-help-in-form = die Tasten dieses Formulars zeigen
tui-help-letter-text = den Text dieses Briefs in $EDITOR ändern
tui-key-letter-text = Text
tui-help-editor = den Text in $EDITOR schreiben
tui-key-editor = Editor
tui-help-copy = Nummer, Betrag, Referenz oder IBAN kopieren
tui-key-copy = kopieren
tui-help-redo = das zuletzt Rückgängige wiederholen
tui-key-redo = wiederholen
tui-key-duplicate = wie diese
tui-help-duplicate = eine neue Rechnung wie diese oder wie die letzte

## Die Filterzeile.

tui-key-complete = ergänzen
tui-help-complete = die gewählte Ergänzung in die Zeile übernehmen
tui-filter-misread = „{ $found }“: erwartet wird { $expected }
tui-filter-example = zola · overdue · >30d · 1000.. · due:2026-11 · country:de
tui-filter-state-open = noch nicht bezahlt
tui-filter-state-paid = bezahlt oder gutgeschrieben
tui-filter-state-overdue = nach der Fälligkeit
tui-filter-state-due = offen, noch nicht überfällig
tui-filter-state-owed = ein Schritt steht an
tui-filter-state-held = der Schritt ist zurückgestellt
tui-filter-state-draft = noch nicht ausgestellt
tui-filter-state-credit = Gutschriften
tui-filter-state-unapplied = Geld ohne Rechnung
tui-filter-field-client = Kürzel oder Name
tui-filter-field-number = Nummer des Belegs
tui-filter-field-step = Schritt des Mahnens
tui-filter-field-country = Land des Kunden
tui-filter-field-kind = business, consumer, public
tui-filter-field-standing = active, watch, stop
tui-filter-field-currency = EUR, USD …
tui-filter-field-issued = Tag, Monat oder Jahr der Rechnung
tui-filter-field-due = Tag, Monat oder Jahr der Fälligkeit
tui-key-clear-filter = alle Zeilen
tui-help-clear-filter = den Filter wegnehmen

## Die Palette und die Wege durch das Cockpit.

tui-palette-title = Aktion, Kunde, Rechnung oder Tag suchen
tui-palette-day = alles zeigen, wie es an diesem Tag stand
tui-key-palette = Befehl
tui-help-palette = Aktion, Kunde, Rechnung oder Tag finden
tui-key-to-client = Kunde
tui-help-to-client = die Seite des Kunden unter dem Cursor öffnen
tui-key-previous = zurück
tui-help-previous = dorthin zurück, wo Sie vorher waren
tui-key-next = vor
tui-help-next = wieder nach vorn

## Markierungen.

tui-key-mark-to-here = bis hier
tui-help-mark-to-here = von der zuletzt markierten Zeile bis hier markieren
tui-key-mark-all = alle markieren
tui-help-mark-all = alle Zeilen der Liste markieren, oder keine
tui-too-many-papers = mehr als { $most } PDF-Dateien auf einmal: markieren Sie weniger Zeilen
tui-letter-choose = Tab wählt trotzdem eine Stufe.
