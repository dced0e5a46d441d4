QUESTEUR_COLOR red
--version
