search loyers --explain --limit 1 --format json
