LANG fr
search asalée --index $DIR/none
