# Rechnungen, Gutschriften und Briefe.

## Titel

document-invoice = Rechnung
document-credit-note = { $country ->
    [DE] Rechnungskorrektur
    [AT] Rechnungskorrektur
   *[other] Gutschrift
}
document-copy = Kopie
document-page = Seite { $page } von { $pages }

## Angaben unter dem Titel

document-date = Datum
document-due = Fällig am
document-delivered = Leistungsdatum
document-po-number = Ihre Bestellung
document-your-vat-id = Ihre USt-IdNr.
document-your-registration = Ihre Registernummer
document-your-enterprise-number = Ihre Unternehmensnummer
document-corrects = Berichtigt
document-corrected-invoice = Rechnung { $number } vom { $date }
document-reason = Grund: { $reason }

## Wer wir sind

document-vat-id = USt-IdNr.
document-enterprise-number = Unternehmensnummer
document-tax-number = Steuernummer
document-registration = Register

## Tabelle der Positionen

document-description = Beschreibung
document-quantity = Menge
document-unit-price = Einzelpreis
document-vat-rate = USt.
document-amount = Betrag
document-net-total = Nettobetrag
document-vat-of-base = USt. { $rate } auf { $base }
document-total = Gesamtbetrag in { $currency }
document-total-with-vat = Bruttobetrag in { $currency }
document-settled = Bezahlt oder gutgeschrieben
document-balance = Offen
document-vat-total = USt.

## Zahlung

document-to-pay = Zu zahlen
document-pay-by = Bis zum
document-beneficiary = Empfänger
document-iban = IBAN
document-bic = BIC
document-reference = Verwendungszweck
document-scan = Zum Zahlen scannen
document-credited = Dieser Betrag wird Ihrem Konto gutgeschrieben und von Ihrer Schuld abgezogen.

## Aus einem anderen Programm übernommene Belege

document-imported-mark = Aus der Buchhaltung erstellte Kopie. Das Original wurde mit dem früheren Programm ausgestellt.
document-imported-invoice = Gemäß Rechnung { $number } des früheren Programms
document-imported-credit-note = { $country ->
    [DE] Gemäß Rechnungskorrektur { $number } des früheren Programms
    [AT] Gemäß Rechnungskorrektur { $number } des früheren Programms
   *[other] Gemäß Gutschrift { $number } des früheren Programms
}

## Gesetzliche Angaben

