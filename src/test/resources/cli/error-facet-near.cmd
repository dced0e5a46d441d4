facets autor
