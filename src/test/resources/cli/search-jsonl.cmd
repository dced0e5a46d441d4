search infirmières --format jsonl --limit 2
