QUESTEUR_COLOR red
count --help
