search asalée --limit 1 --page 2 --width 40
