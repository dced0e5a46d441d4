similar 17-13991 --answered --pending
