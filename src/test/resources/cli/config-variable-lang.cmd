QUESTEUR_LANG fr
count introuvable --party ecolo
