QUESTEUR_LIMIT 3
config --format json
