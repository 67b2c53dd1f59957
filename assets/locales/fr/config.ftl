# Réglages et dossiers.

config-no-ledger-folder = aucun dossier n’est connu pour le grand livre ; donnez --ledger FICHIER, RELANCE_LEDGER ou un dossier personnel

## Ce qui ne va pas dans le fichier de réglages. Le fichier, la ligne et la clé sont écrits devant.

config-unreadable = impossible de lire les réglages ({ $reason }) ; les valeurs par défaut s’appliquent
config-not-toml = ce n’est pas du TOML : { $reason }
config-unknown-key = ce réglage n’existe pas
config-unknown-key-meant = ce réglage n’existe pas ; vouliez-vous dire « { $meant } » ?
config-not-text = un texte entre guillemets est attendu
config-not-a-table = une section entre crochets est attendue
config-not-a-whole-number = un nombre entier de { $least } à { $most } est attendu
config-not-an-amount = un montant positif ou nul est attendu, par exemple "10.00"
config-not-one-of = une de ces valeurs est attendue : { $choices }
config-not-rising = des nombres entiers de jours sont attendus, chacun plus grand que le précédent, par exemple [30, 60, 90]
config-steps-not-rising = les étapes doivent se suivre : letter_1, letter_2, formal_notice
config-not-a-pattern = un modèle avec le numéro de suite est attendu, par exemple { $example }
config-not-keys = une touche comme "q" ou "ctrl-s" est attendue, ou plusieurs dans une liste
