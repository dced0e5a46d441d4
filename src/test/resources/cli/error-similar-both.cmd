similar 17-13991 --text asalée
