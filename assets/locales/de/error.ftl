# Fehler: was geschah, weshalb, und was hilft („…-hint“). Eine Kennung ohne „error-“ ist die Art in JSON.

error-because = Ursache:
error-hint = Tipp:

## Dateien und System.

error-reading = { $path } ist nicht lesbar
error-writing = { $path } lässt sich nicht schreiben
error-opening = { $path } lässt sich nicht öffnen
error-file-exists = { $path } gibt es schon
error-file-exists-hint = --force ersetzt die Datei
error-output = die Ausgabe lässt sich nicht schreiben
error-system-not-found = nicht vorhanden
error-system-not-allowed = das System erlaubt es nicht; wählen Sie einen Ort, an dem Sie lesen und schreiben dürfen
error-system-exists = schon vorhanden
error-system-full = der Datenträger ist voll
error-system-read-only = der Datenträger ist schreibgeschützt
error-system-is-a-folder = das ist ein Ordner; erwartet wird eine Datei
error-system-not-a-folder = das ist eine Datei; erwartet wird ein Ordner
error-technical = technische Einzelheit: { $detail }

## Das Rechnungsbuch als Datei.

error-no-ledger = unter { $path } liegt kein Rechnungsbuch
error-no-ledger-hint = relance init --name NAME --country DE legt eines an; relance --demo zeigt ein Muster
error-ledger-exists = unter { $path } liegt schon ein Rechnungsbuch
error-ledger-exists-hint = --ledger DATEI legt anderswo ein weiteres an
error-missing = { $path } gibt es nicht
error-exists = { $path } gibt es schon
error-exists-hint = wählen Sie einen anderen Namen
error-in-use = { $path } ist in einem anderen Programm geöffnet
error-in-use-hint = schließen Sie die Datei zuerst dort
error-not-a-ledger = { $path } ist kein Rechnungsbuch von Relance
error-newer = { $path } stammt von einem neueren Relance: Version { $found } des Rechnungsbuchs, bekannt bis { $known }
error-newer-hint = installieren Sie das neueste Relance und öffnen Sie die Datei erneut
error-busy = ein anderes Programm schreibt schon zu lange in das Rechnungsbuch; nichts wurde geändert
error-busy-hint = versuchen Sie es noch einmal, wenn es fertig ist
error-stopped = abgebrochen; nichts wurde geändert
error-damaged = das Rechnungsbuch ist beschädigt
error-damaged-hint = relance restore DATEI stellt eine Sicherung wieder her; sie liegen neben dem Hauptbuch, im Ordner, dessen Name auf .snapshots endet
error-work-opening = das Rechnungsbuch lässt sich nicht öffnen
error-work-reading = das Rechnungsbuch ist nicht lesbar
error-work-upgrading = das Rechnungsbuch lässt sich nicht auf die neueste Version bringen; es ist wie zuvor
error-work-copying = das Rechnungsbuch lässt sich nicht kopieren
error-work-changing = die Änderung lässt sich nicht speichern; das Rechnungsbuch ist wie zuvor
error-work-making-folder = der Ordner { $path } lässt sich nicht anlegen
error-work-replacing = { $path } lässt sich nicht ersetzen
error-work-keeping = { $path } lässt sich nicht beiseitelegen
error-work-removing = { $path } lässt sich nicht löschen
error-damage-company = die Angaben der Firma sind nicht lesbar
error-damage-client = die Angaben von Kunde { $id } sind nicht lesbar
error-damage-draft = Entwurf { $id } ist nicht lesbar
error-damage-number = „{ $found }“ in einer Position eines Belegs ist keine Zahl
error-damage-entry = der neueste Eintrag des Journals verweist auf etwas, das nicht da ist

## Was nicht im Rechnungsbuch steht.

error-unknown-client = es gibt keinen Kunden „{ $code }“
error-unknown-document = kein Beleg hat die Nummer „{ $number }“
error-no-such-document = im Rechnungsbuch gibt es keinen Beleg { $id }
error-unknown-draft = es gibt keinen Entwurf { $id }
error-unknown-payment = es gibt keine Zahlung { $id }
error-unknown-contact = im Rechnungsbuch gibt es keinen Kontakt { $id }
error-unknown-entry = im Journal gibt es keinen Eintrag { $id }
error-did-you-mean = meinten Sie „{ $nearest }“?

## Kunden und Belege.

