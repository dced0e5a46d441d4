search asalée --index $DIR/damaged
