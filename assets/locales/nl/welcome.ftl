# The first start.

welcome-no-such-country = zo’n land is er niet; een code zoals BE of een naam zoals België
welcome-account-right = controlecijfers kloppen
welcome-needs-address = staat op elke factuur
welcome-needs-vat-id = alleen als u btw rekent
welcome-needs-account = daarop betalen klanten
welcome-needs-bic = buiten de eurozone
welcome-logo = PNG of SVG; mag later
welcome-not-a-logo = een PNG- of SVG-bestand verwacht
welcome-done = de boekhouding is gemaakt

## The box after it.

welcome-made = Uw boekhouding is klaar
welcome-by-hand = Met de hand: { $clients } en dan { $new } voegt een klant toe, { $invoices } en dan { $new } maakt een factuur.
welcome-tables = Of neem klanten, facturen en betalingen van een ander programma over, in een shell:
welcome-columns = Deze kolommen zijn nodig; relance import clients --help noemt de andere. Een foute regel wordt gemeld, en niets wordt half bewaard.
