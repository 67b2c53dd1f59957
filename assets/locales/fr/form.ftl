# Ce qui se remplit, et ce que font les mains : formulaires, annuler et refaire, copier.

form-nothing-sent = rien n’a été envoyé avec lui
