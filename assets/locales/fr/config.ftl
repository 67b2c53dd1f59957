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

config-settings-exist = des réglages existent déjà en { $path } ; rien n’a été écrit
config-no-settings-folder = aucun dossier n’est connu pour les réglages ; indiquez RELANCE_CONFIG ou un dossier personnel
config-unknown-action = cette action n’existe pas ; l’aide (?) les nomme toutes
config-unknown-action-meant = cette action n’existe pas ; pensiez-vous à « { $meant } » ?
config-not-a-key = « { $found } » n’est pas une touche ; écrivez par exemple q, G, ctrl-s, enter ou g g
config-not-on-its-line = le fichier est écrit de telle façon que ce réglage ne peut pas y être changé seul ; changez-le là

## The settings by their groups: a name, and what it does.

config-group-look = Apparence
config-group-files = Fichiers
config-group-ageing = Balance âgée
config-group-chase = Relances
config-group-numbering = Numéros
config-group-snapshots = Sécurité
config-group-keys = Touches
config-group-company = Société

config-name-language = Langue
config-help-language = Langue des écrans ; lettres et factures suivent le client.
config-name-theme = Couleurs
config-help-theme = Sombre, clair, contraste élevé, ou les seize couleurs du terminal.
config-name-currency = Devise
config-help-currency = Comment un montant dit sa devise : par son code (EUR) ou par son signe (€).
config-name-documents = Documents
config-help-documents = Dossier des factures, lettres et exports.
config-name-open-with = Ouvre les PDF
config-help-open-with = Programme qui ouvre les PDF ; à défaut, celui du bureau.
config-name-chase-letters = Textes des lettres
config-help-chase-letters = Dossier de vos propres textes de lettres, qui passent avant ceux du programme.
config-name-ageing-edges = Tranches
config-help-ageing-edges = Dernier jour de chaque tranche après l’échéance ; au-delà, une dernière tranche.
config-name-chase-courtesy = Avis d’échéance
config-help-chase-courtesy = Jours à compter de l’échéance ; moins de zéro : avant elle.
config-name-chase-letter-1 = Premier rappel
config-help-chase-letter-1 = Jours après l’échéance.
config-name-chase-letter-2 = Deuxième rappel
config-help-chase-letter-2 = Jours après l’échéance.
config-name-chase-formal-notice = Mise en demeure
config-help-chase-formal-notice = Jours après l’échéance.
config-name-chase-days-between-letters = Entre deux lettres
config-help-chase-days-between-letters = Nombre minimal de jours entre deux lettres au même client.
config-name-chase-small-balance = Petit solde
config-help-chase-small-balance = Un client qui doit moins que cela n’est pas relancé.
config-name-numbering-invoice = Factures
config-help-numbering-invoice = Modèle des numéros de factures d’un nouveau grand livre ; celui-ci a le sien avec la société.
config-name-numbering-credit-note = Notes de crédit
config-help-numbering-credit-note = Modèle des numéros de notes de crédit d’un nouveau grand livre.
config-name-snapshots-keep = Copies gardées
config-help-snapshots-keep = Copies datées du grand livre que l’on garde.

## The page of the settings.

config-title = Réglages
config-column-setting = réglage
config-column-value = valeur
config-column-default = défaut
config-column-from = origine
config-from-line = ligne { $line }
config-from-machine = cette machine
config-from-default = défaut
config-throw-away = données d’exemple : rien n’est écrit, les changements tiennent jusqu’à la sortie
config-problems = { $first }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } en tout)
 } · { $key } montre les réglages
config-more-problems = et { $count } de plus ; relance config les dit tous
config-no-colors = Le terminal ne montre pas de couleurs (NO_COLOR).
config-language-of-option = L’option --lang décide cette fois-ci.
config-of-desktop = programme du bureau
config-choice-dark = sombre
config-choice-light = clair
config-choice-contrast = contraste élevé
config-choice-terminal = terminal
config-choice-code = code (EUR)
config-choice-sign = signe (€)
config-name-company = Nom, adresse, compte
config-help-company = Ce qui figure sur chaque document est gardé dans le grand livre ; ceci en ouvre le formulaire.
config-default-again = de nouveau le défaut
config-takes-key = prend la touche à { $others }
config-days-before = { $days ->
    [one] { $days } jour avant l’échéance
   *[other] { $days } jours avant l’échéance
 }
config-days-after = { $days ->
    [one] { $days } jour après l’échéance
   *[other] { $days } jours après l’échéance
 }
