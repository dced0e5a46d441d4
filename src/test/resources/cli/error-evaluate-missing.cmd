evaluate --queries $DIR/none.tsv --qrels $DIR/qrels --run $DIR/run
