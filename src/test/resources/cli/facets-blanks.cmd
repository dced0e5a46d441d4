facets 'status, kind'
