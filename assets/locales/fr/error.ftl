# Erreurs : le fait, la cause, le conseil (« …-hint »).

error-because = cause :
error-hint = conseil :

## Fichiers et système.

error-reading = impossible de lire { $path }
error-writing = impossible d’écrire { $path }
error-opening = impossible d’ouvrir { $path }
error-file-exists = { $path } existe déjà
error-file-exists-hint = --force le remplace
error-output = impossible d’écrire le résultat
error-system-not-found = introuvable
error-system-not-allowed = le système le refuse ; choisissez un endroit où vous pouvez lire et écrire
error-system-exists = il existe déjà
error-system-full = le disque est plein
error-system-read-only = le disque est en lecture seule
error-system-is-a-folder = c’est un dossier ; un fichier est attendu
error-system-not-a-folder = c’est un fichier ; un dossier est attendu
error-technical = détail technique : { $detail }

## Le grand livre, comme fichier.

error-no-ledger = aucun grand livre à l’emplacement { $path }
error-no-ledger-hint = relance init --name NOM --country BE en crée un ; relance --demo montre un exemple
error-ledger-exists = il y a déjà un grand livre à l’emplacement { $path }
error-ledger-exists-hint = --ledger FICHIER en crée un autre ailleurs
error-missing = { $path } n’existe pas
error-exists = { $path } existe déjà
error-exists-hint = choisissez un autre nom
error-in-use = { $path } est ouvert dans un autre programme
error-in-use-hint = fermez-le d’abord dans ce programme
error-not-a-ledger = { $path } n’est pas un grand livre de Relance
error-newer = { $path } vient d’un Relance plus récent : version { $found } du grand livre, connue jusqu’à { $known }
error-newer-hint = installez la dernière version de Relance, puis rouvrez-le
error-busy = un autre programme écrit depuis trop longtemps dans le grand livre ; rien n’a été modifié
error-busy-hint = réessayez quand il aura terminé
error-stopped = arrêté ; rien n’a été modifié
error-damaged = le grand livre est endommagé
error-damaged-hint = relance restore FICHIER rétablit une copie de sauvegarde ; elles sont à côté du grand livre, dans le dossier dont le nom finit par .snapshots
error-work-opening = impossible d’ouvrir le grand livre
error-work-reading = impossible de lire le grand livre
error-work-upgrading = impossible de mettre le grand livre à niveau ; il est resté tel quel
error-work-copying = impossible de copier le grand livre
error-work-changing = impossible d’enregistrer la modification ; le grand livre est resté tel quel
error-work-making-folder = impossible de créer le dossier { $path }
error-work-replacing = impossible de remplacer { $path }
error-work-keeping = impossible de mettre { $path } de côté
error-work-removing = impossible de supprimer { $path }
error-damage-company = la fiche de la société est illisible
error-damage-client = la fiche du client { $id } est illisible
error-damage-draft = le brouillon { $id } est illisible
error-damage-number = « { $found } », dans une ligne d’un document, n’est pas un nombre
error-damage-entry = la dernière écriture du journal renvoie à un élément absent

## Ce que le grand livre ne contient pas.

error-unknown-client = il n’y a pas de client « { $code } »
error-unknown-document = aucun document ne porte le numéro « { $number } »
error-no-such-document = il n’y a pas de document { $id } dans le grand livre
error-unknown-draft = il n’y a pas de brouillon { $id }
error-unknown-payment = il n’y a pas de paiement { $id }
error-unknown-contact = il n’y a pas de contact { $id } dans le grand livre
error-unknown-entry = il n’y a pas d’écriture { $id } dans le journal
error-did-you-mean = vouliez-vous dire « { $nearest } » ?

## Clients et documents.

