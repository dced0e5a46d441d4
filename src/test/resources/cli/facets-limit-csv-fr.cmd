LANG fr
facets author --limit 2 --format csv
