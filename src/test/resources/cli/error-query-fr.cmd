LANG fr
search 'asalée OU'
