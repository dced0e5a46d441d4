timeline asalée --by year --format json