error-flaws = { $count ->
    [one] ein Feld ist falsch
   *[other] { $count } Felder sind falsch
}
error-code-taken = das Kürzel „{ $code }“ gehört einem anderen Kunden
error-client-in-use = Kunde „{ $code }“ hat Entwürfe, Belege, Zahlungen oder Kontakte und bleibt
error-client-in-use-hint = --standing stop hält fest, dass für diesen Kunden nicht mehr gearbeitet wird
error-nothing-for-step = { $client } hat heute keine offene Rechnung für den Schritt „{ $step }“
error-found-changed-client = Kunde { $code } ist nicht, was das Journal sagt
error-found-changed-draft = Entwurf { $id } ist nicht, was das Journal sagt
error-found-changed-company = die Firma ist nicht, was das Journal sagt
error-found-series-end = die Reihe { $series } endet nicht mit der letzten ausgestellten Nummer
error-import-used = { $number } kam mit diesem Import und hat seither Zahlungen, Gutschriften, Briefe oder Entwürfe: der Import bleibt
error-import-used-hint = relance restore DATEI stellt die Sicherung vom Tag davor wieder her
error-imported-payment-used = Zahlung { $id } kam mit diesem Import und wurde seither zugeordnet oder zurückgenommen: der Import bleibt
error-imported-payment-used-hint = nehmen Sie das zuerst zurück: relance journal zeigt es, relance undo NUMMER nimmt es zurück
error-already-issued = { $number } ist schon ausgestellt; ein ausgestellter Beleg ändert sich nie
error-already-issued-hint = eine Gutschrift berichtigt ihn
error-number-taken = die Nummer { $number } ist vergeben
error-not-the-next-number = { $given } ist nicht die nächste Nummer ihrer Reihe; erwartet wird { $next }
error-out-of-order = { $day } liegt vor dem { $before }, dem Tag von { $number }; Nummern folgen den Tagen
error-out-of-order-hint = datieren Sie auf den { $date } oder später: --date { $date }
error-not-an-invoice = { $number } ist eine Gutschrift, keine Rechnung
error-not-a-credit-note = { $number } ist eine Rechnung, keine Gutschrift
error-credit-unknown-vat = { $number } wurde ohne USt. aus einem anderen Programm übernommen; eine Gutschrift weist sie aus
error-credit-unknown-vat-hint = --vat-rate 21 teilt den Bruttobetrag zu diesem Satz auf
error-credit-known-vat = die USt. von { $number } ist bekannt; die Gutschrift folgt ihr
error-nothing-to-credit = von { $number } ist nichts mehr gutzuschreiben
error-credit-too-much = von { $number } sind nur noch { $left } gutzuschreiben

## Geld.

error-no-payer = eine Zahlung gehört zu einer Rechnung oder einem Kunden
error-other-client = { $number } gehört zu einem anderen Kunden
error-other-currency = { $number } lautet auf { $expected }, nicht auf { $found }; Beträge zweier Währungen werden nie addiert
error-nothing-to-place = { $number } ist nichts zuzuordnen: der Beleg ist ausgeglichen, oder der Kunde hat kein Guthaben
error-too-much = { $asked } ist mehr als die verbleibenden { $left }
error-more-than-open = { $portion } ist mehr als die { $open }, die auf { $number } ab { $day } offen sind
error-more-than-left = { $portion } ist mehr als die { $left }, die ab { $day } noch zuzuordnen sind
error-more-than-placed = { $portion } ist mehr als die { $placed }, die { $number } zugeordnet sind und ab { $day } gelöst werden können
error-more-than-unapplied = { $amount } ist mehr als das Guthaben des Kunden ab { $day } von { $left }
error-invoice-places-nothing = eine Rechnung gleicht nichts aus; das tun nur eine Zahlung oder eine Gutschrift
error-not-positive = ein Betrag muss größer als null sein
error-zero = ein Betrag darf nicht null sein
error-no-portions = nichts wurde zugeordnet; erwartet wird mindestens eine Rechnung
error-too-early = { $day } liegt vor dem { $earliest }, dem ersten Tag, an dem dies zählen kann
error-refund-places-nothing = eine Erstattung gleicht keine Rechnung aus
error-reversal-by-hand = eine Rücknahme wird nicht von Hand gebucht
error-reversal-by-hand-hint = nehmen Sie die Zahlung selbst zurück
error-already-reversed = Zahlung { $id } ist schon zurückgenommen
error-reversal-stays = Zahlung { $id } nimmt eine andere zurück; sie selbst lässt sich nicht zurücknehmen
error-reversal-stays-hint = buchen Sie die Zahlung neu

