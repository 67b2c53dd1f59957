# Instellingen en mappen.

config-no-ledger-folder = er is geen map bekend voor de boekhouding; geef --ledger BESTAND, RELANCE_LEDGER of een persoonlijke map

## Wat er mis is in het instellingenbestand. Bestand, regel en sleutel staan ervoor.

config-unreadable = de instellingen zijn niet te lezen ({ $reason }); de standaardwaarden gelden
config-not-toml = geen TOML: { $reason }
config-unknown-key = deze instelling bestaat niet
config-unknown-key-meant = deze instelling bestaat niet; bedoelde u “{ $meant }”?
config-not-text = een tekst tussen aanhalingstekens verwacht
config-not-a-table = een sectie tussen rechte haken verwacht
config-not-a-whole-number = een geheel getal van { $least } tot { $most } verwacht
config-not-an-amount = een bedrag van nul of meer verwacht, zoals "10.00"
config-not-one-of = een van deze waarden verwacht: { $choices }
config-not-rising = gehele aantallen dagen verwacht, elk groter dan het vorige, zoals [30, 60, 90]
config-steps-not-rising = de stappen moeten na elkaar komen: letter_1, letter_2, formal_notice
config-not-a-pattern = een patroon met het volgnummer verwacht, zoals { $example }
config-not-keys = een toets verwacht, zoals "q" of "ctrl-s", of meerdere in een lijst
