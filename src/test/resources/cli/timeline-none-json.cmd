timeline introuvable --format json
