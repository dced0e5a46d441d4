count asalée
