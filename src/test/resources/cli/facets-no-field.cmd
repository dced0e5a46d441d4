facets
