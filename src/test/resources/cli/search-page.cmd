search asalée --sort date --limit 2 --page 2
