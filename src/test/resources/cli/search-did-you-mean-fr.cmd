LANG fr
search loyres asalée --limit 0
