LANG fr
sync --help
