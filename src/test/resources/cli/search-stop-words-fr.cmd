LANG fr
search de la --format ids
