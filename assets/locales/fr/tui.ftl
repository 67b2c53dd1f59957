# Le tableau de bord.

tui-too-small = La fenêtre est trop petite.
    Il faut au moins { $columns } × { $rows }.
tui-as-of = AU
tui-travel-past = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
tui-travel-future = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
tui-reading = lecture du grand livre…
tui-nothing-found = Aucun résultat.
    échap ou un filtre vide montre tout
tui-not-here = { $action } : rien sous le curseur pour cela
tui-only-today = vous regardez le { $day } ; on n’écrit qu’aujourd’hui : { $key } y revient
tui-is-paid = Elle est payée.
tui-nothing-open = Aucune facture à solder à cette date.
tui-no-invoices = Il n’y a pas encore de factures.
    { $new } en écrit une ; relance import invoices FICHIER.csv reprend celles d’un autre programme.
tui-copied = copié : { $text }
tui-due-on = Échéance le { $day } : { $late }.
tui-placed-on = payé ou crédité le { $day }
tui-written-off-on = passé en perte le { $day }
tui-standing = situation
tui-bucket = tranche
tui-net-receivable = créance nette

## Titres des écrans.

tui-tab-today = Aujourd’hui
tui-tab-ageing = Balance
tui-tab-dso = DSO
tui-tab-overdue = Retards
tui-tab-invoices = Factures
tui-tab-clients = Clients
tui-tab-money = Encaissé

## Balance âgée.

tui-basis-due = par échéance
tui-basis-issue = par date de facture
tui-rounded = sans décimales
tui-control = tranches { $buckets } = encours { $items } = clients { $clients }
tui-control-agrees = tranches = encours = soldes des clients = { $amount }
tui-why-ageing-client = Chaque facture non soldée est dans la tranche de son âge à cette date. Les sommes qui ne sont imputées sur aucune facture ont leur propre colonne.
tui-why-ageing-total = La somme des lignes au-dessus. On n’additionne jamais deux devises.

## Factures.

tui-which-all = toutes
tui-which-open = non soldées
tui-which-late = en retard
tui-which-paid = payées

## Une autre date.

tui-day-title = Montrer une autre date
tui-day-forms = p. ex. 30/6, +30, -7 ou fdm
tui-no-such-day = « { $found } » n’est pas un jour ; par exemple 30/6, -7 ou fdm

## L’aide.

tui-help-title = Touches utilisables ici
tui-look-up-key = cherche une touche : lettre, paiement, annuler …
tui-no-such-key = Aucune touche ne fait cela ici.
tui-group-look = Voir et faire
tui-group-move = Se déplacer
tui-group-time = Voyager dans le temps
tui-group-screens = Écrans
tui-group-program = Programme

## Actions : un mot pour le pied de page, une phrase pour l’aide.

