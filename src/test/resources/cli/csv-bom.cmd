search asalée --format csv --fields id --bom --limit 1
