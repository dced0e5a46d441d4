complete --as-typed -- search --facets party,st
