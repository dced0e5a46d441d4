similar 17-13991 --answered --format ids
