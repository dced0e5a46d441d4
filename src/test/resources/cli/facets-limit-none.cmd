facets party,status --limit 0
