search asalée --limit 2 --page 9 --format ids