## Rückgängig machen.

error-nothing-to-undo = es gibt nichts rückgängig zu machen
error-undo-issued = ein ausgestellter Beleg ändert sich nie
error-undo-issued-hint = eine Gutschrift berichtigt eine Rechnung, eine neue Rechnung eine Gutschrift
error-undo-import = Eintrag { $id } ist ein Import; er wird als Ganzes rückgängig gemacht, nicht durch einen Eintrag des Journals
error-undo-import-hint = relance restore DATEI stellt die Sicherung vom Tag davor wieder her
error-nothing-to-redo = es gibt nichts zu wiederholen
error-redo-import = ein zurückgenommener Import wird nicht durch das Journal wiederholt
error-redo-import-hint = dieselbe Datei noch einmal importieren
error-editor = der Editor „{ $editor }“ endete mit einem Fehler; der Text bleibt, wie er war
error-no-letter-folder = auf diesem Rechner gibt es keinen Ordner für eigene Briefe
error-undo-is-undo = Eintrag { $id } macht selbst etwas rückgängig; erwartet wird eine Änderung
error-undo-changed-since = Eintrag { $by } hat seither geändert, was Eintrag { $id } tat
error-undo-changed-since-hint = machen Sie zuerst die neuere Änderung rückgängig: relance undo { $by }
error-undo-older = relance undo { $older } macht die Änderung davor rückgängig
error-already-voided = Kontakt { $id } ist schon aufgehoben
error-already-undone = Eintrag { $id } des Journals ist schon rückgängig gemacht

## Mahnen.

error-nothing-owed = für { $client } ist heute nichts zu tun
error-nothing-owed-hint = --step NAME schreibt trotzdem einen Brief
error-step-held = „{ $step }“ für { $client } ist zurückgestellt: { $cause }
error-step-held-hint = --step NAME schreibt trotzdem einen Brief
error-unknown-step = im Mahnplan gibt es keinen Schritt „{ $step }“; möglich sind: { $steps }

## Belege, Briefe und das Logo.

error-document = der Beleg lässt sich nicht erstellen
error-unprintable = { $field } hat Zeichen, die die Schrift der Belege nicht drucken kann: { $characters }
error-character = „{ $character }“ ({ $name })
error-characters-more = { $named } und { $count } weitere
error-letter = der Brief lässt sich nicht schreiben
error-letter-missing = es gibt keinen Brief „{ $step }“ in der Sprache { $language }; erwartet wird die Datei { $file } im Ordner der Briefe
error-letter-placeholder = „{ $name }“ ist kein Platzhalter; möglich sind: { $expected }
error-letter-unclosed = ein Platzhalter wird geöffnet und nicht geschlossen; erwartet wird „{"}"}“ in derselben Zeile
error-letter-unopened = „{"}"}“ ohne „{"{"}“ davor
error-letter-no-subject = der Betreff fehlt; erwartet wird eine erste Zeile wie „Subject: Zahlungserinnerung {"{"}numbers{"}"}“
error-letter-missing-marker = der Brief endet ohne die Zeile { $marker }
error-letter-second-marker = { $marker } steht ein zweites Mal da; erwartet wird es einmal
error-letter-no-enterprise-number = die erste Erinnerung an einen belgischen Verbraucher muss die Unternehmensnummer des Verkäufers nennen
error-letter-no-enterprise-number-hint = tragen Sie die Registernummer Ihrer Firma ein
error-letter-no-items = der Brief hat keine Rechnung zu nennen
error-logo-format = das Logo ist weder eine PNG- noch eine SVG-Datei
error-logo-too-large = das Logo ist zu groß; erwartet werden höchstens 8.000 Pixel je Seite
error-logo-unreadable = das Logo ist nicht lesbar
error-logo-unsupported = das SVG-Logo enthält { $feature }; erwartet werden nur Umrisse
error-logo-unsupported-hint = wandeln Sie es in Umrisse um, oder geben Sie eine PNG-Datei
error-logo-text = Text
error-logo-picture = ein Bild
error-logo-mask = eine Maske
error-logo-filter = einen Filter
error-logo-pattern = ein Muster
error-logo-clip = einen Beschneidungspfad aus einem anderen oder aus Gruppen
error-logo-no-size = eine Zeichnung ohne Breite oder Höhe

## Die Texte, die ein Beleg druckt.

