evaluate --queries $DIR/note.txt --qrels $DIR/qrels --run $DIR/run
