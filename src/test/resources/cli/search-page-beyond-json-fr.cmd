LANG fr
search asalée --limit 2 --page 9 --format json
