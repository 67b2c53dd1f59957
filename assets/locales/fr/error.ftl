# Erreurs : le fait, la cause, le conseil.
