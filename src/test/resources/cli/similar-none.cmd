similar 17-1
