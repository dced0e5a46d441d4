LANG fr
search asalée --formt json
