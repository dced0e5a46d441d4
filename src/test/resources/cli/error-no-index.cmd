search asalée --index $DIR/none
