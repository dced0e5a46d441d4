similar 16353 --limit 1 --format csv
