LANG fr
status --index $DIR/damaged
