LANG fr
search asalée --limit 3 --facets party,status,kind
