facets party,date --party nupes --party 'et social' --to 2024 --limit 1
