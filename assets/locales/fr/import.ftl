# Ce qui ne va pas dans un tableau : dit après « fichier:ligne:colonne: ». D’abord ce qui s’y trouve, puis ce qui est attendu.

import-not-utf8 = l’octet { $position } du fichier, { $found }, n’est pas de l’UTF-8 ; un tableau enregistré en « CSV UTF-8 » est attendu
import-no-header = le fichier est vide ; une première ligne avec les noms des colonnes est attendue
import-missing-column = la colonne manque ; elle est attendue dans la première ligne
import-unknown-column = il n’y a pas de colonne « { $found } » ; sont attendues : { $known }
import-unknown-column-meant = il n’y a pas de colonne « { $found } », peut-être « { $meant } » ; sont attendues : { $known }
import-unnamed-column = une colonne n’a pas de nom ; chaque colonne doit en avoir un
import-doubled-column = la colonne figure deux fois ; une seule est attendue
import-open-quote = un guillemet n’est jamais refermé ; un second est attendu
import-cell-count = { $found ->
    [one] la ligne a { $found } cellule
   *[other] la ligne a { $found } cellules
} ; { $expected } sont attendues, comme dans la première ligne
import-required = la cellule est vide ; une valeur est attendue
import-too-long = « { $found } » est trop long ; { $most } caractères au plus sont attendus
import-control-character = la cellule contient le caractère de contrôle { $character } ; du texte simple est attendu
import-not-a-date = « { $found } » n’est pas une date ; une forme comme 2026-11-21 ou 21/11/2026 est attendue
import-not-a-number = « { $found } » n’est pas un montant ; un nombre comme 1210.00 ou 1210,00 est attendu
import-too-precise = « { $found } » a trop de décimales ; { $digits } au plus sont attendues en { $currency }
import-too-large = « { $found } » est trop grand ; le maximum est de { $most }
import-not-positive = « { $found } » n’est pas supérieur à zéro ; un montant positif est attendu
import-negative = « { $found } » est négatif ; zéro ou plus est attendu
import-not-one-of = « { $found } » est inconnu ; sont attendus : { $words }
import-not-a-currency = « { $found } » n’est pas une devise ; un code ISO comme EUR est attendu
import-not-a-country = « { $found } » n’est pas un pays ; un code ISO comme BE est attendu
import-not-a-language = « { $found } » n’est pas une langue ; un code ISO comme fr est attendu
import-not-an-iban = « { $found } » n’est pas un IBAN, sa longueur ou sa clé de contrôle est incorrecte ; un numéro comme BE68 5390 0754 7034 est attendu
import-not-an-email = « { $found } » n’est pas une adresse e-mail ; attendu par exemple compta@alpha.example
import-not-days = « { $found } » n’est pas un nombre de jours ; un nombre entier de 0 à 3650 est attendu
import-check-digit = « { $found } » a une forme ou une clé de contrôle incorrecte
import-before-issue = « { $found } » précède la date d’émission ; le { $issued } ou plus tard est attendu
import-not-the-sum = « { $found } » n’est pas la somme du montant HT et de la TVA ; { $sum } est attendu
import-more-than-gross = « { $found } » dépasse le montant TTC ; le maximum est de { $gross }
import-unknown-client = aucun client n’a le code « { $found } » ; un client du grand livre est attendu
import-unknown-document = aucune facture ne porte le numéro « { $found } » ; une facture connue est attendue
import-other-content-ledger = « { $key } » figure au grand livre avec « { $value } » dans cette colonne, et non « { $found } » ; la même valeur, un autre numéro ou un autre code est attendu
import-other-content-line = « { $key } » figure à la ligne { $line } avec « { $value } » dans cette colonne, et non « { $found } » ; la même valeur, un autre numéro ou un autre code est attendu
import-not-an-invoice = « { $found } » est une note de crédit ; le numéro d’une facture est attendu
import-not-a-credit-note = une facture n’a pas de document d’origine ; une cellule vide est attendue, ou « credit_note » dans la colonne kind
import-other-client = « { $found } » ne convient pas : la facture est du client « { $owner } » ; le même client est attendu
import-other-currency = « { $found } » ne convient pas : la facture est en { $currency } ; la même devise est attendue
import-client-needed = ni facture ni client ; l’un des deux est attendu
