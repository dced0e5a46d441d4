index $DIR/corpus $DIR/none.txt --report json
