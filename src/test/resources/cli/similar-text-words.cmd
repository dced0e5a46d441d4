similar --text infirmières Asalée --format ids --limit 2
