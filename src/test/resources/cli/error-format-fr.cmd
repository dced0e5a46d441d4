LANG fr
search asalée --format xml
