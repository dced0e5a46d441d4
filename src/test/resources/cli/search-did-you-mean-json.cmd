search 'loyres OU zzz' --limit 0 --format json
