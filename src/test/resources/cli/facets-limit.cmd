facets author --limit 2
