similar --text '   '
