search de la --format ids
