complete -- search --index $DIR/index --party e
