# Factures, notes de crédit et lettres.

## Titres

document-invoice = Facture
document-credit-note = { $country ->
    [FR] Avoir
   *[other] Note de crédit
}
document-copy = Duplicata
document-page = Page { $page } sur { $pages }

## Données sous le titre

document-date = Date
document-due = Échéance
document-delivered = Date de prestation
document-po-number = Votre commande
document-your-vat-id = Votre n° de TVA
document-your-registration = Votre immatriculation
document-your-enterprise-number = Votre n° d’entreprise
document-corrects = Rectifie
document-corrected-invoice = Facture { $number } du { $date }
document-reason = Motif : { $reason }

## Qui nous sommes

document-vat-id = TVA
document-enterprise-number = N° d’entreprise
document-tax-number = N° fiscal (Steuernummer)
document-registration = Immatriculation

## Tableau des lignes

document-description = Description
document-quantity = Quantité
document-unit-price = Prix unitaire
document-vat-rate = TVA
document-amount = Montant
document-net-total = Total hors TVA
document-vat-of-base = TVA { $rate } sur { $base }
document-total = Total en { $currency }
document-total-with-vat = Total TVA comprise, en { $currency }
document-settled = Payé ou crédité
document-balance = Reste dû
document-vat-total = TVA

## Paiement

document-to-pay = À payer
document-pay-by = Au plus tard le
document-beneficiary = Bénéficiaire
document-iban = IBAN
document-bic = BIC
document-reference = Communication
document-scan = Scannez pour payer
document-credited = Ce montant est porté au crédit de votre compte et déduit de ce que vous devez.

## Documents repris d’un autre programme

document-imported-mark = Copie établie d’après la comptabilité. L’original a été émis avec l’ancien programme.
document-imported-invoice = Selon la facture { $number } de l’ancien programme
document-imported-credit-note = { $country ->
    [FR] Selon l’avoir { $number } de l’ancien programme
   *[other] Selon la note de crédit { $number } de l’ancien programme
}

## Mentions légales

document-mention-be-franchise = Régime particulier de franchise des petites entreprises.
document-mention-be-intra-eu-service = Autoliquidation – art. 21, § 2 du Code de la TVA ; art. 44 et 196 de la directive 2006/112/CE.
document-mention-be-intra-eu-goods = Exonération de TVA, livraison intracommunautaire – art. 39bis du Code de la TVA ; art. 138 de la directive 2006/112/CE.
document-mention-be-export = Exonération de TVA, exportation – art. 39 du Code de la TVA ; art. 146 de la directive 2006/112/CE.
document-mention-be-outside-eu = Non soumis à la TVA belge – art. 21, § 2 du Code de la TVA ; art. 44 de la directive 2006/112/CE.
document-mention-be-domestic-reverse-charge = Autoliquidation. En l’absence de contestation par écrit, dans un délai d’un mois à compter de la réception de la facture, le client est présumé reconnaître qu’il est un assujetti tenu au dépôt de déclarations périodiques. Si cette condition n’est pas remplie, le client endossera, par rapport à cette condition, la responsabilité quant au paiement de la taxe, des intérêts et des amendes dus.
document-mention-be-exempt = Exonération de TVA – art. 44 du Code de la TVA.
document-mention-be-vat-to-return = TVA à reverser à l’État dans la mesure où elle a été initialement déduite.
document-mention-be-late-payment = Tout retard de paiement donne lieu, de plein droit et sans mise en demeure, à des intérêts au taux légal et à une indemnité forfaitaire de 40 EUR (loi du 2 août 2002).
document-mention-fr-franchise-cgi = TVA non applicable, art. 293 B du CGI.
document-mention-fr-franchise-cibs = TVA non applicable, art. L. 223-3 du CIBS.
document-mention-fr-intra-eu-service = Autoliquidation – art. 283-2 du CGI ; art. 44 et 196 de la directive 2006/112/CE.
document-mention-fr-intra-eu-goods = Exonération de TVA, art. 262 ter I du CGI.
document-mention-fr-export = Exonération de TVA, art. 262 I du CGI.
document-mention-fr-outside-eu = TVA non applicable – art. 259-1 du CGI.
document-mention-fr-domestic-reverse-charge = Autoliquidation – art. 283-2 nonies du CGI.
document-mention-fr-exempt = Exonération de TVA – art. 261 du CGI.
document-mention-fr-late-payment = Pénalités de retard, exigibles sans rappel dès le lendemain de l’échéance : taux d’intérêt appliqué par la Banque centrale européenne à son opération de refinancement la plus récente, majoré de 10 points. Indemnité forfaitaire pour frais de recouvrement : 40 EUR (C. com., art. L441-10 et D441-5).
document-mention-fr-no-discount = Escompte pour paiement anticipé : néant.
document-mention-eu-franchise = Franchise des petites entreprises, TVA non applicable – art. 284 de la directive 2006/112/CE.
document-mention-eu-intra-eu-service = Autoliquidation – art. 44 et 196 de la directive 2006/112/CE.
document-mention-eu-intra-eu-goods = Exonération de TVA, livraison intracommunautaire – art. 138 de la directive 2006/112/CE.
document-mention-eu-export = Exonération de TVA, exportation – art. 146 de la directive 2006/112/CE.
document-mention-eu-outside-eu = Prestation non imposable dans le pays du prestataire – art. 44 de la directive 2006/112/CE.
document-mention-eu-domestic-reverse-charge = Autoliquidation – art. 199 de la directive 2006/112/CE.
document-mention-eu-exempt = Exonération de TVA – art. 131 à 136 de la directive 2006/112/CE.
document-mention-eu-late-payment = Tout retard de paiement donne lieu à des intérêts au taux légal et à une indemnité forfaitaire de 40 EUR pour frais de recouvrement (directive 2011/7/UE).
document-mention-no-vat = TVA non facturée.

