# Facturen, creditnota’s en brieven.

## Titels

document-invoice = Factuur
document-credit-note = { $country ->
   *[other] Creditnota
}
document-copy = Kopie
document-page = Pagina { $page } van { $pages }

## Gegevens onder de titel

document-date = Datum
document-due = Vervaldag
document-delivered = Geleverd op
document-po-number = Uw bestelling
document-your-vat-id = Uw btw-nummer
document-your-registration = Uw registratienummer
document-your-enterprise-number = Uw ondernemingsnummer
document-corrects = Corrigeert
document-corrected-invoice = Factuur { $number } van { $date }
document-reason = Reden: { $reason }

## Wie wij zijn

document-vat-id = Btw
document-enterprise-number = Ondernemingsnummer
document-tax-number = Belastingnummer (Steuernummer)
document-registration = Registratie

## Tabel met regels

document-description = Omschrijving
document-quantity = Aantal
document-unit-price = Eenheidsprijs
document-vat-rate = Btw
document-amount = Bedrag
document-net-total = Totaal exclusief btw
document-vat-of-base = Btw { $rate } op { $base }
document-total = Totaal in { $currency }
document-total-with-vat = Totaal inclusief btw, in { $currency }
document-settled = Betaald of gecrediteerd
document-balance = Openstaand
document-vat-total = Btw

## Betaling

document-to-pay = Te betalen
document-pay-by = Uiterlijk op
document-beneficiary = Begunstigde
document-iban = IBAN
document-bic = BIC
document-reference = Mededeling
document-scan = Scan om te betalen
document-credited = Dit bedrag wordt op uw rekening gecrediteerd en afgetrokken van wat u verschuldigd bent.

## Documenten overgenomen uit een ander programma

document-imported-mark = Kopie opgemaakt uit de boekhouding. Het origineel werd met het vorige programma uitgereikt.
document-imported-invoice = Volgens factuur { $number } van het vorige programma
document-imported-credit-note = { $country ->
   *[other] Volgens creditnota { $number } van het vorige programma
}

## Wettelijke vermeldingen

document-mention-be-franchise = Bijzondere vrijstellingsregeling kleine ondernemingen.
document-mention-be-intra-eu-service = Btw verlegd – art. 21, § 2 W.Btw; art. 44 en 196 Richtlijn 2006/112/EG.
document-mention-be-intra-eu-goods = Vrijgesteld van btw, intracommunautaire levering – art. 39bis W.Btw; art. 138 Richtlijn 2006/112/EG.
document-mention-be-export = Vrijgesteld van btw, uitvoer – art. 39 W.Btw; art. 146 Richtlijn 2006/112/EG.
document-mention-be-outside-eu = Niet onderworpen aan Belgische btw – art. 21, § 2 W.Btw; art. 44 Richtlijn 2006/112/EG.
document-mention-be-domestic-reverse-charge = Verlegging van heffing. Bij gebrek aan schriftelijke betwisting binnen een termijn van één maand na de ontvangst van de factuur, wordt de afnemer geacht te erkennen dat hij een belastingplichtige is gehouden tot de indiening van periodieke aangiften. Als die voorwaarde niet vervuld is, is de afnemer ten aanzien van die voorwaarde aansprakelijk voor de betaling van de verschuldigde belasting, interesten en geldboeten.
document-mention-be-exempt = Vrijgesteld van btw – art. 44 W.Btw.
document-mention-be-vat-to-return = Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.
document-mention-be-late-payment = Bij laattijdige betaling zijn van rechtswege en zonder ingebrekestelling interesten tegen de wettelijke rentevoet en een forfaitaire vergoeding van 40 EUR verschuldigd (wet van 2 augustus 2002).
document-mention-fr-franchise-cgi = TVA non applicable, art. 293 B du CGI (er wordt geen btw aangerekend).
document-mention-fr-franchise-cibs = TVA non applicable, art. L. 223-3 du CIBS (er wordt geen btw aangerekend).
document-mention-fr-intra-eu-service = Autoliquidation – art. 283-2 du CGI ; art. 44 et 196 de la directive 2006/112/CE (btw verlegd).
document-mention-fr-intra-eu-goods = Exonération de TVA, art. 262 ter I du CGI (vrijgestelde intracommunautaire levering).
document-mention-fr-export = Exonération de TVA, art. 262 I du CGI (vrijgestelde uitvoer).
document-mention-fr-outside-eu = TVA non applicable – art. 259-1 du CGI (niet onderworpen aan Franse btw).
document-mention-fr-domestic-reverse-charge = Autoliquidation – art. 283-2 nonies du CGI (btw verlegd).
document-mention-fr-exempt = Exonération de TVA – art. 261 du CGI (vrijgesteld van btw).
document-mention-fr-late-payment = Pénalités de retard : taux de la BCE + 10 points. Indemnité forfaitaire pour frais de recouvrement : 40 EUR (C. com., art. L441-10 et D441-5). (Laattijdige betaling: interest tegen de ECB-rentevoet plus 10 punten en een vast bedrag van 40 EUR.)
document-mention-fr-no-discount = Escompte pour paiement anticipé : néant. (Geen korting voor contante betaling.)
document-mention-eu-franchise = Vrijstellingsregeling voor kleine ondernemingen, geen btw – art. 284 Richtlijn 2006/112/EG.
document-mention-eu-intra-eu-service = Btw verlegd – art. 44 en 196 Richtlijn 2006/112/EG.
document-mention-eu-intra-eu-goods = Vrijgesteld van btw, intracommunautaire levering – art. 138 Richtlijn 2006/112/EG.
document-mention-eu-export = Vrijgesteld van btw, uitvoer – art. 146 Richtlijn 2006/112/EG.
document-mention-eu-outside-eu = Dienst niet belastbaar in het land van de dienstverrichter – art. 44 Richtlijn 2006/112/EG.
document-mention-eu-domestic-reverse-charge = Btw verlegd – art. 199 Richtlijn 2006/112/EG.
document-mention-eu-exempt = Vrijgesteld van btw – art. 131 tot 136 Richtlijn 2006/112/EG.
document-mention-eu-late-payment = Bij laattijdige betaling zijn de wettelijke interest en een vaste vergoeding van 40 EUR voor invorderingskosten verschuldigd (Richtlijn 2011/7/EU).
document-mention-no-vat = Er wordt geen btw aangerekend.

