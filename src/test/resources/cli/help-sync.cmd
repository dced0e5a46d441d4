sync --help
