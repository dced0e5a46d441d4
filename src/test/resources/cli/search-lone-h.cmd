search -h
