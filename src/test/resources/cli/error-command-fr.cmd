LANG fr
serch asalée
