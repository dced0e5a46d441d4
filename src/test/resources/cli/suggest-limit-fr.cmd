LANG fr
suggest fin --limit 1
