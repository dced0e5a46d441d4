search --format ids -- --asalée
