search asalée loyers --explain --limit 1
