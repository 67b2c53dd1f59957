# Wat er mis is in een tabel: gezegd na “bestand:regel:kolom:”. Eerst wat er staat, dan wat er verwacht werd.

import-not-utf8 = byte { $position } van het bestand, { $found }, is geen UTF-8; een tabel verwacht, bewaard als “CSV UTF-8”
import-no-header = het bestand is leeg; een eerste regel met de namen van de kolommen verwacht
import-missing-column = de kolom ontbreekt; ze wordt verwacht in de eerste regel
import-unknown-column = er is geen kolom “{ $found }”; verwacht: { $known }
import-unknown-column-meant = er is geen kolom “{ $found }”, misschien “{ $meant }”; verwacht: { $known }
import-unnamed-column = een kolom heeft geen naam; boven elke kolom wordt er een verwacht
import-doubled-column = de kolom staat er twee keer; één keer verwacht
import-open-quote = een aanhalingsteken wordt nooit gesloten; een tweede verwacht
import-cell-count = { $found ->
    [one] de regel heeft { $found } cel
   *[other] de regel heeft { $found } cellen
}; { $expected } verwacht, zoals in de eerste regel
import-required = de cel is leeg; een waarde verwacht
import-too-long = “{ $found }” is te lang; hoogstens { $most } tekens verwacht
import-control-character = de cel bevat het stuurteken { $character }; gewone tekst verwacht
import-not-a-date = “{ $found }” is geen datum; 2026-11-21 of 21/11/2026 verwacht
import-not-a-number = “{ $found }” is geen bedrag; een getal verwacht, zoals 1210.00 of 1210,00
import-too-precise = “{ $found }” heeft te veel decimalen; hoogstens { $digits } verwacht voor { $currency }
import-too-large = “{ $found }” is te groot; hoogstens { $most } verwacht
import-not-positive = “{ $found }” is niet groter dan nul; een positief bedrag verwacht
import-negative = “{ $found }” is negatief; nul of meer verwacht
import-not-one-of = “{ $found }” is onbekend; verwacht: { $words }
import-not-a-currency = “{ $found }” is geen munt; een ISO-code verwacht, zoals EUR
import-not-a-country = “{ $found }” is geen land; een ISO-code verwacht, zoals BE
import-not-a-language = “{ $found }” is geen taal; een ISO-code verwacht, zoals nl
import-not-an-iban = “{ $found }” is geen IBAN, de lengte of het controlegetal klopt niet; een nummer verwacht zoals BE68 5390 0754 7034
import-not-an-email = “{ $found }” is geen e-mailadres; verwacht bijvoorbeeld boekhouding@alpha.example
import-not-days = “{ $found }” is geen aantal dagen; een geheel getal van 0 tot 3650 verwacht
import-check-digit = “{ $found }” heeft een verkeerde vorm of een verkeerd controlegetal
import-before-issue = “{ $found }” valt voor de factuurdatum; { $issued } of later verwacht
import-not-the-sum = “{ $found }” is niet de som van het bedrag exclusief btw en de btw; { $sum } verwacht
import-more-than-gross = “{ $found }” is meer dan het bedrag inclusief btw; hoogstens { $gross } verwacht
import-unknown-client = geen klant heeft de code “{ $found }”; een klant uit de boekhouding verwacht
import-unknown-document = geen factuur heeft het nummer “{ $found }”; een bekende factuur verwacht
import-other-content-ledger = “{ $key }” staat in de boekhouding met “{ $value }” in deze kolom, niet met “{ $found }”; dezelfde waarde, een ander nummer of een andere code verwacht
import-other-content-line = “{ $key }” staat op regel { $line } met “{ $value }” in deze kolom, niet met “{ $found }”; dezelfde waarde, een ander nummer of een andere code verwacht
import-not-an-invoice = “{ $found }” is een creditnota; het nummer van een factuur verwacht
import-not-a-credit-note = een factuur heeft geen oorspronkelijk document; een lege cel verwacht, of “credit_note” in de kolom kind
import-other-client = “{ $found }” past niet: de factuur is van klant “{ $owner }”; dezelfde klant verwacht
import-other-currency = “{ $found }” past niet: de factuur is in { $currency }; dezelfde munt verwacht
import-client-needed = geen factuur en geen klant genoemd; een van beide verwacht
