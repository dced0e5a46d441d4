LANG fr
similar --file $DIR/no-text.jsonl
