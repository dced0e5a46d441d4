LANG fr
search asalée --lang de
