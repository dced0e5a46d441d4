similar 17-13991
