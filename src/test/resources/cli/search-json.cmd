search ruffin --format json --facets party,legislature
