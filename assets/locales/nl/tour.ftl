# The hints of the first start.

tour-move = { $key } gaat omlaag in de lijst, k omhoog
tour-enter = { $key } opent wat onder de cursor staat
tour-back = { $key } gaat terug
tour-overdue = { $key } toont wie te laat is
tour-why = { $key } zegt waarom: de regel of de som achter een rij
tour-find = { $key } filtert: een naam, overdue, >1000, 30d..
tour-letter = { $key } schrijft de brief die verschuldigd is
tour-travel = { $key } toont het einde van de vorige maand, t weer vandaag
tour-palette = { $key } vindt elke actie, klant of factuur
tour-help = { $key } toont elke toets die hier werkt
tour-end = { $key } geen tips meer
tour-done = dat was de tiende tip; de hulp toont de rest
