evaluate --queries $DIR/queries.tsv --run $DIR/run
