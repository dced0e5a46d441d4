show 1 2
