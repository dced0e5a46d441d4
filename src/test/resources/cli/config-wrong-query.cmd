QUESTEUR_COLOR red
search -- --help