document-mention-be-franchise = Régime particulier de franchise des petites entreprises (Kleinunternehmerregelung: keine Mehrwertsteuer).
document-mention-be-intra-eu-service = Steuerschuldnerschaft des Leistungsempfängers – Art. 21 § 2 des belgischen MwSt.-Gesetzbuchs; Art. 44 und 196 der Richtlinie 2006/112/EG.
document-mention-be-intra-eu-goods = Steuerfreie innergemeinschaftliche Lieferung – Art. 39bis des belgischen MwSt.-Gesetzbuchs; Art. 138 der Richtlinie 2006/112/EG.
document-mention-be-export = Steuerfreie Ausfuhr – Art. 39 des belgischen MwSt.-Gesetzbuchs; Art. 146 der Richtlinie 2006/112/EG.
document-mention-be-outside-eu = Nicht der belgischen Mehrwertsteuer unterworfen – Art. 21 § 2 des belgischen MwSt.-Gesetzbuchs; Art. 44 der Richtlinie 2006/112/EG.
document-mention-be-domestic-reverse-charge = Autoliquidation. En l’absence de contestation par écrit, dans un délai d’un mois à compter de la réception de la facture, le client est présumé reconnaître qu’il est un assujetti tenu au dépôt de déclarations périodiques. Si cette condition n’est pas remplie, le client endossera, par rapport à cette condition, la responsabilité quant au paiement de la taxe, des intérêts et des amendes dus. (Steuerschuldnerschaft des Leistungsempfängers.)
document-mention-be-exempt = Steuerbefreit – Art. 44 des belgischen MwSt.-Gesetzbuchs.
document-mention-be-vat-to-return = TVA à reverser à l’État dans la mesure où elle a été initialement déduite (abgezogene Mehrwertsteuer ist an den Staat zurückzuzahlen).
document-mention-be-late-payment = Bei Zahlungsverzug sind von Rechts wegen und ohne Mahnung Zinsen zum gesetzlichen Satz und eine Pauschale von 40 EUR geschuldet (belgisches Gesetz vom 2. August 2002).
document-mention-fr-franchise-cgi = TVA non applicable, art. 293 B du CGI (keine Mehrwertsteuer).
document-mention-fr-franchise-cibs = TVA non applicable, art. L. 223-3 du CIBS (keine Mehrwertsteuer).
document-mention-fr-intra-eu-service = Autoliquidation – art. 283-2 du CGI ; art. 44 et 196 de la directive 2006/112/CE (Steuerschuldnerschaft des Leistungsempfängers).
document-mention-fr-intra-eu-goods = Exonération de TVA, art. 262 ter I du CGI (steuerfreie innergemeinschaftliche Lieferung).
document-mention-fr-export = Exonération de TVA, art. 262 I du CGI (steuerfreie Ausfuhr).
document-mention-fr-outside-eu = TVA non applicable – art. 259-1 du CGI (nicht der französischen Mehrwertsteuer unterworfen).
document-mention-fr-domestic-reverse-charge = Autoliquidation – art. 283-2 nonies du CGI (Steuerschuldnerschaft des Leistungsempfängers).
document-mention-fr-exempt = Exonération de TVA – art. 261 du CGI (steuerbefreit).
document-mention-fr-late-payment = Pénalités de retard : taux de la BCE + 10 points. Indemnité forfaitaire pour frais de recouvrement : 40 EUR (C. com., art. L441-10 et D441-5). (Zahlungsverzug: Zinsen zum EZB-Satz plus 10 Punkte und eine Pauschale von 40 EUR.)
document-mention-fr-no-discount = Escompte pour paiement anticipé : néant. (Kein Skonto.)
document-mention-eu-franchise = Steuerbefreiung für Kleinunternehmer – Art. 284 der Richtlinie 2006/112/EG.
document-mention-eu-intra-eu-service = Steuerschuldnerschaft des Leistungsempfängers – Art. 44 und 196 der Richtlinie 2006/112/EG.
document-mention-eu-intra-eu-goods = Steuerfreie innergemeinschaftliche Lieferung – Art. 138 der Richtlinie 2006/112/EG.
document-mention-eu-export = Steuerfreie Ausfuhrlieferung – Art. 146 der Richtlinie 2006/112/EG.
document-mention-eu-outside-eu = Leistung im Land des Leistenden nicht steuerbar – Art. 44 der Richtlinie 2006/112/EG.
document-mention-eu-domestic-reverse-charge = Steuerschuldnerschaft des Leistungsempfängers – Art. 199 der Richtlinie 2006/112/EG.
document-mention-eu-exempt = Steuerbefreit – Art. 131 bis 136 der Richtlinie 2006/112/EG.
document-mention-eu-late-payment = Bei Zahlungsverzug sind Verzugszinsen zum gesetzlichen Satz und eine Pauschale von 40 EUR für Beitreibungskosten geschuldet (Richtlinie 2011/7/EU).
document-mention-no-vat = Es wird keine Mehrwertsteuer berechnet.

## Briefe

document-place-and-date = { $place }, { $date }
document-letter-number = Rechnung
document-letter-gross = Betrag
document-letter-paid = Bezahlt
document-letter-balance = Offen
document-letter-days-late = Tage in Verzug
document-letter-days-left = in { $days } T.
document-letter-today = heute
document-letter-lateness = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
document-letter-received = Eingegangen oder gutgeschrieben, noch nicht zugeordnet
document-letter-invoices = Rechnungen { $numbers }
document-letter-statement = Kunde { $code }, Aufstellung vom { $date }
document-letter-registered = Per Einschreiben
document-letter-items = { $count } Rechnungen

## Was das Gesetz dem Gläubiger gibt

