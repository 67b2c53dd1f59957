# Le poste de pilotage.
