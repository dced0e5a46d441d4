evaluate --similar --queries $DIR/documents.tsv --qrels $DIR/qrels --run $DIR/run
