evaluate --queries $DIR/queries.tsv --qrels $DIR/qrels --run $DIR/run --as-of answered