tui-key-accept = accepter
tui-help-accept = prendre ce qui est saisi
tui-key-cancel = annuler
tui-help-cancel = quitter sans rien modifier
tui-key-close = fermer
tui-help-close = fermer la fenêtre
tui-key-enter = ouvrir
tui-help-enter = ouvrir ce qui est sous le curseur
tui-key-back = retour
tui-help-back = revenir à l’écran précédent
tui-key-basis = base
tui-help-basis = compter depuis l’échéance ou depuis la facture
tui-key-why = pourquoi
tui-help-why = expliquer le chiffre ou la ligne sous le curseur
tui-key-find = chercher
tui-help-find = ne garder que les lignes que demande un filtre
tui-key-sort = trier
tui-help-sort = trier par la colonne suivante
tui-key-sort-backwards = inverser
tui-help-sort-backwards = inverser l’ordre
tui-key-next-pane = autre vue
tui-help-next-pane = montrer la vue suivante
tui-key-previous-pane = vue précédente
tui-help-previous-pane = montrer la vue précédente
tui-key-copy-name = copier
tui-help-copy-name = copier le numéro ou le nom
tui-key-copy-amount = copier le montant
tui-help-copy-amount = copier le montant
tui-key-down = bas
tui-help-down = une ligne plus bas
tui-key-up = haut
tui-help-up = une ligne plus haut
tui-key-half-page-down = demi-page bas
tui-help-half-page-down = une demi-page plus bas
tui-key-half-page-up = demi-page haut
tui-help-half-page-up = une demi-page plus haut
tui-key-page-down = page suivante
tui-help-page-down = une page plus bas
tui-key-page-up = page précédente
tui-help-page-up = une page plus haut
tui-key-top = début
tui-help-top = à la première ligne
tui-key-bottom = fin
tui-help-bottom = à la dernière ligne
tui-key-today = aujourd’hui
tui-help-today = revenir à aujourd’hui
tui-key-day-back = jour
tui-help-day-back = montrer la veille
tui-key-day-forward = jour
tui-help-day-forward = montrer le lendemain
tui-key-month-back = mois
tui-help-month-back = montrer la fin du mois précédent
tui-key-month-forward = mois
tui-help-month-forward = montrer la fin du mois suivant
tui-key-pick-day = une date
tui-help-pick-day = montrer une date à taper
tui-key-show-today = aujourd’hui
tui-help-show-today = ce qui est dû et ce qu’il y a à faire
tui-key-show-ageing = balance
tui-help-show-ageing = la balance âgée de l’encours, par client
tui-key-show-dso = DSO
tui-help-show-dso = le délai moyen de paiement des ventes
tui-key-show-overdue = retards
tui-help-show-overdue = les factures échues
tui-key-show-invoices = factures
tui-help-show-invoices = toutes les factures
tui-key-show-clients = clients
tui-help-show-clients = tous les clients
tui-key-show-money = encaissé
tui-help-show-money = les paiements, et les sommes à imputer
tui-key-help = aide
tui-help-help = montrer cette page
tui-key-end-tour = plus d’astuces
tui-help-end-tour = ne plus montrer les astuces qui apprennent les touches
tui-key-settings = réglages
tui-help-settings = voir et changer les réglages et les touches
tui-key-change-setting = changer
tui-help-change-setting = changer le réglage sous le curseur
tui-key-reset-setting = défaut
tui-help-reset-setting = rendre au réglage sa valeur par défaut
tui-key-quit = quitter
tui-help-quit = quitter le programme
tui-key-suspend = suspendre
tui-help-suspend = passer en arrière-plan
tui-key-redraw = redessiner
tui-help-redraw = redessiner l’écran

## Aujourd’hui.

tui-tile-owed = À recevoir
tui-tile-overdue = En retard
tui-tile-dso = DSO (épuisement)
tui-tile-expected = Attendu à 30 j
tui-tile-best = au mieux { $days }
tui-tile-likely = probable
tui-tile-cautious = { $amount } prudent
tui-days = { $days } jours
tui-at-least-days = plus de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
tui-to-do = À faire aujourd’hui : { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}, { $stake } en jeu
tui-to-do-then = À faire le { $day } : { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}, { $stake } en jeu
tui-nothing-to-do = Rien à faire aujourd’hui.
tui-nothing-to-do-then = Rien à faire le { $day }.
tui-empty-ledger = Le grand livre est vide : rien n’est dû, rien n’est en retard.
    { $clients } puis { $new } ajoute un client ; { $new } ici écrit la première facture.
    relance import reprend celles d’un autre programme.
    Pour voir d’abord : relance --demo
tui-waits-until = attend le { $day }
tui-pane-steps = étapes
tui-pane-figures = chiffres
tui-left-alone = laissé de côté
tui-owed-since = depuis le { $day }
tui-since-and-last = { $since } ; { $last }
tui-step-owed-since = { $step } : à faire depuis le { $day }.
tui-step-waits = { $step } : en attente. { $cause }.
tui-no-step-for-it = Le scénario de relance ne demande rien pour cette facture à présent.
tui-all-letters-sent = tout est envoyé
tui-call-or-collector = { $step } le { $day } : appeler, ou confier au recouvrement
tui-policy-finished = Toutes les lettres prévues sont parties : appelez, ou confiez-la au recouvrement.
tui-last-letter-was = Dernière lettre : { $step }, le { $day }.
tui-step-comes = Ensuite : { $step }, dès le { $day }.
tui-from-day = dès le { $day }
tui-letters-exhausted = { $count ->
    [one] { $count } client a reçu toutes les lettres
   *[other] { $count } clients ont reçu toutes les lettres
}
tui-sum-not-due = pas encore échu
tui-sum-overdue = en retard
tui-sum-owed = encours
tui-sum-cautious = prudent
tui-sum-likely = probable
tui-why-owed = L’encours est ce qui a été facturé, moins ce qui a été payé, crédité et passé en perte jusqu’à cette date.
tui-why-overdue = Est en retard la part de l’encours dont l’échéance est passée ; une facture qui échoit ce jour n’est pas en retard.
tui-why-expected = Probable : chaque client paie aussi tard que pour sa facture médiane. Prudent : aussi tard que pour quatre factures sur cinq.

