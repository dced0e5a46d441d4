search asalée --from yesterday
