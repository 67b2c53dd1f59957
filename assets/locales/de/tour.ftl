# The hints of the first start.

tour-move = { $key } geht in der Liste abwärts, k aufwärts
tour-enter = { $key } öffnet, was unter dem Cursor steht
tour-back = { $key } geht zurück
tour-overdue = { $key } zeigt, wer in Verzug ist
tour-why = { $key } sagt warum: die Regel oder Rechnung hinter einer Zeile
tour-find = { $key } filtert: ein Name, overdue, >1000, 30d..
tour-letter = { $key } schreibt den fälligen Brief
tour-travel = { $key } zeigt das Ende des Vormonats, t wieder heute
tour-palette = { $key } findet jede Aktion, jeden Kunden, jede Rechnung
tour-help = { $key } zeigt alle Tasten, die hier wirken
tour-end = { $key } keine Hinweise mehr
tour-done = das war der zehnte Hinweis; die Hilfe zeigt den Rest
