complete -- facets party --party=ECO
