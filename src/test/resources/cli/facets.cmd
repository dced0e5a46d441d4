facets party,status asalée
