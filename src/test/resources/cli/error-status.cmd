search asalée --status open
