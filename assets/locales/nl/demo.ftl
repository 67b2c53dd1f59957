# De paar woorden van de voorbeeldboekhouding die van de gebruiker zelf zijn.

demo-call-midi = De zaakvoerder zegt dat de overschrijving “vrijdag vertrekt”. Er kwam niets binnen.
demo-call-gare = Het theater wacht op zijn jaarlijkse subsidie; de penningmeester belt terug.
demo-call-sche = De boekhoudster bevestigt het saldo en vraagt een dubbel van de factuur.
demo-note-NORD = Keurt facturen om de andere donderdag goed: vóór dinsdag versturen, met het bestelnummer.
demo-note-MIDI = Betaalt na een telefoontje met de zaakvoerder, nooit na een e-mail.
demo-note-SCHE = Geen nieuw werk voordat het saldo betaald is.
demo-note-RIXM = Wil het bestelnummer van de gemeente op elke factuur.
demo-note-VUUR = Heeft liever één factuur per boek.
