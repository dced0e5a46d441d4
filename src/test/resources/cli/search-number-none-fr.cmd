LANG fr
search 99999
