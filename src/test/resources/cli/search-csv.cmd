search asalée --format csv
