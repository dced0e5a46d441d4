suggest fin --limit 2 --format json
