# The hints of the first start.

tour-move = { $key } descend dans la liste, k monte
tour-enter = { $key } ouvre ce qui est sous le curseur
tour-back = { $key } revient en arrière
tour-overdue = { $key } montre qui est en retard
tour-why = { $key } dit pourquoi : la règle ou la somme derrière une ligne
tour-find = { $key } filtre : un nom, overdue, >1000, 30d..
tour-letter = { $key } écrit la lettre qui est due
tour-travel = { $key } montre la fin du mois d’avant, t revient à aujourd’hui
tour-palette = { $key } trouve une action, un client, une facture
tour-help = { $key } montre toutes les touches d’ici
tour-end = { $key } plus d’astuces
tour-done = c’était la dixième astuce ; l’aide montre le reste
