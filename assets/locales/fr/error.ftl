# Erreurs : le fait, la cause, le conseil.

error-because = parce que :
error-hint = conseil :
error-reading = { $path } ne peut être lu
error-writing = { $path } ne peut être écrit
error-opening = { $path } ne peut être ouvert
error-no-ledger = il n’y a pas de livre dans { $path }
error-no-ledger-hint = relance init --name NOM --country BE en crée un ; relance --demo montre un exemple
error-ledger-exists = un livre existe déjà dans { $path }
error-ledger-exists-hint = un autre va ailleurs avec --ledger FICHIER
error-unknown-client = il n’y a pas de client « { $code } »
error-unknown-document = aucun document n’a le numéro « { $number } »
error-unknown-draft = il n’y a pas de brouillon { $id }
error-unknown-payment = il n’y a pas de paiement { $id }
error-did-you-mean = vouliez-vous dire « { $nearest } » ?
error-flaws = { $count ->
    [one] un champ est faux
   *[other] { $count } champs sont faux
}
error-not-an-invoice = { $number } est une note de crédit, pas une facture
error-other-client = { $number } est d’un autre client
error-no-payer = un paiement a besoin d’une facture ou d’un client
error-nothing-to-place = rien ne peut être affecté à { $number } : elle est soldée, ou le client n’a pas d’argent non affecté
error-too-much = { $asked } dépasse les { $left } qui restent
error-nothing-to-credit = il ne reste rien de { $number } à créditer
error-credit-too-much = il ne reste que { $left } de { $number } à créditer
error-nothing-owed = aucune étape n’est due pour { $client } aujourd’hui
error-nothing-owed-hint = --step NOM écrit une lettre quand même
error-step-held = l’étape « { $step } » pour { $client } est retenue : { $cause }
error-unknown-step = il n’y a pas d’étape « { $step } » dans la politique
error-unknown-step-hint = les étapes sont { $steps }
error-file-exists = { $path } existe déjà
error-file-exists-hint = --force le remplace
error-ledger = le livre ne peut être utilisé
error-document = le document ne peut être fait
error-letter = la lettre ne peut être écrite
error-import = { $count ->
    [one] une ligne de { $file } est fausse ; rien n’a été gardé
   *[other] { $count } lignes de { $file } sont fausses ; rien n’a été gardé
}
