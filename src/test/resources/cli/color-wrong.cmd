search igas --color sometimes
