LANG fr
QUESTEUR_LIMIT beaucoup
search asalée
