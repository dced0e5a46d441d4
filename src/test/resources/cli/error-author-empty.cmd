search asalée --author ''
