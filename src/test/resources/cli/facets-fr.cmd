LANG fr
facets date,kind
