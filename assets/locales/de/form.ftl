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
form-after-days = nach { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
form-delivered-when-issued = nicht gedruckt: Rechnungsdatum
form-end-of-month = am Ende des Monats
form-invoice-like = Neue Rechnung, wie { $number }
form-rate-none = ohne USt.
form-rate-reduced = ermäßigter Satz
form-rate-standard = Regelsteuersatz
form-rate-used = schon verwendet
form-unfinished = Am { $day } begonnen und nicht gesichert: { $what }. Damit weitermachen?
form-unfinished-title = Nicht gesichert
form-unfinished-question = { $count ->
    [one] Das war ausgefüllt, aber nicht gesichert, als das Programm endete. Damit weitermachen? Nein hebt es auf.
   *[other] Diese waren ausgefüllt, aber nicht gesichert, als das Programm endete. Mit dem markierten weitermachen? Nein hebt sie auf.
}
form-unfinished-gone = worum es ging, gibt es nicht mehr
form-done-redone = wiederholt: { $what }
form-redo-title = Wiederholen
form-redo-how = Ein neuer Eintrag wiederholt es; das Journal behält alles.
form-copy-title = Kopieren
form-copy-address = Adresse
form-no-editor = kein Editor ist gesetzt: die Variable VISUAL oder EDITOR nennt einen, zum Beispiel EDITOR=nano
form-done-letter-text = von nun an Ihr eigener Text: { $file }
form-done-letter-builtin = der mitgelieferte Text wird verwendet
