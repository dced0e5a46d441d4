complete -- search --facets party,st
