complete --as-typed -- search --department sevres
