parse $DIR/corpus
