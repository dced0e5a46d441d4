facets kind --format csv --bom
