search asalée --format ids