error-field-company-name = der Name der Firma
error-field-company-email = die E-Mail-Adresse der Firma
error-field-company-phone = die Telefonnummer der Firma
error-field-company-website = die Website der Firma
error-field-company-vat-id = die USt-IdNr. der Firma
error-field-company-registration = die Registernummer der Firma
error-field-company-legal-form = die Rechtsform der Firma
error-field-client-name = der Name des Kunden
error-field-client-code = das Kürzel des Kunden
error-field-client-vat-id = die USt-IdNr. des Kunden
error-field-client-registration = die Registernummer des Kunden
error-field-street = die Straße
error-field-postcode = die Postleitzahl
error-field-city = der Ort
error-field-description = eine Beschreibung
error-field-unit = eine Einheit
error-field-number = die Nummer
error-field-po-number = die Bestellnummer
error-field-note = die Bemerkung
error-field-reason = der Grund
error-field-reference = der Verwendungszweck
error-field-letter = der Text des Briefs
error-field-page = die Seite

## Was getippt wurde.

error-option = --{ $option }: { $fault }
error-not-a-number = „{ $found }“ ist keine Zahl; erwartet wird ein Betrag wie 1234,56
error-not-a-whole-number = „{ $found }“ ist keine ganze Zahl; erwartet wird eine wie 30
error-not-a-value = „{ $found }“ wird nicht angenommen; erwartet wird { $expected }
error-amount-too-large = der Betrag ist zu groß; erwartet wird höchstens { $most }
error-amount-too-precise = der Betrag hat zu viele Nachkommastellen; erwartet werden höchstens { $digits } bei { $currency }
error-not-a-day = „{ $found }“ ist kein Datum; erwartet wird eine Form wie 2026-11-21, 21.11., +30, ultimo oder gestern
error-not-a-currency = „{ $found }“ ist keine Währung; erwartet werden drei Buchstaben wie EUR
error-not-a-language = „{ $found }“ ist keine Sprache von Relance; möglich sind en, fr, nl und de
error-not-one-of = „{ $found }“ ist unbekannt; möglich sind: { $expected }
error-not-a-pattern = „{ $found }“ ist kein Nummernmuster; erwartet wird ein Text mit einer laufenden Nummer, etwa { $example }
error-not-a-line = „{ $line }“ ist keine Position; erwartet wird BESCHREIBUNG|MENGE|EINZELPREIS|USt. %
error-line-number = Menge, Einzelpreis oder USt. von „{ $line }“: { $fault }
error-import = { $count ->
    [one] eine Zeile von { $file } ist falsch; nichts wurde eingelesen
   *[other] { $count } Zeilen von { $file } sind falsch; nichts wurde eingelesen
}

## Was „check“ findet.

error-found-damage = die Datenbank ist beschädigt ({ $detail })
error-found-dangling = eine Zeile der Tabelle „{ $table }“ verweist auf eine von „{ $parent }“, die nicht da ist
error-found-changed-entry = Eintrag { $id } des Journals ist nicht mehr, was geschrieben wurde
error-found-broken-chain = Eintrag { $id } des Journals schließt nicht an den vorigen an
error-found-missing-entries = die neuesten Einträge des Journals fehlen
error-found-changed-document = { $number } ist nicht mehr, was ausgestellt wurde
error-found-unknown-document = { $number } hat keinen Eintrag im Journal
error-found-changed-payment = Zahlung { $id } ist nicht mehr, was gebucht wurde
error-found-gap = die Nummer { $number } fehlt
error-found-date-inversion = { $number } vom { $day } kommt nach { $before } vom { $day_before }
error-found-totals = Netto und USt. von { $number } ergeben nicht den Bruttobetrag
error-found-open-item = { $number } ist mit { $kept } offen geführt; seine Bewegungen ergeben { $counted }
error-found-open-credit = { $what } { $id } ist mit einem Rest von { $kept } geführt; die Bewegungen ergeben { $counted }
error-found-net = Kunde { $client }: offen abzüglich Guthaben ergibt { $kept }; Belege abzüglich Geld ergeben { $counted }
error-found-over-placed = am { $day } ist auf { $number } mehr als der Betrag oder weniger als nichts offen: { $open }
error-found-over-used = von { $what } { $id } ist mehr zugeordnet als vorhanden: { $over }
error-found-foreign = auf { $number } ist Geld eines anderen Kunden oder einer anderen Währung zugeordnet
error-found-paper = die Datei { $file } ist nicht mehr, was aufbewahrt wurde
error-changed-meanwhile = inzwischen wurde etwas anderes geändert; sehen Sie noch einmal nach, bevor Sie rückgängig machen
