suggest fin --limit 1
