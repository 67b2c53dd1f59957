# Was in einer Tabelle falsch ist: gesagt nach „Datei:Zeile:Spalte:“. Erst, was dasteht, dann, was erwartet wurde.

import-not-utf8 = Byte { $position } der Datei, { $found }, ist kein UTF-8; erwartet wird eine als „CSV UTF-8“ gespeicherte Tabelle
import-no-header = die Datei ist leer; erwartet wird eine erste Zeile mit den Namen der Spalten
import-missing-column = die Spalte fehlt; erwartet wird sie in der ersten Zeile
import-unknown-column = es gibt keine Spalte „{ $found }“; erwartet: { $known }
import-unknown-column-meant = es gibt keine Spalte „{ $found }“, vielleicht „{ $meant }“; erwartet: { $known }
import-unnamed-column = eine Spalte hat keinen Namen; erwartet wird einer über jeder Spalte
import-doubled-column = die Spalte ist doppelt; erwartet wird sie einmal
import-open-quote = ein Anführungszeichen wird nie geschlossen; erwartet wird ein zweites
import-cell-count = { $found ->
    [one] die Zeile hat { $found } Zelle
   *[other] die Zeile hat { $found } Zellen
}; erwartet werden { $expected } wie in der ersten Zeile
import-required = die Zelle ist leer; erwartet wird ein Wert
import-too-long = „{ $found }“ ist zu lang; erwartet werden höchstens { $most } Zeichen
import-control-character = die Zelle enthält das Steuerzeichen { $character }; erwartet wird reiner Text
import-not-a-date = „{ $found }“ ist kein Datum; erwartet wird 2026-11-21 oder 21/11/2026
import-not-a-number = „{ $found }“ ist kein Betrag; erwartet wird eine Zahl wie 1210.00 oder 1210,00
import-too-precise = „{ $found }“ hat zu viele Nachkommastellen; erwartet werden höchstens { $digits } bei { $currency }
import-too-large = „{ $found }“ ist zu groß; erwartet wird höchstens { $most }
import-not-positive = „{ $found }“ ist nicht größer als null; erwartet wird ein positiver Betrag
import-negative = „{ $found }“ ist negativ; erwartet wird null oder mehr
import-not-one-of = „{ $found }“ ist unbekannt; erwartet: { $words }
import-not-a-currency = „{ $found }“ ist keine Währung; erwartet wird ein ISO-Code wie EUR
import-not-a-country = „{ $found }“ ist kein Land; erwartet wird ein ISO-Code wie DE
import-not-a-language = „{ $found }“ ist keine Sprache; erwartet wird ein ISO-Code wie de
import-not-an-iban = „{ $found }“ ist keine IBAN, Länge oder Prüfziffern stimmen nicht; erwartet wird eine wie BE68 5390 0754 7034
import-not-an-email = „{ $found }“ ist keine E-Mail-Adresse; erwartet zum Beispiel buchhaltung@alpha.example
import-not-days = „{ $found }“ ist keine Zahl von Tagen; erwartet wird eine ganze Zahl von 0 bis 3650
import-check-digit = „{ $found }“ hat eine falsche Form oder Prüfziffer
import-before-issue = „{ $found }“ liegt vor dem Rechnungsdatum; erwartet wird { $issued } oder später
import-not-the-sum = „{ $found }“ ist nicht die Summe aus Netto und USt.; erwartet wird { $sum }
import-more-than-gross = „{ $found }“ ist mehr als der Bruttobetrag; erwartet wird höchstens { $gross }
import-unknown-client = kein Kunde hat das Kürzel „{ $found }“; erwartet wird ein Kunde des Rechnungsbuchs
import-unknown-document = keine Rechnung hat die Nummer „{ $found }“; erwartet wird eine bekannte
import-other-content-ledger = „{ $key }“ steht im Rechnungsbuch hier mit „{ $value }“, nicht mit „{ $found }“; erwartet wird dasselbe, eine andere Nummer oder ein anderer Code
import-other-content-line = „{ $key }“ steht in Zeile { $line } hier mit „{ $value }“, nicht mit „{ $found }“; erwartet wird dasselbe, eine andere Nummer oder ein anderer Code
import-not-an-invoice = „{ $found }“ ist eine Gutschrift; erwartet wird die Nummer einer Rechnung
import-not-a-credit-note = eine Rechnung hat kein Original; erwartet wird eine leere Zelle oder „credit_note“ in der Spalte kind
import-other-client = „{ $found }“ passt nicht: die Rechnung gehört zu Kunde „{ $owner }“; erwartet wird derselbe Kunde
import-other-currency = „{ $found }“ passt nicht: die Rechnung lautet auf { $currency }; erwartet wird dieselbe Währung
import-client-needed = weder Rechnung noch Kunde ist genannt; erwartet wird eines von beiden
