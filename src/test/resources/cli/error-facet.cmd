search asalée --facets party,text
