explain 'titre:infirmières (igas OU cnam) -grève date:2026..'
