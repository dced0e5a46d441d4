LANG fr
explain 'titre:infirmières (paiement OU "les loyers"~2) -statut:attente genre:question date:2026.. délai:60.. (infirm* OU asale~)'
