LANG fr
search délai:x
