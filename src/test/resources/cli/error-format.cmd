search asalée --format xml
