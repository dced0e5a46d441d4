timeline --by day
