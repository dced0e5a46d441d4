search igas --color always --limit 1 --facets status
