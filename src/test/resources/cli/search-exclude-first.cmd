search -ruffin --format ids
