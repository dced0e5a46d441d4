search asalée --author ruffin --author batho --format ids
