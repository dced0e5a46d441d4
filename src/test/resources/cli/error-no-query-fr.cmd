LANG fr
search --limit 3
