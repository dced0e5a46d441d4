facets author,date asalée --limit 1 --format csv
