TERMINAL true
NO_COLOR 1
search ramos
