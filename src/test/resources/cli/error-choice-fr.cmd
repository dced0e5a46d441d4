LANG fr
search statut:foo
