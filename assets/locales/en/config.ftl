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
