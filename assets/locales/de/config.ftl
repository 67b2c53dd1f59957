# Einstellungen und Ordner.

config-no-ledger-folder = für das Rechnungsbuch ist kein Ordner bekannt; erwartet wird --ledger DATEI, RELANCE_LEDGER oder ein persönlicher Ordner

## Was in der Einstellungsdatei falsch ist. Datei, Zeile und Schlüssel stehen davor.

config-unreadable = die Einstellungen sind nicht lesbar ({ $reason }); es gelten die Standardwerte
config-not-toml = kein TOML: { $reason }
config-unknown-key = diese Einstellung gibt es nicht
config-unknown-key-meant = diese Einstellung gibt es nicht; meinten Sie „{ $meant }“?
config-not-text = erwartet wird ein Text in Anführungszeichen
config-not-a-table = erwartet wird ein Abschnitt in eckigen Klammern
config-not-a-whole-number = erwartet wird eine ganze Zahl von { $least } bis { $most }
config-not-an-amount = erwartet wird ein Betrag ab null, etwa "10.00"
config-not-one-of = erwartet wird eines von: { $choices }
config-not-rising = erwartet werden ganze Zahlen von Tagen, jede größer als die vorige, etwa [30, 60, 90]
config-steps-not-rising = die Schritte müssen aufeinander folgen: letter_1, letter_2, formal_notice
config-not-a-pattern = erwartet wird ein Muster mit der laufenden Nummer, etwa { $example }
config-not-keys = erwartet wird eine Taste wie "q" oder "ctrl-s" oder mehrere in einer Liste

config-settings-exist = es gibt schon Einstellungen unter { $path }; nichts wurde geschrieben
config-no-settings-folder = kein Ordner für die Einstellungen bekannt; erwartet wird RELANCE_CONFIG oder ein persönlicher Ordner
config-unknown-action = diese Aktion gibt es nicht; die Hilfe (?) nennt sie alle
config-unknown-action-meant = diese Aktion gibt es nicht; meinten Sie „{ $meant }“?
config-not-a-key = „{ $found }“ ist keine Taste; erwartet wird eine Form wie q, G, ctrl-s, enter oder g g
config-not-on-its-line = die Datei ist so geschrieben, dass sich diese Einstellung dort nicht allein ändern lässt; ändern Sie sie dort

## The settings by their groups: a name, and what it does.

config-group-look = Aussehen
config-group-files = Dateien
config-group-ageing = Altersstruktur
config-group-chase = Mahnungen
config-group-numbering = Nummern
config-group-snapshots = Sicherheit
config-group-keys = Tasten
config-group-company = Firma

config-name-language = Sprache
config-help-language = Sprache der Bildschirme; Briefe und Rechnungen folgen dem Kunden.
config-name-theme = Farben
config-help-theme = Dunkel, hell, hoher Kontrast oder die sechzehn Farben des Terminals.
config-name-currency = Währung als
config-help-currency = Wie ein Betrag seine Währung nennt: als Code (EUR) oder als Zeichen (€).
config-name-documents = Dokumente
config-help-documents = Ordner für Rechnungen, Briefe und Exporte.
config-name-open-with = Öffnet PDFs
config-help-open-with = Programm, das PDFs öffnet; ohne eines das des Desktops.
config-name-chase-letters = Brieftexte
config-help-chase-letters = Ordner mit Ihren eigenen Brieftexten, die vor den eingebauten kommen.
config-name-ageing-edges = Klassen
config-help-ageing-edges = Letzter Tag jeder Klasse nach der Fälligkeit; was älter ist, steht in einer eigenen.
config-name-chase-courtesy = Vorabhinweis
config-help-chase-courtesy = Tage ab der Fälligkeit; weniger als null ist davor.
config-name-chase-letter-1 = Zahlungserinnerung
config-help-chase-letter-1 = Tage nach der Fälligkeit.
config-name-chase-letter-2 = Zweite Mahnung
config-help-chase-letter-2 = Tage nach der Fälligkeit.
config-name-chase-formal-notice = Letzte Mahnung
config-help-chase-formal-notice = Tage nach der Fälligkeit.
config-name-chase-days-between-letters = Zwischen Briefen
config-help-chase-days-between-letters = Mindestens so viele Tage zwischen zwei Briefen an denselben Kunden.
config-name-chase-small-balance = Kleiner Saldo
config-help-chase-small-balance = Ein Kunde, der weniger als das schuldet, wird in Ruhe gelassen.
config-name-numbering-invoice = Rechnungen
config-help-numbering-invoice = Muster der Rechnungsnummern für ein neues Rechnungsbuch; dieses hat das seine bei der Firma.
config-name-numbering-credit-note = Gutschriften
config-help-numbering-credit-note = Muster der Gutschriftnummern für ein neues Rechnungsbuch.
config-name-snapshots-keep = Aufbewahrte Kopien
config-help-snapshots-keep = Datierte Kopien des Rechnungsbuchs, die aufbewahrt werden.

## The page of the settings.

config-title = Einstellungen
config-column-setting = Einstellung
config-column-value = Wert
config-column-default = Vorgabe
config-column-from = woher
config-from-line = Zeile { $line }
config-from-machine = dieser Rechner
config-from-default = Vorgabe
config-throw-away = Beispieldaten: nichts wird geschrieben, Änderungen gelten bis zum Beenden
config-problems = { $first }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } insgesamt)
 } · { $key } zeigt die Einstellungen
config-more-problems = und { $count } weitere; relance config nennt sie alle
config-no-colors = Das Terminal zeigt keine Farben (NO_COLOR).
config-language-of-option = Die Option --lang entscheidet diesmal.
config-of-desktop = Programm des Desktops
config-choice-dark = dunkel
config-choice-light = hell
config-choice-contrast = hoher Kontrast
config-choice-terminal = Terminal
config-choice-code = Code (EUR)
config-choice-sign = Zeichen (€)
config-name-company = Name, Anschrift, Konto
config-help-company = Was auf jedem Dokument steht, wird im Rechnungsbuch geführt; dies öffnet das Formular dafür.
config-default-again = wieder die Vorgabe
config-takes-key = nimmt die Taste von { $others }
config-days-before = { $days ->
    [one] { $days } Tag vor der Fälligkeit
   *[other] { $days } Tage vor der Fälligkeit
 }
config-days-after = { $days ->
    [one] { $days } Tag nach der Fälligkeit
   *[other] { $days } Tage nach der Fälligkeit
 }
