TERMINAL true
search igas --color never --limit 1
