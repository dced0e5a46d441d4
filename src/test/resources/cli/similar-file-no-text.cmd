similar --file $DIR/no-text.jsonl --format json
