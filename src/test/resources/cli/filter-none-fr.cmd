LANG fr
search asalée --party ecolo --party ramos --format json
