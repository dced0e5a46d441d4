LANG fr
search asalée --sort size
