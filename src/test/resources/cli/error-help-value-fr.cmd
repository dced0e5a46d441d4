LANG fr
search --help=oui
