complete --as-typed -- search --party ecolo
