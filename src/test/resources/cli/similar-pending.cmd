similar 17-13991 --pending --format ids
