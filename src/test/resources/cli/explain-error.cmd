explain '(asalée'
