analyze --chain english nurses
