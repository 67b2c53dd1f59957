# Settings and folders.

config-no-ledger-folder = no folder is known for the ledger; expected --ledger FILE, RELANCE_LEDGER or a home folder

## What is wrong in the settings file. The file, the line and the key stand before.

config-unreadable = the settings can’t be read ({ $reason }); defaults are used
config-not-toml = not TOML: { $reason }
config-unknown-key = there is no such setting
config-unknown-key-meant = there is no such setting; did you mean “{ $meant }”?
config-not-text = expected a text in quotes
config-not-a-table = expected a section in brackets
config-not-a-whole-number = expected a whole number from { $least } to { $most }
config-not-an-amount = expected an amount of zero or more, such as "10.00"
config-not-one-of = expected one of { $choices }
config-not-rising = expected whole numbers of days, each larger than the one before, such as [30, 60, 90]
config-steps-not-rising = the steps must come one after the other: letter_1, letter_2, formal_notice
config-not-a-pattern = expected a pattern with the sequence number, such as { $example }
config-not-keys = expected a key such as "q" or "ctrl-s", or several in a list

config-settings-exist = there are settings already at { $path }; nothing was written
config-no-settings-folder = no folder is known for the settings; expected RELANCE_CONFIG or a home folder
config-unknown-action = there is no such action; the help (?) names them all
config-unknown-action-meant = there is no such action; did you mean “{ $meant }”?
config-not-a-key = “{ $found }” is not a key; expected a form such as q, G, ctrl-s, enter or g g
config-not-on-its-line = the file is written in a way in which this setting can’t be changed alone; change it there

## The settings by their groups: a name, and what it does.

config-group-look = Look
config-group-files = Files
config-group-ageing = Ageing
config-group-chase = Chase
config-group-numbering = Numbers
config-group-snapshots = Safety
config-group-keys = Keys
config-group-company = Company

config-name-language = Language
config-help-language = Language of the screens; letters and invoices follow the client.
config-name-theme = Colours
config-help-theme = Dark, light, high contrast, or the sixteen colours of the terminal.
config-name-currency = Currency as
config-help-currency = How amounts say their currency: by code (EUR) or by sign (€).
config-name-documents = Documents
config-help-documents = Folder for invoices, letters and exports.
config-name-open-with = Opens PDFs
config-help-open-with = Program that opens PDFs; without one, that of the desktop.
config-name-chase-letters = Letter texts
config-help-chase-letters = Folder with your own letter texts, which come before the built-in ones.
config-name-ageing-edges = Buckets
config-help-ageing-edges = Last day of each bucket past the due date; what is older stands in one of its own.
config-name-chase-courtesy = Courtesy notice
config-help-chase-courtesy = Days from the due date; less than zero is before it.
config-name-chase-letter-1 = First reminder
config-help-chase-letter-1 = Days after the due date.
config-name-chase-letter-2 = Second reminder
config-help-chase-letter-2 = Days after the due date.
config-name-chase-formal-notice = Formal notice
config-help-chase-formal-notice = Days after the due date.
config-name-chase-days-between-letters = Between letters
config-help-chase-days-between-letters = Fewest days between two letters to the same client.
config-name-chase-small-balance = Small balance
config-help-chase-small-balance = A client who owes less than this is left alone.
config-name-numbering-invoice = Invoices
config-help-numbering-invoice = Pattern of invoice numbers for a new ledger; this one has its own with the company.
config-name-numbering-credit-note = Credit notes
config-help-numbering-credit-note = Pattern of credit note numbers for a new ledger.
config-name-snapshots-keep = Copies kept
config-help-snapshots-keep = Dated copies of the ledger that are kept.

## The page of the settings.

config-title = Settings
config-column-setting = setting
config-column-value = value
config-column-default = default
config-column-from = from
config-from-line = line { $line }
config-from-machine = this machine
config-from-default = default
config-throw-away = sample ledger: nothing is written, changes hold until you leave
config-problems = { $first }{ $count ->
    [one] {""}
   *[other] {" "}(and { $count } in all)
 } · { $key } shows the settings
config-more-problems = and { $count } more; relance config tells them all
config-no-colors = The terminal shows no colours (NO_COLOR).
config-language-of-option = The option --lang decides this time.
config-of-desktop = program of the desktop
config-choice-dark = dark
config-choice-light = light
config-choice-contrast = high contrast
config-choice-terminal = terminal
config-choice-code = code (EUR)
config-choice-sign = sign (€)
config-name-company = Name, address, account
config-help-company = What stands on every document is kept in the ledger; this opens its form.
config-default-again = the default again
config-takes-key = takes the key from { $others }
config-days-before = { $days ->
    [one] { $days } day before the due date
   *[other] { $days } days before the due date
 }
config-days-after = { $days ->
    [one] { $days } day after the due date
   *[other] { $days } days after the due date
 }
