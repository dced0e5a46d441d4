search loyres --limit 0
