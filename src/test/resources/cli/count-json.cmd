count asalée -igas --format json
