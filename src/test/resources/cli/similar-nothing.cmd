similar --text zzz --format json
