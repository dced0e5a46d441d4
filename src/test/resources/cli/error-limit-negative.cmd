search asalée --limit -1
