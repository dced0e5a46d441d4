search asalée --page 200000