error-flaws = { $count ->
    [one] un champ est incorrect
   *[other] { $count } champs sont incorrects
}
error-code-taken = le code « { $code } » est celui d’un autre client
error-client-in-use = le client « { $code } » a des brouillons, des documents, des paiements ou des contacts : il ne peut être supprimé
error-client-in-use-hint = --standing stop indique qu’on ne travaille plus pour ce client
error-import-used = { $number } vient de cette importation et a depuis des paiements, des notes de crédit, des lettres ou des brouillons : l’importation reste
error-import-used-hint = relance restore FICHIER rétablit la copie de sauvegarde de la veille
error-imported-payment-used = le paiement { $id } vient de cette importation et a depuis été imputé ou annulé : l’importation reste
error-imported-payment-used-hint = revenez d’abord là-dessus : relance journal le montre, relance undo ÉCRITURE l’annule
error-already-issued = { $number } est déjà émis ; un document émis ne change jamais
error-already-issued-hint = une note de crédit le rectifie
error-number-taken = le numéro { $number } est déjà pris
error-not-the-next-number = { $given } n’est pas le numéro suivant de sa série ; { $next } est attendu
error-out-of-order = le { $day } précède le { $before }, date de { $number } ; les numéros suivent les dates
error-out-of-order-hint = datez-la du { $date } ou plus tard : --date { $date }
error-not-an-invoice = { $number } est une note de crédit, pas une facture
error-not-a-credit-note = { $number } est une facture, pas une note de crédit
error-credit-unknown-vat = { $number } a été reprise d’un autre programme sans sa TVA, qu’une note de crédit doit indiquer
error-credit-unknown-vat-hint = --vat-rate 21 répartit son montant TTC à ce taux
error-credit-known-vat = la TVA de { $number } est connue : la note de crédit la suit
error-nothing-to-credit = il ne reste rien à créditer sur { $number }
error-credit-too-much = il ne reste que { $left } à créditer sur { $number }

## Argent.

error-no-payer = un paiement se rapporte à une facture ou à un client
error-other-client = { $number } appartient à un autre client
error-other-currency = { $number } est en { $expected }, pas en { $found } ; on n’additionne jamais deux devises
error-nothing-to-place = rien à imputer sur { $number } : le document est soldé, ou le client n’a aucune somme non imputée
error-too-much = { $asked } dépasse le reste, qui est de { $left }
error-more-than-open = { $portion } dépasse le solde de { $number } à partir du { $day }, qui est de { $open }
error-more-than-left = { $portion } dépasse ce qui reste à imputer à partir du { $day }, soit { $left }
error-more-than-placed = { $portion } dépasse ce qui est imputé sur { $number } et peut être repris à partir du { $day }, soit { $placed }
error-more-than-unapplied = { $amount } dépasse les sommes non imputées du client, qui sont de { $left } à partir du { $day }
error-invoice-places-nothing = une facture ne solde rien ; seuls un paiement ou une note de crédit le font
error-not-positive = un montant doit être supérieur à zéro
error-zero = un montant ne peut être nul
error-no-portions = rien n’est imputé ; il faut au moins une facture
error-too-early = le { $day } précède le { $earliest }, premier jour possible
error-refund-places-nothing = un remboursement ne solde aucune facture
error-reversal-by-hand = une annulation ne s’enregistre pas à la main
error-reversal-by-hand-hint = annulez le paiement lui-même
error-already-reversed = le paiement { $id } est déjà annulé
error-reversal-stays = le paiement { $id } en annule un autre ; il ne peut être annulé à son tour
error-reversal-stays-hint = enregistrez de nouveau le paiement

## Annuler.

