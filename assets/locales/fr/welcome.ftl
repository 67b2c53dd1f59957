# The first start.

welcome-no-such-country = pas de tel pays ; un code comme BE ou un nom comme Belgique
welcome-account-right = chiffres de contrôle exacts
welcome-needs-address = chaque facture la mentionne
welcome-needs-vat-id = seulement si vous facturez la TVA
welcome-needs-account = vos clients y paient
welcome-needs-bic = hors zone euro
welcome-logo = PNG ou SVG ; peut attendre
welcome-not-a-logo = un fichier PNG ou SVG est attendu
welcome-done = le grand livre est créé

## The box after it.

welcome-made = Votre grand livre est prêt
welcome-by-hand = À la main : { $clients } puis { $new } ajoute un client, { $invoices } puis { $new } fait une facture.
welcome-tables = Ou reprenez clients, factures et paiements d’un autre programme, dans un shell :
welcome-columns = Ces colonnes sont nécessaires ; relance import clients --help nomme les autres. Une ligne fausse est signalée, et rien n’est gardé à moitié.
