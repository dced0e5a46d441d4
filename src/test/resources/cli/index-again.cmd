index $DIR/corpus
