LANG fr
facets année --format csv