## DSO.

tui-days-title = Jours
tui-dso-basis = 24 mois, TVA comprise
tui-responsible = Principaux responsables
tui-responsible-for = { $days } des { $total } jours : { $names }
tui-no-sales = Il n’y a pas encore de ventes, donc pas de DSO.
tui-window-sales = ventes de la période
tui-window-days = jours de la période
tui-why-dso = DSO = créance nette ÷ ventes de la période × jours de la période. La période est ce mois jusqu’à la date et les deux mois précédents ; le tout TVA comprise.
tui-why-countback = Par épuisement : en remontant depuis la date, les ventes de chaque mois sont retirées de la créance et ses jours sont comptés, jusqu’à ce qu’il ne reste rien.
tui-why-best = Au mieux : le même calcul avec ce qui n’est pas encore échu. Le retard moyen est la différence.

## En retard.

tui-late = retard
tui-since = depuis, ou en attente de
tui-paid-or-credited = payé ou crédité
tui-nothing-late = Aucune facture en retard à cette date.

## Le terminal.

tui-error-no-terminal = le tableau de bord demande un terminal ; pour les scripts, il y a des commandes comme relance ageing
tui-error-terminal = le terminal ne peut être utilisé ({ $detail })

## Formulaires.

tui-form-payment = Paiement
tui-form-invoice = Nouvelle facture
tui-form-draft = Brouillon de facture
tui-form-client = Nouveau client
tui-form-company = Société
tui-form-credit = Note de crédit pour { $number }
tui-form-place = Imputer une somme reçue
tui-form-refund = Remboursement à { $client }
tui-form-reverse = Annuler un paiement
tui-form-leave = La saisie n’est pas enregistrée. L’abandonner ?
tui-form-saving = enregistrement…
tui-form-faults = { $count ->
    [one] un champ manque ou est incorrect
   *[other] { $count } champs manquent ou sont incorrects
}
tui-issue-lacks = Il y manque : { $what }.
tui-issue-question = Émettre { $number } de { $gross } à { $client } ? Une facture émise ne change plus ; une note de crédit la rectifie.
tui-credit-question = Émettre une note de crédit de { $gross } pour { $number } ? Elle ne change plus.
tui-reverse-question = Annuler { $what } ? Ce qu’il a payé est de nouveau dû à partir de ce jour.
tui-discard-title = Abandonner le brouillon
tui-discard-question = Abandonner ce brouillon ? Il n’a pas encore de numéro ; annuler le rétablit.
tui-refused = Rien n’a été fait
tui-open-of = { $client } · solde { $open }
tui-placed-on-invoice = imputé sur { $number }
tui-stays-open = solde restant de { $number }
tui-stays-unapplied = reste non imputé
tui-unapplied-before = non imputé actuellement
tui-credit-left = reste à créditer sur { $number }
tui-vat-on = TVA { $rate } sur { $base }
tui-day-of-issue = { $day }, émission
tui-day-of-terms = { $day }, après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
tui-house-terms = société : { $days } jours
tui-house-currency = société : { $currency }
tui-house-language = celle du pays
tui-number-such-as = donne { $number }

## Ce qui est incorrect dans un formulaire.

tui-not-an-amount = pas un montant, p. ex. { $example }
tui-not-a-number = n’est pas un nombre
tui-not-a-currency = n’est pas une devise : trois lettres, par exemple EUR
tui-not-a-pattern = n’est pas un modèle : par exemple {"{"}year{"}"}-{"{"}seq:4{"}"}
tui-no-such-client = aucun client n’a ce code
tui-no-such-invoice = aucune facture ne porte ce numéro
tui-not-of-this-client = la facture est d’un autre client
tui-payer-needed = il faut une facture ou un client
tui-nothing-to-place = elle est soldée, ou son client n’a rien à imputer

