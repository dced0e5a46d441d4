analyze --chain french_exact --format json infirmières d’Asalée
