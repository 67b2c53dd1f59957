# Wat ingevuld wordt, en wat de handen doen: formulieren, ongedaan maken en opnieuw, kopieën.

form-nothing-sent = er werd niets mee verstuurd
form-done-shared = { $amount } op { $numbers }
form-exactly = precies { $numbers }
form-invoice-currency = { $number } is in { $currency }
form-less-than-placed = is minder dan wat toegewezen is: { $placed }
form-placed-on = { $count ->
    [0] toegewezen
    [one] toegewezen aan één factuur
   *[other] toegewezen aan { $count } facturen
}
form-placing-nothing = aan niets
form-placing-oldest = aan wat past, oudste eerst
form-then-open = dan open
form-after-days = na { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
form-delivered-when-issued = niet gedrukt: zoals de factuurdatum
form-end-of-month = aan het einde van de maand
form-invoice-like = Nieuwe factuur, zoals { $number }
form-rate-none = geen btw
form-rate-reduced = verlaagd tarief
form-rate-standard = standaardtarief
form-rate-used = eerder gebruikt
form-unfinished = Begonnen op { $day } en niet bewaard: { $what }. Ermee doorgaan?
form-unfinished-title = Niet bewaard
form-unfinished-question = { $count ->
    [one] Dit was ingevuld maar niet bewaard toen het programma stopte. Ermee doorgaan? Nee bewaart het voor later.
   *[other] Deze waren ingevuld maar niet bewaard toen het programma stopte. Doorgaan met het gemarkeerde? Nee bewaart ze voor later.
}
form-unfinished-gone = waar het over ging, bestaat niet meer
form-done-redone = opnieuw gedaan: { $what }
form-redo-title = Opnieuw
form-redo-how = Een nieuwe boeking doet het opnieuw; het journaal bewaart alles.
form-copy-title = Kopiëren
form-copy-address = adres
form-no-editor = er is geen editor ingesteld: de variabele VISUAL of EDITOR noemt er een, bijvoorbeeld EDITOR=nano
form-done-letter-text = voortaan uw eigen tekst: { $file }
form-done-letter-builtin = de ingebouwde tekst wordt gebruikt
