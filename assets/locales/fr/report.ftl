# Tableaux des rapports.
