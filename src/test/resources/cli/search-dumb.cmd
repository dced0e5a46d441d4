TERMINAL true
TERM dumb
search igas --limit 1
