search asalée --page 0
