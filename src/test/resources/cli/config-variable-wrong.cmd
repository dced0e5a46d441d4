QUESTEUR_COLOR rouge
search asalée
