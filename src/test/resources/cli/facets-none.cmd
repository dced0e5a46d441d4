facets author introuvable
