timeline --by year --format csv --bom
