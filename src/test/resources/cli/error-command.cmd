serch asalée
