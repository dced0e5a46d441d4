LANG fr
status
