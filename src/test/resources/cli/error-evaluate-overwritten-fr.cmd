LANG fr
evaluate --queries $DIR/queries.tsv --qrels $DIR/qrels --run $DIR/queries.tsv
