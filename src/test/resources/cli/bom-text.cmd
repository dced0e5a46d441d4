search asalée --bom
