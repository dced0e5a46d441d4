LANG fr
search asalée --facets texte
