count asalée introuvable
