# Mots de tout le programme. Un identifiant qui commence par le nom d’un autre fichier (cli-, tui-, …) va dans ce fichier.

-relance = Relance

## Tranches de la balance âgée : jours après l’échéance.

bucket-not-due = non échu
bucket-range = { $from }–{ $to }
bucket-over = plus de { $days }
bucket-over-in-short = > { $days }
unapplied = non imputé
disputed = contesté
of-which-disputed = dont contesté

## Sortes de documents et de clients.

kind-invoice = facture
kind-credit-note = note de crédit
debtor-business = entreprise
debtor-consumer = consommateur
debtor-public = organisme public
standing-active = actif
standing-watch = surveillé
standing-stop = bloqué

## États des documents.

state-draft = brouillon
state-open = non soldée
state-due-today = échoit aujourd’hui
state-late = en retard
state-part-paid = payée en partie
state-paid = payée
state-credit = avoir

## Étapes de la relance et contacts.

step-courtesy = avis d’échéance
step-letter-1 = premier rappel
step-letter-2 = deuxième rappel
step-formal-notice = mise en demeure
step-call = appel
step-none = rien à faire aujourd’hui
channel-letter = lettre
channel-email = e-mail
channel-call = appel
channel-message = message

## Moyens de paiement.

method-transfer = virement
method-card = carte
method-cheque = chèque
method-cash = espèces
method-other = autre

## Mots des tableaux et des fiches.

word-client = client
word-invoice = facture
word-payment = paiement
word-payments = paiements
word-number = numéro
word-date = date
word-issued = émission
word-due = échéance
word-amount = montant
word-net = HT
word-vat = TVA
word-gross = TTC
word-open = solde
word-total = total
word-overdue = échu
word-currency = devise
word-reference = référence
word-step = étape
word-since = depuis
word-today = aujourd’hui

## Nombres. Ils sont groupés selon la langue.

count-invoices = { $count ->
    [one] { $count } facture
   *[other] { $count } factures
}
count-clients = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
count-payments = { $count ->
    [one] { $count } paiement
   *[other] { $count } paiements
}
days-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
due-today = échoit aujourd’hui
due-in = { $days ->
    [1] échoit demain
   *[other] échoit dans { $days } jours
}

## Ce qui est incorrect dans un champ. Dit à côté, ou après son nom.

gap-seller-address = votre adresse
gap-seller-vat-id = votre numéro de TVA
gap-seller-registration-id = votre SIREN
gap-seller-iban = votre compte (IBAN)
gap-client-address = l’adresse du client
gap-client-vat-id = le numéro de TVA du client
gap-exemption-reason = le motif du taux de 0 %
flaw-required = manque
flaw-too-long = dépasse { $most } caractères
flaw-taken = existe déjà
flaw-not-an-iban = n’est pas un IBAN valable : la clé de contrôle ou la longueur est incorrecte
flaw-not-a-bic = n’est pas un BIC : 8 ou 11 majuscules et chiffres attendus
flaw-not-an-email = n’est pas une adresse e-mail : attendu par exemple compta@alpha.example
flaw-not-a-regime = n’est pas un régime : attendu un pays et un type comme BE-business, ou contract, ou none
flaw-not-a-country = n’est pas un pays : deux majuscules attendues, comme BE
flaw-not-a-language = n’est pas une langue : deux minuscules attendues, comme fr
flaw-check-digit = a une forme ou une clé de contrôle incorrecte
flaw-not-positive = doit être supérieur à zéro
flaw-not-days = doit être un nombre de jours de 0 à 3650
flaw-not-a-percent = doit être un pourcentage de 0 à 100
flaw-before = précède le { $day }
flaw-more-than = dépasse { $most }
flaw-no-lines = manquent : un document a au moins une ligne
flaw-other-currency = n’est pas la devise de la facture
flaw-not-charged = est émis à 0 % ; la TVA est ici « { $case } »
flaw-buyer-vat-id = manque pour le client : qui doit la TVA à votre place est désigné par son numéro de TVA (directive 2006/112/CE, art. 226)
flaw-control = contient un caractère de contrôle : { $character } ; du texte simple est attendu
flaw-unprintable = contient des caractères que la police des documents ne peut imprimer : { $characters }

## Autres mots des tableaux.

word-id = id
word-code = code
word-name = nom
word-kind = type
word-state = état
word-country = pays
word-standing = statut
word-net-receivable = créance nette
word-days-late = jours de retard
word-field = champ
word-value = valeur
word-description = désignation
word-quantity = quantité
word-unit = unité
word-unit-price = prix unitaire
word-held = suspendu
word-at = heure (UTC)
word-what = opération
word-subject = objet
word-reverses = annule
word-hash = empreinte
word-at-risk = en jeu
word-why = pourquoi
word-method = moyen
word-month = mois
word-sales = ventes
word-receivable = créances
word-dso = DSO
word-countback = épuisement
word-best-possible = au mieux
word-delinquent = retard
word-cei = CEI %
word-share = jours de DSO
word-debit = débit
word-credit = crédit
word-balance = solde
word-vat-case = cas de TVA
word-regime = régime d’intérêts
word-rest = reste à imputer
word-original = facture d’origine
word-origin = provenance
origin-own = émise ici
origin-imported = reprise d’un autre programme
payment-payment = paiement
payment-refund = remboursement
payment-reversal = annulation
channel-registered = lettre recommandée

## Pourquoi une étape est à faire. Phrases courtes, sans point.

why-late = { $number } a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de retard
why-due-today = { $number } échoit aujourd’hui
why-due-in = { $number } échoit dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
why-policy-before = le scénario prévoit : { $step }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} avant l’échéance
why-policy-after = le scénario prévoit : { $step }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après l’échéance
why-nothing-sent = aucun rappel n’a encore été envoyé
why-last-letter = { $step }, envoyé le { $day }
why-moved = ce courrier est parti { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} plus tard que prévu, le suivant est décalé d’autant
why-older-unpaid = { $number } a déjà eu cette étape ({ $step }) et reste impayée

## Pourquoi une étape attend.

held-too-soon = dernier courrier le { $day } ; le scénario laisse { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} entre deux courriers
held-below-least = moins de { $least } en retard
held-unapplied = { $money } versés par ce client ne sont pas encore imputés et couvrent la somme
held-consumer-days = les quatorze jours que le premier rappel du { $first } donne au consommateur ne sont pas écoulés (art. XIX.2 du Code de droit économique)
held-until = { $cause }, jusqu’au { $day }

## Ce qu’a fait une modification, comme le disent le journal et l’annulation.

deed-create = grand livre créé
deed-set-company = société enregistrée
deed-set-logo = logo enregistré
deed-add-client = client ajouté
deed-edit-client = client modifié
deed-remove-clients = clients supprimés
deed-remove-documents = importation de factures annulée
deed-remove-payments = importation de paiements annulée
deed-save-draft = brouillon enregistré
deed-discard-draft = brouillon supprimé
deed-issue = document émis
deed-record-payment = paiement enregistré
deed-allocate = somme imputée
deed-allocate-back = imputation annulée
deed-remove-client = client supprimé
deed-reverse-payment = paiement annulé
deed-record-contact = contact enregistré
deed-void-contact = contact annulé
deed-import-clients = clients importés
deed-import-documents = factures importées
deed-import-payments = paiements importés

## Mouvements d’un compte.

movement-invoice = facture
movement-write-off = passage en perte
movement-payment = paiement
movement-refund = remboursement
movement-reversal = annulation
movement-credit-note = note de crédit
