# Die wenigen Wörter des Musterbuchs, die vom Benutzer selbst stammen.

demo-call-midi = Der Geschäftsführer sagt, die Überweisung „geht Freitag raus“. Es kam nichts an.
demo-call-gare = Das Theater wartet auf seinen Jahreszuschuss; der Schatzmeister ruft zurück.
demo-call-sche = Die Buchhalterin bestätigt den Saldo und bittet um ein Doppel der Rechnung.
demo-note-NORD = Gibt Rechnungen jeden zweiten Donnerstag frei: vor Dienstag schicken, mit der Bestellnummer.
demo-note-MIDI = Zahlt nach einem Anruf beim Geschäftsführer, nie nach einer E-Mail.
demo-note-SCHE = Keine neue Arbeit, bevor der Saldo bezahlt ist.
demo-note-RIXM = Möchte die Bestellnummer der Gemeinde auf jeder Rechnung.
demo-note-VUUR = Hat lieber eine Rechnung je Buch.
