# La ligne de commande.

cli-config-settings = réglages
cli-config-ledger = livre
cli-config-snapshots = copies
cli-config-documents = documents
cli-config-letters = lettres

cli-ageing-due = Balance âgée au { $day }, par échéance
cli-ageing-issue = Balance âgée au { $day }, par date d’émission
cli-nothing-open = Rien n’est ouvert.
cli-control-agrees = tranches = factures ouvertes = soldes des clients : { $buckets }
cli-control-differs = les sommes diffèrent : tranches { $buckets }, factures ouvertes { $invoices }, soldes des clients { $clients }
cli-overdue = En retard au { $day }
cli-nothing-overdue = Rien n’est en retard.
cli-today = Étapes dues le { $day }
cli-today-owed = { $owed } à recevoir, dont { $overdue } en retard
cli-held = retenu : { $cause }
cli-dso = DSO au { $day }
cli-dso-clients = Jours de DSO par client
cli-statement = Relevé de { $client } au { $day }

cli-init-done = { $company } : le livre est prêt dans { $path }
cli-company-saved = { $company } : enregistrée
cli-client-added = client { $code } ajouté : { $client }
cli-client-saved = client { $code } enregistré : { $client }
cli-client-removed = { $client } : supprimé
cli-draft-saved = brouillon { $id } enregistré : { $gross } TTC
cli-draft-discarded = brouillon { $id } jeté
cli-invoice-issued = facture { $number } émise : { $gross } TTC
cli-credit-note-issued = note de crédit { $number } émise : { $gross } TTC
cli-file-written = écrit : { $file }
cli-paid = { $amount } reçus pour { $number } ; { $open } restent ouverts
cli-paid-over = { $amount } reçus pour { $number } ; { $rest } de plus que l’ouvert restent non affectés
cli-received = { $amount } reçus de { $client }, pas encore affectés
cli-placed = { $amount } affectés à { $number } ; { $open } restent ouverts
cli-refunded = { $amount } rendus à { $client }
cli-payment-reversed = paiement { $id } de { $amount } annulé
cli-undone = annulé : { $what }
cli-undone-by-credit = une facture émise demeure : { $invoice } a été créditée en entier par { $note }
cli-letter-written = { $step } pour { $client }, { $total } : { $file }
cli-letter-would = { $step } pour { $client } : { $numbers }
cli-letter-without-copy = pas de copie de { $numbers } : émis avec un autre programme, qui a l’original

cli-import-done = { $file } : { $read } lues, { $added } ajoutées, { $unchanged } inchangées, { $rejected } rejetées
cli-import-dry = { $file } : { $read } lues, { $added } seraient ajoutées, { $unchanged } inchangées, { $rejected } rejetées
cli-import-progress = lecture de { $file }
cli-export-done = écrit : { $files }
cli-export-left-out = { $count ->
    [one] { $count } fait
   *[other] { $count } faits
} (remboursements, paiements annulés, pertes, affectations ultérieures) ne tiennent pas dans ces tables ; voir allocations.csv
cli-backup-done = copie vérifiée du livre : { $file }
cli-restored = { $file } est maintenant le livre
cli-restored-over = { $file } est maintenant le livre ; l’ancien est gardé sous { $kept }
cli-check-clean = en ordre : la base, le journal, les numéros, les soldes et les fichiers gardés concordent
cli-check-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
} dans le livre
