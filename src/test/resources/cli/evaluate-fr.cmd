LANG fr
evaluate --queries $DIR/queries.tsv --qrels $DIR/qrels --run $DIR/run --baseline $DIR/baseline
