# Ce qui se remplit, et ce que font les mains : formulaires, annuler et refaire, copier.

form-nothing-sent = rien n’a été envoyé avec lui
form-done-shared = { $amount } sur { $numbers }
form-exactly = exactement { $numbers }
form-invoice-currency = { $number } est en { $currency }
form-less-than-placed = est moins que ce qui est imputé : { $placed }
form-placed-on = { $count ->
    [0] imputé
    [one] imputé sur une facture
   *[other] imputé sur { $count } factures
}
form-placing-nothing = rien
form-placing-oldest = ce qui convient, la plus ancienne d’abord
form-then-open = solde
form-after-days = à { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
form-delivered-when-issued = non imprimé : jour d’émission
form-end-of-month = à la fin du mois
form-invoice-like = Nouvelle facture, comme { $number }
form-rate-none = sans TVA
form-rate-reduced = taux réduit
form-rate-standard = taux normal
form-rate-used = déjà utilisé
