search asalée --format csv --fields id,status,delay
