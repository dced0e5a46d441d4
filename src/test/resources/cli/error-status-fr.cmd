LANG fr
search asalée --status ouvert
