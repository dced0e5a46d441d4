LANG fr
NO_COLOR 1
config
