LANG fr
search --help