document-letter-entitlement-be = Das belgische Gesetz vom 2. August 2002 gibt uns von Rechts wegen und ohne Mahnung Anspruch auf Zinsen zum gesetzlichen Satz ab dem Tag nach jeder Fälligkeit und auf eine Pauschale von 40 EUR je Rechnung. Diese Beträge sind in der obigen Summe nicht enthalten; wir behalten uns vor, sie zu fordern.
document-letter-entitlement-fr = Die Artikel L441-10 und D441-5 des französischen Code de commerce geben uns ohne Mahnung Anspruch auf Verzugszinsen ab dem Tag nach jeder Fälligkeit und auf eine Pauschale von 40 EUR je Rechnung. Diese Beträge sind in der obigen Summe nicht enthalten; wir behalten uns vor, sie zu fordern.
document-letter-entitlement-de = Nach § 288 BGB stehen uns Verzugszinsen von neun Prozentpunkten über dem Basiszinssatz und eine Pauschale von 40 EUR zu. Diese Beträge sind in der obigen Summe nicht enthalten; wir behalten uns vor, sie zu fordern.
document-letter-entitlement-nl = Artikel 6:119a des niederländischen Bürgerlichen Gesetzbuchs gibt uns Anspruch auf die gesetzlichen Handelszinsen ab dem Tag nach jeder Fälligkeit, Artikel 6:96 auf Ersatz der Beitreibungskosten, mindestens 40 EUR. Diese Beträge sind in der obigen Summe nicht enthalten; wir behalten uns vor, sie zu fordern.
document-letter-entitlement-lu = Das luxemburgische Gesetz vom 18. April 2004 gibt uns Anspruch auf Zinsen zum gesetzlichen Satz ab dem Tag nach jeder Fälligkeit und auf eine Pauschale von 40 EUR je Rechnung. Diese Beträge sind in der obigen Summe nicht enthalten; wir behalten uns vor, sie zu fordern.
document-letter-entitlement-gb = Der britische „Late Payment of Commercial Debts (Interest) Act 1998“ gibt uns Anspruch auf Zinsen von 8 % über dem Satz der Bank of England und auf einen festen Betrag je Rechnung. Diese Beträge sind in der obigen Summe nicht enthalten; wir behalten uns vor, sie zu fordern.
document-letter-entitlement-eu = Die Richtlinie 2011/7/EU und das Gesetz, das sie umsetzt, geben uns Anspruch auf gesetzliche Verzugszinsen ab dem Tag nach jeder Fälligkeit und auf eine Pauschale von mindestens 40 EUR je Rechnung. Diese Beträge sind in der obigen Summe nicht enthalten; wir behalten uns vor, sie zu fordern.
document-letter-basis-fr = Dieses Schreiben ist eine Mahnung im Sinne der Artikel 1344 und 1231-6 des französischen Code civil.
document-letter-basis-de = Dieses Schreiben ist eine Mahnung im Sinne des § 286 BGB.
document-letter-basis-nl = Dieses Schreiben ist eine Inverzugsetzung im Sinne von Artikel 6:82 des niederländischen Bürgerlichen Gesetzbuchs.
document-letter-next-step-be-business = Andernfalls übergeben wir die Sache ohne weitere Nachricht unserem Anwalt zur Beitreibung, nötigenfalls im Verfahren für unbestrittene Geldschulden (Artikel 1394/20 ff. des belgischen Gerichtsgesetzbuchs).
document-letter-next-step-fr = Andernfalls rufen wir das zuständige Gericht an, nötigenfalls mit einem Antrag auf Zahlungsbefehl (Artikel 1405 ff. der französischen Zivilprozessordnung).
document-letter-next-step-other = Andernfalls leiten wir ohne weitere Nachricht die gerichtliche Beitreibung ein.

## Länder

document-country-ad = Andorra
document-country-al = Albanien
document-country-at = Österreich
document-country-au = Australien
document-country-ba = Bosnien und Herzegowina
document-country-be = Belgien
document-country-bg = Bulgarien
document-country-br = Brasilien
document-country-ca = Kanada
document-country-ch = Schweiz
document-country-cn = China
document-country-cy = Zypern
document-country-cz = Tschechien
document-country-de = Deutschland
document-country-dk = Dänemark
document-country-dz = Algerien
document-country-ee = Estland
document-country-es = Spanien
document-country-fi = Finnland
document-country-fr = Frankreich
document-country-gb = Vereinigtes Königreich
document-country-gr = Griechenland
document-country-hr = Kroatien
document-country-hu = Ungarn
document-country-ie = Irland
document-country-il = Israel
document-country-in = Indien
document-country-is = Island
document-country-it = Italien
document-country-jp = Japan
document-country-li = Liechtenstein
document-country-lt = Litauen
document-country-lu = Luxemburg
document-country-lv = Lettland
document-country-ma = Marokko
document-country-mc = Monaco
document-country-md = Moldau
document-country-me = Montenegro
document-country-mk = Nordmazedonien
document-country-mt = Malta
document-country-nl = Niederlande
document-country-no = Norwegen
document-country-nz = Neuseeland
document-country-pl = Polen
document-country-pt = Portugal
document-country-ro = Rumänien
document-country-rs = Serbien
document-country-se = Schweden
document-country-sg = Singapur
document-country-si = Slowenien
document-country-sk = Slowakei
document-country-sm = San Marino
document-country-tn = Tunesien
document-country-tr = Türkei
document-country-ua = Ukraine
document-country-us = Vereinigte Staaten
document-country-va = Vatikanstadt
document-country-za = Südafrika

# The line of a credit note.
document-credit-of = { $country ->
    [DE] Korrektur der Rechnung { $number }
    [AT] Korrektur der Rechnung { $number }
   *[other] Gutschrift zur Rechnung { $number }
}

# The line of an invoice that charges again what a credit note gave by mistake.
document-charge-again = Storno der Gutschrift { $number }
document-charge-again-of = Storno der Gutschrift { $number } zur Rechnung { $invoice }
