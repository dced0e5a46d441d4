search asalée igas --explain --limit 1
