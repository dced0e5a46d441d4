complete -- search --format j
