# Les quelques mots du grand livre d’exemple qui sont ceux de l’utilisateur.

demo-call-midi = Le gérant dit que le virement « part vendredi ». Rien n’est arrivé.
demo-call-gare = Le théâtre attend sa subvention de l’année ; le trésorier rappelle.
demo-call-sche = La comptable confirme le solde et demande un double de la facture.
demo-note-NORD = Valide les factures un jeudi sur deux : envoyer avant le mardi, avec le numéro de commande.
demo-note-MIDI = Paie après un appel au gérant, jamais après un courriel.
demo-note-SCHE = Pas de nouveau travail avant le paiement du solde.
demo-note-RIXM = Demande le numéro de commande de la commune sur chaque facture.
demo-note-VUUR = Préfère une facture par livre.
