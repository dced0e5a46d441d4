facets status --status pending
