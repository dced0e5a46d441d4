search asalée
