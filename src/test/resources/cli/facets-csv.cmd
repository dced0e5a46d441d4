facets date,party --format csv
