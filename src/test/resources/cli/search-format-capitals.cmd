search asalée --format IDS
