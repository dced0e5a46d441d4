evaluate --queries $DIR/queries.tsv --qrels $DIR/queries.tsv --run $DIR/run
