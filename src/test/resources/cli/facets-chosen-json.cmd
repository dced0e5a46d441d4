facets party,date,legislature --to 2025 --legislature 16 --party ecologiste --limit 1 --format json
