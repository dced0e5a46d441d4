LANG fr
search asalée --to hier
