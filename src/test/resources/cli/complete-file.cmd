complete -- index x
