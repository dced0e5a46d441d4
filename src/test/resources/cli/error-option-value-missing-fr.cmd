LANG fr
search asalée --limit