## Lettres

document-place-and-date = { $place }, le { $date }
document-letter-number = Facture
document-letter-gross = Montant
document-letter-paid = Payé
document-letter-balance = Reste dû
document-letter-days-late = Jours de retard
document-letter-days-left = dans { $days } j
document-letter-today = aujourd’hui
document-letter-lateness = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
document-letter-received = Reçu ou crédité, non encore imputé
document-letter-invoices = Factures { $numbers }
document-letter-statement = Client { $code }, relevé du { $date }
document-letter-registered = Par lettre recommandée
document-letter-items = { $count } factures

## Ce que la loi donne au créancier

document-letter-entitlement-be = La loi du 2 août 2002 nous donne droit, de plein droit et sans mise en demeure, à des intérêts au taux légal dès le lendemain de chaque échéance et à une indemnité forfaitaire de 40 EUR par facture. Ces sommes ne sont pas comprises dans le total ci-dessus ; nous nous réservons de les réclamer.
document-letter-entitlement-fr = Les articles L441-10 et D441-5 du Code de commerce nous donnent droit, sans rappel préalable, à des pénalités de retard dès le lendemain de chaque échéance et à une indemnité forfaitaire pour frais de recouvrement de 40 EUR par facture. Ces sommes ne sont pas comprises dans le total ci-dessus ; nous nous réservons de les réclamer.
document-letter-entitlement-de = L’article 288 du Code civil allemand (BGB) nous donne droit à des intérêts de neuf points au-dessus du taux de base et à une somme forfaitaire de 40 EUR. Ces sommes ne sont pas comprises dans le total ci-dessus ; nous nous réservons de les réclamer.
document-letter-entitlement-nl = L’article 6:119a du Code civil néerlandais nous donne droit à l’intérêt commercial légal dès le lendemain de chaque échéance, et l’article 6:96 au remboursement des frais de recouvrement, de 40 EUR au moins. Ces sommes ne sont pas comprises dans le total ci-dessus ; nous nous réservons de les réclamer.
document-letter-entitlement-lu = La loi luxembourgeoise du 18 avril 2004 nous donne droit à des intérêts au taux légal dès le lendemain de chaque échéance et à une indemnité forfaitaire de 40 EUR par facture. Ces sommes ne sont pas comprises dans le total ci-dessus ; nous nous réservons de les réclamer.
document-letter-entitlement-gb = La loi britannique « Late Payment of Commercial Debts (Interest) Act 1998 » nous donne droit à des intérêts de 8 % au-dessus du taux de la Banque d’Angleterre et à une somme fixe par facture. Ces sommes ne sont pas comprises dans le total ci-dessus ; nous nous réservons de les réclamer.
document-letter-entitlement-eu = La directive 2011/7/UE et la loi qui la transpose nous donnent droit à des intérêts au taux légal dès le lendemain de chaque échéance et à une somme forfaitaire d’au moins 40 EUR par facture. Ces sommes ne sont pas comprises dans le total ci-dessus ; nous nous réservons de les réclamer.
document-letter-basis-fr = La présente lettre constitue une mise en demeure au sens des articles 1344 et 1231-6 du Code civil.
document-letter-basis-de = La présente lettre constitue une mise en demeure au sens de l’article 286 du Code civil allemand (BGB).
document-letter-basis-nl = La présente lettre constitue une mise en demeure au sens de l’article 6:82 du Code civil néerlandais.
document-letter-next-step-be-business = À défaut, nous confierons sans autre avis le dossier à notre conseil en vue du recouvrement, au besoin par la procédure de recouvrement des dettes d’argent non contestées (articles 1394/20 et suivants du Code judiciaire).
document-letter-next-step-fr = À défaut, nous saisirons le tribunal compétent, au besoin par voie d’injonction de payer (articles 1405 et suivants du Code de procédure civile).
document-letter-next-step-other = À défaut, nous engagerons sans autre avis le recouvrement par la voie judiciaire.

