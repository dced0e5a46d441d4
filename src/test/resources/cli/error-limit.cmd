search asalée --limit ten
