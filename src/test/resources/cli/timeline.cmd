timeline asalée
