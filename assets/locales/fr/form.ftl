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
form-unfinished = Commencé le { $day } et non enregistré : { $what }. Continuer ?
form-unfinished-title = Non enregistré
form-unfinished-question = { $count ->
    [one] Ceci était saisi mais pas enregistré à la fin du programme. Continuer ? Non le garde pour plus tard.
   *[other] Ceux-ci étaient saisis mais pas enregistrés à la fin du programme. Continuer celui qui est marqué ? Non les garde pour plus tard.
}
form-unfinished-gone = ce dont il s’agissait n’existe plus
form-done-redone = refait : { $what }
form-redo-title = Refaire
form-redo-how = Une nouvelle écriture le refait ; le journal garde tout.
form-copy-title = Copier
form-copy-address = adresse
form-no-editor = aucun éditeur n’est défini : la variable VISUAL ou EDITOR le nomme, par exemple EDITOR=nano
form-done-letter-text = votre propre texte désormais : { $file }
form-done-letter-builtin = le texte d’origine est utilisé
