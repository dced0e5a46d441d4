suggest a --limit 101
