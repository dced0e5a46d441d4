search asalée --sort -date --format ids
