search asalée --sort size
