search asalée --party ecolo
