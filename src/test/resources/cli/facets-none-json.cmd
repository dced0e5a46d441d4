facets author introuvable --format json
