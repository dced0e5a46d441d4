search asalée introuvable --format ids
