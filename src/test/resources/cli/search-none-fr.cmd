LANG fr
search introuvable
