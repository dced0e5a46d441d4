QUESTEUR_ENGINE http://localhost:9200
search asalée
