COLUMNS 40
facets asked
