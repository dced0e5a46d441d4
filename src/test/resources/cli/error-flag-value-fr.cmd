LANG fr
search asalée --no-pager=oui
