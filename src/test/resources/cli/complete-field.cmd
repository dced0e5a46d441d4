complete -- facets r
