STDIN Une note.
parse -
