explain 'titre:infirmières (paiement OU loyers) -grève date:2026..'
