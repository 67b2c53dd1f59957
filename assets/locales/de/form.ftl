# Was ausgefüllt wird und was die Hände tun: Formulare, rückgängig und wiederholen, Kopien.

form-nothing-sent = damit wurde nichts verschickt
form-done-shared = { $amount } auf { $numbers }
form-exactly = genau { $numbers }
form-invoice-currency = { $number } lautet auf { $currency }
form-less-than-placed = ist weniger, als zugeordnet ist: { $placed }
form-placed-on = { $count ->
    [0] zugeordnet
    [one] einer Rechnung zugeordnet
   *[other] { $count } Rechnungen zugeordnet
}
form-placing-nothing = zu nichts
form-placing-oldest = was passt, Älteste zuerst
form-then-open = dann offen
