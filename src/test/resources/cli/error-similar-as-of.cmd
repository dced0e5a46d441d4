similar 17-13991 --as-of demain
