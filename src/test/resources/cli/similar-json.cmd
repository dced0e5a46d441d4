similar 16353 --limit 2 --format json
