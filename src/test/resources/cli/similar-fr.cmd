LANG fr
similar 17-13991 --limit 1
