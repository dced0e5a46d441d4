search asalée --party écologiste --facets party,status --format json --limit 0
