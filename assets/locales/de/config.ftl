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
