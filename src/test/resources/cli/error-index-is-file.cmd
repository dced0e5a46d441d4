index $DIR/corpus --index $DIR/file
