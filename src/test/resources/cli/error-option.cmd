search asalée --formt json
