search asalée --sort delay --format ids