## Pays

document-country-ad = Andorre
document-country-al = Albanie
document-country-at = Autriche
document-country-au = Australie
document-country-ba = Bosnie-Herzégovine
document-country-be = Belgique
document-country-bg = Bulgarie
document-country-br = Brésil
document-country-ca = Canada
document-country-ch = Suisse
document-country-cn = Chine
document-country-cy = Chypre
document-country-cz = Tchéquie
document-country-de = Allemagne
document-country-dk = Danemark
document-country-dz = Algérie
document-country-ee = Estonie
document-country-es = Espagne
document-country-fi = Finlande
document-country-fr = France
document-country-gb = Royaume-Uni
document-country-gr = Grèce
document-country-hr = Croatie
document-country-hu = Hongrie
document-country-ie = Irlande
document-country-il = Israël
document-country-in = Inde
document-country-is = Islande
document-country-it = Italie
document-country-jp = Japon
document-country-li = Liechtenstein
document-country-lt = Lituanie
document-country-lu = Luxembourg
document-country-lv = Lettonie
document-country-ma = Maroc
document-country-mc = Monaco
document-country-md = Moldavie
document-country-me = Monténégro
document-country-mk = Macédoine du Nord
document-country-mt = Malte
document-country-nl = Pays-Bas
document-country-no = Norvège
document-country-nz = Nouvelle-Zélande
document-country-pl = Pologne
document-country-pt = Portugal
document-country-ro = Roumanie
document-country-rs = Serbie
document-country-se = Suède
document-country-sg = Singapour
document-country-si = Slovénie
document-country-sk = Slovaquie
document-country-sm = Saint-Marin
document-country-tn = Tunisie
document-country-tr = Turquie
document-country-ua = Ukraine
document-country-us = États-Unis
document-country-va = Vatican
document-country-za = Afrique du Sud

# The line of a credit note.
document-credit-of = { $country ->
    [FR] Avoir sur la facture { $number }
   *[other] Note de crédit sur la facture { $number }
}

# The line of an invoice that charges again what a credit note gave by mistake.
document-charge-again = Annulation de la note de crédit { $number }
document-charge-again-of = Annulation de la note de crédit { $number } sur la facture { $invoice }
