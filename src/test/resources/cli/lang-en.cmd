LANG fr
search asalée --lang=en --party
