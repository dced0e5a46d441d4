LANG fr
show '('
