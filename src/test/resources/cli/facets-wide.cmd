COLUMNS 120
facets asked
