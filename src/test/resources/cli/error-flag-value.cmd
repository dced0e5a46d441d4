search asalée --format csv --bom=3
