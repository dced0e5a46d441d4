search introuvable --format json
