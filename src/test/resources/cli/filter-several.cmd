search asalée --party écologiste --format ids