## Brieven

document-place-and-date = { $place }, { $date }
document-letter-number = Factuur
document-letter-gross = Bedrag
document-letter-paid = Betaald
document-letter-balance = Openstaand
document-letter-days-late = Dagen te laat
document-letter-days-left = over { $days } d
document-letter-today = vandaag
document-letter-lateness = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
document-letter-received = Ontvangen of gecrediteerd, nog niet toegewezen
document-letter-invoices = Facturen { $numbers }
document-letter-statement = Klant { $code }, overzicht van { $date }
document-letter-registered = Aangetekend
document-letter-items = { $count } facturen

## Wat de wet de schuldeiser geeft

document-letter-entitlement-be = De wet van 2 augustus 2002 geeft ons van rechtswege en zonder ingebrekestelling recht op interesten tegen de wettelijke rentevoet vanaf de dag na elke vervaldag en op een forfaitaire vergoeding van 40 EUR per factuur. Deze bedragen zijn niet begrepen in het bovenstaande totaal; wij behouden ons het recht voor ze te vorderen.
document-letter-entitlement-fr = De artikelen L441-10 en D441-5 van de Franse Code de commerce geven ons zonder herinnering recht op vertragingsrente vanaf de dag na elke vervaldag en op een vaste vergoeding van 40 EUR per factuur. Deze bedragen zijn niet begrepen in het bovenstaande totaal; wij behouden ons het recht voor ze te vorderen.
document-letter-entitlement-de = Artikel 288 van het Duitse Burgerlijk Wetboek (BGB) geeft ons recht op rente van negen procentpunten boven de basisrente en op een vast bedrag van 40 EUR. Deze bedragen zijn niet begrepen in het bovenstaande totaal; wij behouden ons het recht voor ze te vorderen.
document-letter-entitlement-nl = Artikel 6:119a van het Burgerlijk Wetboek geeft ons recht op de wettelijke handelsrente vanaf de dag na elke vervaldag, en artikel 6:96 op vergoeding van incassokosten, ten minste 40 EUR. Deze bedragen zijn niet begrepen in het bovenstaande totaal; wij behouden ons het recht voor ze te vorderen.
document-letter-entitlement-lu = De Luxemburgse wet van 18 april 2004 geeft ons recht op interesten tegen de wettelijke rentevoet vanaf de dag na elke vervaldag en op een vaste vergoeding van 40 EUR per factuur. Deze bedragen zijn niet begrepen in het bovenstaande totaal; wij behouden ons het recht voor ze te vorderen.
document-letter-entitlement-gb = De Britse ‘Late Payment of Commercial Debts (Interest) Act 1998’ geeft ons recht op rente van 8% boven de basisrente van de Bank of England en op een vast bedrag per factuur. Deze bedragen zijn niet begrepen in het bovenstaande totaal; wij behouden ons het recht voor ze te vorderen.
document-letter-entitlement-eu = Richtlijn 2011/7/EU en de wet die haar omzet geven ons recht op wettelijke interesten vanaf de dag na elke vervaldag en op een vast bedrag van ten minste 40 EUR per factuur. Deze bedragen zijn niet begrepen in het bovenstaande totaal; wij behouden ons het recht voor ze te vorderen.
document-letter-basis-fr = Deze brief is een ingebrekestelling in de zin van de artikelen 1344 en 1231-6 van de Franse Code civil.
document-letter-basis-de = Deze brief is een ingebrekestelling in de zin van artikel 286 van het Duitse Burgerlijk Wetboek (BGB).
document-letter-basis-nl = Deze brief is een ingebrekestelling in de zin van artikel 6:82 van het Burgerlijk Wetboek.
document-letter-next-step-be-business = Bij gebreke daarvan vertrouwen wij het dossier zonder verder bericht aan onze raadsman toe voor invordering, zo nodig via de procedure voor onbetwiste geldschulden (artikelen 1394/20 en volgende van het Gerechtelijk Wetboek).
document-letter-next-step-fr = Bij gebreke daarvan wenden wij ons tot de bevoegde rechtbank, zo nodig met een verzoek om een betalingsbevel (artikelen 1405 en volgende van het Franse Wetboek van Burgerlijke Rechtsvordering).
document-letter-next-step-other = Bij gebreke daarvan gaan wij zonder verder bericht over tot gerechtelijke invordering.

