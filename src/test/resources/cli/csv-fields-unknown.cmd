search asalée --format csv --fields id,statut
