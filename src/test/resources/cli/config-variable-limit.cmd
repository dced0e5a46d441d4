QUESTEUR_LIMIT 1
search asalée
