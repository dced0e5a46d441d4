LANG fr
timeline --by year
