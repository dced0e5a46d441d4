LANG fr
search asalée --fields id
