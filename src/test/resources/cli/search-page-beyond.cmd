search asalée --limit 2 --page 9
