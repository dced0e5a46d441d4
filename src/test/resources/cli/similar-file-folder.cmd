similar --file $DIR/corpus
