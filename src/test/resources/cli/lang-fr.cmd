search asalée --lang fr --limit 0
