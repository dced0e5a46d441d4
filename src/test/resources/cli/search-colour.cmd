TERMINAL true
search ramos
