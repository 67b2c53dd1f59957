# La ligne de commande.

cli-config-made = un fichier de réglages commenté est en { $path }
cli-config-settings = réglages
cli-config-ledger = grand livre
cli-config-snapshots = sauvegardes
cli-config-documents = documents
cli-config-letters = lettres

cli-ageing-due = Balance âgée au { $day }, par échéance
cli-ageing-issue = Balance âgée au { $day }, par date d’émission
cli-nothing-open = Aucune facture à solder.
cli-control-agrees = tranches = encours = soldes des clients : { $buckets }
cli-control-differs = les sommes diffèrent : tranches { $buckets }, encours { $invoices }, soldes des clients { $clients }
cli-overdue = Factures en retard au { $day }
cli-nothing-overdue = Aucune facture en retard.
cli-today = Relances à faire le { $day }
cli-today-owed = { $owed } à recevoir, dont { $overdue } en retard
cli-exhausted = Toutes les lettres sont parties : appeler, ou confier au recouvrement
cli-held = suspendu : { $cause }
cli-dso = DSO au { $day }
cli-dso-clients = Jours de DSO par client
cli-statement = Relevé de { $client } au { $day }

cli-init-done = { $company } : le grand livre est prêt dans { $path }
cli-company-saved = { $company } : enregistrée
cli-client-added = client { $code } ajouté : { $client }
cli-client-saved = client { $code } enregistré : { $client }
cli-client-removed = { $client } : supprimé
cli-gaps = il manque sur le document : { $what }
cli-draft-saved = brouillon { $id } enregistré : { $gross } TTC
cli-draft-discarded = brouillon { $id } supprimé
cli-invoice-issued = facture { $number } émise : { $gross } TTC
cli-credit-note-issued = note de crédit { $number } émise : { $gross } TTC
cli-e-invoice-be = à noter : entre entreprises belges, la loi exige une facture électronique structurée (Peppol) ; ce PDF n’en est qu’une copie : envoyez-la aussi par votre point d’accès
cli-e-invoice-fr = à noter : entre entreprises françaises, la loi exige une facture électronique ; ce PDF n’en est qu’une copie : envoyez-la aussi par votre plateforme agréée
cli-file-written = fichier écrit : { $file }
cli-paid = { $amount } reçus pour { $number } ; solde restant : { $open }
cli-paid-over = { $amount } reçus pour { $number } ; trop-perçu de { $rest }, non imputé
cli-received = { $amount } reçus de { $client }, pas encore imputés
cli-placed = { $amount } imputés sur { $number } ; solde restant : { $open }
cli-refunded = { $amount } remboursés à { $client }
cli-payment-reversed = paiement { $id } de { $amount } annulé
cli-undone = annulé : { $what }
cli-undone-by-credit = une facture émise ne s’efface pas : { $invoice } est créditée en entier par { $note }
cli-undone-by-charge = une note de crédit émise ne s’efface pas : { $invoice } facture à nouveau ce que { $note } avait crédité
cli-redone = refait : { $what }
cli-letter-written = { $step } pour { $client }, { $total } : { $file }
cli-letter-would = { $step } pour { $client } : { $numbers }

cli-import-done = { $file } : { $read } lues, { $added } ajoutées, { $unchanged } inchangées, { $rejected } rejetées
cli-import-dry = { $file } : { $read } lues, { $added } seraient ajoutées, { $unchanged } inchangées, { $rejected } rejetées
cli-import-progress = lecture de { $file }
cli-export-done = écrit : { $files }
cli-export-left-out = { $count ->
    [one] { $count } opération
   *[other] { $count } opérations
} (remboursements, paiements annulés, pertes, imputations ultérieures) ne tiennent pas dans ces tables ; voir allocations.csv
cli-backup-done = sauvegarde vérifiée du grand livre : { $file }
cli-restored = { $file } est maintenant le grand livre
cli-restored-over = { $file } est maintenant le grand livre ; l’ancien est conservé sous { $kept }
cli-check-clean = en ordre : la base de données, le journal, les numéros, les soldes et les fichiers conservés concordent
cli-check-warnings = en ordre, avec { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
} : la base de données, le journal, les soldes et les fichiers conservés concordent
cli-check-problems = { $problems ->
    [one] { $problems } problème
   *[other] { $problems } problèmes
} dans le grand livre
cli-check-problems-and-warnings = { $problems ->
    [one] { $problems } problème
   *[other] { $problems } problèmes
} et { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
} dans le grand livre
