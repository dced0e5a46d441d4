acronyms --format json
