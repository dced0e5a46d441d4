QUESTEUR_COLOR red
config
