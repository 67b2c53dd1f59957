# Réglages et chemins.
