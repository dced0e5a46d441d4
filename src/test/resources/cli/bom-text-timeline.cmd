timeline --bom --format json
