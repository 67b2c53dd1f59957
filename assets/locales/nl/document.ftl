# Facturen, brieven en overzichten.
