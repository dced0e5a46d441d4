facets author --limit -1
