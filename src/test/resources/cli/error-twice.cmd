search asalée --limit 1 --limit 2