error-nothing-to-undo = il n’y a rien à annuler
error-undo-issued = un document émis ne change jamais
error-undo-issued-hint = une note de crédit rectifie une facture, une nouvelle facture une note de crédit
error-undo-import = l’écriture { $id } est une importation : elle s’annule en bloc, non par une écriture du journal
error-undo-import-hint = relance restore FICHIER rétablit la copie de sauvegarde de la veille
error-nothing-to-redo = il n’y a rien à refaire
error-redo-import = une importation annulée n’est pas refaite par le journal
error-redo-import-hint = importez de nouveau le même fichier
error-editor = l’éditeur « { $editor } » s’est terminé par une erreur ; le texte reste tel qu’il était
error-no-letter-folder = il n’y a pas de dossier pour vos propres lettres sur cette machine
error-undo-is-undo = l’écriture { $id } est elle-même une annulation ; une modification est attendue
error-undo-changed-since = l’écriture { $by } a modifié depuis ce que l’écriture { $id } a fait
error-undo-changed-since-hint = annulez d’abord la plus récente : relance undo { $by }
error-undo-older = relance undo { $older } annule la modification précédente
error-already-voided = le contact { $id } est déjà annulé
error-already-undone = l’écriture { $id } du journal est déjà annulée

## Relances.

error-nothing-owed = aucune relance n’est à faire aujourd’hui pour { $client }
error-nothing-owed-hint = --step NOM écrit une lettre malgré tout
error-nothing-for-step = { $client } n’a aujourd’hui aucune facture à relancer par « { $step } »
error-step-held = l’étape « { $step } » est suspendue pour { $client } : { $cause }
error-step-held-hint = --step NOM écrit une lettre malgré tout
error-unknown-step = il n’y a pas d’étape « { $step } » dans le scénario de relance ; étapes possibles : { $steps }

## Documents, lettres et logo.

error-document = impossible d’établir le document
error-unprintable = { $field } contient des caractères que la police des documents ne peut imprimer : { $characters }
error-character = « { $character } » ({ $name })
error-characters-more = { $named } et { $count } de plus
error-letter = impossible d’écrire la lettre
error-letter-missing = il n’y a pas de lettre « { $step } » en langue { $language } ; le fichier { $file } est attendu dans le dossier des lettres
error-letter-placeholder = « { $name } » n’est pas un champ connu ; champs possibles : { $expected }
error-letter-unclosed = un champ est ouvert et n’est pas refermé ; « {"}"} » est attendu sur la même ligne
error-letter-unopened = « {"}"} » sans « {"{"} » qui précède
error-letter-no-subject = l’objet manque ; une première ligne comme « Subject: Rappel {"{"}numbers{"}"} » est attendue
error-letter-missing-marker = la lettre se termine sans la ligne { $marker }
error-letter-second-marker = { $marker } figure une deuxième fois ; il est attendu une seule fois
error-letter-no-enterprise-number = le premier rappel à un consommateur belge doit indiquer le numéro d’entreprise du vendeur
error-letter-no-enterprise-number-hint = complétez la fiche de la société
error-letter-no-items = la lettre n’a aucune facture à citer
error-logo-format = le logo n’est ni un fichier PNG ni un fichier SVG
error-logo-too-large = le logo est trop grand ; il peut avoir 8 000 pixels de côté au plus
error-logo-unreadable = impossible de lire le logo
error-logo-unsupported = le logo SVG contient { $feature } ; seuls des tracés sont acceptés
error-logo-unsupported-hint = convertissez-le en tracés, ou donnez un fichier PNG
error-logo-text = du texte
error-logo-picture = une image
error-logo-mask = un masque
error-logo-filter = un filtre
error-logo-pattern = un motif
error-logo-clip = un masque de découpe imbriqué ou fait de groupes
error-logo-no-size = un dessin sans largeur ou sans hauteur

## Les textes qu’un document imprime.

error-field-company-name = le nom de la société
error-field-company-email = l’adresse e-mail de la société
error-field-company-phone = le téléphone de la société
error-field-company-website = le site web de la société
error-field-company-vat-id = le numéro de TVA de la société
error-field-company-registration = le numéro d’immatriculation de la société
error-field-company-legal-form = la forme juridique de la société
error-field-client-name = le nom du client
error-field-client-code = le code du client
error-field-client-vat-id = le numéro de TVA du client
error-field-client-registration = le numéro d’immatriculation du client
error-field-street = la rue
error-field-postcode = le code postal
error-field-city = la localité
error-field-description = une désignation
error-field-unit = une unité
error-field-number = le numéro
error-field-po-number = le numéro de commande
error-field-note = la remarque
error-field-reason = le motif
error-field-reference = la référence
error-field-letter = le texte de la lettre
error-field-page = la page