## Landen

document-country-ad = Andorra
document-country-al = Albanië
document-country-at = Oostenrijk
document-country-au = Australië
document-country-ba = Bosnië en Herzegovina
document-country-be = België
document-country-bg = Bulgarije
document-country-br = Brazilië
document-country-ca = Canada
document-country-ch = Zwitserland
document-country-cn = China
document-country-cy = Cyprus
document-country-cz = Tsjechië
document-country-de = Duitsland
document-country-dk = Denemarken
document-country-dz = Algerije
document-country-ee = Estland
document-country-es = Spanje
document-country-fi = Finland
document-country-fr = Frankrijk
document-country-gb = Verenigd Koninkrijk
document-country-gr = Griekenland
document-country-hr = Kroatië
document-country-hu = Hongarije
document-country-ie = Ierland
document-country-il = Israël
document-country-in = India
document-country-is = IJsland
document-country-it = Italië
document-country-jp = Japan
document-country-li = Liechtenstein
document-country-lt = Litouwen
document-country-lu = Luxemburg
document-country-lv = Letland
document-country-ma = Marokko
document-country-mc = Monaco
document-country-md = Moldavië
document-country-me = Montenegro
document-country-mk = Noord-Macedonië
document-country-mt = Malta
document-country-nl = Nederland
document-country-no = Noorwegen
document-country-nz = Nieuw-Zeeland
document-country-pl = Polen
document-country-pt = Portugal
document-country-ro = Roemenië
document-country-rs = Servië
document-country-se = Zweden
document-country-sg = Singapore
document-country-si = Slovenië
document-country-sk = Slowakije
document-country-sm = San Marino
document-country-tn = Tunesië
document-country-tr = Turkije
document-country-ua = Oekraïne
document-country-us = Verenigde Staten
document-country-va = Vaticaanstad
document-country-za = Zuid-Afrika

# The line of a credit note.
document-credit-of = { $country ->
   *[other] Creditering van factuur { $number }
}

# The line of an invoice that charges again what a credit note gave by mistake.
document-charge-again = Annulering van creditnota { $number }
document-charge-again-of = Annulering van creditnota { $number } bij factuur { $invoice }
