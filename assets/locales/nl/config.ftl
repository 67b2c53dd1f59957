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

config-settings-exist = er zijn al instellingen in { $path }; er is niets geschreven
config-no-settings-folder = er is geen map bekend voor de instellingen; verwacht RELANCE_CONFIG of een persoonlijke map
config-unknown-action = die actie bestaat niet; de hulp (?) noemt ze allemaal
config-unknown-action-meant = die actie bestaat niet; bedoelde u “{ $meant }”?
config-not-a-key = “{ $found }” is geen toets; schrijf bijvoorbeeld q, G, ctrl-s, enter of g g
config-not-on-its-line = het bestand is zo geschreven dat deze instelling niet alleen gewijzigd kan worden; wijzig ze daar

## The settings by their groups: a name, and what it does.

config-group-look = Uitzicht
config-group-files = Bestanden
config-group-ageing = Ouderdom
config-group-chase = Aanmaningen
config-group-numbering = Nummers
config-group-snapshots = Veiligheid
config-group-keys = Toetsen
config-group-company = Bedrijf

config-name-language = Taal
config-help-language = Taal van de schermen; brieven en facturen volgen de klant.
config-name-theme = Kleuren
config-help-theme = Donker, licht, hoog contrast, of de zestien kleuren van de terminal.
config-name-currency = Munt als
config-help-currency = Hoe een bedrag zijn munt noemt: met de code (EUR) of met het teken (€).
config-name-documents = Documenten
config-help-documents = Map voor facturen, brieven en exports.
config-name-open-with = Opent pdf’s
config-help-open-with = Programma dat pdf’s opent; zonder, dat van het bureaublad.
config-name-chase-letters = Brieventeksten
config-help-chase-letters = Map met uw eigen brieventeksten, die voor de ingebouwde gaan.
config-name-ageing-edges = Schijven
config-help-ageing-edges = Laatste dag van elke schijf na de vervaldag; wat ouder is, staat in een eigen schijf.
config-name-chase-courtesy = Vervaldagbericht
config-help-chase-courtesy = Dagen vanaf de vervaldag; minder dan nul is ervoor.
config-name-chase-letter-1 = Eerste herinnering
config-help-chase-letter-1 = Dagen na de vervaldag.
config-name-chase-letter-2 = Tweede herinnering
config-help-chase-letter-2 = Dagen na de vervaldag.
config-name-chase-formal-notice = Ingebrekestelling
config-help-chase-formal-notice = Dagen na de vervaldag.
config-name-chase-days-between-letters = Tussen brieven
config-help-chase-days-between-letters = Minste dagen tussen twee brieven aan dezelfde klant.
config-name-chase-small-balance = Klein saldo
config-help-chase-small-balance = Een klant die minder dan dit verschuldigd is, wordt met rust gelaten.
config-name-numbering-invoice = Facturen
config-help-numbering-invoice = Patroon van factuurnummers voor een nieuwe boekhouding; deze heeft het hare bij het bedrijf.
config-name-numbering-credit-note = Creditnota’s
config-help-numbering-credit-note = Patroon van creditnotanummers voor een nieuwe boekhouding.
config-name-snapshots-keep = Bewaarde kopieën
config-help-snapshots-keep = Gedateerde kopieën van de boekhouding die bewaard blijven.

## The page of the settings.

config-title = Instellingen
config-column-setting = instelling
config-column-value = waarde
config-column-default = standaard
config-column-from = vanwaar
config-from-line = regel { $line }
config-from-machine = deze machine
config-from-default = standaard
config-throw-away = voorbeeldgegevens: er wordt niets geschreven, wijzigingen gelden tot u afsluit
config-problems = { $first }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } in totaal)
 } · { $key } toont de instellingen
config-more-problems = en nog { $count }; relance config noemt ze allemaal
config-no-colors = De terminal toont geen kleuren (NO_COLOR).
config-language-of-option = De optie --lang beslist deze keer.
config-of-desktop = programma van het bureaublad
config-choice-dark = donker
config-choice-light = licht
config-choice-contrast = hoog contrast
config-choice-terminal = terminal
config-choice-code = code (EUR)
config-choice-sign = teken (€)
config-name-company = Naam, adres, rekening
config-help-company = Wat op elk document staat, zit in de boekhouding; dit opent het formulier ervan.
config-default-again = weer de standaard
config-takes-key = neemt de toets van { $others }
config-days-before = { $days ->
    [one] { $days } dag voor de vervaldag
   *[other] { $days } dagen voor de vervaldag
 }
config-days-after = { $days ->
    [one] { $days } dag na de vervaldag
   *[other] { $days } dagen na de vervaldag
 }
