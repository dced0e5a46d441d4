LANG fr
search asalée introuvable --format ids