## Noms des champs.

tui-field-amount = montant
tui-field-logo = logo
tui-field-bic = BIC
tui-field-city = localité
tui-field-client = client
tui-field-code = code
tui-field-country = pays
tui-field-credit-limit = plafond de crédit
tui-field-credit-note-numbers = notes de crédit
tui-field-currency = devise
tui-field-date = date
tui-field-delivered = livrée le
tui-field-description = désignation
tui-field-due-date = échéance
tui-field-email = e-mail
tui-field-iban = IBAN
tui-field-invoice = facture
tui-field-invoice-numbers = n° de factures
tui-field-issue-date = date d’émission
tui-field-kind = type
tui-field-language = langue
tui-field-late = échéance
tui-field-legal-form = forme juridique
tui-field-method = moyen
tui-field-name = nom
tui-field-note = note
tui-field-open = solde
tui-field-phone = téléphone
tui-field-placed = imputé
tui-field-placing = imputation
tui-field-po-number = n° de commande
tui-field-postcode = code postal
tui-field-quantity = quantité
tui-field-reason = motif
tui-field-reference = référence
tui-field-reference-kind = communication
tui-field-registration-id = n° d’entreprise
tui-field-standing = statut
tui-field-street = rue
tui-field-terms-days = délai en jours
tui-field-unit-price = prix unit.
tui-field-vat-case = TVA
tui-field-vat-id = n° de TVA
tui-field-vat-rate = TVA %
tui-field-vat-scheme = régime de TVA
tui-field-website = site web
tui-scheme-normal = avec TVA
tui-scheme-franchise = franchise de TVA
tui-reference-ogm = belge +++123/4567/89012+++
tui-reference-rf = internationale RF18 …
tui-vat-standard = au taux de chaque ligne
tui-vat-franchise = aucune : franchise
tui-vat-intra-eu-service = aucune : service dans l’UE
tui-vat-intra-eu-goods = aucune : biens dans l’UE
tui-vat-export = aucune : exportation
tui-vat-outside-eu = aucune : service hors de l’UE
tui-vat-domestic-reverse-charge = aucune : autoliquidation
tui-vat-exempt = aucune : exonérée

## Ce qui est fait.

tui-done-company = { $name } enregistré
tui-done-client-added = { $name } ajouté
tui-done-client-saved = { $name } enregistré
tui-done-draft = brouillon de { $gross } enregistré
tui-done-draft-discarded = brouillon abandonné
tui-done-issued = { $number } émise : { $gross }
tui-done-received = { $amount } reçus, non imputés
tui-done-paid = { $amount } sur { $number } ; solde restant : { $open }
tui-done-paid-over = { $amount } sur { $number } ; trop-perçu de { $rest }, non imputé
tui-done-placed = { $amount } imputés sur { $number } ; solde restant : { $open }
tui-done-refunded = { $amount } remboursés
tui-done-reversed = paiement de { $amount } annulé
tui-done-undone = annulé : { $what }
tui-done-undone-by-credit = { $invoice } est rectifiée par { $note }
tui-done-undone-by-charge = { $invoice } facture à nouveau ce que { $note } avait crédité

## Annulation.

tui-undo-title = Annuler
tui-undo-how = Une nouvelle écriture l’annule ; le journal garde les deux.
tui-undo-issued = { $number } est émise et ne change plus : une note de crédit de tout ce qui en reste la rectifie.
tui-undo-credit-note = { $number } est émise et ne change plus : une nouvelle facture reprend ce qu’elle a crédité.

## Clients et encaissements.

tui-no-clients = Il n’y a pas encore de clients.
    { $new } en ajoute un
