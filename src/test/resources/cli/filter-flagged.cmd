facets flagged,renewed --flagged no
