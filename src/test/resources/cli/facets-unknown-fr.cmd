LANG fr
facets titre
