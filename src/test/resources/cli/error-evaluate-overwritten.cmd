evaluate --queries $DIR/queries.tsv --qrels $DIR/qrels --run $DIR/qrels
