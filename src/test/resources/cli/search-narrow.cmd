COLUMNS 40
search ruffin
