search asalée --limit 0 --facets author