tui-no-client-yet = pas encore de clients : { $clients } puis { $new } en ajoute un
tui-invoices-open = factures
tui-owes-nothing = ne doit rien
tui-owes = doit
tui-limit = plafond { $amount }
tui-over-limit = au-dessus du plafond de { $amount }
tui-standing-stop = STOP : pas de nouveau travail
tui-standing-watch = À SURVEILLER
tui-asks-for-nothing = Le scénario ne demande rien à ce client pour l’instant.
tui-pays-on-time = paie à l’échéance (médiane de { $count })
tui-pays-late = paie { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après l’échéance (médiane de { $count })
tui-pays-early = paie { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} avant l’échéance (médiane de { $count })
tui-paid-nothing-yet = n’a encore payé aucune facture
tui-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
tui-no-story = Rien ne s’est encore passé avec ce client.
    { $new } écrit une facture
tui-no-payments = Aucun paiement n’est encore enregistré.
    { $payment } en enregistre un
tui-nothing-unapplied = Toutes les sommes reçues sont imputées.
tui-pane-unapplied = sommes non imputées
tui-payment-reversed = annulé
tui-which-drafts = brouillons
tui-no-drafts = Il n’y a pas de brouillons.
    { $new } écrit une facture
tui-nothing-unapplied-here = ce client n’a aucune somme non imputée
tui-unapplied-total = non imputé { $money }
tui-why-unapplied = Somme reçue le { $day } et imputée sur aucune facture : un paiement sans facture, ou un trop-perçu.

## Touches des changements.

tui-group-change = Modifier
tui-key-save = enregistrer
tui-help-save = enregistrer le formulaire
tui-key-finish = émettre
tui-help-finish = émettre le document, après une question
tui-key-next-field = champ
tui-help-next-field = aller au champ suivant
tui-key-previous-field = champ
tui-help-previous-field = aller au champ précédent
tui-key-field-down = dessous
tui-help-field-down = aller au champ du dessous
tui-key-field-up = dessus
tui-help-field-up = aller au champ du dessus
tui-key-new-line = à la ligne
tui-help-new-line = commencer une nouvelle ligne du texte
tui-key-new-row = ajouter
tui-help-new-row = ajouter une ligne au tableau
tui-key-drop-row = retirer
tui-help-drop-row = retirer la ligne du tableau
tui-key-leave = quitter
tui-help-leave = quitter le formulaire
tui-key-yes = oui
tui-help-yes = oui, le faire
tui-key-no = non
tui-help-no = non, tout laisser tel quel
tui-key-new = nouveau
tui-key-new-client = nouveau client
tui-key-new-payment = nouveau paiement
tui-help-new = commencer une facture, un client ou un paiement
tui-key-edit = modifier
tui-help-edit = modifier le client ou le brouillon sous le curseur
tui-key-payment = paiement
tui-help-payment = enregistrer un paiement de la ligne sous le curseur
tui-key-new-invoice = facture
tui-help-new-invoice = écrire une facture pour le client sous le curseur
tui-key-credit = note de crédit
tui-help-credit = rectifier la facture par une note de crédit
tui-key-place = imputer
tui-help-place = imputer une somme du client sur une facture
tui-key-refund = rembourser
tui-help-refund = rembourser au client les sommes non imputées
tui-key-reverse = annuler
tui-help-reverse = annuler le paiement sous le curseur
tui-key-discard = abandonner
tui-help-discard = abandonner le brouillon sous le curseur
tui-key-company = société
tui-help-company = votre société : nom, adresse, banque, numéros
tui-key-undo = annuler
tui-help-undo = annuler la dernière modification, après une question

## Lettres et documents.

tui-letter-title = { $count ->
    [one] Lettre du { $day }
   *[other] Lettres du { $day }
}
tui-letter-to = { $step } pour { $name }
tui-letter-asks = Elle réclame { $sum } : { $numbers }.
tui-letter-why = Pourquoi : { $why }.
tui-letter-before = Cette étape est déjà partie le { $day } avec l’une de ces factures.
tui-letter-owed = C’est l’étape à faire ; tab en choisit une autre.
tui-letter-chosen = Vous avez choisi cette étape ; tab passe à la suivante.
tui-letter-with-copies = Avec copie des factures ; i les retire.
tui-letter-without-copies = Sans copie des factures ; i les ajoute.
tui-letters-to-write = { $count ->
    [0] Aucune lettre ne peut être écrite maintenant.
    [one] Écrire { $count } lettre ?
   *[other] Écrire { $count } lettres ?
}
tui-letter-writing = écriture…
tui-done-letter = { $step } pour { $name } : { $file }
tui-done-opened = ouvert : { $file }
tui-done-not-opened = écrit dans { $file } ; aucun programme ne l’ouvre : réglez open_with
tui-no-letter-yet = Aucune lettre n’a encore été écrite à { $name }.
tui-marked = { $count ->
    [one] { $count } marquée
   *[other] { $count } marquées
} · { $sum }
tui-key-letter-step = autre étape
tui-help-letter-step = choisir une autre étape du scénario
tui-key-letter-copies = copies
tui-help-letter-copies = avec ou sans copie des factures
tui-key-mark = marquer
tui-help-mark = marquer la ligne, ou retirer sa marque
tui-key-unmark = démarquer
tui-help-unmark = retirer toutes les marques
tui-key-letter = lettre
tui-help-letter = écrire la relance à ce client, ou à ceux marqués
tui-key-pdf = PDF
tui-help-pdf = montrer le PDF de la facture ou la dernière lettre

## La page d’une facture.

tui-invoice-no-lines = Elle a été émise avec un autre programme ; ses lignes ne sont pas dans le grand livre.
tui-issued-and-due = émise → échue
tui-invoice-vat = TVA { $rate } sur { $base }
tui-invoice-contacts = Lettres, courriels et appels à son sujet
tui-invoice-no-contacts = Aucune lettre ne l’a encore citée.
tui-written-off = passée en perte

## Bienvenue.

tui-form-welcome = Bienvenue dans Relance
tui-welcome-what = Relance garde vos factures et vos paiements dans un seul fichier :
tui-welcome-later = Tout cela se change plus tard avec { $key }.
tui-welcome-demo = Pour voir d’abord : relance --demo

## Touches des formulaires.

tui-key-help-in-form = aide
tui-help-help-in-form = montrer les touches de ce formulaire
tui-help-letter-text = changer le texte de cette lettre dans $EDITOR
tui-key-letter-text = texte
tui-help-editor = écrire le texte dans $EDITOR
tui-key-editor = éditeur
tui-help-copy = copier le numéro, le montant, l’IBAN
tui-key-copy = copier
tui-help-redo = refaire ce qui vient d’être annulé
tui-key-redo = refaire
tui-key-duplicate = reprendre
tui-help-duplicate = une facture reprenant celle-ci, ou la dernière

## La ligne de filtre.

tui-key-complete = compléter
tui-help-complete = prendre la proposition choisie
tui-filter-misread = « { $found } » : attendu { $expected }
tui-filter-example = zola · overdue · >30d · 1000.. · due:2026-11 · country:fr
tui-filter-state-open = pas encore payée
tui-filter-state-paid = payée ou créditée
tui-filter-state-overdue = échéance dépassée
tui-filter-state-due = non soldée, pas encore échue
tui-filter-state-owed = une relance est à faire
tui-filter-state-held = la relance est suspendue
tui-filter-state-draft = pas encore émise
tui-filter-state-credit = notes de crédit
tui-filter-state-unapplied = somme sans facture
tui-filter-field-client = code ou nom
tui-filter-field-number = numéro du document
tui-filter-field-step = étape de la relance
tui-filter-field-country = pays du client
tui-filter-field-kind = business, consumer, public
tui-filter-field-standing = active, watch, stop
tui-filter-field-currency = EUR, USD…
tui-filter-field-issued = jour, mois ou année d’émission
tui-filter-field-due = jour, mois ou année d’échéance
tui-key-clear-filter = tout
tui-help-clear-filter = retirer le filtre

## La palette et les chemins.

tui-palette-title = Trouver une action, un client, une facture ou un jour
tui-palette-day = tout montrer à cette date
tui-key-palette = commande
tui-help-palette = trouver une action, un client, une facture, un jour
tui-key-to-client = client
tui-help-to-client = ouvrir la page du client sous le curseur
tui-key-previous = retour
tui-help-previous = revenir là où vous étiez, quel que soit l’écran
tui-key-next = suite
tui-help-next = avancer de nouveau

## Marques.

tui-key-mark-to-here = marquer jusqu’ici
tui-help-mark-to-here = marquer depuis la dernière ligne marquée jusqu’ici
tui-key-mark-all = tout marquer
tui-help-mark-all = marquer toutes les lignes de la liste, ou aucune
tui-too-many-papers = plus de { $most } PDF à la fois : marquez moins de lignes
tui-letter-choose = tab choisit une étape malgré tout.