## Ce qui est tapé.

error-option = --{ $option } : { $fault }
error-not-a-number = « { $found } » n’est pas un nombre ; un montant comme 1234,56 est attendu
error-not-a-whole-number = « { $found } » n’est pas un nombre entier ; il faut par exemple 30
error-not-a-value = « { $found } » n’est pas accepté ; attendu : { $expected }
error-amount-too-large = le montant est trop grand ; il peut être de { $most } au plus
error-amount-too-precise = le montant a trop de décimales ; { $currency } en a { $digits } au plus
error-not-a-day = « { $found } » n’est pas une date ; écrivez par exemple 2026-11-21, 21/11, +30, fdm ou hier
error-not-a-currency = « { $found } » n’est pas une devise ; trois lettres comme EUR sont attendues
error-not-a-language = « { $found } » n’est pas une langue de Relance ; langues possibles : en, fr, nl, de
error-not-one-of = « { $found } » est inconnu ; valeurs possibles : { $expected }
error-not-a-pattern = « { $found } » n’est pas un modèle de numéro ; un texte avec un numéro de suite est attendu, comme { $example }
error-not-a-line = « { $line } » n’est pas une ligne ; la forme DÉSIGNATION|QUANTITÉ|PRIX UNITAIRE|% TVA est attendue
error-line-number = quantité, prix unitaire ou TVA de « { $line } » : { $fault }
error-import = { $count ->
    [one] une ligne de { $file } est incorrecte ; rien n’a été importé
   *[other] { $count } lignes de { $file } sont incorrectes ; rien n’a été importé
}

## Ce que « check » trouve.

error-found-damage = la base de données est endommagée ({ $detail })
error-found-dangling = une ligne de la table « { $table } » renvoie à une ligne de « { $parent } » qui n’existe pas
error-found-changed-entry = l’écriture { $id } du journal n’est plus celle qui a été passée
error-found-broken-chain = l’écriture { $id } du journal ne suit pas la précédente
error-found-missing-entries = les dernières écritures du journal manquent
error-found-changed-document = { $number } n’est plus le document émis
error-found-unknown-document = { $number } n’a pas d’écriture dans le journal
error-found-changed-payment = le paiement { $id } n’est plus celui qui a été enregistré
error-found-changed-client = le client { $code } n’est pas ce qu’en dit le journal
error-found-changed-draft = le brouillon { $id } n’est pas ce qu’en dit le journal
error-found-changed-company = la société n’est pas ce qu’en dit le journal
error-found-series-end = la série { $series } ne finit pas par le dernier numéro émis
error-found-gap = le numéro { $number } manque
error-found-date-inversion = { $number } du { $day } suit { $before } du { $day_before }
error-found-totals = le montant HT et la TVA de { $number } ne font pas son montant TTC
error-found-open-item = { $number } : solde conservé de { $kept }, mais { $counted } d’après ses mouvements
error-found-open-credit = { $what } { $id } : reste conservé de { $kept }, mais { $counted } d’après ses mouvements
error-found-net = client { $client } : soldes moins sommes non imputées font { $kept }, documents moins paiements font { $counted }
error-found-over-placed = le { $day }, le solde de { $number } sort de ses limites : { $open }
error-found-over-used = { $what } { $id } : imputé au-delà de son montant, de { $over }
error-found-foreign = une somme d’un autre client ou d’une autre devise est imputée sur { $number }
error-found-paper = le fichier { $file } n’est plus celui qui a été conservé
error-changed-meanwhile = autre chose a été modifié entre-temps ; regardez encore avant d’annuler
