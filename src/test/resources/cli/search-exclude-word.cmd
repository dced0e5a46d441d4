search asalée -ruffin --format ids
