LANG fr
search asalée --limit ten
